"""A visit: one person at the kiosk. It lives in memory only."""

from dataclasses import dataclass, field

from kiosk.domain.answer import Answer
from kiosk.domain.decision import Decision
from kiosk.domain.hearing import Hypothesis


@dataclass(slots=True)
class Visit:
    """Everything that is known of the present visitor. One method wipes it."""

    number: int
    """Counts visits since the start; late results of an older visit are dropped by it."""
    language: str
    heard: tuple[Hypothesis, ...] = ()
    decision: Decision | None = None
    answer: Answer | None = None
    trail: list[str] = field(default_factory=list)
    """Ids of the answers seen, for `back`."""

    def wipe(self) -> None:
        """Forget everything but the number."""
        self.language = ""
        self.heard = ()
        self.decision = None
        self.answer = None
        self.trail.clear()
