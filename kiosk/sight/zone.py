"""From what each sign looks like to the two lines: only signs that may stand there, and only where all of it fits."""

from collections.abc import Sequence
from itertools import product
from math import prod

from kiosk.sight.signs import SIGNS, Shades
from kiosk.understanding.mrz import BIRTH, EXPIRY, FILLER, LINE_SIGNS, NAMES, NATIONALITY, SEX, wrong_checks

LETTERS, DIGITS = SIGNS[10:36] + FILLER, SIGNS[:10] + FILLER
ALIKE = 0.75
"""Correlation below which a sign is none: covered, cut off, or something else."""
APART = 0.03
"""By how much a sign must look more like itself than like any other that may stand there."""
MOST_READINGS = 8
"""Of one second line; where more signs are uncertain, another frame will be clearer."""

FIRST = ("P", *[LETTERS] * (LINE_SIGNS - 1))
SECOND = [SIGNS] * LINE_SIGNS
for _place in (9, 19, 27, 42, 43, *range(BIRTH.start, BIRTH.stop), *range(EXPIRY.start, EXPIRY.stop)):
    SECOND[_place] = DIGITS
for _place in range(NATIONALITY.start, NATIONALITY.stop):
    SECOND[_place] = LETTERS
SECOND[SEX] = "MFX" + FILLER
UNCHECKED = {SEX, *range(NATIONALITY.start, NATIONALITY.stop)}
"""Places of the second line that no check digit covers."""


def zone_of(upper: Shades, lower: Shades) -> str:
    """Return the two lines, divided by a line break; empty where anything about them is uncertain.

    upper, lower: (LINE_SIGNS, signs), the likeness of each. What no check digit covers must be clear by itself; what
    one covers may be one of two signs if only one of them fits.
    """
    first, second = _options(upper, FIRST), _options(lower, SECOND)
    if not all(len(signs) == 1 for signs in first) or not _is_name("".join(first)[NAMES]):
        return ""
    if not all(len(second[place]) == 1 for place in UNCHECKED) or not 0 < prod(map(len, second)) <= MOST_READINGS:
        return ""
    fitting = [line for line in map("".join, product(*second)) if not any(wrong_checks(line))]
    return f"{''.join(first)}\n{fitting[0]}" if len(fitting) == 1 else ""


def _options(alike: Shades, allowed: Sequence[str]) -> list[str]:
    """Return the signs that each place may hold; empty where it looks like none."""
    options = []
    for row, signs in zip(alike, allowed, strict=True):
        like = {sign: float(row[SIGNS.index(sign)]) for sign in signs}
        least = max(*like.values(), ALIKE + APART) - APART
        options.append("".join(sign for sign in signs if like[sign] > least))
    return options


def _is_name(signs: str) -> bool:
    """Tell whether signs begin with a name and have no gap within it that no passport has."""
    return not signs.startswith(FILLER) and 3 * FILLER not in signs.rstrip(FILLER)
