"""What the loudspeaker plays, at the microphone's rate and pace."""

import math

import numpy as np
import soxr

from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.ports import Sounding
from speech.loudness import Samples

LEAD_SAMPLES = SPEECH_RATE_HZ // 10
"""Samples are handed out so much early: an echo canceller can bear a long delay, but no echo before its sound."""
SLACK_SAMPLES = SPEECH_RATE_HZ // 20
"""The loudspeaker takes its sound in leaps; only where the place is wrong by more and for long, samples were lost."""
PATIENCE_SAMPLES = SPEECH_RATE_HZ // 4
KEPT_SAMPLES = 2 * SPEECH_RATE_HZ
"""What is kept of an earlier sound: a room still sounds of it while the next one begins."""


class Played:
    """Follows the loudspeaker by the microphone's clock."""

    def __init__(self) -> None:
        self._audio: Audio | None = None
        self._samples: Samples = np.zeros(0, dtype=np.int16)
        """The end of what was played before, then the whole of what plays."""
        self._begin = 0
        """Where in them the present sound begins."""
        self._next = 0
        self._wrong = 0
        self.since_loss = math.inf
        """Samples since what was heard and what was played last stood apart: the echo is then not where it was."""

    def take(self, number: int, sounding: Sounding | None) -> Samples:
        """Return the samples that were played while so many were heard; silence where nothing sounds."""
        if sounding is None:
            self._follow(None, np.zeros(number, dtype=np.int16))
            place = self._begin
        elif sounding.audio is not self._audio:
            read = np.frombuffer(sounding.audio.pcm, dtype="<i2")
            resampled = soxr.resample(read, sounding.audio.rate_hz, SPEECH_RATE_HZ)
            self._follow(sounding.audio, np.asarray(resampled, dtype=np.int16))
            place = self._next = self._place(number, sounding)
        else:
            place = self._place(number, sounding)
        self._wrong = self._wrong + number if abs(place - self._next) > SLACK_SAMPLES else 0
        self.since_loss = 0 if self._wrong > SLACK_SAMPLES else self.since_loss + number
        if self._wrong > PATIENCE_SAMPLES:
            self._next, self._wrong = place, 0
        self._next += number
        return self.around(number, 0)

    def around(self, number: int, ahead: int) -> Samples:
        """Return so many samples up to where `take` stands, or up to a place ahead of it."""
        end = self._next + ahead
        begin = end - number
        piece = np.zeros(number, dtype=np.int16)
        there = self._samples[max(0, begin) : max(0, end)]
        piece[max(0, -begin) : max(0, -begin) + len(there)] = there
        return piece

    def _place(self, number: int, sounding: Sounding) -> int:
        return self._begin + int(sounding.seconds * SPEECH_RATE_HZ) - number + LEAD_SAMPLES

    def _follow(self, audio: Audio | None, samples: Samples) -> None:
        """Let a sound, or silence, come after what was played so far."""
        before = self.around(KEPT_SAMPLES, 0)
        self._audio, self._samples = audio, np.concatenate((before, samples))
        self._begin = self._next = len(before)
        self._wrong = 0
