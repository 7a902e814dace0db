"""Uzbek numbers in words: the voice says figures one by one. Ordinals have a hyphen (6-noyabr, the sixth)."""

import re

_ONES = ("", "bir", "ikki", "uch", "to'rt", "besh", "olti", "yetti", "sakkiz", "to'qqiz")
_TENS = ("", "o'n", "yigirma", "o'ttiz", "qirq", "ellik", "oltmish", "yetmish", "sakson", "to'qson")
_SCALES = (("milliard", 10**9), ("million", 10**6), ("ming", 10**3))
_ORDINAL = re.compile(r"(?<![\d.,])(\d{1,12})-(?=[^\W\d_])")
_CARDINAL = re.compile(r"\d{1,12}")


def ordinals(text: str) -> str:
    """Return a text whose ordinals are words. Due before the hyphens go."""
    return _ORDINAL.sub(lambda found: ordinal(int(found[1])) + " ", text)


def count(text: str) -> str:
    """Return a text whose numbers are words."""
    return _CARDINAL.sub(lambda found: cardinal(int(found[0])), text)


def cardinal(number: int) -> str:
    """Return a number from 0 to 10¹² - 1 in words."""
    if number == 0:
        return "nol"
    said: list[str] = []
    for name, size in _SCALES:
        if number >= size:
            said += [cardinal(number // size), name]
            number %= size
    hundreds, rest = divmod(number, 100)
    if hundreds:
        said += [_ONES[hundreds] if hundreds > 1 else "", "yuz"]
    said += [_TENS[rest // 10], _ONES[rest % 10]]
    return " ".join(filter(None, said))


def ordinal(number: int) -> str:
    """Return the ordinal in words."""
    said = cardinal(number)
    return said + ("nchi" if said[-1] in "aioue" else "inchi")
