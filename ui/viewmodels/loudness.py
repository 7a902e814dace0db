"""How loud the microphone is, for the meter."""

import math
from array import array

QUIETEST_DBFS = -60.0
LOUDEST_DBFS = -10.0


def loudness(pcm: bytes) -> float:
    """Return the loudness of 16-bit samples, 0 (-60 dBFS and less) to 1 (-10 dBFS and more)."""
    samples = array("h", pcm[: len(pcm) // 2 * 2])
    power = sum(sample * sample for sample in samples) / len(samples) if samples else 0.0
    dbfs = 10 * math.log10(power / 32768.0**2) if power > 0 else QUIETEST_DBFS
    return min(1.0, max(0.0, (dbfs - QUIETEST_DBFS) / (LOUDEST_DBFS - QUIETEST_DBFS)))
