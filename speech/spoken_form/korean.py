"""Korean counting: small numbers before a counter are native (세 명), the others as the voice reads them."""

import re

_ONES = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_TENS = ("", "열", "스물")
_MOST = 20
"""Above it the Sino-Korean number is the usual one."""
_COUNTERS = r"시간|시(?!\s?[도군])|명|살|개(?![월국])|달|장|가지|곳|군데|사람|통|권|마리"
_COUNTED = re.compile(rf"(?<![\d.])(\d{{1,2}})(?=\s?(?:{_COUNTERS}))")
_ONE_TEN_THOUSAND = re.compile(r"(?<![\d.])1(?=만)")


def count(text: str) -> str:
    """Return a text whose counted numbers are native."""
    return _ONE_TEN_THOUSAND.sub("", _COUNTED.sub(_native, text))


def _native(found: re.Match[str]) -> str:
    number = int(found[1])
    if not 0 < number <= _MOST:
        return found[0]
    if number == _MOST:
        return "스무"
    return _TENS[number // 10] + _ONES[number % 10]
