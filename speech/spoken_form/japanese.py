"""Japanese in kana: the voice cannot read Chinese characters, nor figures before a counter.

Readings come from the Sudachi dictionary; what writing hides from it (particles, long vowels, counting) is mended here.
"""

import re
from functools import cache
from typing import Any

_UNITS = ("", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
_SCALES = ((10**8, "おく"), (10**4, "まん"))
_CHANGED = {
    "いちせん": "せん", "さんせん": "さんぜん", "はちせん": "はっせん",
    "いちひゃく": "ひゃく", "さんひゃく": "さんびゃく", "ろくひゃく": "ろっぴゃく", "はちひゃく": "はっぴゃく",
    "いちじゅう": "じゅう",
}  # fmt: skip
_DAYS = {
    2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか", 9: "ここのか",
    10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip
_COUNTERS = {
    "人": "にん", "時間": "じかん", "時": "じ", "年": "ねん", "月": "がつ", "か月": "かげつ", "ヶ月": "かげつ",
    "カ月": "かげつ", "回": "かい", "週間": "しゅうかん", "歳": "さい", "か所": "かしょ", "か国": "かこく",
    "分": "ふん", "階": "かい", "件": "けん", "通": "つう", "枚": "まい",
}  # fmt: skip
_LAST = {"人": {4: "よ"}, "時間": {4: "よ", 9: "く"}, "時": {4: "よ", 7: "しち", 9: "く"}, "年": {4: "よ"},
         "月": {4: "し", 7: "しち", 9: "く"}}  # fmt: skip
"""What a last figure becomes before a counter."""
_WHOLE = {(1, "人"): "ひとり", (2, "人"): "ふたり", (20, "歳"): "はたち"}
_HARDENED = {"かきくけこふ": ("いち", "ろく", "はち", "じゅう", "ひゃく"), "さしすせそつ": ("いち", "はち", "じゅう")}
"""Ends of numbers that become a stop before counters which begin with these."""
_NUMBER = re.compile(rf"(\d+)(日間|日|{'|'.join(sorted(_COUNTERS, key=len, reverse=True))})?")
_ENDS_PHRASE = ("助詞", "助動詞")
_JOINED = ("助詞", "助動詞", "接尾辞", "補助記号", "空白")
_PARTICLES = {"ハ": "ワ", "ヘ": "エ"}
_LONG_O = re.compile(r"(?<=[オコソトノホモヨロゴゾドボポョォ])ウ")
_LONG_E = re.compile(r"(?<=[エケセテネヘメレゲゼデベペ])イ")
_HAN = re.compile(r"[々〆㐀-鿿]")
_KANA = re.compile(r"[ぁ-ゖァ-ヺー]+")


def to_kana(text: str) -> str:
    """Return a text in kana with a space before each phrase; Latin words and punctuation stay."""
    said: list[str] = []
    counted = ends_phrase = False
    for morpheme in _tokenizer().tokenize(_NUMBER.sub(_number_said, text)):
        reading, kind = _reading(morpheme, counted=counted), morpheme.part_of_speech()[0]
        if ends_phrase and kind not in _JOINED:
            said.append(" ")
        said.append(reading)
        counted = morpheme.surface().endswith(_KATAKANA_UNITS)
        ends_phrase = kind in _ENDS_PHRASE
    return "".join(said)


def number(value: int) -> str:
    """Return a number below 10¹² in kana."""
    if value == 0:
        return "ゼロ"
    for size, name in _SCALES:
        if value >= size:
            return number(value // size) + name + (number(value % size) if value % size else "")
    parts = ((value // 1000, "せん"), (value // 100 % 10, "ひゃく"), (value // 10 % 10, "じゅう"))
    said = "".join(_CHANGED.get(_UNITS[n] + name, _UNITS[n] + name) for n, name in parts if n)
    return said + _UNITS[value % 10]


def _number_said(found: re.Match[str]) -> str:
    """Return a number with its counter in katakana, which the dictionary cannot take for particles."""
    return _katakana(_counted(int(found[1]), found[2]))


def _counted(value: int, counter: str | None) -> str:
    if value >= 10**12:
        return " ".join(number(int(figure)) for figure in str(value))
    if counter is None:
        return number(value)
    if counter in ("日", "日間"):
        return _DAYS.get(value, number(value) + "にち") + ("かん" if counter == "日間" else "")
    if whole := _WHOLE.get((value, counter)):
        return whole
    said, name = number(value), _COUNTERS[counter]
    if last := _LAST.get(counter, {}).get(value % 10):
        return said.removesuffix(_UNITS[value % 10]) + last + name
    if counter == "分" and value % 10 in (0, 1, 3, 4, 6, 8):
        name = "ぷん"
    return _hardened(said, "ふん" if name == "ぷん" else name) + name


def _hardened(said: str, name: str) -> str:
    endings = next((ends for first, ends in _HARDENED.items() if name[0] in first), ())
    return said[:-1] + "っ" if said.endswith(endings) else said


def _reading(morpheme: Any, *, counted: bool) -> str:
    surface, part = morpheme.surface(), morpheme.part_of_speech()
    if _KANA.fullmatch(surface) and part[0] != "助詞":
        reading = "コンニチワ" if surface == "こんにちは" else _katakana(surface)
    elif _HAN.search(surface) or part[0] == "助詞":
        reading = _HAN.sub("", str(morpheme.reading_form()))  # what the dictionary does not know
    else:
        return str(surface)
    if part[0] == "助詞":
        return _PARTICLES.get(reading, reading)
    if surface == "人" and part[0] == "接尾辞" and not counted:
        return "ジン"
    # The last ウ of a verb (思う) is a vowel of its own.
    return _LONG_E.sub("ー", reading if part[0] == "動詞" else _LONG_O.sub("ー", reading))


def _katakana(kana: str) -> str:
    return "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in kana)


_KATAKANA_UNITS = tuple(map(_katakana, _UNITS[1:]))


@cache
def _tokenizer() -> Any:
    from sudachipy import Dictionary, SplitMode

    return Dictionary(dict="small").tokenizer(SplitMode.C)
