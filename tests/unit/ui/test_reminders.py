"""The way through the page of deadlines: dates given, withheld, changed, and forgotten."""

from typing import Any

import pytest

from kiosk.services.forms import Forms
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.forms import make_forms
from ui.viewmodels.reminders import RemindersViewModel
from ui.viewmodels.rows import Rows


@pytest.fixture
def forms() -> Forms:
    """The forms of the visit."""
    return make_forms()


@pytest.fixture
def reminders(forms: Forms) -> RemindersViewModel:
    """The page's view model, in Vietnamese."""
    model = RemindersViewModel(whole_library(), forms, StillClock())
    model.begin("vi", {})
    return model


def rows(model: Rows) -> list[dict[str, Any]]:
    return [model.row(index) for index in range(model.rowCount())]


def test_a_date_becomes_a_deadline_and_serves_the_forms(reminders: RemindersViewModel, forms: Forms) -> None:
    assert (reminders.sheet, len(rows(reminders.dates))) == (None, len(whole_library().deadlines))
    reminders.openDate("address-report")
    assert reminders.property("phase") == "date"
    assert reminders.property("asks") == whole_library().deadlines["address-report"].asks["vi"]
    reminders.give("2026-11-20")
    assert reminders.property("phase") == "list"
    [row] = rows(reminders.deadlines)
    assert (row["deadlineId"], row["lastDay"], row["daysLeft"]) == ("address-report", "2026-12-04", 13)
    assert (row["day"], row["number"], row["urgent"]) == ("2026-11-20", "1345", False)
    assert "address-report" not in {each["deadlineId"] for each in rows(reminders.dates)}
    assert forms.answers.values["FORM-02.move_date"] == "2026-11-20"


def test_what_forms_know_is_not_asked(reminders: RemindersViewModel, forms: Forms) -> None:
    forms.answers.keep("stay_expiry", "2026-12-10")
    reminders.begin("vi", {"registered": True})
    [row] = rows(reminders.deadlines)
    assert (row["deadlineId"], row["daysLeft"], row["urgent"]) == ("stay-expiry", 19, True)
    assert {"stay-expiry", "registration"}.isdisjoint(each["deadlineId"] for each in rows(reminders.dates))


def test_a_date_can_be_withheld_and_changed(reminders: RemindersViewModel, forms: Forms) -> None:
    reminders.openDate("card-lost")
    reminders.withhold()
    assert "card-lost" not in {each["deadlineId"] for each in rows(reminders.dates)}
    assert dict(forms.answers.values) == {}, "a form may still ask"
    for day in ("2027-02-01", "2027-03-01"):
        reminders.openDate("stay-expiry")
        reminders.give(day)
    assert [row["lastDay"] for row in rows(reminders.deadlines)] == ["2027-03-01"]


def test_back_leaves_the_question_and_then_the_page(reminders: RemindersViewModel) -> None:
    reminders.openDate("stay-expiry")
    assert reminders.back()
    assert reminders.property("phase") == "list"
    assert not reminders.back()


def test_the_form_of_a_deadline_knows_its_matter(reminders: RemindersViewModel, forms: Forms) -> None:
    chosen: list[str] = []
    reminders.formChosen.connect(chosen.append)
    reminders.openForm("card-lost")
    reminders.openForm("passport-renewal")
    reminders.openForm("nothing")
    assert chosen == ["FORM-01"]
    assert forms.answers.values["FORM-01.matter"] == "reissue"


@pytest.mark.parametrize("day", ["2026-02-31", "9999-12-31", "", "soon"])
def test_a_date_that_cannot_be_is_refused(reminders: RemindersViewModel, forms: Forms, day: str) -> None:
    codes: list[str] = []
    reminders.failed.connect(codes.append)
    reminders.openDate("address-report")
    reminders.give(day)
    assert codes == ["date-invalid"]
    assert (reminders.property("phase"), dict(forms.answers.values)) == ("date", {})


def test_what_is_not_asked_is_not_taken(reminders: RemindersViewModel, forms: Forms) -> None:
    reminders.give("2026-11-20")
    reminders.withhold()
    reminders.openDate("nothing")
    assert (reminders.property("phase"), dict(forms.answers.values)) == ("list", {})


def test_nothing_is_left_after_the_visit(reminders: RemindersViewModel, forms: Forms) -> None:
    reminders.openDate("stay-expiry")
    reminders.give("2027-02-01")
    forms.wipe()
    reminders.clear()
    assert (reminders.sheet, reminders.deadlines.rowCount(), reminders.dates.rowCount()) == (None, 0, 0)
    reminders.begin("vi", {})
    assert reminders.sheet is None
