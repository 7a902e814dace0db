"""Numbers said in words, as the recognisers of English, Korean and Chinese write them, turned into figures."""

import re
from collections.abc import Sequence

_CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_SMALL = {"oh": 0} | {word: value for names in (_CARDINALS, _ORDINALS) for value, word in enumerate(names.split())}
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENS = dict(zip(_DECADES, range(20, 100, 10), strict=True))
_TENS |= {"twentieth": 20, "thirtieth": 30}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
CENTURIES = (19, 20)
"""Said before the two figures of a year: nineteen ninety-five."""

_DIGITS = {
    sign: value for signs in ("영일이삼사오육칠팔구", "零一二三四五六七八九") for value, sign in enumerate(signs)
}
_DIGITS |= {"공": 0, "유": 6, "〇": 0, "两": 2}
_PLACES = {"십": 10, "시": 10, "백": 100, "천": 1000, "十": 10, "百": 100, "千": 1000}
_MYRIADS = {"만": 10_000, "억": 100_000_000, "万": 10_000, "亿": 100_000_000}
_SIGNS = "".join((*_DIGITS, *_PLACES, *_MYRIADS))
_BEGIN = "(?:(?<![가-힣一-鿿\\d])|(?<=[년월年月]))"
_SINO = re.compile(rf"{_BEGIN}[{_SIGNS}](?:[{_SIGNS}\s]*[{_SIGNS}])?(?=\s*(?:[년월원年月日号元]|$))")
"""A number before its unit, or alone."""
_SINO_IN_DATE = re.compile(
    rf"{_BEGIN}([{_SIGNS}](?:[{_SIGNS}\s]*?[{_SIGNS}])??)(\s*(?:[년월年月日号]|일(?!\s*[{_SIGNS}년월])))"
)
"""A number and its unit, where 일 says day as well as one."""


def in_figures(text: str) -> str:
    """Return a text with the numbers that are said in words as figures; everything else stays."""
    if re.search("[년월]", text):
        sino = _SINO_IN_DATE.sub(lambda match: f"{_sino(match[1])}{match[2]}", text)
    else:
        sino = _SINO.sub(lambda match: str(_sino(match[0])), text)
    return _english(sino.replace("-", " ").split()) if re.search("[A-Za-z]", sino) else sino


def _sino(signs: str) -> int:
    """Digits one after the other (一九九五), or with the names of their places (천구백구십오)."""
    signs = "".join(signs.split())
    if all(sign in _DIGITS for sign in signs):
        return int("".join(str(_DIGITS[sign]) for sign in signs))
    whole = part = digit = 0
    for sign in signs:
        if sign in _MYRIADS:
            whole, part, digit = whole + (part + digit or 1) * _MYRIADS[sign], 0, 0
        elif sign in _PLACES:
            part, digit = part + (digit or 1) * _PLACES[sign], 0
        else:
            digit = _DIGITS[sign]
    return whole + part + digit


def _english(words: Sequence[str]) -> str:
    parts: list[str | int] = []
    tens_open = False  # after `ninety` a `five` belongs to it
    for word in words:
        name = word.casefold().strip(",.")
        value = _SMALL.get(name, _TENS.get(name))
        last = parts[-1] if parts else None
        if isinstance(last, int) and name in _SCALES:
            parts[-1], tens_open = _scaled(last, _SCALES[name]), False
        elif value is not None and isinstance(last, int) and (last % 100 == 0 < last or (tens_open and value < 10)):  # noqa: PLR2004
            parts[-1], tens_open = last + value, name in _TENS
        elif value is not None:
            parts.append(value)
            tens_open = name in _TENS
        elif not (name == "and" and isinstance(last, int)):
            parts.append(word)
            tens_open = False
    return " ".join(str(part) for part in _years(parts))


def _scaled(number: int, scale: int) -> int:
    """`two thousand five hundred`: a smaller scale concerns what came after the larger one."""
    above = number // 1000 * 1000 if scale < 1000 else 0  # noqa: PLR2004
    return above + (number - above) * scale


def _years(parts: list[str | int]) -> list[str | int]:
    """Join `19 95`, from the end, since a day may stand before."""
    joined: list[str | int] = []
    for part in reversed(parts):
        after = joined[-1] if joined else None
        if part in CENTURIES and isinstance(part, int) and isinstance(after, int) and 10 <= after < 100:  # noqa: PLR2004
            joined[-1] = part * 100 + after
        else:
            joined.append(part)
    return joined[::-1]
