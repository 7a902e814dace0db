"""An echo canceller that only takes away what a linear room makes of our voice, so that a softer visitor remains.

WebRTC's AEC3 also suppresses what its filter leaves, and with it whoever is softer than the echo. Here is the filter
alone, a partitioned-block Kalman filter in the frequency domain (Enzner and Vary 2006), which goes
on learning while both speak, and behind it a mild suppression of what it is known to leave.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Spectra = NDArray[np.complex128]

BLOCK = 256
"""Samples that are worked on at once: 16 ms."""
PARTITIONS = 34
"""The filter's length in blocks: half a second of delay and reverberation."""
FIRST_UNCERTAINTY = 0.02
"""Of the room's spectrum before anything was heard, squared. More lets the filter overshoot, less is slow."""
FORGETTING = 0.9995
"""A block; rooms stay, but people move in them."""
FIRST_POWER, LEAST_POWER = 1e6, 1e3
"""Of what is no echo, in a band of a block of 16-bit samples."""
SMOOTHING = 0.8
LEAK = 0.02
"""Share of the echo's power that the filter leaves because loudspeakers distort and rooms sound longer than it."""
LAG = 12
"""Blocks for which what is left sounds on."""
STRENGTH, FLOOR = 2.0, 0.03


class LinearEchoCanceller:
    """Follows one loudspeaker and one microphone."""

    def __init__(self) -> None:
        bands = BLOCK + 1
        self._room: Spectra = np.zeros((PARTITIONS, bands), dtype=np.complex128)
        self._uncertainty: Floats = np.full((PARTITIONS, bands), FIRST_UNCERTAINTY)
        self._played: Spectra = np.zeros((PARTITIONS, bands), dtype=np.complex128)
        self._other: Floats = np.full(bands, FIRST_POWER)
        self._far: Floats = np.zeros(2 * BLOCK)
        self._rest: tuple[Floats, Floats] = (np.zeros(0), np.zeros(0))
        self._suppressor = _Suppressor()

    def process(self, near: Floats, far: Floats) -> tuple[Floats, Floats]:
        """Return what is no echo, and the echo taken away, of what was heard (16-bit range) while `far` was played.

        Whole blocks only; the rest comes with the next call. What is no echo comes a block later.
        """
        near, far = (np.concatenate(pair) for pair in zip(self._rest, (near, far), strict=True))
        whole = len(near) - len(near) % BLOCK
        self._rest = near[whole:], far[whole:]
        blocks = [self._block(near[i : i + BLOCK], far[i : i + BLOCK]) for i in range(0, whole, BLOCK)]
        if not blocks:
            return np.zeros(0), np.zeros(0)
        clean, echo = zip(*blocks, strict=True)
        return np.concatenate(clean), np.concatenate(echo)

    def _block(self, near: Floats, far: Floats) -> tuple[Floats, Floats]:
        self._far = np.concatenate((self._far[BLOCK:], far))
        self._played = np.roll(self._played, 1, axis=0)
        self._played[0] = np.fft.rfft(self._far)
        echo = np.fft.irfft((self._room * self._played).sum(axis=0))[BLOCK:]
        left = near - echo
        doubt = self._learn(left)
        return self._suppressor.process(left, echo, doubt), echo

    def _learn(self, left: Floats) -> Floats:
        """Follow the room by what the filter left, and return the power it may still be wrong by, in each band."""
        error = np.fft.rfft(np.concatenate((np.zeros(BLOCK), left)))
        power = np.abs(self._played) ** 2
        doubt: Floats = 0.5 * (power * self._uncertainty).sum(axis=0)
        self._other = SMOOTHING * self._other + (1 - SMOOTHING) * np.maximum(np.abs(error) ** 2, LEAST_POWER)
        gain = self._uncertainty / (doubt + self._other)
        change = np.fft.irfft(gain * self._played.conj() * error, axis=1)
        change[:, BLOCK:] = 0.0
        self._room += np.fft.rfft(change, axis=1)
        kept = np.maximum(1 - 0.5 * gain * power, 0.0)
        self._uncertainty *= FORGETTING**2 * kept
        self._uncertainty += (1 - FORGETTING**2) * np.abs(self._room) ** 2
        return doubt


class _Suppressor:
    """Lowers the bands in which hardly more is left than the filter leaves of an echo."""

    def __init__(self) -> None:
        self._window = np.sin(np.pi * (np.arange(2 * BLOCK) + 0.5) / (2 * BLOCK))
        self._last: Floats = np.zeros((2, BLOCK))
        self._power: Floats = np.zeros((2, BLOCK + 1))
        self._echoes: Floats = np.zeros((LAG, BLOCK + 1))
        self._tail: Floats = np.zeros(BLOCK)

    def process(self, left: Floats, echo: Floats, doubt: Floats) -> Floats:
        """Return the block before this one, without most of the echo that was left in it."""
        now = np.stack((left, echo))
        spectra = np.fft.rfft(self._window * np.concatenate((self._last, now), axis=1), axis=1)
        self._last = now
        self._power = 0.5 * self._power + 0.5 * np.abs(spectra) ** 2
        self._echoes = np.roll(self._echoes, 1, axis=0)
        self._echoes[0] = self._power[1]
        expected = LEAK * self._echoes.max(axis=0) + 0.5 * doubt
        gain = np.clip(1 - STRENGTH * expected / (self._power[0] + 1.0), FLOOR, 1.0)
        sound = self._window * np.fft.irfft(gain * spectra[0])
        clean = sound[:BLOCK] + self._tail
        self._tail = sound[BLOCK:]
        return np.asarray(clean)
