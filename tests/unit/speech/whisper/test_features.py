"""Whisper's spectrogram against one computed in another way, step by step."""

import math

import numpy as np
import pytest
from scipy.signal import get_window

from speech.whisper.features import FRAMES_PER_SECOND, MEL_BINS, Floats, log_mel, samples_of


def _mel(hertz: float) -> float:
    return hertz * 3 / 200 if hertz < 1000 else 15 + 27 * math.log(hertz / 1000) / math.log(6.4)


def _hertz(mel: float) -> float:
    return mel * 200 / 3 if mel < 15 else 1000 * 6.4 ** ((mel - 15) / 27)


def _weight(hertz: float, band: int) -> float:
    """Slaney's triangle of a band at a frequency: its area is the same for all."""
    low, middle, high = (_hertz(_mel(8000) * (band + i) / (MEL_BINS + 1)) for i in range(3))
    up, down = (hertz - low) / (middle - low), (high - hertz) / (high - middle)
    return max(0.0, min(up, down)) * 2 / (high - low)


def _reference(samples: Floats, seconds: float) -> Floats:
    length = round(seconds * 16_000)
    filled = np.zeros(length)
    filled[: min(length, len(samples))] = samples[:length]
    mirrored, window = np.pad(filled, 200, mode="reflect"), get_window("hann", 400)
    starts = range(0, length, 160)
    power = np.array([np.abs(np.fft.rfft(mirrored[start : start + 400] * window)) ** 2 for start in starts]).T
    filters = np.array([[_weight(bin_ * 40.0, band) for bin_ in range(201)] for band in range(MEL_BINS)])
    decades = np.log10(np.maximum(filters @ power, 1e-10))
    return np.asarray((np.maximum(decades, decades.max() - 8) + 4) / 4, dtype=np.float32)


@pytest.mark.parametrize("seconds", [2.0, 3.0, 30.0])
def test_it_is_what_whisper_was_trained_with(seconds: float) -> None:
    generator = np.random.default_rng(7)
    time = np.arange(40_000) / 16_000
    samples = (0.3 * np.sin(2 * np.pi * 440 * time) + 0.05 * generator.standard_normal(40_000)).astype(np.float32)
    found = log_mel(samples, seconds)
    assert found.shape == (MEL_BINS, seconds * FRAMES_PER_SECOND)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, _reference(samples, seconds), atol=2e-3)


def test_a_tone_is_loudest_in_its_own_band() -> None:
    for hertz in (250.0, 1000.0, 3000.0):
        tone = np.sin(2 * np.pi * hertz * np.arange(16_000) / 16_000).astype(np.float32)
        loudest = int(log_mel(tone, 1.0)[:, 50].argmax())
        assert loudest == max(range(MEL_BINS), key=lambda band: _weight(hertz, band))


def test_silence_is_flat() -> None:
    assert np.ptp(log_mel(np.zeros(16_000, dtype=np.float32), 2.0)) == 0


def test_samples_are_scaled_to_one() -> None:
    assert samples_of(b"\x00\x80\x00\x00\x00\x40").tolist() == [-1.0, 0.0, 0.5]
