"""Loudness, and what is not speech."""

import numpy as np
import pytest
from numpy.typing import NDArray

from speech.activity import CHUNK_SECONDS, VoiceActivity, level
from speech.endpoint import EndpointRules, SpeechGate

SECONDS = 6
TIME = np.arange(16_000 * SECONDS) / 16_000
RANDOM = np.random.default_rng(7)
MELODY = np.array([261.6, 293.7, 329.6, 392.0, 440.0, 523.3])[(TIME // 0.5).astype(int) % 6]


def pcm(samples: NDArray[np.float64]) -> bytes:
    return bytes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


NOT_SPEECH = {
    "silence": np.zeros(len(TIME)),
    "white noise": RANDOM.normal(0, 0.1, len(TIME)),
    "loud white noise": RANDOM.normal(0, 0.5, len(TIME)),
    "mains hum": 0.3 * np.sin(2 * np.pi * 60 * TIME) + 0.1 * np.sin(2 * np.pi * 180 * TIME),
    "a fan": np.convolve(RANDOM.normal(0, 1.0, len(TIME)), np.ones(64) / 64, "same"),
    "a melody": 0.3 * np.sin(2 * np.pi * np.cumsum(MELODY) / 16_000) * np.exp(-3 * (TIME % 0.5)),
    "clicks": np.where(RANDOM.random(len(TIME)) < 0.0005, 0.9, 0.0),
}


@pytest.mark.parametrize("name", NOT_SPEECH)
def test_what_is_not_speech_never_opens_the_gate(name: str) -> None:
    activity, gate = VoiceActivity(), SpeechGate(EndpointRules())
    probabilities = activity.probabilities(pcm(NOT_SPEECH[name]))
    assert len(probabilities) == int(SECONDS / CHUNK_SECONDS)
    assert not any(gate.advance(probability) for probability in probabilities)


def test_the_size_of_the_pieces_does_not_matter() -> None:
    sound = pcm(NOT_SPEECH["a melody"])[: 16_000 * 2]
    whole = VoiceActivity().probabilities(sound)
    pieces = VoiceActivity()
    assert [p for i in range(0, len(sound), 333) for p in pieces.probabilities(sound[i : i + 333])] == whole


@pytest.mark.parametrize(
    ("samples", "expected"),
    [
        (np.zeros(800), 0.0),
        (np.zeros(0), 0.0),
        (np.full(800, 1e-4), 0.0),
        (np.full(800, 10 ** (-35 / 20)), 0.5),
        (np.ones(800), 1.0),
    ],
)
def test_the_meter(samples: NDArray[np.float64], expected: float) -> None:
    assert level(pcm(samples)) == pytest.approx(expected, abs=0.02)
