"""Kokoro's phonemes of languages that it was not taught, by espeak-ng's dictionaries: foreigners who are understood.

espeak's own sound is hardly understood by any recogniser, so that questions said by it tell nothing of the recogniser.
Kokoro says the same phonemes with the voice of a language that has similar ones: with an accent, but like a person.
"""

import re
from collections.abc import Mapping

from speech.rendering.english_phonemes import TIE, ipa

_STRESS: Mapping[str, str] = {"ˈ": "", "ˌ": ""}
_EVERYWHERE: Mapping[str, str] = {
    "d^ʒ": "ʤ",
    "t^ʃ": "ʧ",
    "t^s": "ʦ",
    "t^ɕ": "ʨ",
    "d^ʑ": "ʥ",
    "d^z": "ʣ",
    TIE: "",
    "ɫ": "l",
    "ɭ": "l",
    "ʑ": "ʒ",
    "ɵ": "o",
    "̪": "",
    "̞": "",
    "ä": "a",
    "ũ": "u",
    "ɗ": "d",
}
_BY_LANGUAGE: Mapping[str, Mapping[str, str]] = {
    "ru": {},
    "id": {},
    "ur": {},
    "ja": {**_STRESS, "ɯᵝ": "ɯ"},
    "ko": {**_STRESS, "ɐ": "a", "q": "k", "-": ""},
}
LANGUAGES = tuple(_BY_LANGUAGE)
_REMARKS = re.compile(r"\([^)]*\)")
"""espeak names the language of a foreign word before and after it."""


def phonemes(text: str, tag: str) -> str:
    """Return the phonemes of a text, with its punctuation, as near as the model's alphabet comes."""
    said = _REMARKS.sub("", ipa(text, tag))
    for sound, written in (*_EVERYWHERE.items(), *_BY_LANGUAGE[tag].items()):
        said = said.replace(sound, written)
    return said
