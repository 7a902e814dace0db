"""Dates as people say and write them: order and month names from CLDR (babel); Buddhist years, Islamic and Nepali
(Bikram Sambat) dates converted.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from kiosk.understanding.folding import western

BUDDHIST_OFFSET = 543
FIRST_BUDDHIST_YEAR = 2400
HIJRI_YEARS = range(1300, 1600)
"""No date on a form is from the 14th to 16th century of the common era."""
BIKRAM_LANGUAGE = "ne"
BIKRAM_CENTURY = 2000
FURTHEST_AHEAD = 10
"""Years from today within which papers run out. In Nepal a later year is one of Bikram Sambat, about 57 years ahead."""
BIKRAM_MONTHS = (
    ("वैशाख", "बैशाख", "बैसाख", "baisakh", "baishakh", "vaishakh"),
    ("जेष्ठ", "जेठ", "jestha", "jeth"),
    ("आषाढ", "असार", "ashadh", "asar"),
    ("श्रावण", "साउन", "shrawan", "saun"),
    ("भाद्र", "भदौ", "bhadra", "bhadau"),
    ("आश्विन", "असोज", "ashwin", "asoj"),
    ("कार्तिक", "कात्तिक", "kartik", "kattik"),
    ("मङ्सिर", "मंसिर", "मार्ग", "mangsir", "mansir"),
    ("पौष", "पुस", "poush", "paush", "pus"),
    ("माघ", "magh"),
    ("फाल्गुन", "फागुन", "falgun", "phalgun", "fagun", "phagun"),
    ("चैत्र", "चैत", "chaitra", "chait"),
)
MONTH_FIRST = ("en", "fil")
"""Languages in which 3/7 may be either day."""
YEAR_FIRST = ("ko", "zh", "ja", "mn")
_NUMBER = re.compile(r"\d+")
_ISLAMIC_EPOCH = date(622, 7, 19)
"""1 Muharram 1 in the proleptic Gregorian calendar (tabular, civil reckoning)."""

Calendar = Literal["gregorian", "buddhist", "hijri", "bikram"]


@dataclass(frozen=True, slots=True)
class Said:
    """A date as said; several days where the order of day and month is open, none where there is no such day."""

    days: tuple[date, ...]
    calendar: Calendar


def read_date(text: str, tag: str, today: date, *, past: bool = False) -> Said | None:
    """Return the date of a text in a language, None where there is none in it. past: it must not be after today."""
    plain = western(text).casefold()
    bikram, rest = _named(_bikram_names(), plain) if tag == BIKRAM_LANGUAGE else (None, plain)
    month, rest = (bikram, rest) if bikram else _named(_month_names(tag), plain)
    numbers = _NUMBER.findall(rest)
    if month is None and len(numbers) == 1 and len(numbers[0]) == len("YYYYMMDD"):
        numbers = [numbers[0][:4], numbers[0][4:6], numbers[0][6:]]
    parts = _with_name(numbers, month) if month else _in_order(numbers, tag)
    if not parts:
        return None
    calendar: Calendar = (
        "bikram" if bikram else _calendar(parts[0][0], tag, today.year + (0 if past else FURTHEST_AHEAD))
    )
    days = [_day(calendar, _whole_year(year, calendar, today), month, day) for year, month, day in parts]
    return Said(tuple(dict.fromkeys(day for day in days if day)), calendar)


def _with_name(numbers: list[str], month: int) -> list[tuple[str, int, int]]:
    if len(numbers) != 2:  # noqa: PLR2004
        return []
    first, second = numbers
    year_first = len(first) > 2 or int(first) > 31  # noqa: PLR2004
    return [(first, month, int(second)) if year_first else (second, month, int(first))]


def _in_order(numbers: list[str], tag: str) -> list[tuple[str, int, int]]:
    if len(numbers) != 3:  # noqa: PLR2004
        return []
    first, second, third = numbers
    if len(first) > 2 or (len(third) <= 2 and tag in YEAR_FIRST):  # noqa: PLR2004
        return [(first, int(second), int(third))]
    one, other = int(first), int(second)
    day_first, month_first = (third, other, one), (third, one, other)
    if one > 12:  # noqa: PLR2004
        return [day_first]
    if other > 12:  # noqa: PLR2004
        return [month_first]
    return [month_first, day_first] if tag in MONTH_FIRST and one != other else [day_first]


def _calendar(year: str, tag: str, latest: int) -> Calendar:
    if int(year) in HIJRI_YEARS:
        return "hijri"
    if tag == BIKRAM_LANGUAGE and latest < int(year) < FIRST_BUDDHIST_YEAR:
        return "bikram"
    return "buddhist" if int(year) >= FIRST_BUDDHIST_YEAR else "gregorian"


def _whole_year(year: str, calendar: Calendar, today: date) -> int:
    """Two digits mean the latest such year that is not more than ten years ahead (an expiry may be ahead)."""
    if len(year) > 2:  # noqa: PLR2004
        return int(year)
    if calendar == "bikram":
        return BIKRAM_CENTURY + int(year)
    whole = today.year // 100 * 100 + int(year)
    return whole if whole <= today.year + FURTHEST_AHEAD else whole - 100


def _day(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    try:
        if calendar == "hijri":
            return _from_islamic(year, month, day)
        if calendar == "bikram":
            return _from_bikram(year, month, day)
        return date(year - (BUDDHIST_OFFSET if calendar == "buddhist" else 0), month, day)
    except (ValueError, OverflowError):
        return None


def _from_islamic(year: int, month: int, day: int) -> date:
    """Convert by the tabular calendar (30-year cycle, leap years 2 5 7 10 13 16 18 21 24 26 29); true to a day."""
    if not 1 <= month <= 12 or not 1 <= day <= 30:  # noqa: PLR2004
        raise ValueError("no such day in the Islamic calendar")
    elapsed = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
    return _ISLAMIC_EPOCH + timedelta(days=elapsed)


def _from_bikram(year: int, month: int, day: int) -> date:
    """Convert by the calendar's own table of months. Raises ValueError for a day that it does not have."""
    import nepali_datetime

    converted: date = nepali_datetime.date(year, month, day).to_datetime_date()
    return converted


def _named(names: list[tuple[str, int]], text: str) -> tuple[int | None, str]:
    """Return the month named in a text and the text without it."""
    for name, month in names:
        match = re.search(rf"(?<!\w){re.escape(name)}", text) if name[0].isalpha() else _numbered(name, text)
        if match:
            return month, text[: match.start()] + " " + text[match.end() :]
    return None, text


def _numbered(name: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\d){re.escape(name)}", text)


@cache
def _bikram_names() -> list[tuple[str, int]]:
    """Return the names of the months of Bikram Sambat, in Nepali and Latin letters, the longest first."""
    names = [(name, month) for month, spellings in enumerate(BIKRAM_MONTHS, start=1) for name in spellings]
    return sorted(names, key=lambda item: -len(item[0]))


@cache
def _month_names(tag: str) -> list[tuple[str, int]]:
    """Return the names of months in a language and in English, the longest first."""
    from babel import Locale

    names: dict[str, int] = {}
    for locale in (Locale.parse(tag), Locale.parse("en")):
        for widths in locale.months.values():
            for width in ("wide", "abbreviated"):
                for month, name in widths[width].items():
                    if not name.isdecimal():
                        names.setdefault(western(name).casefold().rstrip("."), month)
    return sorted(names.items(), key=lambda item: -len(item[0]))
