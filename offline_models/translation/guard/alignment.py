"""Which sentences of a text and of its translation belong together.

Gale and Church, A program for aligning sentences in bilingual corpora, 1993: the cheapest monotone way through both,
by lengths; what only one side says in figures or denies costs more than lengths do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, sqrt

from offline_models.translation.guard.number_words import spelled
from offline_models.translation.guard.pair import Pair
from offline_models.translation.guard.pieces import pieces
from offline_models.translation.guard.polarity import Cues, cues, surplus

_END = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+|(?<=[。！？।॥۔؟။។៕])[\"'”’»)）」]*\s*|\n+")
_CLAUSE_END = re.compile(
    # A figure, a code or a name goes on with its clause, and so does what a conjunction joins.
    r"(?<![,:])\s+(?![\d%A-Za-z(\u1100-\u11ff\uac00-\ud7af]|(?:และ|หรือ|ของ|เช่น|ให้|ที่|ว่า|เพื่อ|โดย|รวม|จะ|จึง)[ก-๙])"
    # "90 วัน": the unit belongs to its number.
    r"(?<!\d (?=วัน|ปี|เดือน|ชั่วโมง|โมง|น\.|นาที|สัปดาห์|วอน|ล้าน|คน|ครั้ง|ถึง|ของ|เปอร์เซ็นต์|ขึ้น|คะแนน|มม))"
    r"(?<!% (?=ของ))"
)
_MOST_CLAUSES = 8
"""Thai divides clauses by spaces and leaves sentences open, so that one sentence may meet many clauses."""
_CLAUSES = frozenset({"th"})
_STEPS = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))
_MERGED = 0.5
"""Cost of each further sentence in a pair."""
_SPREAD = 6.0
"""Characters by whose square the square of a difference in length grows with the length."""
_STRAY_FIGURE = 1.0
_STRAY_NEGATION = 0.5
_BAND = 14
"""Sentences by which the pairing may leave the diagonal."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What a sentence is paired by."""

    size: int
    figures: frozenset[str]
    cues: Cues


def sentences(text: str, tag: str) -> list[str]:
    """Return the sentences of a text; of Thai, its clauses."""
    division = _CLAUSE_END if tag in _CLAUSES else _END
    return [part for part in map(str.strip, division.split(text)) if any(map(str.isalnum, part))]


def align(source: str, source_tag: str, target: str, target_tag: str) -> list[Pair]:
    """Return the pairs in order; one pair of everything where no pairing fits."""
    left, right = sentences(source, source_tag), sentences(target, target_tag)
    if not left or not right:
        return [Pair(source, target)]
    if len(left) == len(right) == 1:
        return [Pair(left[0], right[0])]
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
    rows, columns = _parts(left, source_tag), _parts(right, target_tag)
    ratio = sum(part.size for part in columns) / sum(part.size for part in rows)
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


def _parts(texts: Sequence[str], tag: str) -> list[_Part]:
    return [_Part(len(text), _figures(text, tag), cues(text, tag)) for text in texts]


def _figures(text: str, tag: str) -> frozenset[str]:
    return frozenset(piece.value for piece in pieces(text, tag)) | frozenset(spelled(text, tag).clear)


def _cost(rows: Sequence[_Part], columns: Sequence[_Part], ratio: float, free: tuple[bool, bool]) -> float:
    # Both lengths in characters of the target.
    source, target = ratio * sum(part.size for part in rows), sum(part.size for part in columns)
    apart = abs(source - target) / sqrt(_SPREAD * (source + target))
    stray = frozenset[str]().union(*(part.figures for part in rows)) ^ frozenset[str]().union(
        *(part.figures for part in columns)
    )
    denied = surplus(_together(rows), _together(columns))
    merged = (0 if free[1] else len(rows) - 1) + (0 if free[0] else len(columns) - 1)
    return apart + _MERGED * merged + _STRAY_FIGURE * len(stray) + _STRAY_NEGATION * abs(denied)


def _together(parts: Sequence[_Part]) -> Cues:
    first, *others = (part.cues for part in parts)
    for other in others:
        first = Cues(first.negations + other.negations, first.near + other.near)
    return first
