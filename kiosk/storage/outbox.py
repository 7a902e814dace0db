"""What waits for the centre, in SQLite: kiosk.ports.Outbox."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session

from kiosk.domain.kept_question import KeptQuestion
from kiosk.domain.suggestion import Suggestion
from kiosk.storage.engine import open_database, reported
from kiosk.storage.tables import QuestionRow, SentRow, SuggestionRow

COUNTERS = "counters"
MOST_QUESTIONS = 1000
"""Of a kiosk that nobody connects; the oldest make room."""


class SqlOutbox:
    """Keeps little, and only until it was sent."""

    def __init__(self, file: Path) -> None:
        """The file is opened, and made, when it is first needed."""
        self._file = file

    @cached_property
    def _engine(self) -> Engine:
        return open_database(self._file)

    def counters_sent_until(self) -> date:
        """Return the last day whose counters the centre has; the first of all days where it has none."""
        with self._session() as session:
            row = session.get(SentRow, COUNTERS)
            return row.until if row else date.min

    def note_counters_sent(self, until: date) -> None:
        """Write down that the centre has the counters up to a day. Raises MachineError."""
        with self._session() as session:
            session.merge(SentRow(what=COUNTERS, until=until))

    def keep_question(self, question: KeptQuestion) -> None:
        """Keep a question until it was sent. Raises MachineError."""
        with self._session() as session:
            session.add(QuestionRow(id=question.id, day=question.day, language=question.language, text=question.text))
            session.flush()
            number = session.scalar(select(func.count()).select_from(QuestionRow)) or 0
            if number > MOST_QUESTIONS:
                oldest = select(QuestionRow.id).order_by(QuestionRow.day, QuestionRow.id).limit(number - MOST_QUESTIONS)
                session.execute(delete(QuestionRow).where(QuestionRow.id.in_(oldest)))

    def questions(self) -> Sequence[KeptQuestion]:
        """Return the questions that wait, the oldest day first. Raises MachineError."""
        with self._session() as session:
            rows = session.scalars(select(QuestionRow).order_by(QuestionRow.day, QuestionRow.id))
            return [KeptQuestion(row.id, row.day, row.language, row.text) for row in rows]

    def forget_questions(self, ids: Sequence[str]) -> None:
        """Forget questions that the centre has; nobody can read them in the files then. Raises MachineError."""
        with self._session() as session:
            session.execute(delete(QuestionRow).where(QuestionRow.id.in_(ids)))
        # Until then they stand beside the file, in the log of what was written. Who reads just now puts that off.
        with reported("What was sent cannot be wiped"), self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def keep_suggestion(self, suggestion: Suggestion) -> None:
        """Keep a suggestion in place of the former one about its document. Raises MachineError."""
        with self._session() as session:
            session.merge(
                SuggestionRow(
                    document=suggestion.document,
                    id=suggestion.id,
                    made_at=suggestion.made_at.isoformat(),
                    content=suggestion.content,
                    sent=suggestion.sent,
                )
            )

    def suggestions(self) -> Sequence[Suggestion]:
        """Return the suggestions, those that were sent too. Raises MachineError."""
        with self._session() as session:
            rows = session.scalars(select(SuggestionRow).order_by(SuggestionRow.document, SuggestionRow.id))
            return [
                Suggestion(row.document, row.id, datetime.fromisoformat(row.made_at), row.content, row.sent)  # type: ignore[arg-type]
                for row in rows
            ]

    def note_suggestions_sent(self, suggestions: Sequence[Suggestion]) -> None:
        """Write down that the centre has these; a later one about the same document still waits."""
        with self._session() as session:
            for each in suggestions:
                row = session.get(SuggestionRow, (each.document, each.id))
                if row is not None and row.made_at == each.made_at.isoformat():
                    row.sent = True

    def forget_suggestion(self, document: str, document_id: str) -> None:
        """Forget what was suggested about a document. Raises MachineError."""
        mine = delete(SuggestionRow).where(SuggestionRow.document == document, SuggestionRow.id == document_id)
        with self._session() as session:
            session.execute(mine)

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with reported("What waits for the centre cannot be kept"), Session(self._engine) as session, session.begin():
            yield session
