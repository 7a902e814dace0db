"""What help a person can get: outcomes with reasons, the next question, and answers that are withheld."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.rule_language import Value
from kiosk.errors import UsageError
from kiosk.services.benefits import Benefits
from kiosk.services.reminders import Reminders
from tests.fakes.content import whole_library

LIBRARY = whole_library()
BENEFITS = Benefits(LIBRARY)


def outcomes(answers: dict[str, Value]) -> dict[str, str]:
    return {each.benefit.id: each.outcome for each in BENEFITS.assess(answers)}


def test_every_rule_is_assessed_and_nothing_is_known_at_first() -> None:
    found = outcomes({})
    assert len(found) == 30
    assert set(found.values()) == {"ask"}


def test_reasons_are_those_that_decided() -> None:
    assessed = {each.benefit.id: each for each in BENEFITS.assess({"months_same_employer": 30, "weekly_hours": 10})}
    severance = assessed["W-12"]
    assert severance.outcome == "not_likely"
    assert [reason.condition.when for reason in severance.reasons] == ["weekly_hours >= 15"]
    assert [reason.truth for reason in severance.reasons] == [False]


def test_a_question_that_makes_no_sense_is_not_asked() -> None:
    answers: dict[str, Value] = {"children_under_18": 0, "marriage": "single", "leaving": False}
    unasked = {"youngest_child_age", "child_care", "child_papers", "pension_paid", "cares_spouse_lineal"}
    assert not unasked & BENEFITS.open_questions(answers)
    assert "child_papers" in BENEFITS.open_questions({"children_under_18": 1})


def test_what_stands_before_a_question_is_asked_first() -> None:
    assert "child_papers" not in BENEFITS.open_questions({})
    assert "children_under_18" in BENEFITS.open_questions({})


def test_the_question_that_decides_most_comes_next() -> None:
    asked = BENEFITS.next_question({})
    assert asked is not None
    decided = {
        key: sum(_decided({key: choice.value}) for choice in question.choices) / len(question.choices)
        for key, question in BENEFITS.questions.items()
        if question.choices and key in BENEFITS.open_questions({})
    }
    assert decided[asked.key] == max(decided.values())


def _decided(answers: dict[str, Value]) -> int:
    return sum(outcome != "ask" for outcome in outcomes(answers).values())


def test_rather_not_say_is_never_asked_again() -> None:
    withheld: set[str] = set()
    while question := BENEFITS.next_question({}, withheld):
        assert question.key not in withheld
        withheld.add(question.key)
    assert set(outcomes({}).values()) == {"ask"}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_every_visit_ends_and_leaves_open_only_what_the_office_knows(data: st.DataObject) -> None:
    answers: dict[str, Value] = {}
    while question := BENEFITS.next_question(answers):
        assert question.key not in answers
        values = [choice.value for choice in question.choices] or [True, False]
        answers[question.key] = data.draw(st.sampled_from(values), label=question.key)
    assert len(answers) <= len(BENEFITS.questions)
    for each in BENEFITS.assess(answers):
        if each.outcome == "ask":
            assert all("unknown" in reason.condition.when for reason in each.reasons), each.benefit.id


def test_answers_are_read_as_people_give_them() -> None:
    answers, withheld, ignored = BENEFITS.read_answers(
        {"visa": "F-6-1", "sex": None, "children_under_18": 7, "surname": "NGUYEN"}
    )
    assert answers == {"visa": "F-6", "children_under_18": 7}
    assert withheld == {"sex"}
    assert ignored == ("surname",)


@pytest.mark.parametrize(
    "given_answers",
    [{"visa": "Q-1"}, {"visa": 9}, {"employed": "yes"}, {"employed": 1}, {"care_days": -1}, {"care_days": True}],
)
def test_an_answer_that_cannot_be_is_named(given_answers: dict[str, object]) -> None:
    with pytest.raises(UsageError, match=next(iter(given_answers))) as caught:
        BENEFITS.read_answers(given_answers)
    assert caught.value.code == "answer-invalid"


def test_texts_promise_nothing() -> None:
    for benefit in LIBRARY.benefits.values():
        english = benefit.texts["en"]
        assert "entitled" not in f"{english.title} {english.what} {english.where}".lower()


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({"entry_date": date(2026, 1, 1)}, ("registration", date(2026, 1, 1), date(2026, 4, 1))),
        ({"move_date": date(2026, 12, 20)}, ("address-report", date(2026, 12, 20), date(2027, 1, 3))),
        ({"stay_expiry": date(2027, 6, 30)}, ("stay-expiry", date(2027, 2, 28), date(2027, 6, 30))),
        ({"left_on": date(2026, 1, 31)}, ("workplace-change", date(2026, 1, 31), date(2026, 2, 28))),
    ],
)
def test_a_deadline_follows_from_a_date(dates: dict[str, date], expected: tuple[str, date, date]) -> None:
    [found] = Reminders(LIBRARY).deadlines(dates, date(2026, 11, 21), "vi")
    assert (found.rule.id, found.opens, found.closes) == expected
    assert found.language == "vi"
    assert found.days_left == (found.closes - date(2026, 11, 21)).days


def test_deadlines_come_in_their_order() -> None:
    dates = {"stay_expiry": date(2027, 3, 1), "move_date": date(2026, 11, 20), "entry_date": date(2026, 10, 1)}
    found = Reminders(LIBRARY).deadlines(dates, date(2026, 11, 21), "en")
    assert [each.rule.id for each in found] == ["address-report", "registration", "stay-expiry"]


@pytest.mark.parametrize("value", ["2026-02-31", "31.12.2026", "", 5, "9999-12-31T"])
def test_a_date_that_does_not_exist_is_named(value: object) -> None:
    with pytest.raises(UsageError) as caught:
        Reminders(LIBRARY).read_dates({"move_date": value, "unrelated_date": "nonsense"})
    assert caught.value.code == "date-invalid"


def test_a_date_at_the_end_of_time_is_named() -> None:
    with pytest.raises(UsageError):
        Reminders(LIBRARY).deadlines({"move_date": date.max}, date(2026, 1, 1), "en")
