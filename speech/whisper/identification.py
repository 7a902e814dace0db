"""Which language somebody speaks, before they have chosen one."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from kiosk.domain.hearing import EndReason, Hypothesis, Utterance
from speech.whisper.features import Floats
from speech.whisper.recognizer import Gathering

LIKELY = 0.05
"""Probability from which a language is worth offering."""
MOST_LANGUAGES = 3


class Identifier(Protocol):
    """What is needed of speech.whisper.engine.WhisperEngine."""

    name: str

    def identify(self, samples: Floats, tags: Sequence[str]) -> Mapping[str, float]:
        """Return the probability of each language, the likeliest first."""


class LanguageDecoder(Gathering):
    """speech.decoding.Decoder whose hypotheses are the BCP-47 tags of languages."""

    def __init__(self, engine: Identifier, tags: Sequence[str]) -> None:
        super().__init__()
        self._engine = engine
        self._tags = tags

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        """Return the languages that the utterance may be in, the likeliest first."""
        samples = self.samples(speech=speech)
        if samples is None:
            return Utterance((), seconds, ended)
        shares = self._engine.identify(samples, self._tags)
        likely = [Hypothesis(tag, self._engine.name, share) for tag, share in shares.items() if share >= LIKELY]
        return Utterance(tuple(likely[:MOST_LANGUAGES]), seconds, ended)
