"""How loud it is: the room, the voice, and whether the microphone is overdriven."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.audio import SPEECH_RATE_HZ

FRAME_SAMPLES = SPEECH_RATE_HZ // 50
"""20 ms: shorter than a syllable, long enough for a steady figure."""
FRAME_SECONDS = FRAME_SAMPLES / SPEECH_RATE_HZ
FULL_SCALE = 32_768.0
QUIETEST_DBFS = -80.0
VOICE_OVER_ROOM_DB = 9.0
"""A voice stands out of the room by so much; frames of steady noise differ by 3 to 5 dB."""
QUIETEST_VOICE_DBFS = -62.0
"""What is quieter is not speech to this kiosk: the rustling of a good microphone in a silent room."""
ROOM_RISES_DB_PER_SECOND = 1.0
VOICE_FALLS_DB_PER_SECOND = 3.0
CLIPPED_FROM = 32_700
CLIPPED_SAMPLES = 3
"""A frame with so many samples at full scale is clipped; one may be chance."""
CLIPPING_FORGOTTEN_SECONDS = 1.0

Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Level:
    """Where the sound stands after a frame."""

    room_dbfs: float
    """The noise floor: falls at once, rises slowly."""
    voice_dbfs: float | None
    """What stands out of it: rises at once, falls slowly. None until something did."""
    clipping: float
    """Share of clipped frames in about the last second, 0 to 1."""


class LevelMeter:
    """Follows room, voice and clipping from frame to frame."""

    def __init__(self) -> None:
        self._room: float | None = None
        self._voice: float | None = None
        self._clipping = 0.0

    def take(self, frame: Samples) -> Level:
        """Take the next frame of 16-bit samples, FRAME_SAMPLES or fewer but not none."""
        loud = dbfs(frame)
        room = loud if self._room is None else min(loud, self._room + ROOM_RISES_DB_PER_SECOND * FRAME_SECONDS)
        self._room = room
        if loud > max(room + VOICE_OVER_ROOM_DB, QUIETEST_VOICE_DBFS):
            before = QUIETEST_DBFS if self._voice is None else self._voice
            self._voice = max(loud, before - VOICE_FALLS_DB_PER_SECOND * FRAME_SECONDS)
        clipped = int(np.count_nonzero(np.abs(frame.astype(np.int32)) >= CLIPPED_FROM)) >= CLIPPED_SAMPLES
        self._clipping += (clipped - self._clipping) * FRAME_SECONDS / CLIPPING_FORGOTTEN_SECONDS
        return Level(room, self._voice, self._clipping)


def dbfs(samples: Samples) -> float:
    """Return the root mean square of 16-bit samples in dB below full scale, QUIETEST_DBFS for nothing."""
    power = float(np.mean(np.square(samples, dtype=np.float64))) if len(samples) else 0.0
    return max(QUIETEST_DBFS, 10 * math.log10(power / FULL_SCALE**2)) if power > 0 else QUIETEST_DBFS
