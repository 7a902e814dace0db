"""Counts of what happened, never of whom. A full disk must not stop a visit."""

import logging

from kiosk.domain.decision import DecisionKind
from kiosk.errors import MadangError
from kiosk.ports import Clock, Counters

log = logging.getLogger(__name__)

NO_TOPIC = "-"


class Statistics:
    """Counts visits, decisions, prints and ratings by day, language and topic."""

    def __init__(self, counters: Counters, clock: Clock) -> None:
        self._counters = counters
        self._clock = clock

    def visit(self, tag: str) -> None:
        """Count a visit."""
        self._count(tag, NO_TOPIC, "visit")

    def decided(self, tag: str, kind: DecisionKind, topic: str = NO_TOPIC) -> None:
        """Count a decision; the topic where an answer was given."""
        self._count(tag, topic, kind)

    def printed(self, tag: str, topic: str = NO_TOPIC) -> None:
        """Count a page that came out."""
        self._count(tag, topic, "printed")

    def rated(self, tag: str, face: str, topic: str = NO_TOPIC) -> None:
        """Count a face: good, middling or bad."""
        self._count(tag, topic, f"rated-{face}")

    def staff_called(self, tag: str) -> None:
        """Count a call for staff."""
        self._count(tag, NO_TOPIC, "staff-called")

    def _count(self, tag: str, topic: str, outcome: str) -> None:
        try:
            self._counters.count(day=self._clock.now().date(), language=tag, topic=topic, outcome=outcome)
        except MadangError as error:
            log.error("%s: not counted: %s", error.code, error.message)  # noqa: TRY400
