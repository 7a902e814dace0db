"""Phonemes of languages that Kokoro was not taught, by espeak-ng's dictionaries: it says them with a foreign accent.

espeak's own sound is hardly understood; the same phonemes in the voice of a language that has similar ones are, and
sound like a person. So far as Kokoro's alphabet lacks a phoneme, its nearest neighbour is written.
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
    "ʐ": "ʒ",
    "ɵ": "o",
    "̪": "",
    "̞": "",
    "ä": "a",
    "ɗ": "d",
}
_BY_LANGUAGE: Mapping[str, Mapping[str, str]] = {
    "ru": {},
    "id": {},
    "ur": {},
    "ne": {},
    "uz": {},
    "ja": {**_STRESS, "ɯᵝ": "ɯ", "ũ": "ɴ", "ĩ": "ɴ"},  # espeak's n that is a syllable
    "ko": {**_STRESS, "ɐ": "a", "q": "k", "-": ""},
}
LANGUAGES = tuple(_BY_LANGUAGE)
"""Whether a voice is good enough to be heard in one of them is for the voice catalogue to say."""
_REMARKS = re.compile(rf"\((?:{re.escape(TIE)}?[a-z-])*{re.escape(TIE)}[a-z]\)")
"""espeak names the language of a foreign word before and after it, with ties like a sound's letters."""
_PAUSES = str.maketrans(
    {"。": ". ", "、": ", ", "：": ": ", "！": "! ", "？": "? ", "۔": ".", "،": ",", "؟": "?", "؛": ";", "।": "."}
)
"""Pauses as the model knows them; espeak keeps none of these in what it returns."""


def accented_phonemes(text: str, tag: str) -> str:
    """Return the phonemes of a text in one of LANGUAGES, with its punctuation."""
    said = _REMARKS.sub("", ipa(text.translate(_PAUSES), tag))
    for sound, written in (*_EVERYWHERE.items(), *_BY_LANGUAGE[tag].items()):
        said = said.replace(sound, written)
    return said.strip()
