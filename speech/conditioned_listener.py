"""A listener that hears through the automatic gain and says what to ask of who speaks."""

from dataclasses import replace

import numpy as np

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.domain.hearing import Hint, Utterance
from kiosk.ports import HearingProgress, Listener
from speech.gain import AutomaticGain
from speech.hints import Hints
from speech.loudness import FRAME_SAMPLES, LevelMeter, Samples


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

    def _level(self, frame: Samples) -> bytes:
        level = self._meter.take(frame)
        self._hint = self._hints.after(level, len(frame) / SPEECH_RATE_HZ)
        return self._gain.apply(frame, level).astype("<i2").tobytes()
