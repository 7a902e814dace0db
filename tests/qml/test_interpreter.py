"""The interpreter page: two languages at once, upright and turned round; everything by touch and by keys."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.fakes.qml_samples import ALTERNATIVES, HEARD
from tests.qml.harness import SHAPES, SLACK, Screen, faults_of, is_button, told

SCENES = [
    "interpreter",
    "interpreter-empty",
    "interpreter-alone",
    "interpreter-untranslated",
    "interpreter-turned",
    "interpreter-listening",
]


def show(screen: Screen, tag: str, scene: str = "interpreter") -> None:
    """Show a scene in a language, and forget what Qt says of the languages' change."""
    screen.speak(tag)
    screen.show(scene, tag)
    screen.messages.clear()


def interpreter_calls(screen: Screen) -> list[tuple[object, ...]]:
    """Return what the page asked of the interpreter."""
    calls: list[tuple[object, ...]] = screen.kiosk.values["interpreter"].calls
    return calls


def texts(screen: Screen, name: str) -> list[str]:
    """Return the texts of all visible items of a name."""
    return [str(item.property("text")) for item in screen.items() if item.objectName() == name]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("tag", ["en", "ko", "ur", "km"])
def test_both_languages_fit(screen: Screen, tag: str, shape: str, scale: float) -> None:
    """Nothing is clipped or too small in the page, in its phrases and where one types, in either half."""
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale)
    show(screen, tag)
    faults = {}
    for scene in SCENES:
        screen.show(scene, tag)
        if found := faults_of(screen, tag):
            faults[scene] = found
    for scene in ("interpreter", "interpreter-turned"):
        for button in ("staffPhrases", "visitorPhrases", "staffType", "visitorType"):
            screen.show(scene, tag)
            press(screen, button)
            if found := faults_of(screen, tag):
                faults[f"{scene} {button}"] = found
            screen.key(Qt.Key.Key_Escape)
    assert faults == {}, told(faults)


