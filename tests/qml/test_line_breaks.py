"""Texts of the pages go through what ends lines between words (ui/line_breaks.py)."""

import re
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from tests.fakes.qml_scenes import SCENES
from tests.qml.harness import INTERFACE, Screen
from ui.line_breaks import LINE_SEPARATOR, UNPARTED, ZERO_WIDTH_SPACE

BURMESE = re.compile("[\u1000-\u109f]")
PUT_IN = (LINE_SEPARATOR, ZERO_WIDTH_SPACE, "\n")
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


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scene", ["home", "answer", "emergency", "forms", "interpreter"])
def test_burmese_lines_end_where_they_were_filled(screen: Screen, scene: str, scale: float) -> None:
    screen.kiosk.values["comfort"].put(textScale=scale)
    screen.speak("my")
    screen.show(scene, "my")
    texts = [item for item in screen.items() if item.property("words") and item.property("lineCount")]
    burmese = [item for item in texts if BURMESE.search(item.property("words"))]
    assert burmese
    for item in burmese:
        text = item.property("text")
        assert item.property("lineCount") == 1 + text.count(LINE_SEPARATOR) + text.count("\n"), text
    assert any(LINE_SEPARATOR in item.property("text") for item in burmese)


@pytest.mark.parametrize("tag", ["th", "my"])
def test_the_sentence_that_is_read_is_marked_where_it_stands(screen: Screen, tag: str) -> None:
    screen.speak(tag)
    screen.show("answer-reading", tag)
    short, reading = screen.find("answerShort"), screen.kiosk.values["reading"]
    words = short.property("words")
    for begin, end in ((0, 20), (40, 60), (len(words) - 9, len(words))):
        reading.put(state="playing", place="short", markStart=begin, markEnd=end)
        screen.settle()
        marked = "".join(sign for sign in short.property("selectedText") if sign not in PUT_IN)
        assert marked.strip() == words[begin:end].strip()


@pytest.mark.parametrize("scene", [scene for scene in SCENES if not scene.startswith("staff-")])
def test_burmese_lines_are_the_same_after_the_type_was_small_for_a_moment(screen: Screen, scene: str) -> None:
    screen.speak("my")
    comfort = screen.kiosk.values["comfort"]
    comfort.put(textScale=2.0)
    screen.show(scene, "my")
    before = lines_of(screen)
    comfort.put(textScale=1.0)
    screen.settle()
    comfort.put(textScale=2.0)
    screen.settle()
    screen.settle()  # lines are filled once the widths have come to rest
    assert lines_of(screen) == before


def test_a_burmese_name_on_the_map_has_its_room_again(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.viewmodels.places.named", lambda *_: "ကူညီရေးစင်တာ")
    screen.speak("my")
    comfort = screen.kiosk.values["comfort"]
    screen.show("place-list-map", "my")
    before = labels_of(screen)
    assert before
    assert all("\n" not in text and LINE_SEPARATOR not in text for text, _ in before), "there is room for one line"
    comfort.put(textScale=0.5)
    screen.settle()
    comfort.put(textScale=1.0)
    screen.settle()
    screen.settle()
    assert labels_of(screen) == before


@pytest.mark.parametrize(("tag", "size"), [("km", "heroSize"), ("ru", "heroSize")])
def test_the_type_is_as_large_as_the_words_allow_and_not_what_is_put_between(
    screen: Screen, tag: str, size: str
) -> None:
    screen.show("interpreter-empty", tag)  # the typeface first
    screen.speak(tag)
    talk = screen.kiosk.values["interpreter"].open(tag)
    talk.say_phrase("staff", "P-27")
    screen.kiosk.values["interpreter"].show(talk)
    screen.settle()
    newest = screen.find("visitorNewest")
    assert len(newest.property("words")) <= 60
    assert newest.property("font").pixelSize() == screen.theme(size)
    if tag == "km":
        assert len(newest.property("text")) > 60


def labels_of(screen: Screen) -> list[tuple[str, float]]:
    """Return the names beside the points of the map, and how wide they stand there."""
    points = [item for item in screen.items() if item.metaObject().className().startswith("MapPoint")]
    labels = [
        label for point in points for label in point.childItems() if label.isVisible() and label.property("words")
    ]
    return [(label.property("text"), label.width()) for label in labels]


def lines_of(screen: Screen) -> list[str]:
    """Return the texts on the page as they are shown."""
    return [item.property("text") for item in screen.items() if item.property("lineCount")]


def has_unparted(item: QQuickItem) -> bool:
    return UNPARTED.search(item.property("words")) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_give_words_and_not_a_text_past_this(page: Path) -> None:
    for indent, block in BLOCK.findall(page.read_text("utf-8")):
        assert not re.search(rf"^{indent}    text:", block, re.MULTILINE)


def test_there_are_pages_to_look_at() -> None:
    assert sum(len(BLOCK.findall(page.read_text("utf-8"))) for page in PAGES) > 150
