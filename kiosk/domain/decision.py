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
class Match:
    """A phrasing that had a say in a ranking."""

    id: str
    """The document it belongs to; "-" for what no document answers, "~" for what only sounds like an emergency."""
    phrase: str
    likeness: float
    """To the question, 0 to 1."""
    weight: float
    """How much it speaks for its document; negative where it explains away another."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision with its reason, so that it can be shown, tested, and logged without the words."""

    kind: DecisionKind
    reason: DecisionReason
    candidates: tuple[Candidate, ...]
    """Best first; one for `answer`, 2 to 4 for `choose`, emergency documents for `emergency`."""
    other_language: str | None = None
    """The language that the question seems to be in, when it is not the chosen one and was not understood."""
