"""Texts of the pages go through what ends lines between words (ui/line_breaks.py)."""

import re
from pathlib import Path

import pytest

from tests.qml.harness import INTERFACE, Screen
from ui.line_breaks import ZERO_WIDTH_SPACE

PAGES = sorted((INTERFACE / "qml" / "Madang").glob("*.qml"))
BLOCK = re.compile(r"^( *)(?:BodyText|SpokenText) \{\n(.*?)^\1\}", re.MULTILINE | re.DOTALL)


def test_the_pages_show_texts_so(screen: Screen) -> None:
    screen.show("answer", "km")  # the typeface first
    screen.speak("km")
    answer = screen.find("answerShort")
    words, text = answer.property("words"), answer.property("text")
    assert ZERO_WIDTH_SPACE not in words
    assert ZERO_WIDTH_SPACE in text
    assert text.replace(ZERO_WIDTH_SPACE, "") == words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_give_words_and_not_a_text_past_this(page: Path) -> None:
    for indent, block in BLOCK.findall(page.read_text("utf-8")):
        assert not re.search(rf"^{indent}    text:", block, re.MULTILINE)


def test_there_are_pages_to_look_at() -> None:
    assert sum(len(BLOCK.findall(page.read_text("utf-8"))) for page in PAGES) > 150
