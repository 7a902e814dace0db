"""Opening hours: nights, holidays, damage, and the words for them."""

from datetime import datetime, timedelta

import pytest

from kiosk.domain.place import HoursLine, OpenNow
from kiosk.errors import ContentError
from kiosk.opening.osm_hours import OsmHours
from kiosk.opening.wording import CldrWords
from tests.fakes.content import whole_library
from tests.fakes.places import SEOUL, TUESDAY

DAYS = "Mo-Fr 09:00-18:00"
DAYS_WITHOUT_HOLIDAYS = "Mo-Fr 09:00-18:00; PH off"


@pytest.fixture
def hours() -> OsmHours:
    """Hours in Korea."""
    return OsmHours("KR", "Asia/Seoul")


def at(text: str) -> datetime:
    """Return a moment in Seoul."""
    return datetime.fromisoformat(text).replace(tzinfo=SEOUL)


def test_a_place_is_open_until_it_closes(hours: OsmHours) -> None:
    assert hours.now(DAYS, TUESDAY) == OpenNow("open", at("2026-11-24 18:00"))
    assert hours.now(DAYS, at("2026-11-27 18:00")) == OpenNow("closed", at("2026-11-30 09:00"))
    assert hours.now("24/7", TUESDAY) == OpenNow("open")
    assert hours.now("", TUESDAY) == OpenNow("unknown")
    assert hours.now('Sa-Su unknown "ask"', at("2026-11-28 10:00")).state == "unknown"


def test_the_moment_counts_where_the_place_is(hours: OsmHours) -> None:
    assert hours.now(DAYS, datetime.fromisoformat("2026-11-24T00:30+00:00")).state == "open"


@pytest.mark.parametrize(
    ("moment", "state", "until"),
    [
        ("2026-11-24 21:59", "closed", "2026-11-24 22:00"),
        ("2026-11-24 22:00", "open", "2026-11-25 01:00"),
        ("2026-11-25 00:59", "open", "2026-11-25 01:00"),
        ("2026-11-25 01:00", "closed", "2026-11-25 22:00"),
    ],
)
def test_a_night_goes_on_after_midnight(hours: OsmHours, moment: str, state: str, until: str) -> None:
    now = hours.now("22:00-01:00", at(moment))
    assert (now.state, now.until) == (state, at(until))


@pytest.mark.parametrize(
    "day",
    ["2026-02-17", "2026-09-25", "2026-05-25", "2026-08-17", "2027-10-11"],
    ids=["Seollal", "Chuseok", "instead of Buddha's birthday", "instead of Liberation Day", "instead of Hangeul Day"],
)
def test_a_public_holiday_closes_what_says_so(hours: OsmHours, day: str) -> None:
    noon = at(f"{day} 12:00")
    assert noon.weekday() < 5
    assert hours.now(DAYS_WITHOUT_HOLIDAYS, noon).state == "closed"
    assert hours.now(DAYS, noon).state == "open"
    assert hours.holiday(DAYS, "en", noon)
    assert hours.holiday(DAYS_WITHOUT_HOLIDAYS, "en", noon) == ""
    assert hours.holiday(DAYS, "en", TUESDAY) == ""


def test_the_name_of_a_holiday_comes_in_korean_thai_or_english(hours: OsmHours) -> None:
    christmas = at("2026-12-25 12:00")
    names = {tag: hours.holiday(DAYS, tag, christmas) for tag in ("ko", "en", "th", "vi")}
    assert names["ko"] == "기독탄신일"
    assert names["en"] == names["vi"] == "Christmas Day"
    assert names["th"] not in (names["ko"], names["en"])


def test_a_holiday_within_a_list_of_days(hours: OsmHours) -> None:
    christmas, sunday = at("2026-12-25 10:00"), at("2026-11-29 10:00")
    assert hours.now("Mo-Fr,PH 09:00-12:00", christmas).state == "open"
    assert hours.now("Sa,PH 09:00-12:00", christmas).state == "open"
    assert hours.now("Mo-Su 09:00-18:00; PH,Su off", christmas).state == "closed"
    assert hours.now("Mo-Su 09:00-18:00; PH,Su off", sunday).state == "closed"
    assert hours.now("Mo-Su 09:00-18:00; PH,Su off", TUESDAY).state == "open"


