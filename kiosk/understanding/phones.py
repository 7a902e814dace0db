"""Phone numbers, spoken digit by digit or typed, in the form that Korean offices write."""

import re

from kiosk.understanding.folding import western

_WORDS = {
    **dict(zip("공영일이삼사오육칠팔구", "00123456789", strict=True)),
    **dict(zip("〇零一二三四五六七八九", "00123456789", strict=True)),
    "zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "không": "0", "một": "1", "hai": "2", "ba": "3", "bốn": "4", "năm": "5",
    "sáu": "6", "bảy": "7", "tám": "8", "chín": "9",
}  # fmt: skip
_SPOKEN = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
MOBILE = "010"


def read_phone(text: str) -> str:
    """Return the digits of a phone number, with a leading + where it is international; Korea's own code becomes 0."""
    said = _SPOKEN.sub(lambda match: _WORDS[match[0]], western(text).casefold())
    number = re.sub(r"[^\d+]", "", said)
    number = number[0] + number[1:].replace("+", "") if number else ""
    if number.startswith(("+82", "0082")):
        number = "0" + number.removeprefix("+82").removeprefix("0082").lstrip("0")
    return number


def written(number: str) -> str:
    """Return a number with its hyphens: 010-1234-5678, 02-123-4567, 1577-1000. Foreign ones stay as they are."""
    if not number.startswith("0"):
        return f"{number[:4]}-{number[4:]}" if len(number) == 8 and number.startswith("1") else number  # noqa: PLR2004
    head = 2 if number.startswith("02") else 3
    return "-".join(filter(None, (number[:head], number[head:-4], number[-4:])))
