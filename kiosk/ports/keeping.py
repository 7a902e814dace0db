"""What is kept, and the time."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.kept_question import KeptQuestion
from kiosk.domain.suggestion import Suggestion


class Counters(Protocol):
    """Counts by day, language, topic and outcome. Never text, never a time finer than the day."""

    def count(self, *, day: date, language: str, topic: str, outcome: str) -> None:
        """Add one. Raises MachineError."""

    def totals(self, *, since: date) -> Sequence[tuple[date, str, str, str, int]]:
        """Return (day, language, topic, outcome, number) rows, oldest first. Raises MachineError."""


class Outbox(Protocol):
    """What waits for the centre. Nothing personal. Every method raises MachineError disk-full, database-damaged."""

    def counters_sent_until(self) -> date:
        """Return the last day whose counters the centre has; the first of all days where it has none."""

    def note_counters_sent(self, until: date) -> None:
        """Write down that the centre has the counters up to a day."""

    def keep_question(self, question: KeptQuestion) -> None:
        """Keep a question, redacted and left with consent, until it was sent."""

    def questions(self) -> Sequence[KeptQuestion]:
        """Return the questions that wait, the oldest day first."""

    def forget_questions(self, ids: Sequence[str]) -> None:
        """Forget questions that the centre has."""

    def keep_suggestion(self, suggestion: Suggestion) -> None:
        """Keep a suggestion in place of the former one about its document."""

    def suggestions(self) -> Sequence[Suggestion]:
        """Return the suggestions, those that were sent too."""

    def note_suggestions_sent(self, suggestions: Sequence[Suggestion]) -> None:
        """Write down that the centre has these; a later one about the same document still waits."""

    def forget_suggestion(self, document: str, document_id: str) -> None:
        """Forget what was suggested about a document."""


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Return the local time with its zone."""

    def monotonic(self) -> float:
        """Return seconds for measuring intervals."""
