"""Finding the beginning and the end of speech from speech probabilities. Pure logic, no sound."""

from collections import deque
from dataclasses import dataclass
from typing import Literal

EndpointState = Literal["waiting", "speaking", "ended", "silent", "too-long"]


@dataclass(frozen=True, slots=True)
class EndpointRules:
    """When speech begins and ends, in seconds."""

    trailing_silence: float = 1.0
    """Silence that ends an utterance. People who search for words pause longer than the recogniser's 0.5 s."""
    patience: float = 8.0
    """Silence before anything was said, after which listening ends."""
    longest: float = 20.0
    """Longest utterance, counted from the found speech."""
    probability: float = 0.5
    """Above it a chunk is speech. Noise stays below 0.42 (docs/decisions/0004-voice-activity.md)."""
    silence_probability: float = 0.35
    """Once speech has begun, only a chunk below it is silence: the ends of words fall between the two."""
    voiced: int = 5
    window: int = 8
    """Speech has begun when `voiced` of the last `window` chunks are speech (synthetic melodies reach 4)."""


class SpeechGate:
    """Finds the beginning of speech, and stays open from there."""

    def __init__(self, rules: EndpointRules) -> None:
        self._rules = rules
        self._recent: deque[bool] = deque(maxlen=rules.window)
        self.open = False

    def advance(self, probability: float) -> bool:
        """Take the speech probability of the next chunk and return whether speech has begun."""
        self._recent.append(probability > self._rules.probability)
        self.open = self.open or sum(self._recent) >= self._rules.voiced
        return self.open


class Endpoint:
    """Follows one utterance."""

    def __init__(self, rules: EndpointRules) -> None:
        self._rules = rules
        self._gate = SpeechGate(rules)
        self._waited = 0.0
        self._spoken = 0.0
        self._quiet = 0.0

    @property
    def found(self) -> bool:
        """Whether speech has begun."""
        return self._gate.open

    def advance(self, probability: float, seconds: float) -> EndpointState:
        """Take the speech probability of the next chunk and return where the utterance stands."""
        if not self._gate.open:
            self._waited += seconds
            if self._gate.advance(probability):
                return "speaking"
            return "silent" if self._waited >= self._rules.patience else "waiting"
        self._spoken += seconds
        self._quiet = self._quiet + seconds if probability < self._rules.silence_probability else 0.0
        if self._quiet >= self._rules.trailing_silence:
            return "ended"
        return "too-long" if self._spoken >= self._rules.longest else "speaking"
