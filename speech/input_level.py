"""One look at the microphone's level, for a check without a screen."""

from dataclasses import dataclass

import numpy as np

from speech.loudness import FRAME_SAMPLES, LevelMeter, dbfs
from speech.microphone import listen_for

CLIPPING_FROM = 0.05


@dataclass(frozen=True, slots=True)
class InputLevel:
    """What a microphone delivered."""

    level_dbfs: float
    silent: bool
    """Nothing but zeros: muted, or no microphone behind the input."""
    clipping: bool
    """Overdriven: the input's gain is too high, or somebody shouts."""


def measure(device_id: str = "", seconds: float = 1.0) -> InputLevel:
    """Listen for some seconds (at most 3) and return the level. Raises HearingError."""
    return level_of(listen_for(seconds, device_id))


def level_of(pcm: bytes) -> InputLevel:
    """Return the level of 16 kHz mono 16-bit samples."""
    samples = np.frombuffer(pcm, dtype="<i2")
    meter, clipping = LevelMeter(), 0.0
    for start in range(0, len(samples), FRAME_SAMPLES):
        clipping = max(clipping, meter.take(samples[start : start + FRAME_SAMPLES]).clipping)
    return InputLevel(round(dbfs(samples), 1), not samples.any(), clipping > CLIPPING_FROM)
