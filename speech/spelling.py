"""Names spelled letter by letter: vosk hears nothing but the names of letters, and words that stand for them."""

from dataclasses import replace
from typing import Any

from kiosk.domain.hearing import EndReason, Hypothesis, Utterance
from speech.vosk_recognizer import VoskDecoder

LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")
WORDS = (
    "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "kilo", "lima",
    "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey",
    "yankee", "zulu",
)  # fmt: skip
"""The spelling alphabet of the ICAO; for X vosk's small model knows no such word."""
GAP = "space"
"""Said between two names."""


class SpellingDecoder:
    """speech.decoding.Decoder over an English vosk model whose graph can be narrowed (the small ones)."""

    def __init__(self, model: Any) -> None:
        self._vosk = VoskDecoder(model, spaced=True, only=(*LETTERS, *WORDS, GAP))

    def accept(self, pcm: bytes, *, speech: bool) -> None:
        self._vosk.accept(pcm, speech=speech)

    def partial(self) -> str:
        return spelled(self._vosk.partial())

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        heard = self._vosk.finish(seconds, ended, speech=speech)
        best_first: dict[str, Hypothesis] = {}
        for guess in heard.hypotheses:
            if text := spelled(guess.text):
                best_first.setdefault(text, replace(guess, text=text))
        return replace(heard, hypotheses=tuple(best_first.values()))


def spelled(words: str) -> str:
    """Return what the names of letters spell, in capitals."""
    signs = (" " if word == GAP else word[0].upper() for word in words.casefold().split() if word[0].isalpha())
    return " ".join("".join(signs).split())
