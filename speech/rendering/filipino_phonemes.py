"""Filipino in Kokoro's phonemes: its spelling is nearly phonemic. English words and figures are said in English.

espeak-ng does not know the language. What spelling does not tell is the stress. Here it is on the last syllable where
the one before ends in a consonant, as in native words, and else on the last but one; filipino_words.json lists frequent
words that have it elsewhere, and English words that are spelled as Filipino ones could be.
"""

import json
import re
import unicodedata
from functools import cache
from pathlib import Path

from speech.rendering.english_phonemes import english_phonemes

_FILE = Path(__file__).with_name("filipino_words.json")
_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\s+|.", re.DOTALL)
_MARKS = re.compile("[\u0300-\u0302\u0308]")
"""Stress, which dictionaries write; the tilde is a letter's own."""
_WHOLE = {"ng": "naŋ", "mga": "maŋˈa"}
_KOREAN = (("eong", "oŋ"), ("eon", "on"), ("eo", "o"), ("eu", "ɯ"), ("ae", "e"))
"""Vowels of Korean names that are written with two letters."""
_LOOKS_KOREAN = re.compile(r"eong|eon(?!$)|cheon|yeo|jeo|jong|uij|ttok")
_LOOKS_ENGLISH = re.compile(r"[cfjqvxz]|[psw]h|th|([bdfklmnprst])\1|ee|ou|ew|(?!ng)[^aeiouyw\W]{2}$")
"""Letters and their neighbours that Filipino spelling does not have."""
_PREFIX = re.compile(r"(?:i|ika|ipa|ka|naka|maka|pinaka|taga|(?:ma|na|pa)(?:g\w*|ng?)?)", re.IGNORECASE)
"""What stands before a hyphen and is no English word, whatever its letters."""
_SOUNDS = (
    ("ng", "ŋ"),
    ("ts", "ʧ"),
    ("ch", "ʧ"),
    ("dy", "ʤ"),
    ("sy", "ʃ"),
    ("ñ", "ny"),
    ("ll", "ly"),
    ("qu", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("z", "s"),
    ("j", "ʤ"),
    ("y", "j"),
    ("g", "ɡ"),
    ("r", "ɾ"),
)
"""Letters and sounds, in the order in which they are replaced."""
_VOWEL = re.compile("[aeiouɯ]")
_CLOSED = re.compile(r"[aeiou][bdɡhklmnŋpɾstjw](?![ɾljw])[^aeiou]+[aeiou][^aeiou]*$")
"""A last syllable but one that ends in a consonant; r, l, y and w begin a syllable with what is before them."""
_LOAN = re.compile(r"(?:ent[aeo]|[ae]nʃa|ist[ao]|est[ao]|[aeo]ɾt[aeo]|eɾno|ante)s?$")
"""Ends of Spanish words, which keep their stress on the last syllable but one although it is closed."""
_SPANISH_END = re.compile(r"(?:[sʃ]jon|ʃon|dad|[bdɡjkt]al|[dt]oɾ)$")
"""Ends of Spanish words with the stress on the last syllable."""
_BETWEEN_THE_SAME = re.compile(r"([aeiou])(?=ˈ?\1)")
"""A glottal stop is heard between two vowels that are the same."""


def filipino_phonemes(text: str) -> str:
    """Return the phonemes of a Filipino text with English words and figures in it, with its punctuation."""
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text.replace("’", "'")))
    pieces = _PIECE.findall(unicodedata.normalize("NFC", plain))
    said = [_said(pieces, at) for at in range(len(pieces))]
    return re.sub(r"\s+", " ", "".join(said)).strip()


def is_english(word: str) -> bool:
    """Tell whether a word is said in English: one of those that the texts have, or one that is spelled so."""
    low = word.lower()
    if low in _english() or (len(word) > 1 and word.isupper()):
        return True
    return bool(_LOOKS_ENGLISH.search(low)) and not _LOOKS_KOREAN.search(low)


def _said(pieces: list[str], at: int) -> str:
    piece = pieces[at]
    after = pieces[at + 1] if at + 1 < len(pieces) else ""
    if piece == "-":
        return " " if after.isdigit() else "ʔ" * bool(_VOWEL.match(after.lower()))
    if piece.isdigit():
        return english_phonemes(piece)
    if not piece[0].isalpha():
        return "" if piece == "'" else piece
    if after == "-" and _PREFIX.fullmatch(piece):
        return _word(piece.lower()).replace("ˈ", "")
    if _is_letter(piece) or is_english(piece):
        return english_phonemes(piece)
    return _word(piece.lower())


def _is_letter(piece: str) -> bool:
    """Tell whether a capital stands for itself, as in the name of a visa; `O` and `A` begin sentences, too."""
    return len(piece) == 1 and piece.isupper() and piece not in "OAI"


def _word(word: str) -> str:
    if word in _WHOLE:
        return _WHOLE[word]
    if "'" in word:  # a word without its first vowel is drawn to the one before: dalawampu't, ako'y
        before, _, rest = word.partition("'")
        return f"{_word(before)}{'ʔ' * bool(_VOWEL.match(rest))}{_word(rest)}"
    sounds = word
    if _LOOKS_KOREAN.search(word):
        for letters, sound in _KOREAN:
            sounds = sounds.replace(letters, sound)
    for letters, sound in _SOUNDS:
        sounds = sounds.replace(letters, sound)
    vowels = [found.start() for found in _VOWEL.finditer(sounds)]
    if len(vowels) > 1:
        at = vowels[-_stressed(word, sounds)]
        sounds = f"{sounds[:at]}ˈ{sounds[at:]}"
    return _BETWEEN_THE_SAME.sub(r"\1ʔ", sounds)


def _stressed(word: str, sounds: str) -> int:
    """Return which vowel is stressed, counted from the end."""
    without_linker = (word, word.removesuffix("g") if word.endswith("ng") else word, word.removesuffix("ng"))
    for each in without_linker:
        if each in _stresses():
            return _stresses()[each]
    at_the_end = _SPANISH_END.search(sounds) or (_CLOSED.search(sounds) and not _LOAN.search(sounds))
    return 1 if at_the_end else 2


@cache
def _english() -> frozenset[str]:
    return frozenset(_lists()["english"])


@cache
def _stresses() -> dict[str, int]:
    places = {"last": 1, "last_but_one": 2, "third_last": 3}
    return {word: place for name, place in places.items() for word in _lists()[name]}


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = json.loads(_FILE.read_text("utf-8"))
    return lists
