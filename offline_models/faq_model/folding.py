"""One form for a text, whatever the keyboard, recogniser or script that it came from."""

import re
import unicodedata

_LAST_OF_BASIC_PLANE = 0xFFFF
_COMBINING = "".join(
    chr(code) for code in range(0x0300, _LAST_OF_BASIC_PLANE) if unicodedata.category(chr(code)) in {"Mn", "Mc"}
)
"""Vowel signs of the Indic, Burmese, Khmer and Thai scripts are marks, which `re` does not count among word letters."""

_INVISIBLE = re.compile("['`´‘’ʻʼ\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
"""Apostrophes (Uzbek writes its letters with several), joiners, direction marks and variation selectors."""

_BETWEEN_WORDS = re.compile(f"[^\\w{re.escape(_COMBINING)}]+|_+")

_OPTIONAL_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]")
"""Diacritics of the alphabets, and Arabic vowel points."""

_SAME_LETTER = str.maketrans(
    {
        "đ": "d",
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ہ": "ه",
        "ھ": "ه",
        "ۃ": "ه",
        "ة": "ه",
        "ө": "о",
        "ү": "у",
        "ғ": "г",
        "қ": "к",
        "ҳ": "х",
    }
)


def fold(text: str) -> str:
    """Return text in one form: compatibility composed, caseless, single-spaced, without punctuation."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return _BETWEEN_WORDS.sub(" ", _INVISIBLE.sub("", composed)).strip()


def plain(folded: str) -> str:
    """Return folded text without optional marks and with look-alike letters made one; Hangul syllables become jamo."""
    return _OPTIONAL_MARKS.sub("", unicodedata.normalize("NFD", folded).translate(_SAME_LETTER))
