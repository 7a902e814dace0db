"""An office's blank PDF: opening it, and laying it under pages on which only the answers stand.

A page asks for its blank by an invisible link to `blank:FORM-01`, so that it is found wherever it comes to stand among
others. The blank becomes one form XObject (ISO 32000-1, 8.10), an artifact to screen readers; its own tags and
annotations stay behind, and what its AcroForm fields look like while they are empty is drawn with it.
"""

import io
import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    StreamObject,
)

from kiosk.domain.blank import BlankSheet
from kiosk.errors import FormError

LINK = "blank:"
LARGEST_BYTES = 20_000_000
A4_MM, TOLERANCE_MM = (210.0, 297.0), 2.0
MM = 72 / 25.4
"""Points in a millimetre."""

Matrix = tuple[float, float, float, float, float, float]
Corners = tuple[float, float, float, float]


def blank_page(pdf: bytes, number: int | None = None) -> PageObject:
    """Return the page of a blank, by its number from 1; without one it must be the only page.

    Raises FormError blank-too-large, blank-unreadable, blank-encrypted, blank-several-pages, blank-page-unknown or
    blank-wrong-size.
    """
    if len(pdf) > LARGEST_BYTES:
        raise FormError("The PDF is larger than 20 MB. Save it with smaller pictures.", code="blank-too-large")
    with damage_reported():
        reader = PdfReader(io.BytesIO(pdf))
        if reader.is_encrypted:
            message = "The PDF is encrypted. Print it into a new PDF without a password and use that."
            raise FormError(message, code="blank-encrypted")
        count = len(reader.pages)
        if number is None and count > 1:
            raise FormError(f"The PDF has {count} pages. Choose one with --page.", code="blank-several-pages")
        if not 1 <= (1 if number is None else number) <= count:
            raise FormError(f"The PDF has no page {number}, only {count}.", code="blank-page-unknown")
        page = reader.pages[(number or 1) - 1]
        _check_size(page)
        return page


