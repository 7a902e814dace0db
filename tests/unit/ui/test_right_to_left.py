"""What stands where in a text that runs to the left, as the screen lays it out."""

import re

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.domain.answer import Answer
from kiosk.domain.bidi import legible
from kiosk.domain.conversation import Side, Turn
from kiosk.domain.translation import Translation, Verdict
from kiosk.services.answers import Answers
from tests.fakes.content import whole_library
from ui.viewmodels.interpreter_side import turn_row

LIBRARY = whole_library()
MARKS = "\u2066\u2069"
SIDES: tuple[Side, ...] = ("visitor", "staff")
NUMBERS = re.compile(rf"(?<![-\d])\d[\d:.{MARKS}]+(?:-[\d:.{MARKS}]*\d)+")


def order(text: str) -> list[bool]:
    """Tell of each number of several groups in a text whether all its digits stand from left to right."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    # Between the digits: at the edges of a number a cursor may stand beside the text around it.
    places = [range(match.start() + 1, match.end()) for match in NUMBERS.finditer(text)]
    rows = [[line.cursorToX(place)[0] for place in inner] for inner in places]  # type: ignore[index]
    return [row == sorted(row) for row in rows]


def texts_of(answer: Answer) -> list[str]:
    """Return what an answer says, and of its telephone lines when they answer."""
    return [answer.question, answer.short, answer.details, *answer.bring, *(line.hours for line in answer.hotlines)]


@pytest.mark.usefixtures("application")
def test_telephone_numbers_and_hours_in_urdu_keep_their_order() -> None:
    answers = Answers(LIBRARY)
    every = [answers.answer(each, "ur") for each in LIBRARY.faqs]
    seen = [kept for each in every for text in texts_of(each) for kept in order(text)]
    assert len(seen) > 20
    assert all(seen)


@pytest.mark.usefixtures("application")
def test_without_a_mark_most_would_not() -> None:
    kept = [each for faq in LIBRARY.faqs.values() for each in order(faq.texts["ur"].short)]
    assert kept.count(False) > len(kept) / 2


def test_what_was_said_in_two_languages_keeps_its_numbers() -> None:
    text = "1577-1366 پر فون کریں"
    turn = Turn(1, "visitor", text, "ur", "ko", translation=Translation(text, "ur", "ko", "전화", "machine", Verdict()))
    own, other = (turn_row(turn, side, LIBRARY.languages, can_speak=False) for side in SIDES)
    assert own["text"] == other["original"] == legible(text) != text
