"""Notices that somebody speaks while the kiosk speaks: our own voice is removed from what the microphone hears.

The echo canceller (speech/echo.py) learns delay and room by itself. What remains is speech or not by Silero, and is
compared once more with what was played. A canceller whose microphone lost samples lets our voice pass, so that for a
second after it nobody interrupts. Measured: docs/decisions/0008-microphone.md.
"""

import numpy as np
from scipy.signal import correlate

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.ports import Sounding
from speech.activity import CHUNK_SAMPLES, VoiceActivity
from speech.echo import LinearEchoCanceller
from speech.endpoint import EndpointRules, SpeechGate
from speech.loudness import FULL_SCALE, Samples, dbfs
from speech.played import Played

KEPT_SAMPLES = SPEECH_RATE_HZ
"""What is remembered of the words that interrupted: finding them takes a quarter of a second."""
QUIETEST_DBFS = -40.0
"""Who stands at the kiosk is louder; people talking behind, and what remains of our voice, are not."""
COMPARED_SAMPLES = SPEECH_RATE_HZ // 2
SHIFT_SAMPLES = SPEECH_RATE_HZ * 6 // 10
"""How far what is heard and what was played may be apart, either way."""
ALIKE = 0.3
"""Correlation with what was played from which what remains is still our voice."""
NOTHING_ELSE = 0.9
"""Correlation from which the microphone hears our voice and hardly anything else, whatever remains of it."""
RELEARNING_SAMPLES = SPEECH_RATE_HZ
"""For so long after samples were lost nothing counts as somebody else: the canceller has to learn anew."""
RULES = EndpointRules(probability=0.8, voiced=7, window=8)


class EchoFreeInterruption:
    """kiosk.ports.Interruption: one for each reading."""

    def __init__(self) -> None:
        self._canceller = LinearEchoCanceller()
        self._activity = VoiceActivity()
        self._gate = SpeechGate(RULES)
        self._played = Played()
        self._half_sample = b""
        self._near: Samples = np.zeros(0, dtype=np.int16)
        self._clean: Samples = np.zeros(0, dtype=np.int16)
        self._new = 0
        """How many of the last samples have not been looked at."""

    def accept(self, pcm: bytes, sounding: Sounding | None) -> bool:
        """Take samples with what sounds when they come, and return whether somebody speaks."""
        data = self._half_sample + pcm
        whole = len(data) - len(data) % SAMPLE_BYTES
        self._half_sample = data[whole:]
        near = np.frombuffer(data[:whole], dtype="<i2")
        if not len(near):
            return False
        played = self._played.take(len(near), sounding)
        left, _ = self._canceller.process(near.astype(np.float64), played.astype(np.float64))
        clean = np.clip(left, -FULL_SCALE, FULL_SCALE - 1).astype(np.int16)
        self._near = np.concatenate((self._near, near))[-COMPARED_SAMPLES:]
        self._clean = np.concatenate((self._clean, clean))
        self._new += len(clean)
        spoken = self._look()
        self._clean = self._clean[-max(KEPT_SAMPLES, self._new) :]
        return spoken

    def words(self) -> bytes:
        """Return the last second of what was heard, without our own voice, and forget it."""
        words, self._clean, self._new = self._clean[-KEPT_SAMPLES:], self._clean[:0], 0
        return words.astype("<i2").tobytes()

    def _look(self) -> bool:
        while self._new >= CHUNK_SAMPLES:
            start = len(self._clean) - self._new
            chunk = self._clean[start : start + CHUNK_SAMPLES]
            self._new -= CHUNK_SAMPLES
            [probability] = self._activity.probabilities(chunk.astype("<i2").tobytes())
            if self._gate.advance(probability if dbfs(chunk) > QUIETEST_DBFS else 0.0):
                if not self._is_ours():
                    return True
                self._gate = SpeechGate(RULES)
        return False

    def _is_ours(self) -> bool:
        if self._played.since_loss < RELEARNING_SAMPLES:
            return True
        played = self._played.around(COMPARED_SAMPLES + 2 * SHIFT_SAMPLES, SHIFT_SAMPLES)
        remains = likeness(self._clean[-COMPARED_SAMPLES:], played)
        return remains >= ALIKE or likeness(self._near, played) >= NOTHING_ELSE


def likeness(heard: Samples, played: Samples) -> float:
    """Return the highest correlation, 0 to 1, of a sound with any part of a longer one."""
    one, other = np.diff(heard.astype(np.float64)), np.diff(played.astype(np.float64))  # high tones tell more
    if len(one) > len(other) or not one.any():
        return 0.0
    total = np.concatenate(([0.0], np.cumsum(np.square(other))))
    energy = total[len(one) :] - total[: -len(one)]
    products = np.abs(correlate(other, one, mode="valid", method="fft"))
    quiet = energy < 1e-3 * energy.max(initial=1.0)
    scale = np.sqrt(np.where(quiet, np.inf, energy) * float(np.square(one).sum()))
    return float((products / scale).max(initial=0.0))
