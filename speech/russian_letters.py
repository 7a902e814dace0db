"""Russian texts in letters that the Russian voice knows: it leaves out Latin ones and fails at signs it never met."""

import re
import unicodedata
from collections.abc import Mapping

_NAMED = "а бэ цэ дэ е эф жэ аш и йот ка эль эм эн о пэ ку эр эс тэ у вэ дубль-вэ икс игрек зет"
NAMES: Mapping[str, str] = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _NAMED.split(), strict=True))
"""As Russian names Latin letters; not reviewed by a native speaker."""
_SOUNDS: Mapping[str, str] = {
    "shch": "щ",
    "sch": "ш",
    "ci": "ци",
    "ce": "це",
    "kh": "х",
    "ch": "ч",
    "sh": "ш",
    "zh": "ж",
    "ph": "ф",
    "th": "т",
    "ck": "к",
    "qu": "кв",
    "oo": "у",
    "ee": "и",
    "eo": "о",
    "eu": "ы",
    "ae": "э",
    "ya": "я",
    "yu": "ю",
    "yo": "ё",
    "ye": "е",
    "x": "кс",
}
_SOUNDED = "а б к д э ф г х и дж к л м н о п к р с т у в в и з"
_LETTERS: Mapping[str, str] = dict(zip("abcdefghijklmnopqrstuvwyz", _SOUNDED.split(), strict=True))
_VOWEL_OR_FIGURE = re.compile(r"[0-9аеёиоуыэюя]", re.IGNORECASE)
_ACCENTS = re.compile(r"(?<![ИиЕе])[\u0300-\u036f]|[\u0300-\u0305\u0307\u0309-\u036f]")
"""Marks that Russian does without: those of й and ё stay."""
_DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
_LATIN = re.compile(r"[A-Za-z]+")
_SOUND = re.compile("|".join([*_SOUNDS, "."]))
_SIGNS: Mapping[str, str] = {"%": " процентов", "+": " плюс ", "—": ",", "–": ","}
_UNKNOWN = re.compile(r"[^0-9А-Яа-яЁё\s.,:;!?-]+")
_BEFORE_SIGN = re.compile(r"\s+([.,:;!?])")
_STRAY = re.compile(r"(?<![0-9А-Яа-яЁё])[.,:;!?-]+|[.:;!?-]+(?=[.,:;!?-])|[.:;!?](?!\s|$)|-(?!\w)")
"""Punctuation that does not follow a word, or ends nothing: a sentence with it is not said at all."""
WORDS: Mapping[str, str] = {
    "bbb": "би би би",
    "fi": "фай",
    "hi": "хай",
    "hikorea": "хай кориа",
    "id": "ай ди",
    "korea": "кориа",
    "pin": "пин",
    "sim": "сим",
    "wi": "вай",
}
"""Words and abbreviations that are read in another way."""
SHORT = 3
"""Most capitals in a row that are read one by one; longer ones are words, such as TOPIK."""


def spelled(text: str) -> str:
    """Return a text without Latin letters and unknown signs; nothing where none of it can be said."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    russian = _LATIN.sub(_in_cyrillic, unicodedata.normalize("NFC", plain))
    russian = _DECIMAL.sub(" запятая ", russian)
    for sign, words in _SIGNS.items():
        russian = russian.replace(sign, words)
    said = " ".join(_STRAY.sub(" ", _BEFORE_SIGN.sub(r"\1", _UNKNOWN.sub(" ", russian))).split())
    return said if _VOWEL_OR_FIGURE.search(said) else ""


def _in_cyrillic(found: re.Match[str]) -> str:
    word, small = found[0], found[0].lower()
    if small in WORDS:
        return WORDS[small]
    if word.isupper() and len(word) <= SHORT:
        return " ".join(NAMES[each] for each in word)
    return _SOUND.sub(lambda part: _SOUNDS.get(part[0], "") or _LETTERS.get(part[0], ""), small)
