"""Texts of the pages go through what ends lines between words (ui/line_breaks.py)."""

import re
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from tests.qml.harness import INTERFACE, Screen
from ui.line_breaks import UNPARTED, ZERO_WIDTH_SPACE

PAGES = sorted((INTERFACE / "qml" / "Madang").glob("*.qml"))
BLOCK = re.compile(r"^( *)(?:BodyText|SpokenText) \{\n(.*?)^\1\}", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("component", ["BodyText", "SpokenText"])
def test_the_pages_show_texts_so(screen: Screen, component: str) -> None:
    screen.show("answer", "km")  # the typeface first
    screen.speak("km")
    texts = [item for item in screen.items() if item.metaObject().className().startswith(component)]
    unparted = [(item.property("words"), item.property("text")) for item in texts if has_unparted(item)]
    assert unparted
    for words, text in unparted:
        assert ZERO_WIDTH_SPACE not in words
        assert text.replace(ZERO_WIDTH_SPACE, "") == words
    assert any(ZERO_WIDTH_SPACE in text for _, text in unparted)


def has_unparted(item: QQuickItem) -> bool:
    return UNPARTED.search(item.property("words")) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_give_words_and_not_a_text_past_this(page: Path) -> None:
    for indent, block in BLOCK.findall(page.read_text("utf-8")):
        assert not re.search(rf"^{indent}    text:", block, re.MULTILINE)


def test_there_are_pages_to_look_at() -> None:
    assert sum(len(BLOCK.findall(page.read_text("utf-8"))) for page in PAGES) > 150
