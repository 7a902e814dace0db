"""The letter under which a name is looked for in a list, and the order of such a list."""

import unicodedata

from kiosk.understanding.folding import folded

HANGUL_LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
FIRST_LEADING = 0x1100
"""The code of the first leading consonant in a syllable taken apart (Unicode, Hangul Jamo)."""
THAI_VOWELS_BEFORE = "เแโใไ"
"""Written before the consonant under which the word stands in a dictionary."""
SPELT_OUT = ("LATIN", "CJK")
"""Scripts looked for by the letters A to Z: Chinese characters by their reading (pinyin)."""


def letter_of(name: str, tag: str) -> str:
    """Return the letter under which a name is found in a language."""
    first = folded(name).lstrip(THAI_VOWELS_BEFORE)[0]
    if _is_spelt_out(first, tag):
        return _latin(first)[0].upper()
    base = unicodedata.normalize("NFD", first)[0]
    leading = ord(base) - FIRST_LEADING
    return HANGUL_LETTERS[leading] if 0 <= leading < len(HANGUL_LETTERS) else base.upper()


def order_of(name: str, tag: str) -> tuple[str, str]:
    """Return a key that sorts names by letter, then as their language writes them."""
    plain = folded(name)
    return letter_of(name, tag), _latin(plain).casefold() if _is_spelt_out(plain[0], tag) else plain


def _is_spelt_out(character: str, tag: str) -> bool:
    script = unicodedata.name(character, "").split(" ", 1)[0]
    return script in SPELT_OUT and not (script == "CJK" and tag == "ja")


def _latin(text: str) -> str:
    from anyascii import anyascii

    return anyascii(text)
