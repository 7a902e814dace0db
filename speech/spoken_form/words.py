"""The words of each language for what is written with figures and symbols (words.json)."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("words.json")


@dataclass(frozen=True, slots=True)
class Words:
    """What a language says for figures and symbols. Templates have `{}` where the figures go."""

    digits: tuple[str, ...] = ()
    """Of phone numbers, zero first; empty where the voice says a single figure better than its word."""
    pause: str = ", "
    apart: str = ""
    """What stands around a phone number where words are written without spaces."""
    range: str = "{} {}"
    """From one number to another."""
    hyphen: str = "{}, {}"
    """A number and the smaller one after its hyphen, as houses have them."""
    percent: str = "{}%"
    point: str = "."
    """Between a number and its decimals."""
    hour: str = "{h}"
    """A full hour of the day. Fields: h 0 to 23, h12 1 to 12, half `AM` or `PM`."""
    minute: str = "{h} {m}"
    """An hour and minutes; the field m besides."""
    square_metre: str = "m²"
    by: str = "×"
    """Between two measures."""
    conjunction: str = "&"
    won: str = ""
    """How the voice must read `won` written in Latin letters; empty where it can."""
    letters: str = ""
    """Names of A to Z divided by spaces; empty where the voice knows them."""
    spelled: tuple[str, ...] = ()
    """Capitals which are said letter by letter though a voice would read them as a word."""


@cache
def words(tag: str) -> Words:
    """Return the words of a language; the general ones where there are none."""
    row = dict(_rows().get(tag, {}))
    for name in ("digits", "spelled"):
        row[name] = tuple(row.get(name, ()))
    return Words(**row)


@cache
def _rows() -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = json.loads(_FILE.read_text("utf-8"))
    return rows
