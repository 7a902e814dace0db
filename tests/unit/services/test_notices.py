"""Which notices are shown when, where and in which language."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.library import Library
from kiosk.domain.notice import NoticeText
from kiosk.errors import UsageError
from kiosk.opening.wording import CldrWords
from kiosk.services.notices import Notices
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.notices import EVENT, REVIEW, make_notices, notice, with_notices

SEOUL = ZoneInfo("Asia/Seoul")
NOON = datetime(2026, 11, 21, 12, tzinfo=SEOUL)


def made(library: Library, moment: datetime = NOON, city: str = "") -> tuple[Notices, StillClock]:
    """Return the service at a moment, and the clock that it looks at."""
    clock = StillClock(moment)
    return make_notices(library, clock, city=city), clock


def ids(notices: Notices) -> list[str]:
    """Return what is shown, in order."""
    return [card.id for card in notices.in_force("en")]


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime(2026, 11, 9, 23, 59, tzinfo=SEOUL), []),
        (datetime(2026, 11, 10, 0, 0, tzinfo=SEOUL), ["days"]),
        (datetime(2026, 11, 12, 23, 59, tzinfo=SEOUL), ["days"]),
        (datetime(2026, 11, 13, 0, 0, tzinfo=SEOUL), []),
        (datetime(2026, 11, 12, 16, 0, tzinfo=ZoneInfo("UTC")), []),
    ],
)
def test_a_notice_is_shown_on_its_days_as_the_pack_counts_them(moment: datetime, shown: list[str]) -> None:
    days = notice("days", shown_from=date(2026, 11, 10), shown_until=date(2026, 11, 12))
    assert ids(made(with_notices(whole_library(), days), moment)[0]) == shown


def test_what_expires_while_the_kiosk_runs_is_gone() -> None:
    service, clock = made(
        with_notices(whole_library(), notice("short", shown_until=NOON.date()), notice("event", event=EVENT))
    )
    assert set(ids(service)) == {"short", "event"}
    clock.moment = datetime(2026, 12, 5, 15, 59, tzinfo=SEOUL)
    assert ids(service) == ["event"]
    clock.moment = datetime(2026, 12, 5, 16, 0, tzinfo=SEOUL)
    assert ids(service) == []
    with pytest.raises(UsageError) as caught:
        service.sheet("event", "en")
    assert caught.value.code == "notice-unknown"


@pytest.mark.parametrize(
    ("concerned", "city", "shown"),
    [
        ({}, "", True),
        ({"regions": ("KR-41",)}, "", True),
        ({"regions": ("KR-11",)}, "ansan", False),
        ({"cities": ("ansan", "siheung")}, "ansan", True),
        ({"cities": ("ansan",)}, "suwon", False),
        ({"cities": ("ansan",)}, "", False),
        ({"regions": ("KR-11",), "cities": ("ansan",)}, "ansan", True),
    ],
)
def test_a_notice_is_shown_where_it_concerns_people(concerned: dict[str, object], city: str, shown: bool) -> None:
    service, _ = made(with_notices(whole_library(), notice("here", **concerned)), city=city)
    assert bool(ids(service)) is shown


def test_urgent_ones_come_first_then_events_by_their_day_then_the_newest() -> None:
    later = replace(EVENT, starts=EVENT.starts + timedelta(days=1), ends=EVENT.ends + timedelta(days=1))
    service, _ = made(
        with_notices(
            whole_library(),
            notice("old", updated=date(2026, 11, 2)),
            notice("new"),
            notice("later", event=later),
            notice("sooner", event=EVENT),
            notice("urgent", importance="urgent"),
        )
    )
    assert ids(service) == ["urgent", "sooner", "later", "new", "old"]


def test_the_text_is_the_visitors_or_the_nearest_and_says_which() -> None:
    vietnamese = NoticeText("Tiêu đề", "Nội dung.", replace(REVIEW, state="machine"))
    texts = {**notice("x").texts, "vi": vietnamese}
    service, _ = made(with_notices(whole_library(), notice("x", texts=texts, revision=2)))
    sheet = service.sheet("x", "vi")
    assert (sheet.language, sheet.title, sheet.translated, sheet.reviewed, sheet.stale) == (
        "vi",
        "Tiêu đề",
        True,
        False,
        True,
    )
    assert sheet.korean_title == "x 제목"
    assert service.sheet("x", "km").language == "en"


def test_an_event_says_when_and_where() -> None:
    service, _ = made(
        with_notices(whole_library(), notice("e", event=EVENT, hotlines=("1345",), related=("R-01", "Z-99")))
    )
    sheet = service.sheet("e", "en")
    assert sheet.when == "Saturday, December 5, 2026, 14:00 – 16:00"
    assert sheet.place == whole_library().places["goyang-family"].names["en"]
    assert sheet.venue == "Room 2, second floor"
    assert [line.number for line in sheet.hotlines] == ["1345"]
    assert [card.id for card in sheet.related] == ["R-01"]


@pytest.mark.parametrize("tag", sorted(whole_library().languages))
def test_the_time_of_an_event_is_told_in_every_language_in_western_digits(tag: str) -> None:
    told = CldrWords().span(EVENT.starts, EVENT.ends, tag)
    assert "2026" in told
    assert re.search(r"14\D00.*16\D00", told)
    two_days = CldrWords().span(EVENT.starts, EVENT.ends + timedelta(days=1), tag)
    assert two_days.index("14:00") < two_days.index("16:00")
