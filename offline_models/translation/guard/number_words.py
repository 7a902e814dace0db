"""Numbers which are written in words: `two weeks`, `두 달`, `六个月`.

Clear words demand their number on the other side. Others ("half", "both", the Burmese word which is two and year) may
stand for a figure there but demand nothing.
"""

import re
from functools import cache
from typing import NamedTuple

from offline_models.translation.guard.data import table, written

_CHINESE = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_CHINESE_TENS = {"十": 10, "百": 100, "千": 1000}
_NUMERAL = "[零〇一二两兩三四五六七八九十百千]+"
_COUNTED_CHINESE = (
    "个月|個月|か月|カ月|ヶ月|年|天|周(?!末|围|边)|星期|小时|次|岁|倍|名|週間|時間|回(?!答|来|国|家)|歳|日間|点钟"
)
_NATIVE = {
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
    "열한": 11, "열두": 12, "스무": 20, "서른": 30,
}  # fmt: skip
_COUNTED_NATIVE = (
    "달|시간|번(?!호|째)|명|가지|해(?=[에 ])|주(?=[일 ])|살|개(?!월|인)|곳|장(?= )|배(?= )|학년|군데|차례"
    "|시(?=[ 에부까쯤이])"
)
_SINO = {"이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_COUNTED_SINO = "년(?!도)|개월|주일|단계|퍼센트"


_EDGES = {"both": (r"(?<![\w'])", r"(?![\w'])"), "start": (r"(?<![\w\u0900-\u0dff])", ""), "none": ("", "")}
"""Where words begin and end: Indic vowel signs are no word characters to `re`, and some scripts leave no spaces."""


class Spelled(NamedTuple):
    """Values of the words of a text."""

    clear: dict[str, str]
    """Each value with the words that say it."""
    possible: frozenset[str]


@cache
def _words(tag: str) -> tuple[dict[str, re.Pattern[str]], dict[str, re.Pattern[str]]]:
    data = table("figures")[tag]
    start, end = _EDGES[data["edges"]]
    units = "|".join(pattern for patterns in (data["after"], data["before"]) for pattern in patterns.values())
    # "Two" is often said of no number ("you two", "between two jobs"): beside a unit it is one.
    counted = {"2": rf"(?=[\s-]?(?:{units}))"}

    def compiled(words: dict[str, str], follows: dict[str, str]) -> dict[str, re.Pattern[str]]:
        return {
            value: re.compile(f"{start}(?:{pattern}){end}{follows.get(value, '')}") for value, pattern in words.items()
        }

    clear, possible = compiled(data["words"], counted), compiled(data["also"], {})
    for value, pattern in compiled({v: data["words"][v] for v in counted if v in data["words"]}, {}).items():
        possible[value] = re.compile(f"{pattern.pattern}|{possible[value].pattern}") if value in possible else pattern
    return clear, possible


def spelled(text: str, tag: str) -> Spelled:
    """Return the numbers which a text writes in words."""
    said = written(text)
    clear_words, possible_words = _words(tag)
    clear = {value: found[0] for value, pattern in clear_words.items() if (found := pattern.search(said))}
    possible = {value for value, pattern in possible_words.items() if pattern.search(said)}
    if tag == "ko":
        clear |= _korean(said)
    elif tag in {"zh", "ja"}:
        clear |= _chinese(said)
        possible |= {str(_value(numeral)) for numeral in re.findall(_NUMERAL, said)}
    return Spelled(clear, frozenset(possible | set(clear)))


def _korean(said: str) -> dict[str, str]:
    native = re.finditer(
        rf"(?<![가-힣])({'|'.join(sorted(_NATIVE, key=len, reverse=True))}) ?(?:{_COUNTED_NATIVE})", said
    )
    sino = re.finditer(rf"(?<![가-힣])([이삼사오육칠팔구]?십?[이삼사오육칠팔구]?) (?:{_COUNTED_SINO})", said)
    found = {str(_NATIVE[match[1]]): match[0] for match in native}
    for match in sino:
        if match[1]:
            tens, _, ones = match[1].rpartition("십")
            value = _SINO.get(ones, 0) + ("십" in match[1]) * 10 * _SINO.get(tens, 1)
            found[str(value)] = match[0]
    return found


def _chinese(said: str) -> dict[str, str]:
    counted = re.finditer(rf"(?<![第零〇一二两兩三四五六七八九十百千\d])({_NUMERAL})(?={_COUNTED_CHINESE})", said)
    found = {str(_value(match[1])): match[0] for match in counted}
    # "One" is said in passing; the others are meant.
    return {value: word for value, word in found.items() if value not in {"0", "1"}}


def _value(numeral: str) -> int:
    total, ones = 0, 0
    for sign in numeral:
        if sign in _CHINESE_TENS:
            total += (ones or 1) * _CHINESE_TENS[sign]
            ones = 0
        else:
            ones = ones * 10 + _CHINESE[sign] if ones else _CHINESE[sign]
    return total + ones
