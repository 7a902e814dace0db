"""Deadlines that depend on who somebody is, and what is said of them."""

from datetime import date

import pytest

from kiosk.domain.rule_language import Value
from kiosk.errors import UsageError
from kiosk.services.reminders import Reminders
from tests.fakes.content import whole_library

LIBRARY = whole_library()
REMINDERS = Reminders(LIBRARY)
TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("answers", "closes"),
    [({"visa": "E-9"}, date(2026, 12, 5)), ({"visa": "F-4"}, date(2026, 12, 4)), ({}, date(2026, 12, 4))],
)
def test_some_people_have_less_time_and_in_doubt_the_shorter_counts(answers: dict[str, Value], closes: date) -> None:
    [found] = REMINDERS.deadlines({"move_date": date(2026, 11, 20)}, TODAY, "en", answers)
    assert found.closes == closes


@pytest.mark.parametrize(
    ("answers", "concerned"), [({"registered": True}, False), ({"registered": False}, True), ({}, True)]
)
def test_a_deadline_is_none_for_whom_it_does_not_concern(answers: dict[str, Value], concerned: bool) -> None:
    found = REMINDERS.deadlines({"entry_date": TODAY}, TODAY, "en", answers)
    assert bool(found) is concerned
    assert ("registration" in {rule.id for rule in REMINDERS.rules(answers)}) is concerned


def test_what_everybody_has_is_asked_for_first() -> None:
    order = [rule.from_date for rule in REMINDERS.rules({})]
    assert set(order[:3]) == {"stay_expiry", "passport_expiry", "entry_date"}
    assert len(order) == len(LIBRARY.deadlines)


def test_dates_are_found_among_the_answers_to_forms() -> None:
    filled = {"stay_expiry": "2027-02-01", "FORM-02.move_date": "2026-11-20", "FORM-15.signed_on": "", "surname": "X"}
    assert REMINDERS.dates_in(filled) == {"stay_expiry": date(2027, 2, 1), "move_date": date(2026, 11, 20)}


def test_a_damaged_date_among_the_answers_is_named() -> None:
    with pytest.raises(UsageError) as caught:
        REMINDERS.dates_in({"stay_expiry": "soon"})
    assert caught.value.code == "date-invalid"


def test_a_line_says_what_why_how_and_where() -> None:
    [line] = REMINDERS.sheet(REMINDERS.deadlines({"stay_expiry": date(2027, 2, 1)}, TODAY, "vi"), "vi").lines
    rule = LIBRARY.deadlines["stay-expiry"]
    assert line.deadline.text == rule.texts["vi"]
    assert line.korean_text == rule.texts["ko"]
    assert line.asks == rule.asks["vi"]
    assert line.deadline.start == date(2027, 2, 1)
    assert line.source == "Extension of stay, HiKorea"
    assert line.forms == (LIBRARY.forms["FORM-01"].title["vi"],)
    assert [hotline.number for hotline in line.hotlines] == ["1345"]


def test_a_deadline_without_a_source_claims_none() -> None:
    [line] = REMINDERS.sheet(REMINDERS.deadlines({"passport_expiry": date(2028, 6, 1)}, TODAY, "en"), "en").lines
    assert (line.source, line.deadline.rule.confidence) == ("", "unverified")
