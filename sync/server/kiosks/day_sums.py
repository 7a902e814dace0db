"""Sums of the counters by day, over all kiosks: made when somebody looks, and thrown away when a counter comes."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, cast, delete, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from sync.server.database.engine import Database
from sync.server.database.tables import CountRow, DaySumRow, SummedDayRow

VISIT, ANSWER, SHOWN = "visit", "answer", "shown"
OUTCOME, LANGUAGE, TOPIC, OPENED = "outcome", "language", "topic", "opened"
"""What is added up."""
LOCK = 0x6461795F73756D73
"""Of PostgreSQL: shared by those who bring counters, held alone by who adds them up. SQLite has one writer anyway."""

Sums = Counter[tuple[str, date, str]]
"""Numbers by what was added up, day and key."""


def counters_come(session: Session, days: Iterable[date]) -> None:
    """Throw away what is no longer the sum of these days. In the transaction that brings their counters."""
    if _is_postgresql(session):
        session.execute(select(func.pg_advisory_xact_lock_shared(LOCK)))
    for day in sorted(set(days)):  # one after the other: two uploads would wait for each other for ever otherwise
        session.execute(delete(SummedDayRow).where(SummedDayRow.day == day))


def bring_up_to_date(database: Database, since: date, until: date) -> None:
    """Add up the days from one to another, both included, whose sums are not there."""
    with database.reading() as session:
        if not _days_without(session, since, until):
            return
    with database.writing() as session:
        if _is_postgresql(session):
            session.execute(select(func.pg_advisory_xact_lock(LOCK)))
        if not (days := _days_without(session, since, until)):
            return  # somebody else has just done it
        session.execute(delete(DaySumRow).where(DaySumRow.day.in_(days)))
        rows = [
            {"what": what, "day": day, "key": key, "number": number}
            for (what, day, key), number in add_up(session, [CountRow.day.in_(days)]).items()
        ]
        if rows:
            session.execute(insert(DaySumRow), rows)
        session.execute(insert(SummedDayRow), [{"day": day} for day in days])


def add_up(session: Session, where: list[ColumnElement[bool]]) -> Sums:
    """Return the sums of those counters."""
    # The table is long: it is read once for what has few different values, and once for the answers, which are many.
    sums = Sums()
    by = (CountRow.day, CountRow.language, CountRow.topic, CountRow.outcome)
    for row in session.execute(_totals(by, [*where, CountRow.outcome != SHOWN])):
        sums[OUTCOME, row.day, row.outcome] += row.total
        if row.outcome == VISIT:
            sums[LANGUAGE, row.day, row.language] += row.total
        elif row.outcome == ANSWER:
            sums[TOPIC, row.day, row.topic] += row.total
    for row in session.execute(_totals((CountRow.day, CountRow.topic), [*where, CountRow.outcome == SHOWN])):
        sums[OPENED, row.day, row.topic] = row.total
    return sums


def _days_without(session: Session, since: date, until: date) -> list[date]:
    there = set(session.scalars(select(SummedDayRow.day).where(SummedDayRow.day.between(since, until))))
    every = (since + timedelta(days=n) for n in range((until - since).days + 1))
    return [day for day in every if day not in there]


def _totals(by: tuple[InstrumentedAttribute[Any], ...], where: list[ColumnElement[bool]]) -> Select[Any]:
    # A sum of integers is a decimal in PostgreSQL.
    return select(*by, cast(func.sum(CountRow.number), BigInteger).label("total")).where(*where).group_by(*by)


def _is_postgresql(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
