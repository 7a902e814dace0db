"""Counts of what happened, never of whom. A full disk must not stop a visit."""

import logging
from collections import Counter
from datetime import date, timedelta

from kiosk.domain.decision import DecisionKind
from kiosk.errors import MadangError
from kiosk.ports import Clock, Counters

log = logging.getLogger(__name__)

NO_TOPIC = "-"
SHOWN = "shown"
PRINTED = "printed"
OF_LATE = timedelta(days=90)


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
        self._count(tag, topic, PRINTED)

    def printed_since(self, day: date) -> int:
        """Return how many pages their visitors have seen come out since a day began. Raises MachineError."""
        rows = self._counters.totals(since=day)
        return sum(number for _, _, _, outcome, number in rows if outcome == PRINTED)

    def rated(self, tag: str, face: str, topic: str = NO_TOPIC) -> None:
        """Count a face: good, middling or bad."""
        self._count(tag, topic, f"rated-{face}")

    def shown(self, tag: str, answer_id: str) -> None:
        """Count that an answer was opened; its id stands where other outcomes have a topic."""
        self._count(tag, answer_id, SHOWN)

    def popular(self, tag: str) -> tuple[str, ...]:
        """Return the answers opened most in a language of late, the most opened first."""
        since = self._clock.now().date() - OF_LATE
        number: Counter[str] = Counter()
        try:
            for _, language, answer_id, outcome, opened in self._counters.totals(since=since):
                if language == tag and outcome == SHOWN:
                    number[answer_id] += opened
        except MadangError as error:
            log.error("%s: popular questions unknown: %s", error.code, error.message)  # noqa: TRY400
        return tuple(sorted(number, key=lambda answer_id: (-number[answer_id], answer_id)))

    def staff_called(self, tag: str) -> None:
        """Count a call for staff."""
        self._count(tag, NO_TOPIC, "staff-called")

    def _count(self, tag: str, topic: str, outcome: str) -> None:
        try:
            self._counters.count(day=self._clock.now().date(), language=tag, topic=topic, outcome=outcome)
        except MadangError as error:
            log.error("%s: not counted: %s", error.code, error.message)  # noqa: TRY400
