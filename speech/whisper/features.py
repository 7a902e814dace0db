"""Whisper's input: a log-mel spectrogram (Radford et al. 2022, section 2.2; mel scale of Slaney's Auditory Toolbox)."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import fft

from kiosk.domain.audio import SPEECH_RATE_HZ

Floats = NDArray[np.float32]

MEL_BINS = 80
WINDOW = 400
"""Samples of a frame (25 ms)."""
HOP = 160
"""Samples between frames (10 ms)."""
FRAMES_PER_SECOND = SPEECH_RATE_HZ // HOP
LONGEST_SECONDS = 30
_DYNAMIC_RANGE = 8.0
"""Decades below the loudest value at which the spectrogram is cut off."""
_FLOOR = 1e-10
_LINEAR_BELOW_HZ = 1_000.0
_HZ_PER_MEL = 200.0 / 3
_LOG_STEP = np.log(6.4) / 27


def samples_of(pcm: bytes) -> Floats:
    """Return 16-bit little-endian samples as -1 to 1."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / np.float32(32_768)


def log_mel(samples: Floats, seconds: float = LONGEST_SECONDS) -> Floats:
    """Return the spectrogram (MEL_BINS, frames) of 16 kHz samples of -1 to 1, cut or filled with silence to `seconds`.

    Even with a short window the values are those of the 30 seconds which Whisper was trained with: silence is -1.5 or
    less only where the sound is loud, because the range is counted from the loudest value.
    """
    length = round(seconds * SPEECH_RATE_HZ)
    padded = np.pad(samples[:length], (0, max(0, length - len(samples))))
    framed = np.pad(padded, WINDOW // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(framed, WINDOW)[::HOP][: length // HOP]
    spectrum = fft.rfft(frames * _hann(), axis=1)
    power = spectrum.real**2 + spectrum.imag**2
    decades = np.log10(np.maximum(_mel_filters() @ power.T, _FLOOR))
    cut = np.maximum(decades, decades.max() - _DYNAMIC_RANGE)
    return np.asarray((cut + 4.0) / 4.0, dtype=np.float32)


@lru_cache(maxsize=1)
def _hann() -> Floats:
    """Return the periodic Hann window."""
    return (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)).astype(np.float32)


@lru_cache(maxsize=1)
def _mel_filters() -> Floats:
    """Return triangles of equal area (MEL_BINS, WINDOW // 2 + 1), evenly spaced in mel from 0 Hz to 8 kHz."""
    hertz = np.linspace(0, SPEECH_RATE_HZ / 2, WINDOW // 2 + 1)
    corners = _hertz_of_mel(np.linspace(0.0, _mel_of_hertz(SPEECH_RATE_HZ / 2), MEL_BINS + 2))
    low, middle, high = corners[:-2, None], corners[1:-1, None], corners[2:, None]
    triangles = np.minimum((hertz - low) / (middle - low), (high - hertz) / (high - middle))
    return np.asarray(np.maximum(triangles, 0) * 2 / (high - low), dtype=np.float32)


def _mel_of_hertz(hertz: float) -> float:
    return float(_LINEAR_BELOW_HZ / _HZ_PER_MEL + np.log(hertz / _LINEAR_BELOW_HZ) / _LOG_STEP)


def _hertz_of_mel(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    knee = _LINEAR_BELOW_HZ / _HZ_PER_MEL
    return np.where(mel < knee, mel * _HZ_PER_MEL, _LINEAR_BELOW_HZ * np.exp(_LOG_STEP * (mel - knee)))
