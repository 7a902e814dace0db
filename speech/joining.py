"""Pieces of speech made into one sentence: the engine puts 0.4 s of silence after every piece, however short."""

from collections.abc import Sequence

import numpy as np
import soxr
from numpy.typing import NDArray

from kiosk.domain.audio import Audio

BETWEEN_SECONDS = 0.06
"""Silence between two voices inside a sentence."""
AFTER_SECONDS = 0.12
"""Silence after a sentence. The loudspeaker's own end and start add as much again: together about 0.25 s."""
QUIETEST = 150
"""Samples above this are speech; the voices are free of noise."""


def join(pieces: Sequence[Audio]) -> Audio | None:
    """Return the pieces as one sound with short silences; None for no pieces. Its rate is that of the first."""
    if not pieces:
        return None
    rate_hz = pieces[0].rate_hz
    between, after = (bytes(2 * int(rate_hz * seconds)) for seconds in (BETWEEN_SECONDS, AFTER_SECONDS))
    spoken = (_without_silence(np.frombuffer(at_rate(piece, rate_hz).pcm, dtype="<i2")).tobytes() for piece in pieces)
    return Audio(between.join(spoken) + after, rate_hz)


def at_rate(audio: Audio, rate_hz: int) -> Audio:
    """Return a sound with this many samples a second."""
    if audio.rate_hz == rate_hz:
        return audio
    samples = soxr.resample(np.frombuffer(audio.pcm, dtype="<i2"), audio.rate_hz, rate_hz)
    return Audio(samples.astype("<i2").tobytes(), rate_hz)


def _without_silence(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > QUIETEST)
    return samples[loud[0] : loud[-1] + 1] if len(loud) else samples[:0]
