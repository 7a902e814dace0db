"""Leaving a question for the centre: both answers are equal, and each says what it means."""

import pytest

from tests.qml.harness import Screen


@pytest.mark.parametrize(("button", "call"), [("leavingYesButton", "agree"), ("leavingNoButton", "decline")])
@pytest.mark.parametrize("tag", ["en", "ur"])
def test_each_answer_is_taken(screen: Screen, tag: str, button: str, call: str) -> None:
    screen.show("refusal-leaving", tag)
    screen.kiosk.values["leaving"].calls.clear()
    screen.tab_to(button)
    screen.press(button)
    assert screen.kiosk.values["leaving"].calls == [(call,)]


def test_yes_and_no_are_of_equal_size_and_the_text_is_shown_as_it_would_be_kept(screen: Screen) -> None:
    screen.show("refusal-leaving", "en")
    no, yes = screen.find("leavingNoButton"), screen.find("leavingYesButton")
    assert (no.width(), no.height()) == (yes.width(), yes.height())
    assert no.property("kind") == yes.property("kind")
    assert screen.find("leavingText").property("text") == screen.kiosk.values["leaving"].values["text"]


def test_afterwards_there_is_only_a_thank_you(screen: Screen) -> None:
    screen.show("refusal-thanked", "en")
    assert "Thank you" in str(screen.find("leavingThanks").property("text"))
    assert not [item for item in screen.items() if item.objectName() in ("leavingText", "leavingYesButton")]
