"""Figures among letters that run to the left.

The bidirectional algorithm (Unicode standard annex 9) takes 1577-1366 apart after an Arabic letter and shows 1366-1577.
An isolate keeps the groups of a number in their order, on the screen, on paper and on a phone.
"""

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

LEFT_TO_RIGHT, POP = "\u2066", "\u2069"
T = TypeVar("T")

_PART = r"\d+(?:[:.,/]\d+)*"
"""Marks that hold figures together by themselves stand inside a part."""
_GROUPS = re.compile(rf"\u2066[^\u2069]*\u2069|(?<![\d-])(\+?{_PART}(?:[-×]{_PART})+|\+\d+)")
"""What is isolated already, or a number whose parts a mark joins that does not hold them together: telephones, days as
2026-11-22, hours as 09:00-18:00, 35×45."""
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def legible(text: str) -> str:
    """Return a text in which numbers keep the order of their groups; others than right-to-left texts as they are."""
    return _GROUPS.sub(_isolated, text) if _runs_left(text) else text


def bare(text: str) -> str:
    """Return a text without marks of direction: to be spoken, compared, counted."""
    return _MARKS.sub("", text)


def shown(value: T) -> T:
    """Return what a visitor sees with all its texts legible: a text, a tuple, or a dataclass of such."""
    if isinstance(value, str):
        return cast(T, legible(value))
    if isinstance(value, tuple):
        return cast(T, tuple(map(shown, value)))
    if is_dataclass(value) and not isinstance(value, type):
        found = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        changed = {name: new for name, old in found.items() if (new := shown(old)) != old}
        return replace(value, **changed) if changed else value
    return value


def _isolated(found: re.Match[str]) -> str:
    return f"{LEFT_TO_RIGHT}{found[1]}{POP}" if found[1] else found[0]


def _runs_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)
