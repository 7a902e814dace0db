"""What must survive a translation exactly: addresses, codes, phone numbers, dates, times, amounts and other figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from kiosk.domain.figures import western
from offline_models.translation.guard.data import table

Sort = Literal["address", "code", "phone", "date", "time", "number"]

_MOST_DAYS, _MONTHS = 31, 12
_THOUSANDS = 3
"""Figures between two separators of thousands."""
_LOOK_ALIKE = str.maketrans("АВСЕНКМОРТХ", "ABCEHKMOPTX")
"""Cyrillic capitals which are typed for Latin ones in codes."""
_BENGALI = {"এ": "A", "বি": "B", "সি": "C", "ডি": "D", "ই": "E", "এফ": "F", "জি": "G", "এইচ": "H"}
"""Names of letters, by which Bengali writes codes."""
_SAME = str.maketrans(dict.fromkeys("‐‑‒–—−－", "-") | {"٬": ","})
"""Dashes, and the Arabic separator of thousands."""
_ADDRESS = (
    r"(?:https?://|www\.)[!-~]+"
    r"|[A-Za-z\d.+_-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+"
    r"|(?<![A-Za-z\d])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:kr|com|org|net|info|io)(?![A-Za-z\d])(?:/[!-~]*)?"
)
_CODE = (
    rf"(?<![A-Za-z\d])(?:[A-Z]{{1,3}}|(?<![\u0980-\u09ff])(?:{'|'.join(_BENGALI)}))"
    r"-\d{1,4}(?:-\d{1,3})*(?![A-Za-z\d])"
)
_DATE = r"(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{4}(?!\d)"
_PHONE = r"(?<![\d,.])\+?\d{2,4}(?:-\d{3,4}){1,3}(?!-?\d)"
_TIME = r"(?<!\d)(?:[01]?\d|2[0-4])[:：][0-5]\d(?!\d)"
_NUMBER = (
    r"\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d|,\d)(?:\.\d+)?"
    r"|\d{1,3}(?:\.\d{3})+(?!\d|\.\d)(?:,\d+)?"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009']\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d{1,3}(?: \d{3})+(?= ?(?:вон|von|won|원|₩))"
    r"|\d+(?:[.,٫]\d+)?"
)
_SEPARATOR = re.compile(r"[.,٫\u00a0\u202f\u2009' ]")
_EXACT = re.compile(
    "|".join(
        f"(?P<{sort}>{pattern})"
        for sort, pattern in (
            ("address", _ADDRESS),
            ("code", _CODE),
            ("date", _DATE),
            ("time", _TIME),
            ("phone", _PHONE),
            ("number", _NUMBER),
        )
    )
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and what it means."""

    sort: Sort
    text: str
    start: int
    end: int
    value: str
    """One form for all ways of writing it: `1577-1366`, `2026-02-12`, `22:00`, `10000`, `8.3`, `E-9`."""
    parts: tuple[str, ...] = ()
    """The numbers which may stand for it: year, month and day of a date, the hour of a time."""


def pieces(text: str, tag: str) -> list[Piece]:
    """Return the exact pieces of a text in their order."""
    plain = western(text).translate(_SAME)
    codes = re.sub(r"(?<![А-яЁёA-Za-z])[АВСЕНКМОРТХ](?=-\d)", lambda found: found[0].translate(_LOOK_ALIKE), plain)
    found = [piece for match in _EXACT.finditer(codes) for piece in _piece(match, text)]
    return list(_scaled(found, text, tag))


def _piece(match: re.Match[str], text: str) -> Iterator[Piece]:
    start, end = match.span()
    written, sort = match[0], match.lastgroup
    if sort == "address":
        trimmed = written.rstrip(".,;:!?")
        yield Piece("address", text[start : start + len(trimmed)], start, start + len(trimmed), trimmed.lower())
    elif sort == "code":
        letters, figures = written.split("-", 1)
        yield Piece("code", text[start:end], start, end, f"{_BENGALI.get(letters, letters)}-{figures}")
    elif sort == "date":
        yield _date(written, text[start:end], start, end)
    elif sort == "time":
        hour, minute = (int(part) for part in re.split("[:：]", written))
        # Midnight and noon aside, an hour after twelve may be written in half days.
        parts = (str(hour), str(hour % 12), *((str(minute),) if minute else ()))
        yield Piece("time", text[start:end], start, end, f"{hour}:{minute:02}", parts)
    elif sort == "phone":
        groups = tuple(group.lstrip("+") for group in written.split("-"))
        yield Piece("phone", text[start:end], start, end, written, groups)
    else:
        yield Piece("number", text[start:end], start, end, number(written))


def _date(written: str, shown: str, start: int, end: int) -> Piece:
    parts = [int(part) for part in re.split(r"[-./]", written)]
    year, month, day = parts if parts[0] > _MOST_DAYS else reversed(parts)
    if month > _MONTHS:
        month, day = day, month
    return Piece("date", shown, start, end, f"{year}-{month:02}-{day:02}", (str(year), str(month), str(day)))


def number(written: str) -> str:
    """Return the value of a number in one form: no separators of thousands, a decimal point, no needless noughts."""
    groups = _SEPARATOR.split(written)
    separators = _SEPARATOR.findall(written)
    if not separators:
        return _canonical(Decimal(groups[0]))
    decimal = len(set(separators)) > 1 or len(groups[-1]) != _THOUSANDS or groups[0] == "0" or separators[-1] == "٫"
    if decimal:
        return _canonical(Decimal("".join(groups[:-1]) + "." + groups[-1]))
    return _canonical(Decimal("".join(groups)))


def _canonical(value: Decimal) -> str:
    return f"{value.normalize():f}"


@cache
def _scales(tag: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    scales: dict[str, int] = table("figures")[tag]["scales"]
    longest_first = sorted(scales.items(), key=lambda item: -len(item[0]))
    return tuple((re.compile(rf"[ \u00a0]?(?:{word})", re.IGNORECASE), factor) for word, factor in longest_first)


def _scaled(found: list[Piece], text: str, tag: str) -> Iterator[Piece]:
    """Yield the pieces with their thousands, myriads and millions: `1만 5천` and `1만 5000` are one piece of 15000."""
    held: Piece | None = None
    for piece in found:
        grown = _grown(piece, text, tag)
        if held and piece.sort == "number" and _continues(held, grown or piece, text):
            last = grown or piece
            total = _canonical(Decimal(held.value) + Decimal(last.value))
            held = Piece("number", text[held.start : last.end], held.start, last.end, total)
            continue
        if held:
            yield held
        held = grown
        if not grown:
            yield piece
    if held:
        yield held


def _continues(held: Piece, last: Piece, text: str) -> bool:
    between = text[held.end : last.start]
    return between in {"", " ", "\u00a0"} and Decimal(last.value) < Decimal(held.value)


def _grown(piece: Piece, text: str, tag: str) -> Piece | None:
    if piece.sort != "number":
        return None
    for pattern, factor in _scales(tag):
        if match := pattern.match(text, piece.end):
            value = _canonical(Decimal(piece.value) * factor)
            return Piece("number", text[piece.start : match.end()], piece.start, match.end(), value)
    return None
