"""Automatic gain: brings a quiet talker to the level at which the recognisers hear best.

It follows the talker within one syllable (utterances are short; WebRTC's AGC2, measured beside it, takes seconds),
never amplifies a room in which nobody speaks, and never clips. What it brings: docs/decisions/0008-microphone.md.
"""

import numpy as np

from speech.loudness import Level, Samples

VOICE_DBFS = -20.0
"""Level of the loud parts of speech that is aimed at."""
MOST_DB = 36.0
LOUDEST_ROOM_DBFS = -45.0
"""The room's noise is never brought above this level."""
PEAK = 30_000.0


class AutomaticGain:
    """Amplifies frames; a loud talker passes unchanged, bit by bit."""

    def __init__(self) -> None:
        self._db = 0.0

    def apply(self, frame: Samples, level: Level) -> Samples:
        """Return the frame amplified as its level asks for."""
        before, self._db = self._db, wanted_db(level)
        if before == self._db == 0.0:
            return frame
        amplified = frame * 10 ** (np.linspace(before, self._db, len(frame)) / 20)
        highest = float(np.abs(amplified).max())
        if highest > PEAK:
            amplified *= max(PEAK, float(np.abs(frame.astype(np.float64)).max())) / highest
        return np.asarray(np.rint(amplified), dtype=np.int16)


def wanted_db(level: Level) -> float:
    """Return the amplification for a level: none before anybody spoke."""
    if level.voice_dbfs is None:
        return 0.0
    return max(0.0, min(MOST_DB, VOICE_DBFS - level.voice_dbfs, LOUDEST_ROOM_DBFS - level.room_dbfs))