@pytest.mark.parametrize(
    "damaged", ["Mo-Fr 9-18 Uhr", "Mo-Fr 09:00-", "weekdays", "Xx 09:00-18:00", "Mo-Fr 25:00-26:00"]
)
def test_damaged_hours_are_an_error_with_a_code(hours: OsmHours, damaged: str) -> None:
    with pytest.raises(ContentError) as caught:
        hours.now(damaged, TUESDAY)
    assert caught.value.code == "content-invalid"


def test_what_is_known_of_one_moment_is_not_used_for_another(hours: OsmHours) -> None:
    for minutes in range(0, 72 * 60, 45):
        moment = TUESDAY + timedelta(minutes=minutes)
        assert hours.now(DAYS, moment) == OsmHours("KR", "Asia/Seoul").now(DAYS, moment)
    assert hours.now(DAYS, TUESDAY).state == "open"


def test_a_week_in_words(hours: OsmHours) -> None:
    week = hours.week("Mo-Fr 09:00-12:00,13:00-18:00; Su 10:00-19:00; PH off", "en", TUESDAY)
    assert week is not None
    assert [(line.days, line.times) for line in week.lines] == [
        ("Monday – Friday", "09:00 – 12:00, 13:00 – 18:00"),
        ("Saturday", ""),
        ("Sunday", "10:00 – 19:00"),
    ]
    assert week.closed_on_holidays
    assert not week.always_open
    assert hours.week("", "en", TUESDAY) is None


def test_a_week_with_a_holiday_is_told_as_an_ordinary_one(hours: OsmHours) -> None:
    week = hours.week(DAYS_WITHOUT_HOLIDAYS, "en", at("2026-09-24 12:00"))
    assert week is not None
    assert week.lines[0] == HoursLine("Monday – Friday", "09:00 – 18:00")


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ("22:00-01:00", [("Monday – Sunday", "22:00 – 01:00")]),
        ("Mo-Su 00:00-24:00; We off", [("Monday – Tuesday", "00:00 – 24:00"), ("Wednesday", "")]),
        ("Fr-Sa 20:00-24:00", [("Monday – Thursday", ""), ("Friday – Saturday", "20:00 – 24:00")]),
    ],
)
def test_nights_and_whole_days_in_words(hours: OsmHours, written: str, lines: list[tuple[str, str]]) -> None:
    week = hours.week(written, "en", TUESDAY)
    assert week is not None
    assert [(line.days, line.times) for line in week.lines][: len(lines)] == lines


def test_day_and_night_is_known_as_such(hours: OsmHours) -> None:
    week = hours.week("24/7", "en", TUESDAY)
    assert week is not None
    assert week.always_open


def test_every_language_has_its_own_days_in_any_order(hours: OsmHours) -> None:
    tags = whole_library().tags()
    for order in (tags, tuple(reversed(tags))):
        days = {tag: hours.week(DAYS, tag, TUESDAY) for tag in order}
        assert len({week.lines[0].days for week in days.values() if week}) == len(tags)


def test_words_for_times_distances_and_languages() -> None:
    words = CldrWords()
    assert words.moment(at("2026-11-24 18:00"), TUESDAY, "en") == "18:00"
    assert words.moment(at("2026-11-30 09:00"), TUESDAY, "en") == "Monday 09:00"
    assert words.moment(at("2026-11-30 09:00"), TUESDAY, "vi") == "Thứ Hai 09:00"
    assert words.distance(3.4, "en") == "100 m"
    assert words.distance(849, "en") == "800 m"
    assert words.distance(12_340, "vi") == "12,3 km"
    assert words.language("ur", "en") == "Urdu"
    assert words.language("vi", "ko") == "베트남어"
