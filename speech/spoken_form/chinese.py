"""Chinese counting: years digit by digit, and 两 before what is counted."""

import re

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\s?年)")
_TWO = re.compile(r"(?<![\d.第点])2(?=\s?(?:个|年|天|次|名|小时|周|人|张|份|位|种|万|千|家|倍|条|件|支|针))")
_FIGURES = "零一二三四五六七八九"


_PERCENTS = re.compile(r"(\d+(?:\.\d+)?)\s?([到至])\s?(\d+(?:\.\d+)?)\s?[%％]")


def percents(text: str) -> str:
    """Return a text whose ranges of percents have the word before both. Due before the signs go."""
    return _PERCENTS.sub(r"百分之\1\2百分之\3", text)


def count(text: str) -> str:
    """Return a text whose years and twos are as they are said."""
    text = _YEAR.sub(lambda found: "".join(_FIGURES[int(digit)] for digit in found[0]), text)
    return _TWO.sub("两", text)
