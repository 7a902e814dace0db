"""Tables as CSV and XLSX, for people who work with a spreadsheet."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils.exceptions import InvalidFileException

from kiosk.errors import ServerError

Format = Literal["csv", "xlsx"]
Rows = Iterable[Sequence[str]]

LARGEST_UNPACKED = 100_000_000
MOST_ROWS = 200_000
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run as a formula when a CSV file is opened. XLSX says that a cell is text."""
WIDTHS = (22, 12, 60, 60, 9)


def write_table(rows: Rows, format_: Format) -> bytes:
    """Return a file with the rows; the first one is the header."""
    return _write_csv(rows) if format_ == "csv" else _write_xlsx(rows)


def read_table(content: bytes) -> list[list[str]]:
    """Return the rows of a CSV or XLSX file, by what it is, not by what it is called. Raises ServerError."""
    try:
        rows = _read_xlsx(content) if content.startswith(b"PK\x03\x04") else _read_csv(content)
        return [row for _, row in zip(range(MOST_ROWS), rows, strict=False)]
    except (UnicodeDecodeError, csv.Error, BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as error:
        message = "The file is no CSV (UTF-8) or XLSX table that can be read."
        raise ServerError(message, code="upload-invalid") from error


def _write_csv(rows: Rows) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerows([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in row] for row in rows)
    # The mark at the beginning tells Excel that this is UTF-8.
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def _read_csv(content: bytes) -> Iterator[list[str]]:
    text = content.decode("utf-8-sig")
    if "\x00" in text:
        raise ValueError("binary")
    for row in csv.reader(io.StringIO(text, newline=""), strict=True):
        yield [cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell for cell in row]


def _write_xlsx(rows: Rows) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("texts")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDE", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for number, row in enumerate(rows):
        cells = [WriteOnlyCell(sheet, value=cell) for cell in row]
        for cell in cells:
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=number == 0)
        sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _read_xlsx(content: bytes) -> Iterator[list[str]]:
    with ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED:
            raise zipfile.BadZipFile("far too large when unpacked")
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        yield ["" if cell is None else str(cell) for cell in row]
