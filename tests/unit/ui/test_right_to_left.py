"""What stands where in a text that runs to the left, as the screen lays it out."""

import re

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.services.answers import Answers
from tests.fakes.content import whole_library

LIBRARY = whole_library()
GROUPS = re.compile(r"(?<![-\d])(\d\d+)-(\d\d+)")


def order(text: str) -> list[bool]:
    """Tell of each number in a text whether its first group stands to the left of its second one."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    found = GROUPS.finditer(text)
    return [line.cursorToX(match.start(1) + 1)[0] < line.cursorToX(match.start(2) + 1)[0] for match in found]  # type: ignore[index]


@pytest.mark.usefixtures("application")
def test_telephone_numbers_in_urdu_keep_their_order() -> None:
    answers = Answers(LIBRARY)
    every = [answers.answer(each, "ur") for each in LIBRARY.faqs]
    seen = [kept for each in every for text in (each.question, each.short, *each.bring) for kept in order(text)]
    assert len(seen) > 20
    assert all(seen)


@pytest.mark.usefixtures("application")
def test_without_a_mark_most_would_not() -> None:
    kept = [each for faq in LIBRARY.faqs.values() for each in order(faq.texts["ur"].short)]
    assert kept.count(False) > len(kept) / 2
