"""Batch files: tab-separated with a header, one result a line, in order."""

import csv
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import UsageError


def read_batch(file: Path, needed: tuple[str, ...], one_of: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """Yield each row by column name. Raises UsageError when the file or a needed column is missing."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
            columns = set(reader.fieldnames or ())
            missing = [name for name in needed if name not in columns]
            if missing or not columns & set(one_of):
                wanted = ", ".join((*needed, " or ".join(one_of)))
                raise UsageError(f"The batch file {file} needs a header with the columns: {wanted}.")
            for row in reader:
                yield {name: value or "" for name, value in row.items() if name is not None}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The batch file {file} cannot be read: {error}.") from error
