"""Figures as they stand in a text of any script: digits made Western, thousands separators removed."""

import re
import unicodedata

_FIGURE = re.compile(r"\d(?:[\d,.:\-]*\d)?")


class _Digits(dict[int, int | str]):
    """What stands for a character, found out once for each: `str.translate` asks here for those it meets first."""

    def __missing__(self, code: int) -> int | str:
        sign = chr(code)
        self[code] = str(unicodedata.digit(sign)) if sign.isdigit() else code
        return self[code]


_DIGITS = _Digits()


def western(text: str) -> str:
    """Return a text with the digits of every script as Western ones. No character is added or removed."""
    return text if text.isascii() else text.translate(_DIGITS)


def figures(text: str) -> set[str]:
    """Return every figure, amount, phone number and date of a text, without thousands separators."""
    return {found.replace(",", "") for found in _FIGURE.findall(western(text))}
