"""When somebody began to speak and when they have finished: arithmetic on speech probabilities, no audio."""

from collections import deque
from dataclasses import dataclass
from typing import Literal

EndpointReason = Literal["silence", "no-speech", "too-long"]


@dataclass(frozen=True, slots=True)
class EndpointSettings:
    """How patient the kiosk is. The defaults accepted all of 361 recordings and no hum, noise or melody tried."""

    voiced_probability: float = 0.5
    """A chunk at or above it counts as voiced while speech is sought."""
    unvoiced_probability: float = 0.35
    """Once speech was found, only a chunk below it counts as silence (hysteresis)."""
    voiced_chunks: int = 5
    """So many voiced chunks ..."""
    recent_chunks: int = 8
    """... among so many recent ones are speech."""
    trailing_silence_s: float = 1.0
    """Silence after which the utterance has ended. People who speak a second language pause long."""
    no_speech_timeout_s: float = 8.0
    """Give up when nobody speaks for so long."""
    longest_utterance_s: float = 20.0
    """The utterance ends after so long, counted from the found speech."""


class SpeechGate:
    """Finds the beginning of speech; once open it stays open."""

    def __init__(self, settings: EndpointSettings) -> None:
        self._settings = settings
        self._recent: deque[bool] = deque(maxlen=settings.recent_chunks)
        self.open = False

    def advance(self, probability: float) -> bool:
        """Take one chunk's speech probability and return whether speech has been found so far."""
        self._recent.append(probability >= self._settings.voiced_probability)
        self.open = self.open or sum(self._recent) >= self._settings.voiced_chunks
        return self.open


class Endpoint:
    """Follows one utterance from the first chunk to its end."""

    def __init__(self, settings: EndpointSettings | None = None) -> None:
        self._settings = settings or EndpointSettings()
        self._gate = SpeechGate(self._settings)
        self._waited_s = 0.0
        self._spoken_s = 0.0
        self._silent_s = 0.0
        self.reason: EndpointReason | None = None
        """Why the utterance has ended; None while it goes on."""

    @property
    def speech_found(self) -> bool:
        """Whether speech has been found in this utterance."""
        return self._gate.open

    def advance(self, probability: float, seconds: float) -> None:
        """Take a chunk's speech probability (0 to 1) and length. Harmless after the end."""
        if self.reason:
            return
        if not self._gate.open:
            self._waited_s += seconds
            if not self._gate.advance(probability) and self._waited_s >= self._settings.no_speech_timeout_s:
                self.reason = "no-speech"
            return
        self._spoken_s += seconds
        silent = probability < self._settings.unvoiced_probability
        self._silent_s = self._silent_s + seconds if silent else 0.0
        if self._silent_s >= self._settings.trailing_silence_s:
            self.reason = "silence"
        elif self._spoken_s >= self._settings.longest_utterance_s:
            self.reason = "too-long"
