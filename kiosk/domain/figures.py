"""Figures as they stand in a text of any script: digits made Western, thousands separators removed."""

import re
import unicodedata

_FIGURE = re.compile(r"\d(?:[\d,.:\-]*\d)?")


def western(text: str) -> str:
    """Return a text with the digits of every script as Western ones. No character is added or removed."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)


def figures(text: str) -> set[str]:
    """Return every figure, amount, phone number and date of a text, without thousands separators."""
    return {found.replace(",", "") for found in _FIGURE.findall(western(text))}
