"""Plots as numbers for SVG: the page's templates draw them, so that no script is needed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 1000, 100
"""Of a plot's own coordinates; it is stretched to its place."""
GAP = 0.25
"""Between columns, as a part of a column's room."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column, from the upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Share:
    """A row of a list with a bar."""

    label: str
    number: int
    width: float
    """Of WIDTH, for the largest number."""
    percent: int
    """Of all."""


def columns(numbers: Sequence[int]) -> list[Column]:
    """Return a column for each number, the largest as high as the plot."""
    most, room = max(numbers, default=0) or 1, WIDTH / max(len(numbers), 1)
    return [
        Column(
            round(at * room + room * GAP / 2, 2),
            round(HEIGHT - HEIGHT * number / most, 2),
            round(room * (1 - GAP), 2),
            round(HEIGHT * number / most, 2),
        )
        for at, number in enumerate(numbers)
    ]


def shares(numbers: Mapping[str, int]) -> list[Share]:
    """Return a row for each number, in their order."""
    most, total = max(numbers.values(), default=0) or 1, sum(numbers.values()) or 1
    return [
        Share(label, number, round(WIDTH * number / most, 1), round(100 * number / total))
        for label, number in numbers.items()
    ]
