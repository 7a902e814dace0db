"""English words in Kokoro's phonemes, by espeak-ng's own dictionary."""

import ctypes
import os
import re
from functools import cache
from typing import Any

_NO_PLAYBACK = 2
"""espeak_AUDIO_OUTPUT of espeak_Initialize: sounds are asked for, never played."""
_UTF_8 = 1
TIE = "^"
_MODE = 0x02 | 0x80 | ord(TIE) << 8
"""IPA, with a tie between the letters of one sound."""
_PAUSES = re.compile(r"((?:[;!?—…\"()“”]|[.,:](?!\d)|(?<!\d)[.,:])+)")
"""A mark between two figures belongs to the number."""
_SOUNDS = {
    "a^ɪ": "I",
    "a^ʊ": "W",
    "e^ɪ": "A",
    "o^ʊ": "O",
    "ɔ^ɪ": "Y",
    "d^ʒ": "ʤ",
    "t^ʃ": "ʧ",
    "ə^l": "ᵊl",
    "n\u0329": "ᵊn",
    "l\u0329": "ᵊl",
    "ɜː": "ɜɹ",
    "ɚ": "əɹ",
    "ɪə": "iə",
    "ɐ": "ə",
    "ɾ": "T",
    "ʔ": "t",
    "r": "ɹ",
    "x": "k",
    "ɬ": "l",
    "ː": "",
    "ʲ": "",
    "ɹɹ": "ɹ",
    TIE: "",
}
"""espeak-ng's sounds as the model was taught them, in the order in which they are replaced."""


def english_phonemes(text: str) -> str:
    """Return the phonemes of an English text, with its punctuation. Figures are read as English ones."""
    said = ipa(text, "en-us")
    for sound, phonemes in _SOUNDS.items():
        said = said.replace(sound, phonemes)
    return said


def ipa(text: str, voice: str) -> str:
    """Return what espeak-ng's voice would say, with the text's punctuation; a tie stands between a sound's letters."""
    _espeak().espeak_SetVoiceByName(voice.encode())
    return "".join(part if _PAUSES.match(part) else _spoken(part) for part in _PAUSES.split(text))


def _spoken(text: str) -> str:
    """Return espeak-ng's IPA of a text without pauses, with the spaces around it."""
    words = ctypes.c_char_p(text.encode())
    said = []
    while words.value:
        said.append(_espeak().espeak_TextToPhonemes(ctypes.byref(words), _UTF_8, _MODE).decode())
    inner = " ".join(said).strip()
    return f"{' ' * text.startswith(' ')}{inner}{' ' * text.endswith(' ')}" if inner else " "


@cache
def _espeak() -> Any:
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_Initialize(_NO_PLAYBACK, 0, os.fsencode(espeakng_loader.get_data_path()), 0)
    return library
