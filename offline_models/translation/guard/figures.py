"""Whether every figure, code and address of a text stands in its translation, and nothing new does."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel.dates import get_month_names

from kiosk.domain.translation import Code, Fault, Side
from offline_models.translation.guard.data import table, written
from offline_models.translation.guard.half_days import half_days
from offline_models.translation.guard.number_words import Spelled, spelled
from offline_models.translation.guard.pair import Pair
from offline_models.translation.guard.pieces import Piece, pieces

_NEAR = 2
"""Pairs of sentences between which a figure may have moved."""
_LONG_NAME = 5
"""Letters from which a month's name may carry an ending."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says in figures."""

    pieces: list[Piece]
    spelled: Spelled
    months: frozenset[str]
    units: dict[str, frozenset[str]]
    """The units which stand beside each number; numbers without one are left out."""
    half_days: dict[str, dict[str, str]]
    """The halves of the day of each hour, with its words; hours without a sure half are left out."""

    def offers(self) -> set[str]:
        """Return every value that the text has in any form."""
        whole = {piece.value for piece in self.pieces}
        parts = {part for piece in self.pieces for part in piece.parts}
        return whole | parts | self.spelled.possible | self.months

    def numbers(self) -> set[str]:
        """Return the values of plain numbers, of which other pieces may have been put together."""
        return {piece.value for piece in self.pieces if piece.sort == "number"} | self.spelled.possible | self.months


def read(text: str, tag: str) -> Reading:
    """Return what a text says in figures."""
    found = pieces(text, tag)
    return Reading(found, spelled(text, tag), _months(text, tag), _units(found, text, tag), half_days(found, text, tag))


@dataclass(frozen=True, slots=True)
class _Stray:
    """A figure which the other side of its pair lacks."""

    pair: int
    side: Side
    value: str
    fault: Fault


def figure_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault for each figure of a sentence that was lost, added or changed in its unit."""
    strays: list[_Stray] = []
    for number, pair in enumerate(pairs):
        source, target = read(pair.source, source_tag), read(pair.target, target_tag)
        strays += [_Stray(number, "source", *stray) for stray in _missing(source, target, "source")]
        strays += [_Stray(number, "target", *stray) for stray in _missing(target, source, "target")]
        yield from _changed_units(source, target)
        yield from _changed_half_days(source, target)
    for stray in strays:
        # Sentences may have been divided otherwise: the next one may have it.
        if not any(
            other.value == stray.value and other.side != stray.side and abs(other.pair - stray.pair) <= _NEAR
            for other in strays
        ):
            yield stray.fault


def _changed_units(source: Reading, target: Reading) -> Iterator[Fault]:
    for piece in target.pieces:
        wanted, found = source.units.get(piece.value), target.units.get(piece.value)
        if piece.sort == "number" and wanted and found and not wanted & found:
            yield Fault("figure", "unit-changed", piece.text, "target")


def _changed_half_days(source: Reading, target: Reading) -> Iterator[Fault]:
    for hour, found in target.half_days.items():
        wanted = source.half_days.get(hour)
        if wanted and not wanted.keys() & found.keys():
            yield Fault("figure", "figure-added", next(iter(found.values())), "target")


def _missing(here: Reading, there: Reading, side: Side) -> Iterator[tuple[str, Fault]]:
    offers, numbers = there.offers(), there.numbers()
    for piece in here.pieces:
        if not _met(piece, there, offers, numbers):
            yield piece.value, Fault("figure", _code(piece.sort, side), piece.text, side)
    for value, word in here.spelled.clear.items():
        if value not in offers:
            yield value, Fault("figure", _code("number", side), word, side)


def _met(piece: Piece, there: Reading, offers: set[str], numbers: set[str]) -> bool:
    if piece.sort == "number":
        return piece.value in offers
    if any(piece.value == other.value and piece.sort == other.sort for other in there.pieces):
        return True
    if piece.sort == "time":
        minute = piece.parts[2:]
        return bool(set(piece.parts[:2]) & numbers) and set(minute) <= numbers
    return bool(piece.parts) and set(piece.parts) <= numbers


def _code(sort: str, side: Side) -> Code:
    if sort == "address":
        return "address-lost" if side == "source" else "address-added"
    if sort == "code":
        return "code-lost" if side == "source" else "code-added"
    return "figure-lost" if side == "source" else "figure-added"


@cache
def _month_names(tag: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Return every name of a month: its number, what of it never changes, and how it may stand in a text."""
    found = []
    for month in range(1, 13):
        for name in {written(get_month_names("wide", use, tag)[month]) for use in ("format", "stand-alone")}:
            stem, ending = (name, "") if len(name) < _LONG_NAME else (name[:-1], r"\w{0,3}")
            found.append((str(month), stem, re.compile(rf"(?<!\w){re.escape(stem)}{ending}")))
    return tuple(found)


def _months(text: str, tag: str) -> frozenset[str]:
    said = written(text)
    return frozenset(month for month, stem, pattern in _month_names(tag) if stem in said and pattern.search(said))


@cache
def _unit_patterns(tag: str) -> tuple[list[tuple[str, re.Pattern[str]]], list[tuple[str, re.Pattern[str]]]]:
    data = table("figures")[tag]
    after = [(unit, re.compile(rf"[\s\u00a0-]?(?:{pattern})")) for unit, pattern in data["after"].items()]
    before = [(unit, re.compile(rf"(?:{pattern})[\s\u00a0]?$")) for unit, pattern in data["before"].items()]
    return after, before


_LOOK_BACK = 24
"""Characters in which a unit before its number stands."""


def _units(found: list[Piece], text: str, tag: str) -> dict[str, frozenset[str]]:
    said = written(text)
    after, before = _unit_patterns(tag)
    units: dict[str, set[str]] = defaultdict(set)
    for piece in found:
        beside = {unit for unit, pattern in after if pattern.match(said, piece.end)}
        beside |= {
            unit for unit, pattern in before if pattern.search(said[max(0, piece.start - _LOOK_BACK) : piece.start])
        }
        if piece.sort == "number" and beside:
            units[piece.value] |= beside
    return {value: frozenset(beside) for value, beside in units.items()}
