"""The machine-readable zone of a passport: two lines of 44 signs, with check digits (ICAO Doc 9303, part 4: TD3)."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import cycle

from kiosk.domain.passport import PassportLines
from kiosk.understanding.countries import country_of_passport
from kiosk.understanding.folding import western

LINE_SIGNS = 44
FILLER = "<"
WEIGHTS = (7, 3, 1)
NAMES = slice(5, LINE_SIGNS)
NUMBER, NATIONALITY, BIRTH, SEX, EXPIRY = slice(0, 9), slice(10, 13), slice(13, 19), 20, slice(21, 27)
CHECKS = (("number", NUMBER, 9), ("birth", BIRTH, 19), ("expiry", EXPIRY, 27), ("line", slice(28, 42), 42))
"""What each check digit of the second line is about, the signs it checks, and its place."""
WHOLE, WHOLE_CHECK = (slice(0, 10), slice(13, 20), slice(21, 43)), 43

_FOREIGN = re.compile(r"[^A-Z0-9<]")


def read_passport(text: str, today: date) -> PassportLines:
    """Return what the two lines say, as typed or as a reader sends them, or what is wrong with them."""
    signs = re.sub(r"\s", "", western(text)).replace("«", "<<").upper()
    if len(signs) != 2 * LINE_SIGNS:
        return PassportLines(faults=("mrz-length",))
    if _FOREIGN.search(signs):
        return PassportLines(faults=("mrz-signs",))
    first, second = signs[:LINE_SIGNS], signs[LINE_SIGNS:]
    if not first.startswith("P"):
        return PassportLines(faults=("mrz-not-passport",))
    if faults := tuple(wrong_checks(second)):
        return PassportLines(faults=faults)
    values = _names(first[NAMES]) | _data(second, today)
    cut = {} if first.endswith(FILLER) else {"given_names": "mrz-name-cut"}
    return PassportLines({key: value for key, value in values.items() if value}, cut)


def check_digit(signs: str) -> str:
    """Return the check digit: values 0 to 35 (a filler counts 0), weighted 7 3 1, summed modulo 10."""
    values = (0 if sign == FILLER else int(sign, 36) for sign in signs)
    return str(sum(value * weight for value, weight in zip(values, cycle(WEIGHTS), strict=False)) % 10)


def wrong_checks(line: str) -> Iterator[str]:
    """Yield what does not fit in a second line; the digit over everything is only looked at when the others do."""
    right = True
    for name, part, place in CHECKS:
        empty = not line[part].strip(FILLER) and line[place] == FILLER  # an empty personal number needs no digit
        if not empty and line[place] != check_digit(line[part]):
            right = False
            yield f"mrz-{name}-check"
    if right and line[WHOLE_CHECK] != check_digit("".join(line[part] for part in WHOLE)):
        yield "mrz-line-check"


def _names(signs: str) -> dict[str, str]:
    """A single name stands where others have their surname; forms ask for it among the given names."""
    surname, _, given = signs.strip(FILLER).partition(2 * FILLER)
    surname, given = (" ".join(part.replace(FILLER, " ").split()) for part in (surname, given))
    return {"surname": surname, "given_names": given} if given else {"given_names": surname}


def _data(line: str, today: date) -> dict[str, str]:
    birth, expiry = _day(line[BIRTH], 2000), _day(line[EXPIRY], 2000)
    if birth > today.isoformat():
        birth = _day(line[BIRTH], 1900)
    return {
        "birth": birth,
        "sex": line[SEX].strip(FILLER),
        "nationality": country_of_passport(line[NATIONALITY].rstrip(FILLER)),
        "passport_no": line[NUMBER].rstrip(FILLER),
        "passport_expiry": expiry,
    }


def _day(signs: str, century: int) -> str:
    """Return a day in ISO 8601; nothing where a part of it is unknown or there is no such day."""
    if not signs.isdecimal():
        return ""
    try:
        return date(century + int(signs[:2]), int(signs[2:4]), int(signs[4:])).isoformat()
    except ValueError:
        return ""
