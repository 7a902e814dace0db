"""The microphone's level, for the health page and for a check without a screen."""

import math

import numpy as np

from kiosk.domain.audio import SAMPLE_BYTES
from kiosk.domain.hearing import InputLevel
from speech.hints import Hints
from speech.loudness import FRAME_SAMPLES, FRAME_SECONDS, FULL_SCALE, QUIETEST_DBFS, LevelMeter, Samples, dbfs
from speech.microphone import listen_for


class RunningInputMeter:
    """kiosk.ports.InputMeter: follows one microphone from its first sample."""

    def __init__(self) -> None:
        self._meter, self._hints = LevelMeter(), Hints()
        self._silent = True
        self._half_sample = b""
        self._level = InputLevel(QUIETEST_DBFS, QUIETEST_DBFS, QUIETEST_DBFS, 0.0, silent=True)

    def take(self, pcm: bytes) -> InputLevel:
        """Take more samples and return where the level stands."""
        data = self._half_sample + pcm
        whole = len(data) - len(data) % SAMPLE_BYTES
        self._half_sample = data[whole:]
        samples = np.frombuffer(data[:whole], dtype="<i2")
        if len(samples):
            self._level = self._measured(samples)
        return self._level

    def _measured(self, samples: Samples) -> InputLevel:
        frames = (samples[i : i + FRAME_SAMPLES] for i in range(0, len(samples), FRAME_SAMPLES))
        levels = [self._meter.take(frame) for frame in frames]
        self._silent = self._silent and not samples.any()
        clipping = max(level.clipping for level in levels)
        now, peak, room = (round(each, 1) for each in (dbfs(samples), _peak(samples), levels[-1].room_dbfs))
        hint = [self._hints.after(level, FRAME_SECONDS) for level in levels][-1]
        return InputLevel(now, peak, room, clipping, self._silent, levels[-1].voice_dbfs is not None, hint)


def measure(device_id: str = "", seconds: float = 1.0) -> InputLevel:
    """Listen for some seconds (at most 3) and return the level. Raises HearingError."""
    return RunningInputMeter().take(listen_for(seconds, device_id))


def _peak(samples: Samples) -> float:
    highest = int(np.abs(samples.astype(np.int32)).max())
    return max(QUIETEST_DBFS, 20 * math.log10(highest / FULL_SCALE)) if highest else QUIETEST_DBFS
