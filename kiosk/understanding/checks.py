"""Checks of numbers that follow a rule. What a counter may accept is a doubt, not a refusal."""

import re
from collections.abc import Mapping
from datetime import date

REGISTRATION_DIGITS, BUSINESS_DIGITS = 13, 10
REGISTRATION_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
BUSINESS_WEIGHTS = (1, 3, 7, 1, 3, 7, 1, 3, 5)
CENTURIES = {"5": 1900, "6": 1900, "7": 2000, "8": 2000}
SEXES = {"5": "M", "6": "F", "7": "M", "8": "F"}
LONGEST_MOBILE, SHORTEST_PHONE = 11, 7
OLDEST_YEARS = 120

_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
_USUAL_PASSPORT = re.compile(r"(?=.*\d)[A-Z0-9]{6,9}")


def registration_doubts(number: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the doubts about 13 digits: date part, seventh digit, agreement with birth and sex, check digit.

    The check digit of foreigners' numbers is (13 - weighted sum mod 11) mod 10. Numbers given out since October 2020
    need not follow it (Enforcement Rule of the Resident Registration Act), so it can only raise a doubt.
    """
    seventh = number[6]
    if seventh not in CENTURIES:
        return ("registration-gender",)
    born = _date(CENTURIES[seventh] + int(number[:2]), int(number[2:4]), int(number[4:6]))
    if born is None:
        return ("registration-date",)
    doubts = []
    if values.get("birth", born.isoformat()) != born.isoformat():
        doubts.append("registration-birth")
    if values.get("sex", SEXES[seventh]) != SEXES[seventh]:
        doubts.append("registration-sex")
    weighted = sum(int(digit) * weight for digit, weight in zip(number, REGISTRATION_WEIGHTS, strict=False))
    if (13 - weighted % 11) % 10 != int(number[-1]):
        doubts.append("registration-check")
    return tuple(doubts)


def is_business_number(number: str) -> bool:
    """Tell whether the tenth digit fits: the weighted sum, and the ninth digit's carry, end in 0 together with it."""
    weighted = sum(int(digit) * weight for digit, weight in zip(number, BUSINESS_WEIGHTS, strict=False))
    return (weighted + int(number[8]) * 5 // 10 + int(number[9])) % 10 == 0


def is_usual_passport(number: str) -> bool:
    """Tell whether a passport number has the usual six to nine letters and digits."""
    return _USUAL_PASSPORT.fullmatch(number) is not None


def is_email(address: str) -> bool:
    """Tell whether an address has the form which mail systems accept."""
    return len(address) <= 254 and _EMAIL.fullmatch(address) is not None  # noqa: PLR2004 (RFC 5321)


def phone_doubts(number: str, *, mobile: bool) -> tuple[str, ...]:
    """Return the doubts about a number of enough digits."""
    if mobile and not (number.startswith("010") and len(number) == LONGEST_MOBILE):
        return ("phone-not-mobile",)
    usual = r"\+\d{8,15}|0\d{8,10}|1\d{7}"
    return () if re.fullmatch(usual, number) else ("phone-unusual",)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
