"""What staff speak for a recording, without a throat."""

import io

import numpy as np
import soundfile


def spoken(seconds: float = 2.0, rate_hz: int = 44_100, *, level: float = 0.05, silence: float = 1.5) -> np.ndarray:
    """Return something like speech with silence around it."""
    at = np.arange(int(seconds * rate_hz)) / rate_hz
    voice = level * np.sin(2 * np.pi * 180 * at) * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * at))
    quiet = np.zeros(int(silence * rate_hz))
    return np.concatenate([quiet, voice, quiet]).astype(np.float32)


def written(samples: np.ndarray, rate_hz: int = 44_100, kind: str = "WAV") -> bytes:
    """Return samples as the sound file that somebody sends."""
    file = io.BytesIO()
    soundfile.write(file, samples, rate_hz, format=kind)
    return file.getvalue()
