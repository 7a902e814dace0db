"""Which sentences of a text and of its translation belong together.

Gale and Church, A program for aligning sentences in bilingual corpora, 1993: the cheapest monotone way through both,
by lengths; figures which only one side has cost more than lengths do.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf, log

from kiosk.domain.figures import figures

_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+|(?<=[。！？।॥۔؟။។៕])[\"'”’»)）」]*\s*|\n+")
_SPACE = re.compile(r"\s+")
_MOST_CLAUSES = 8
"""Thai divides clauses by spaces and leaves sentences open, so that one sentence may meet many clauses."""
_CLAUSES = frozenset({"th"})
_STEPS = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))
_MERGED = 0.25
"""Cost of each further sentence in a pair."""
_STRAY_FIGURE = 1.0
_BAND = 14
"""Sentences by which the pairing may leave the diagonal."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands for each other on both sides."""

    source: str
    target: str


def sentences(text: str, tag: str) -> list[str]:
    """Return the sentences of a text; of Thai, whatever stands between two spaces."""
    division = _SPACE if tag in _CLAUSES else _END
    return [part for part in map(str.strip, division.split(text)) if any(map(str.isalnum, part))]


def align(source: str, source_tag: str, target: str, target_tag: str) -> list[Pair]:
    """Return the pairs in order; one pair of everything where no pairing fits."""
    left, right = sentences(source, source_tag), sentences(target, target_tag)
    if not left or not right:
        return [Pair(source, target)]
    return [
        Pair(" ".join(left[a:b]), " ".join(right[c:d])) for a, b, c, d in _path(left, right, source_tag, target_tag)
    ]


def _steps(source_tag: str, target_tag: str) -> list[tuple[int, int]]:
    steps = list(_STEPS)
    if target_tag in _CLAUSES:
        steps += [(1, n) for n in range(4, _MOST_CLAUSES)] + [(2, n) for n in range(3, _MOST_CLAUSES)]
    if source_tag in _CLAUSES:
        steps += [(n, 1) for n in range(4, _MOST_CLAUSES)] + [(n, 2) for n in range(3, _MOST_CLAUSES)]
    return steps


def _path(left: list[str], right: list[str], source_tag: str, target_tag: str) -> Iterator[tuple[int, int, int, int]]:
    steps = _steps(source_tag, target_tag)
    free = (target_tag in _CLAUSES, source_tag in _CLAUSES)
    rows = [(len(text), figures(text)) for text in left]
    columns = [(len(text), figures(text)) for text in right]
    ratio = sum(size for size, _ in columns) / sum(size for size, _ in rows)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    slope = len(right) / len(left)
    band = _BAND + abs(len(right) - len(left))
    for i in range(len(left) + 1):
        for j in range(max(0, int(i * slope) - band), min(len(right), int(i * slope) + band) + 1):
            if (i, j) not in best:
                continue
            for m, n in steps:
                if i + m <= len(left) and j + n <= len(right):
                    cost = best[i, j][0] + _cost(rows[i : i + m], columns[j : j + n], ratio, free)
                    if cost < best.get((i + m, j + n), (inf, (0, 0)))[0]:
                        best[i + m, j + n] = cost, (i, j)
    end = (len(left), len(right))
    if end not in best:
        yield 0, len(left), 0, len(right)
        return
    found = []
    while end != (0, 0):
        start = best[end][1]
        found.append((start[0], end[0], start[1], end[1]))
        end = start
    yield from reversed(found)


def _cost(
    rows: list[tuple[int, set[str]]], columns: list[tuple[int, set[str]]], ratio: float, free: tuple[bool, bool]
) -> float:
    sizes = sum(size for size, _ in rows), sum(size for size, _ in columns)
    stray = set().union(*(found for _, found in rows)) ^ set().union(*(found for _, found in columns))
    merged = (0 if free[1] else len(rows) - 1) + (0 if free[0] else len(columns) - 1)
    return abs(log(sizes[1] / (ratio * sizes[0]))) + _MERGED * merged + _STRAY_FIGURE * len(stray)
