"""Figures come from sums by day, and always say what the counters say."""

import threading
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from sync.server.database.engine import Database
from sync.server.database.tables import DaySumRow
from sync.server.kiosks.figures import MOST_OPENED, Figures, figures
from sync.server.kiosks.taking import take
from sync.uplink.envelopes import Envelope
from sync.uplink.messages import Count, DayCounts
from tests.fakes.kiosks import EnrolledKiosk, enrolled, today

A_WHILE, PATIENCE = 1.0, 30.0


def said(kiosk: EnrolledKiosk, day: date, *counts: tuple[str, str, str, int]) -> Envelope:
    return kiosk.says(DayCounts(day=day, counts=[_count(*each) for each in counts]))


def _count(language: str, topic: str, outcome: str, number: int) -> Count:
    return Count(language=language, topic=topic, outcome=outcome, number=number)


def sent(database: Database, *envelopes: Envelope) -> None:
    with database.writing() as session:
        assert set(take(session, envelopes)) == {""}


def week(database: Database, kiosk_id: str = "") -> Figures:
    return figures(database, today() - timedelta(days=6), today(), kiosk_id)


def test_sums_of_all_and_of_one(database: Database) -> None:
    first, second = enrolled(database, "A"), enrolled(database, "B")
    yesterday = today() - timedelta(days=1)
    rows = (
        ("vi", "work", "visit", 3),
        ("vi", "work", "answer", 2),
        ("km", "stay", "visit", 1),
        ("vi", "R-07", "shown", 5),
    )
    sent(database, said(first, yesterday, *rows), said(second, today(), *rows))
    sent(database, said(second, today() - timedelta(days=7), *rows))  # before the week
    for found, times in ((week(database), 2), (week(database, second.id), 1)):
        assert found.languages == {"vi": 3 * times, "km": times}
        assert found.topics == {"work": 2 * times}
        assert found.opened == {"R-07": 5 * times}
        assert found.outcomes == {"visit": 4 * times, "answer": 2 * times}
        assert list(found.days.values())[-1] == 4
        assert sum(found.days.values()) == 4 * times


def test_what_comes_later_counts_on_every_day(database: Database) -> None:
    kiosk = enrolled(database)
    assert sum(week(database).days.values()) == 0
    for day, number in ((today(), 3), (today() - timedelta(days=2), 4), (today(), 8)):
        sent(database, said(kiosk, day, ("vi", "work", "visit", number)))
        assert week(database).days[day] == number
    assert week(database).days[today() - timedelta(days=2)] == 4
    assert week(database).languages == {"vi": 12}


def test_the_most_opened_answers_are_the_same_for_all_and_for_one(database: Database) -> None:
    kiosk = enrolled(database)
    sent(database, said(kiosk, today(), *(("vi", f"R-{n:02}", "shown", n % 7 + 1) for n in range(40))))
    of_all, of_one = week(database).opened, week(database, kiosk.id).opened
    assert list(of_all.items()) == list(of_one.items())
    assert len(of_all) == MOST_OPENED


def test_sums_are_read_again_not_made_again(database: Database) -> None:
    sent(database, said(enrolled(database), today(), ("vi", "work", "visit", 3)))
    week(database)
    with database.writing() as session:
        row = session.scalars(select(DaySumRow).where(DaySumRow.what == "language")).one()
        row.number = 100  # nothing but a sum that was kept says this
    assert week(database).languages == {"vi": 100}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_counter_on_its_way_is_not_forgotten_by_who_adds_up_meanwhile(database: Database) -> None:
    kiosk = enrolled(database)
    sent(database, said(kiosk, today(), ("vi", "work", "visit", 1)))
    looking = threading.Thread(target=week, args=(database,))
    with database.writing() as session:
        assert take(session, [said(kiosk, today(), ("km", "work", "visit", 2))]) == [""]
        looking.start()
        looking.join(A_WHILE)  # it waits for the upload; if it did not, it would be ready by now
    looking.join(PATIENCE)
    assert not looking.is_alive()
    assert week(database).languages == {"km": 2, "vi": 1}
