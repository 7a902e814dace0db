"""What was asked at the kiosks, in numbers."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BigInteger, cast, desc, func, select
from sqlalchemy.orm import Session

from sync.server.database.engine import Database
from sync.server.database.tables import CountRow, DaySumRow
from sync.server.kiosks.day_sums import LANGUAGE, OPENED, OUTCOME, TOPIC, VISIT, add_up, bring_up_to_date

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


def figures(database: Database, since: date, until: date, kiosk_id: str = "") -> Figures:
    """Return what was counted from one day to another, both included."""
    if kiosk_id:
        return _of_one(database, since, until, kiosk_id)
    bring_up_to_date(database, since, until)
    with database.reading() as session:
        return _of_all(session, since, until)


def _of_one(database: Database, since: date, until: date, kiosk_id: str) -> Figures:
    sums: dict[str, Counter[str]] = {what: Counter() for what in (OUTCOME, LANGUAGE, TOPIC, OPENED)}
    visits = Counter[date]()
    with database.reading() as session:
        counted = add_up(session, [CountRow.kiosk_id == kiosk_id, CountRow.day.between(since, until)])
    for (what, day, key), number in counted.items():
        sums[what][key] += number
        if (what, key) == (OUTCOME, VISIT):
            visits[day] += number
    return _figures(since, until, visits, sums, _most_first(sums[OPENED]))


def _of_all(session: Session, since: date, until: date) -> Figures:
    total = cast(func.sum(DaySumRow.number), BigInteger).label("total")
    within = DaySumRow.day.between(since, until)
    sums: dict[str, Counter[str]] = {what: Counter() for what in (OUTCOME, LANGUAGE, TOPIC)}
    few = select(DaySumRow.what, DaySumRow.key, total).where(DaySumRow.what.in_(sums), within)
    for row in session.execute(few.group_by(DaySumRow.what, DaySumRow.key)):
        sums[row.what][row.key] = row.total
    of_visits = select(DaySumRow.day, DaySumRow.number).where(DaySumRow.what == OUTCOME, DaySumRow.key == VISIT, within)
    visits = Counter({row.day: row.number for row in session.execute(of_visits)})
    opened = select(DaySumRow.key, total).where(DaySumRow.what == OPENED, within).group_by(DaySumRow.key)
    most_opened = session.execute(opened.order_by(desc("total"), DaySumRow.key).limit(MOST_OPENED))
    return _figures(since, until, visits, sums, {row.key: row.total for row in most_opened})


def _figures(
    since: date, until: date, visits: Counter[date], sums: dict[str, Counter[str]], opened: dict[str, int]
) -> Figures:
    every_day = [since + timedelta(days=n) for n in range((until - since).days + 1)]
    return Figures(
        days={day: visits[day] for day in every_day},
        languages=_most_first(sums[LANGUAGE]),
        topics=_most_first(sums[TOPIC]),
        opened=dict(list(opened.items())[:MOST_OPENED]),
        outcomes=sums[OUTCOME],
    )


def _most_first(sums: Counter[Any]) -> dict[str, int]:
    return dict(sorted(sums.items(), key=lambda item: (-item[1], item[0])))