@pytest.mark.parametrize("scene", ["interpreter", "interpreter-turned"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("tag", ["en", "my", "km", "ur"])
def test_large_type_leaves_room_for_what_was_said(screen: Screen, tag: str, shape: str, scene: str) -> None:
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=2.0)
    show(screen, tag, scene)
    screen.settle()  # it is scrolled to once lines are filled
    for half in ("staff", "visitor"):
        newest, scroller = screen.find(f"{half}Newest"), screen.find(f"{half}Scroller")
        line = newest.property("contentHeight") / newest.property("lineCount")
        top = newest.mapToItem(scroller, QPointF(0, 0)).y()
        assert top >= 0
        assert scroller.height() - top >= min(2 * line, newest.height()), half
        mic, actions = screen.find(f"{half}Mic"), screen.find(f"{half}Actions")
        assert mic.mapToItem(actions, QPointF(0, mic.height())).y() <= actions.height() + SLACK, "all of it in sight"


def press(screen: Screen, name: str) -> None:
    """Touch an item, once what holds it has scrolled to it."""
    screen.find(name).forceActiveFocus()
    screen.settle()
    screen.press(name)


def test_each_half_speaks_its_own_language(screen: Screen) -> None:
    show(screen, "ur")
    assert "직원" in screen.find("staffName").property("text")
    assert "اردو" in screen.find("visitorName").property("text")
    mics = [screen.find(name).property("text") for name in ("staffMic", "visitorMic")]
    assert mics == ["눌러서 말하기", "چھوئیں اور بولیں"]


def test_urdu_reads_from_the_right_and_korean_beside_it_from_the_left(screen: Screen) -> None:
    show(screen, "ur")
    edges = {}
    for half in ("staff", "visitor"):
        pane, name = screen.find(f"{half}Pane"), screen.find(f"{half}Name")
        edges[half] = name.mapToItem(pane, QPointF(0, 0)).x()
    assert edges["staff"] > edges["visitor"]
    show(screen, "en")
    pane, name = screen.find("visitorPane"), screen.find("visitorName")
    assert name.mapToItem(pane, QPointF(0, 0)).x() == pytest.approx(edges["staff"], abs=SLACK)


def test_the_halves_stand_side_by_side_or_one_above_the_other(screen: Screen) -> None:
    for shape, across in (("landscape", True), ("portrait", False)):
        screen.window.resize(*SHAPES[shape])
        show(screen, "en")
        staff, visitor = (screen.find(name).mapToScene(QPointF(0, 0)) for name in ("staffPane", "visitorPane"))
        assert (staff.x() < visitor.x(), staff.y() < visitor.y()) == (across, not across)


def test_one_touch_turns_the_staff_half_round_and_back(screen: Screen) -> None:
    show(screen, "en")
    screen.press("turnRoundButton")
    assert [screen.find(name).rotation() for name in ("staffPane", "visitorPane")] == [180, 0]
    button = screen.find("staffMic")
    middle = button.mapToScene(QPointF(button.width() / 2, 0))
    below = button.mapToScene(QPointF(button.width() / 2, button.height()))
    assert below.y() < middle.y()
    screen.press("turnRoundButton")
    assert screen.find("staffPane").rotation() == 0


def test_a_refused_text_says_why_in_each_language_and_shows_the_words_that_were_said(screen: Screen) -> None:
    show(screen, "en")
    assert sorted(texts(screen, "turnReason")) == [
        "A number, an amount or a date would have been changed.",
        "숫자, 금액 또는 날짜가 바뀔 뻔했습니다.",
    ]
    assert texts(screen, "turnText").count(HEARD["ko"]) == 1
    assert [screen.find(f"{half}Newest").property("text") for half in ("staff", "visitor")] == [HEARD["ko"]] * 2
    assert all("1345" in text for text in texts(screen, "turnPhone"))
    press(screen, "turnStaffButton")
    assert ("callStaff",) in screen.kiosk.calls


def test_texts_say_how_far_they_can_be_trusted(screen: Screen) -> None:
    show(screen, "en")
    trusts = [text for text in texts(screen, "turnTrustText") if text.isascii()]
    assert trusts == [
        "Written by people, not yet checked",
        "Machine translation. It may be wrong.",
        "Not translated, because it could be wrong:",
    ]
    assert "Translated back by machine. This is information, not proof." in texts(screen, "turnBackNote")


def test_without_a_translator_the_page_says_so_and_names_the_interpreters_on_the_phone(screen: Screen) -> None:
    show(screen, "km", "interpreter-alone")
    for half in ("staff", "visitor"):
        assert "1345" in screen.find(f"{half}NoTranslator").property("text")
    show(screen, "en", "interpreter-untranslated")
    assert "Not translated. These are the original words." in texts(screen, "turnTrustText")


TOUCHES = [
    ("interpreter", "staffMic", ("listenTo", "staff")),
    ("interpreter", "visitorMic", ("listenTo", "visitor")),
    ("interpreter", "staffClear", ("clear",)),
    ("interpreter-listening", "visitorDone", ("stopListening",)),
    ("interpreter-listening", "visitorCancel", ("cancelListening",)),
    ("interpreter", "readTurnButton", ("readAloud", 2)),
]


@pytest.mark.parametrize(("scene", "button", "call"), TOUCHES)
def test_touch(screen: Screen, scene: str, button: str, call: tuple[object, ...]) -> None:
    show(screen, "en", scene)
    press(screen, button)
    assert call in interpreter_calls(screen)


def test_staff_changes_to_english_with_a_visitor_who_does_not_speak_it(screen: Screen) -> None:
    show(screen, "km")
    press(screen, "staffLanguage_en")
    assert ("setStaffLanguage", "en") in interpreter_calls(screen)


def test_while_one_speaks_the_other_microphone_waits(screen: Screen) -> None:
    show(screen, "en", "interpreter-listening")
    assert not screen.find("staffMic").isEnabled()
    assert screen.find("visitorPartial").property("text") == HEARD["en"]


def test_a_phrase_is_one_touch_away_on_each_side(screen: Screen) -> None:
    show(screen, "km")
    for half, phrase in (("staff", "여권이 있으세요?"), ("visitor", "ខ្ញុំត្រូវការជំនួយ។")):
        interpreter_calls(screen).clear()
        press(screen, f"{half}Phrases")
        buttons = [item for item in screen.items() if is_button(item) and item.property("text") == phrase]
        name = buttons[0].objectName()
        press(screen, name)
        assert ("sayPhrase", half, name.removeprefix("phrase_")) in interpreter_calls(screen)
        assert screen.find("staffPane").isVisible()


def test_what_is_typed_is_said_with_enter(screen: Screen) -> None:
    show(screen, "en")
    press(screen, "visitorType")
    assert screen.find("interpreterField").hasActiveFocus()
    for key in (Qt.Key.Key_H, Qt.Key.Key_I):
        QTest.keyClick(screen.window, key)
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    screen.settle()
    assert ("say", "visitor", "hi") in interpreter_calls(screen)
    assert screen.find("visitorPane").isVisible()


def test_what_was_understood_is_corrected_by_touch_or_by_typing(screen: Screen) -> None:
    screen.window.resize(*SHAPES["landscape"])
    for choose in ("guess_1", "translateButton"):
        show(screen, "ur")
        button = next(
            item
            for item in screen.items()
            if item.objectName() == "correctTurnButton" and "درست" in item.property("text")
        )
        button.forceActiveFocus()
        screen.settle()
        screen.key(Qt.Key.Key_Return)
        assert screen.find("interpreterField").property("text") == HEARD["ur"]
        press(screen, choose)
        wanted = ALTERNATIVES["ur"][1] if choose == "guess_1" else HEARD["ur"]
        assert ("correct", 2, wanted) in interpreter_calls(screen)


def test_escape_closes_what_lies_above_before_it_leaves(screen: Screen) -> None:
    show(screen, "en")
    press(screen, "staffPhrases")
    screen.key(Qt.Key.Key_Escape)
    assert ("back",) not in screen.kiosk.calls
    assert screen.find("staffPane").isVisible()
    screen.key(Qt.Key.Key_Escape)
    assert ("back",) in screen.kiosk.calls


def test_keys_reach_every_button_of_both_halves(screen: Screen) -> None:
    show(screen, "km")
    wanted = {item.objectName() for item in filter(is_button, screen.items()) if item.isEnabled()}
    visited = set()
    for _ in range(50):
        screen.key(Qt.Key.Key_Tab)
        focused = screen.window.activeFocusItem()
        visited.add(focused.objectName())
        place = focused.mapRectToScene(focused.boundingRect())
        assert -SLACK <= place.top() <= place.bottom() <= screen.window.height() + SLACK
    assert wanted <= visited
