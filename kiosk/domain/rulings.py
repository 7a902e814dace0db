"""The ruled lines of a page and the cells between them."""

from collections.abc import Iterable
from dataclasses import dataclass

REACH_MM = 0.6
"""How far a line may end before the one it meets."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight stroke along the page or down it, in millimetres."""

    at: float
    """Its distance from the upper edge, or from the left one."""
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A rectangle in millimetres from the upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rulings:
    """The strokes of a page."""

    across: tuple[Stroke, ...] = ()
    down: tuple[Stroke, ...] = ()

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Return the ruled cell around a point; None where a side of it is open."""
        columns = [stroke.at for stroke in self.down if _meets(stroke, y)]
        rows = [stroke.at for stroke in self.across if _meets(stroke, x)]
        left, right = _around(columns, x)
        top, bottom = _around(rows, y)
        if left is None or right is None or top is None or bottom is None:
            return None
        return Cell(left, top, right - left, bottom - top)


def _meets(stroke: Stroke, at: float) -> bool:
    return stroke.start - REACH_MM <= at <= stroke.end + REACH_MM


def _around(places: Iterable[float], at: float) -> tuple[float | None, float | None]:
    places = sorted(places)
    before = [place for place in places if place <= at]
    after = [place for place in places if place > at]
    return (before[-1] if before else None), (after[0] if after else None)
