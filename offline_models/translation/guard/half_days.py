"""In which half of the day the hours of a text lie: `14:00`, `오후 2시` and `2 p.m.` are one, `2 a.m.` is another."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from offline_models.translation.guard.data import table, written
from offline_models.translation.guard.pieces import Piece

_NOON = 12
_DEEP = 6
"""Before this hour "in the night" is after midnight and "in the day" is after noon."""
_LOOK_BACK = 24
"""Characters in which a word before its hour stands."""


def half_days(found: Sequence[Piece], text: str, tag: str) -> dict[str, dict[str, str]]:
    """Return the halves in which each hour (1 to 11) certainly lies, with the words that say so."""
    said = written(text)
    halves: dict[str, dict[str, str]] = defaultdict(dict)
    for piece in found:
        hour = _hour(piece)
        if hour > _NOON:
            halves[str(hour - _NOON)]["afternoon"] = piece.text
        elif 0 < hour < _NOON and (half := _told(piece, hour, said, tag)):
            halves[str(hour)][half] = piece.text
    return dict(halves)


def _hour(piece: Piece) -> int:
    """Return the hour that a piece may be; 0 where it can be none, or midnight."""
    if piece.sort == "time":
        return int(piece.parts[0]) % 24
    # A plain number above twelve may count anything.
    return int(piece.value) if piece.sort == "number" and piece.value.isdecimal() and int(piece.value) < _NOON else 0


def _told(piece: Piece, hour: int, said: str, tag: str) -> str:
    """Return the half that the words beside an hour tell, or nothing."""
    after, before = _patterns(tag)
    told = {word for word, pattern in after if pattern.match(said, piece.end)}
    if piece.sort == "time" or _is_hour(tag).match(said, piece.end):
        earlier = said[max(0, piece.start - _LOOK_BACK) : piece.start]
        told |= {word for word, pattern in before if pattern.search(earlier)}
    if len(told) != 1:
        return ""
    (word,) = told
    if word == "night":
        return "morning" if hour < _DEEP else "afternoon"
    if word == "day":
        return "afternoon" if hour < _DEEP else "morning"
    return word


_Patterns = list[tuple[str, re.Pattern[str]]]


@cache
def _patterns(tag: str) -> tuple[_Patterns, _Patterns]:
    data = table("half_days")[tag]
    after = [(word, re.compile(rf"[\s\u00a0]?(?:{pattern})")) for word, pattern in data.get("after", {}).items()]
    before = [(word, re.compile(rf"(?:{pattern})[\s\u00a0]?$")) for word, pattern in data.get("before", {}).items()]
    return after, before


@cache
def _is_hour(tag: str) -> re.Pattern[str]:
    return re.compile(rf"[\s\u00a0-]?(?:{table('figures')[tag]['after']['hour']})")
