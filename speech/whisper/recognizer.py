"""Whisper as a recogniser: it gathers the utterance and reads it when it has ended. There are no words before."""

import logging
import math
from typing import Protocol

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.domain.hearing import EndReason, Hypothesis, Utterance
from speech.decoding import DecodingRecognizer
from speech.endpoint import EndpointRules
from speech.whisper.engine import Reading
from speech.whisper.features import Floats, samples_of
from speech.whisper.guard import invented, worth_reading

log = logging.getLogger(__name__)

LEAD_SECONDS = 1.0
"""Sound kept from before speech was found: the gate opens a quarter of a second late, a breath earlier does no harm."""


class Reader(Protocol):
    """What a decoder needs of speech.whisper.engine.WhisperEngine."""

    name: str

    def read(self, samples: Floats, tag: str) -> tuple[Reading, ...]:
        """Return readings of 16 kHz samples, the likeliest first."""


class WhisperRecognizer(DecodingRecognizer):
    """kiosk.ports.Recognizer over a loaded Whisper, for a language without a streaming engine."""

    def __init__(self, language: str, engine: Reader, rules: EndpointRules) -> None:
        super().__init__(language, lambda: WhisperDecoder(engine, language), rules)


class Gathering:
    """The half of speech.decoding.Decoder that waits for the end of the utterance."""

    def __init__(self) -> None:
        self._pcm = bytearray()

    def accept(self, pcm: bytes, *, speech: bool) -> None:
        """Keep samples; before speech was found only the last second."""
        self._pcm += pcm
        if not speech:
            del self._pcm[: -int(LEAD_SECONDS * SPEECH_RATE_HZ) * SAMPLE_BYTES]

    def partial(self) -> str:
        """Return nothing: Whisper does not stream."""
        return ""

    def samples(self, *, speech: bool) -> Floats | None:
        """Return the utterance, or None where there is nothing worth reading."""
        samples = samples_of(bytes(self._pcm))
        return samples if speech and worth_reading(samples) else None


class WhisperDecoder(Gathering):
    """speech.decoding.Decoder: one utterance for Whisper."""

    def __init__(self, engine: Reader, tag: str) -> None:
        super().__init__()
        self._engine = engine
        self._tag = tag

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        """Read the utterance and leave out what is surely invented."""
        samples = self.samples(speech=speech)
        if samples is None:
            return Utterance((), seconds, ended)
        readings = self._engine.read(samples, self._tag)
        if not readings or self._is_invented(readings[0]):
            return Utterance((), seconds, ended)  # what comes after an invention is its variation
        believed = [readings[0], *(each for each in readings[1:] if not self._is_invented(each))]
        scores: dict[str, float] = {}
        for reading in believed:
            scores.setdefault(reading.text, math.exp(min(0.0, reading.log_probability)))
        ranked = sorted(scores, key=lambda text: -scores[text])
        return Utterance(tuple(Hypothesis(text, self._engine.name, scores[text]) for text in ranked), seconds, ended)

    def _is_invented(self, reading: Reading) -> bool:
        reason = invented(reading, self._tag)
        if reason:
            log.info("a reading was not believed: %s", reason)
        return reason is not None
