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
    """Longest utterance."""
    probability: float = 0.5
    """Above it a chunk is speech. Noise stays below 0.42 (docs/decisions/0004-voice-activity.md)."""
    voiced: int = 3
    window: int = 6
    """Speech has begun when `voiced` of the last `window` chunks are speech."""


class Endpoint:
    """Follows one utterance."""

    def __init__(self, rules: EndpointRules) -> None:
        self._rules = rules
        self._recent: deque[bool] = deque(maxlen=rules.window)
        self._elapsed = 0.0
        self._quiet = 0.0
        self.found = False
        """Whether speech has begun."""

    def advance(self, probability: float, seconds: float) -> EndpointState:
        """Take the speech probability of the next chunk and return where the utterance stands."""
        voiced = probability > self._rules.probability
        self._recent.append(voiced)
        self._elapsed += seconds
        self._quiet = 0.0 if voiced else self._quiet + seconds
        self.found = self.found or sum(self._recent) >= self._rules.voiced
        if self._elapsed >= self._rules.longest:
            return "too-long"
        if self.found:
            return "ended" if self._quiet >= self._rules.trailing_silence else "speaking"
        return "silent" if self._elapsed >= self._rules.patience else "waiting"
