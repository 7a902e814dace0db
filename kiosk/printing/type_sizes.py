"""Sizes of type that fit a box for certain, by rough widths on the safe side: what fits need not be measured.

Measuring a text costs the page renderer as much as setting it.
"""

import math
import unicodedata
from typing import Any

from kiosk.printing.line_breaks import breakable_within

POINT_MM = 25.4 / 72
VALUE_POINTS = 10.0
LABEL_POINTS = (7.5, 7.0, 6.5, 6.0, 5.5)
SMALLEST_LABEL_POINTS = 5.0
ENGLISH_SHARE = 0.78
"""Size of the English label to the Korean one."""
KOREAN_LINE, ENGLISH_LINE = 1.46, 1.38
"""Heights of lines in ems: ascender and descender of Noto Sans CJK and Noto Sans."""
LATIN_EM, WIDE_EM = 0.62, 1.0
WIDEST_LETTER_MM = 3.5
"""At the usual size; decides where long words may be broken."""
VALUE_INSET_MM = 2.2
RAGGED = 1.15
"""What the breaks between words cost."""
PLAIN_SCRIPTS = ("LATIN", "DIGIT", "HANGUL", "CJK")


def ems(text: str) -> float:
    """Return the width of a text in ems, rather too much."""
    return sum(WIDE_EM if unicodedata.east_asian_width(character) in "WF" else LATIN_EM for character in text)


def fits_on_a_line(text: str, width_mm: float, height_mm: float) -> bool:
    """Tell whether a plain text surely stands on one line at the usual size; capitals are wide, odd scripts high."""
    if not all(character.isascii() or unicodedata.name(character, "").startswith(PLAIN_SCRIPTS) for character in text):
        return False
    wide = sum(0.2 for character in text if character.isupper())
    size_mm = VALUE_POINTS * POINT_MM
    return (ems(text) + wide) * size_mm <= width_mm and KOREAN_LINE * size_mm <= height_mm


def sized_value(text: str, width_mm: float, height_mm: float) -> dict[str, Any]:
    """Return a value as the template sets it in a box, and whether it fits there for certain."""
    if fits_on_a_line(text, width_mm - VALUE_INSET_MM, height_mm):
        return {"fits": True, "value": text}
    return {"fits": False, "value": breakable_within(text, max(4, int(width_mm / WIDEST_LETTER_MM)))}


def label_points(korean: str, english: str, width_mm: float, height_mm: float) -> float:
    """Return the largest size in points at which both labels fit one below the other."""
    for points in LABEL_POINTS:
        size_mm = points * POINT_MM
        lines = _lines(ems(korean) * size_mm, width_mm)
        height = lines * KOREAN_LINE * size_mm
        if english:
            small = size_mm * ENGLISH_SHARE
            height += _lines(ems(english) * small, width_mm) * ENGLISH_LINE * small
        if height <= height_mm:
            return points
    return SMALLEST_LABEL_POINTS


def _lines(length_mm: float, width_mm: float) -> int:
    return 1 if length_mm <= width_mm else math.ceil(length_mm * RAGGED / width_mm)
