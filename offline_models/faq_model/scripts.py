"""Which writing a text is in, and the same text in Latin letters."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from anyascii import anyascii

from offline_models.faq_model.folding import fold

USUAL = 0.05
"""Share of the letters from which a script counts as usual in a language."""
FOREIGN = 0.7
"""Share of unusual letters from which a text counts as written in another script."""


VOWELS_OPEN = frozenset({"ARABIC", "DEVANAGARI", "BENGALI", "SINHALA"})
"""Scripts that leave vowels out or imply them: no rule tells which ones a person types in Latin letters."""
SYLLABLES = frozenset({"CJK", "HANGUL"})
"""Scripts whose signs are syllables: where one sound is heard wrong, the whole sign is another."""
_SOUNDS = (
    ("ch", "c"),
    ("sh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("bh", "b"),
    ("jh", "j"),
    ("zh", "j"),
    ("ng", "n"),
    ("w", "v"),
    ("z", "j"),
    ("q", "k"),
    ("x", "ks"),
    ("y", "i"),
)
_VOWELS = re.compile("[aeiouh]")
_DOUBLED = re.compile(r"(.)\1+")


def latin(folded: str) -> str:
    """Return folded text in Latin letters, as a person would type it on an English keyboard."""
    return fold(anyascii(folded))


def with_skeletons(latin_text: str) -> str:
    """Return Latin text followed by the consonants of each of its words, of which like ones are made one."""
    return " ".join((latin_text, *map(_skeleton, latin_text.split())))


def _skeleton(word: str) -> str:
    for spelled, sound in _SOUNDS:
        word = word.replace(spelled, sound)
    first = "a" if word[0] in "aeiou" else word[0]
    return _DOUBLED.sub(r"\1", first + _VOWELS.sub("", word[1:]))


def usual_scripts(texts: Iterable[str]) -> frozenset[str]:
    """Return the scripts that a language is written in."""
    count = Counter[str]()
    for sign, number in Counter(chain.from_iterable(texts)).items():
        if sign.isalpha():
            count[script(sign)] += number
    return frozenset(name for name, number in count.items() if number >= USUAL * count.total())


def is_foreign(folded: str, usual: frozenset[str]) -> bool:
    """Tell whether a text is written in other scripts than the usual ones."""
    letters = [letter for letter in folded if letter.isalpha()]
    strange = sum(script(letter) not in usual for letter in letters)
    return bool(letters) and strange >= FOREIGN * len(letters)


@lru_cache(maxsize=8192)
def script(letter: str) -> str:
    """Return the first word of a letter's Unicode name: LATIN, CYRILLIC, HANGUL, CJK, …"""
    return unicodedata.name(letter, "UNNAMED").split()[0]
