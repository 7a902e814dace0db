"""Counters in SQLite: kiosk.ports.Counters."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from kiosk.storage.engine import open_database, reported
from kiosk.storage.tables import CounterRow


class SqlCounters:
    """Adds one in a single statement, so that a cut of power loses at most that one."""

    def __init__(self, file: Path) -> None:
        """The file is opened, and made, at the first count: a question without a screen needs none."""
        self._file = file

    @cached_property
    def _engine(self) -> Engine:
        return open_database(self._file)

    def count(self, *, day: date, language: str, topic: str, outcome: str) -> None:
        """Add one. Raises MachineError."""
        row = insert(CounterRow).values(day=day, language=language, topic=topic, outcome=outcome, number=1)
        row = row.on_conflict_do_update(
            index_elements=["day", "language", "topic", "outcome"], set_={"number": CounterRow.number + 1}
        )
        with reported("A counter cannot be written"), self._engine.begin() as connection:
            connection.execute(row)

    def totals(self, *, since: date) -> Sequence[tuple[date, str, str, str, int]]:
        """Return (day, language, topic, outcome, number) rows, oldest first. Raises MachineError."""
        key = (CounterRow.day, CounterRow.language, CounterRow.topic, CounterRow.outcome)
        with reported("The counters cannot be read"), Session(self._engine) as session:
            rows = session.execute(select(*key, CounterRow.number).where(CounterRow.day >= since).order_by(*key))
            return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]