@contextmanager
def damage_reported() -> Iterator[None]:
    """Turn what pypdf raises over a file that is damaged or no PDF into FormError blank-unreadable."""
    try:
        yield
    except (PyPdfError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise FormError(f"This is no PDF that can be read ({error}).", code="blank-unreadable") from error


def placing(page: PageObject) -> Matrix:
    """Return the transformation from a page's own space to what one sees: A4, upright, its upper left corner kept."""
    left, bottom, right, top = map(float, page.cropbox)
    a, b, c, d, e, f = {
        0: (1, 0, 0, 1, -left, -bottom),
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }[page.rotation % 360]
    height = top - bottom if a else right - left
    return a, b, c, d, e, f + A4_MM[1] * MM - height


def millimetres(corners: Corners, matrix: Matrix) -> Corners:
    """Return left, top, width and height in millimetres on the page as one sees it, of a rectangle in its own space."""
    a, b, c, d, e, f = matrix
    points = [(a * x + c * y + e, b * x + d * y + f) for x, y in (corners[:2], corners[2:])]
    (x0, x1), (y0, y1) = (sorted(each) for each in zip(*points, strict=True))
    return x0 / MM, A4_MM[1] - y1 / MM, (x1 - x0) / MM, (y1 - y0) / MM


def corners_of(rectangle: Any) -> Corners:
    """Return the corners that a PDF gives as an array: left, bottom, right, top."""
    left, bottom, right, top = map(float, rectangle.get_object())
    return left, bottom, right, top


def lay_under(pdf: bytes, sheets: Mapping[str, BlankSheet]) -> bytes:
    """Return a PDF with blanks under the pages that ask for them, by the ids of their forms. Raises FormError."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.pdf_header = pdf[:8].decode("ascii")  # the version, which pypdf would lower
    for page in writer.pages:
        if form_id := _asked_blank(page):
            sheet = sheets[form_id]
            with damage_reported():
                _lay_under_page(writer, page, blank_page(sheet.pdf, sheet.blank.page))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _check_size(page: PageObject) -> None:
    size = [float(each) / MM for each in (page.cropbox.width, page.cropbox.height)]
    width, height = size[::-1] if page.rotation % 180 else size
    if not all(
        math.isclose(have, want, abs_tol=TOLERANCE_MM) for have, want in zip((width, height), A4_MM, strict=True)
    ):
        message = f"The page measures {width:.0f} x {height:.0f} mm; A4 upright, 210 x 297 mm, is needed."
        raise FormError(message, code="blank-wrong-size")


def _asked_blank(page: PageObject) -> str:
    """Return the form whose blank a page asks for, and take the link away: it is not meant for readers."""
    annotations = page.get("/Annots", ArrayObject())
    for index, annotation in enumerate(annotations):
        address = str(annotation.get_object().get("/A", {}).get("/URI", ""))
        if address.startswith(LINK):
            del annotations[index]
            return address.removeprefix(LINK)
    return ""


def _lay_under_page(writer: PdfWriter, page: PageObject, blank: PageObject) -> None:
    drawing = DecodedStreamObject()
    resources = blank.get("/Resources", DictionaryObject()).get_object().clone(writer)
    drawing.set_data(b"q\n%s\nQ\n" % _content(blank) + b"".join(_empty_fields(writer, blank, resources)))
    drawing.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(map(FloatObject, blank.cropbox)),
            NameObject("/Matrix"): ArrayObject(map(FloatObject, placing(blank))),
            NameObject("/Resources"): resources,
        }
    )
    if "/Group" in blank:
        drawing[NameObject("/Group")] = blank["/Group"].clone(writer)
    name = _add_name(page["/Resources"].get_object(), _added(writer, drawing))
    together = DecodedStreamObject()
    together.set_data(b"/Artifact BMC\nq %s Do Q\nEMC\n" % name + _content(page))
    page[NameObject("/Contents")] = _added(writer, together)


def _content(page: PageObject) -> bytes:
    content = page.get_contents()
    return b"" if content is None else content.get_data()


def _empty_fields(writer: PdfWriter, blank: PageObject, resources: DictionaryObject) -> list[bytes]:
    """Return what draws the looks of AcroForm fields: frames and tick boxes that the page itself may not have."""
    drawn = []
    for reference in blank.get("/Annots", ArrayObject()):
        field = reference.get_object()
        look = _look(field)
        if look is None:
            continue
        x0, y0, x1, y1 = corners_of(look["/BBox"])
        left, bottom, right, top = corners_of(field["/Rect"])
        across, up = (right - left) / ((x1 - x0) or 1), (top - bottom) / ((y1 - y0) or 1)
        name = _add_name(resources, writer._add_object(look.clone(writer)))
        drawn.append(b"q %f 0 0 %f %f %f cm %s Do Q\n" % (across, up, left - x0 * across, bottom - y0 * up, name))
    return drawn


def _look(annotation: Any) -> StreamObject | None:
    """Return the appearance of a field while it is not ticked and not filled in."""
    if annotation.get("/Subtype") != "/Widget" or "/AP" not in annotation:
        return None
    look = annotation["/AP"].get_object().get("/N", DictionaryObject()).get_object()
    if not isinstance(look, StreamObject):
        look = look.get("/Off", DictionaryObject()).get_object()
    return look if isinstance(look, StreamObject) and "/BBox" in look else None


def _added(writer: PdfWriter, stream: DecodedStreamObject) -> IndirectObject:
    """Return the reference of a stream, compressed, in the file being written."""
    return writer._add_object(stream.flate_encode())


def _add_name(resources: Any, drawing: IndirectObject) -> bytes:
    """Name a form XObject among resources, and return the name."""
    drawings = resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object()
    name = f"/Blank{len(drawings)}"
    drawings[NameObject(name)] = drawing
    return name.encode()
