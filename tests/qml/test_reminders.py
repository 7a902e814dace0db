"""The pages of deadlines and of what benefits come to: touched, and read."""

import pytest

from tests.fakes.qml_scenes import SCENES
from tests.qml.harness import SHAPES, Screen, faults_of_pages, told
from tests.qml.test_places import shown, text

PAGES = [scene for scene in SCENES if scene.startswith(("benefits", "reminders"))]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_pages_fit_in_khmer_too(screen: Screen, shape: str, scale: float) -> None:
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale)
    screen.show("reminders", "km")  # the typeface first
    faults = faults_of_pages(screen, PAGES, "km")
    assert faults == {}, told(faults)


def test_a_date_is_touched_together_and_becomes_a_deadline(screen: Screen) -> None:
    screen.show("reminders", "en")
    assert not shown(screen, "printButton")
    screen.press("date_stay-expiry")
    assert text(screen, "pageTitle") == "Last day of your permitted stay"
    for button in ("year_2027", "month_2", "day_1"):
        screen.press(button)
    assert text(screen, "deadlineLastDay") == "Last day: \u20662027-02-01\u2069"
    assert text(screen, "deadlineDaysText") == "Days left: 72"
    screen.press("changeDate_stay-expiry")
    for button in ("year_2026", "month_11", "day_10"):
        screen.press(button)
    assert text(screen, "deadlineDaysText") == "Days late: 11"
    calls = screen.kiosk.values["takeAway"].calls
    calls.clear()
    screen.press("printButton")
    screen.press("qrButton")
    assert calls == [("print",), ("makeQr",)]


def test_a_date_may_be_withheld(screen: Screen) -> None:
    screen.show("reminders-date", "en")
    screen.press("withholdDateButton")
    assert "date_passport-renewal" in shown(screen, "date_")
    assert "date_stay-expiry" not in shown(screen, "date_")


def test_the_result_is_taken_away_and_leads_on(screen: Screen) -> None:
    screen.show("benefits-results", "en")
    chosen: list[list[str]] = []
    calls = screen.kiosk.values["takeAway"].calls
    calls.clear()
    screen.kiosk.values["benefits"].formsChosen.connect(chosen.append)
    for button in ("fillFormsButton", "printButton", "qrButton", "remindersButton"):
        screen.press(button)
        screen.kiosk.values["takeAway"].closeQr()
        screen.settle()
    assert len(chosen) == 1
    assert [name for name, *_ in calls if name != "closeQr"] == ["print", "makeQr"]
    assert ("openReminders",) in screen.kiosk.calls


def test_the_start_page_leads_to_the_deadlines(screen: Screen) -> None:
    screen.show("home", "en")
    screen.press("remindersButton")
    assert ("openReminders",) in screen.kiosk.calls
