"""What was asked at the kiosks, in numbers."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, cast, desc, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from sync.server.database.tables import CountRow

VISIT, ANSWER, SHOWN = "visit", "answer", "shown"
DECISIONS = ("answer", "choose", "refuse", "emergency")
RATINGS = ("rated-good", "rated-middling", "rated-bad")
MOST_OPENED = 15


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums over some days, of one kiosk or all."""

    days: dict[date, int]
    """Visits of each day, those without one too."""
    languages: dict[str, int]
    """Visits, the most first."""
    topics: dict[str, int]
    """Answers by topic, the most first."""
    opened: dict[str, int]
    """How often an answer was opened, by its id; the most opened ones."""
    outcomes: Counter[str]
    """Everything by its outcome, but not what was opened."""


def figures(session: Session, since: date, until: date, kiosk_id: str = "") -> Figures:
    """Return what was counted from one day to another, both included."""
    where: list[ColumnElement[bool]] = [CountRow.day.between(since, until)]
    if kiosk_id:
        where.append(CountRow.kiosk_id == kiosk_id)
    # The table is long: it is read once for what has few different values, and once for the answers, which are many.
    days, languages, topics, outcomes = (Counter[Any]() for _ in range(4))
    by = (CountRow.day, CountRow.language, CountRow.topic, CountRow.outcome)
    for row in session.execute(_sums(by, [*where, CountRow.outcome != SHOWN])):
        outcomes[row.outcome] += row.total
        if row.outcome == VISIT:
            days[row.day] += row.total
            languages[row.language] += row.total
        elif row.outcome == ANSWER:
            topics[row.topic] += row.total
    opened = _sums((CountRow.topic,), [*where, CountRow.outcome == SHOWN])
    most_opened = session.execute(opened.order_by(desc("total"), CountRow.topic).limit(MOST_OPENED))
    every_day = [since + timedelta(days=n) for n in range((until - since).days + 1)]
    return Figures(
        days={day: days[day] for day in every_day},
        languages=_most_first(languages),
        topics=_most_first(topics),
        opened={row.topic: row.total for row in most_opened},
        outcomes=outcomes,
    )


def _sums(by: tuple[InstrumentedAttribute[Any], ...], where: list[ColumnElement[bool]]) -> Select[Any]:
    # A sum of integers is a decimal in PostgreSQL.
    return select(*by, cast(func.sum(CountRow.number), BigInteger).label("total")).where(*where).group_by(*by)


def _most_first(sums: Counter[str]) -> dict[str, int]:
    return dict(sorted(sums.items(), key=lambda item: (-item[1], item[0])))
