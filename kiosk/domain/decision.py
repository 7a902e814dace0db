"""What the kiosk decides to do with a question."""

from dataclasses import dataclass
from typing import Literal

DecisionKind = Literal["answer", "choose", "refuse", "emergency"]
DecisionReason = Literal[
    "clear", "between-several", "unknown", "nothing-heard", "emergency-pattern", "language-without-content"
]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document which may be meant. score: calibrated probability, 0 to 1, that it is."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """What the answer index found."""

    candidates: tuple[Candidate, ...]
    """FAQ documents, best first, at most 10."""
    emergencies: tuple[Candidate, ...]
    """Emergency documents, best first."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision with its reason, so that it can be shown, tested, and logged without the words."""

    kind: DecisionKind
    reason: DecisionReason
    candidates: tuple[Candidate, ...]
    """Best first; one for `answer`, 2 to 4 for `choose`, emergency documents for `emergency`."""
