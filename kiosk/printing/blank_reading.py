"""What a blank PDF itself says about where its fields are: AcroForm fields, and ruled lines."""

from collections.abc import Iterator, Sequence
from typing import Any

from pypdf import PageObject

from kiosk.domain.blank import PaperField, ReadBlank
from kiosk.domain.rulings import Rulings, Stroke
from kiosk.printing.blank_pdf import Corners, Matrix, blank_page, corners_of, damage_reported, millimetres, placing

COMB = 1 << 24
"""Flag of a text field with one character a cell (ISO 32000-1, table 228)."""
SHORTEST_MM, THICKEST_MM = 3.0, 0.8
CLOSING = (b"h", b"s", b"b", b"b*")
"""Operators which draw the last side of a path."""
UPRIGHT: Matrix = (1, 0, 0, 1, 0, 0)


def read_blank(pdf: bytes, number: int | None = None) -> ReadBlank:
    """Return what a blank offers for measuring; errors as of `blank_page`. number: of the page, from 1."""
    page = blank_page(pdf, number)
    seen = placing(page)
    with damage_reported():
        strokes = [millimetres(corners, seen) for corners in _segments(page)]
        fields = tuple(_paper_field(each.get_object(), seen) for each in page.get("/Annots", ()) if _is_field(each))
    across = [Stroke(y + h / 2, x, x + w) for x, y, w, h in strokes if w >= SHORTEST_MM and h <= THICKEST_MM]
    down = [Stroke(x + w / 2, y, y + h) for x, y, w, h in strokes if h >= SHORTEST_MM and w <= THICKEST_MM]
    return ReadBlank(number or 1, fields, Rulings(tuple(across), tuple(down)))


def _is_field(annotation: Any) -> bool:
    return bool(annotation.get_object().get("/Subtype") == "/Widget")


def _paper_field(widget: Any, seen: Matrix) -> PaperField:
    x, y, width, height = millimetres(corners_of(widget["/Rect"]), seen)
    cells = int(_inherited(widget, "/MaxLen", 0)) if int(_inherited(widget, "/Ff", 0)) & COMB else 0
    return PaperField(_name(widget) + _state(widget), x, y, width, height, cells)


def _inherited(widget: Any, key: str, default: Any) -> Any:
    """Return what a field or the nearest field above it says."""
    if key in widget:
        return widget[key]
    return _inherited(widget["/Parent"].get_object(), key, default) if "/Parent" in widget else default


def _name(widget: Any) -> str:
    """Return the full name: those of the fields above it, with points between them."""
    above = _name(widget["/Parent"].get_object()) if "/Parent" in widget else ""
    return ".".join(filter(None, (above, str(widget.get("/T", "")))))


def _state(widget: Any) -> str:
    """Return what a button without a name of its own stands for: `/M`."""
    looks = widget["/AP"].get_object()["/N"].get_object() if "/T" not in widget and "/AP" in widget else {}
    return next((str(state) for state in looks if state != "/Off"), "")


def _segments(page: PageObject) -> Iterator[Corners]:
    """Yield the corners of every straight stroke and rectangle's side along the axes, in the page's own space."""
    matrix, kept, begin, at = UPRIGHT, [], (0.0, 0.0), (0.0, 0.0)
    content = page.get_contents()
    for operands, operator in () if content is None else content.operations:
        if operator == b"q":
            kept.append(matrix)
        elif operator == b"Q" and kept:
            matrix = kept.pop()
        elif operator == b"cm":
            matrix = _after(tuple(map(float, operands)), matrix)
        elif operator == b"m":
            begin = at = _moved(operands, matrix)
        elif operator == b"l":
            point = _moved(operands, matrix)
            yield (*at, *point)
            at = point
        elif operator in CLOSING:
            yield (*at, *begin)
        elif operator == b"re":
            yield from _sides(tuple(map(float, operands)), matrix)


def _sides(rectangle: Sequence[float], matrix: Matrix) -> Iterator[Corners]:
    x, y, width, height = rectangle
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    points = [_moved(corner, matrix) for corner in corners]
    for one, other in zip(points, (*points[1:], points[0]), strict=True):
        yield (*one, *other)


def _moved(point: Sequence[Any], matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    x, y = map(float, point)
    return a * x + c * y + e, b * x + d * y + f


def _after(first: Sequence[float], then: Matrix) -> Matrix:
    """Return the matrix that applies one transformation and then another."""
    a, b, c, d, e, f = first
    x, y = _moved((e, f), then)
    ax, ay = _moved((a, b), (*then[:4], 0, 0))
    cx, cy = _moved((c, d), (*then[:4], 0, 0))
    return ax, ay, cx, cy, x, y
