"""Recognisers that hear through the automatic gain and tell who speaks to come closer or step back."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.domain.hearing import Hint, Utterance
from kiosk.ports import HearingProgress, Listener, Recognizer, Recognizers
from speech.gain import AutomaticGain
from speech.hints import Hints
from speech.loudness import FRAME_SAMPLES, LevelMeter


class ConditionedRecognizers:
    """kiosk.ports.Recognizers around others."""

    def __init__(self, recognizers: Recognizers) -> None:
        self._recognizers = recognizers

    def can_hear(self, tag: str) -> bool:
        """Tell whether the language can be heard."""
        return self._recognizers.can_hear(tag)

    def get(self, tag: str) -> "ConditionedRecognizer":
        """Return the language's recogniser. Raises HearingError or ModelError."""
        return ConditionedRecognizer(self._recognizers.get(tag))


class ConditionedRecognizer:
    """kiosk.ports.Recognizer around another. Recordings are heard as they are."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.language = recognizer.language
        self._recognizer = recognizer

    def listen(self) -> "ConditionedListener":
        """Begin an utterance from a live microphone."""
        return ConditionedListener(self._recognizer.listen())

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a file. Raises HearingError audio-unreadable or audio-empty."""
        return self._recognizer.transcribe_file(path)


class ConditionedListener:
    """kiosk.ports.Listener around another."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._meter, self._gain, self._hints = LevelMeter(), AutomaticGain(), Hints()
        self._hint: Hint = ""
        self._half_sample = b""

    def accept(self, pcm: bytes) -> HearingProgress:
        """Take samples, level them, and let the recogniser hear them."""
        data = self._half_sample + pcm
        whole = len(data) - len(data) % SAMPLE_BYTES
        self._half_sample = data[whole:]
        samples = np.frombuffer(data[:whole], dtype="<i2")
        levelled = [self._level(samples[i : i + FRAME_SAMPLES]) for i in range(0, len(samples), FRAME_SAMPLES)]
        return replace(self._listener.accept(b"".join(levelled)), hint=self._hint)

    def finish(self) -> Utterance:
        """End the utterance."""
        return self._listener.finish()

    def _level(self, frame: np.ndarray[tuple[int], np.dtype[np.int16]]) -> bytes:
        level = self._meter.take(frame)
        self._hint = self._hints.after(level, len(frame) / SPEECH_RATE_HZ)
        return self._gain.apply(frame, level).astype("<i2").tobytes()
