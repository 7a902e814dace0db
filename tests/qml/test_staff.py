"""The staff page's door under fingers and keys, and what it asks before it does something."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from tests.fakes.recordings import read_aloud
from tests.fakes.staff import RIGHT_PIN, RecordingsBench
from tests.qml.harness import Screen, is_button

HOLD_MILLISECONDS = 3000


def hold(screen: Screen, name: str, milliseconds: int) -> None:
    """Keep a finger on an item."""
    item = screen.find(name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(screen.window, button, none, middle)
    QTest.qWait(milliseconds)
    QTest.mouseRelease(screen.window, button, none, middle)


def test_a_long_touch_on_the_name_opens_the_door_and_a_short_one_begins_a_visit(screen: Screen) -> None:
    screen.show("attract", "en")
    screen.press("staffDoor")
    assert screen.kiosk.calls[-1] == ("start",)
    assert ("openStaff",) not in screen.kiosk.calls
    hold(screen, "staffDoor", HOLD_MILLISECONDS + 500)
    assert ("openStaff",) in screen.kiosk.calls


def test_a_long_touch_elsewhere_opens_nothing(screen: Screen) -> None:
    screen.show("attract", "en")
    hold(screen, "startButton", HOLD_MILLISECONDS + 500)
    assert ("openStaff",) not in screen.kiosk.calls


def test_the_keys_open_the_door_on_the_first_page_only(screen: Screen) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    screen.show("home", "en")
    QTest.keyClick(screen.window, Qt.Key.Key_S, both)
    assert ("openStaff",) not in screen.kiosk.calls
    screen.show("attract", "en")
    QTest.keyClick(screen.window, Qt.Key.Key_S, both)
    assert ("openStaff",) in screen.kiosk.calls


@pytest.mark.parametrize("way", ["touch", "keys"])
def test_the_pin_is_entered_unseen(screen: Screen, way: str) -> None:
    screen.show("staff", "en")
    screen.press("dismissStaffButton")  # whose sheet had the keyboard
    screen.show("staff-door", "en")
    for digit in RIGHT_PIN:
        screen.press(f"pinKey_{digit}") if way == "touch" else QTest.keyClick(screen.window, digit)
    screen.settle()
    assert screen.find("pinDots").property("text") == "●" * len(RIGHT_PIN)
    screen.press("pinKey_enter") if way == "touch" else screen.key(Qt.Key.Key_Return)
    screen.settle()
    assert screen.find("section_printers").isVisible()


def test_a_locked_door_takes_no_digits(screen: Screen) -> None:
    screen.show("staff-door-locked", "en")
    QTest.keyClick(screen.window, "7")
    screen.settle()
    assert screen.find("pinDots").property("text") == "○"
    assert "450" in screen.find("pinText").property("text")


def test_what_cannot_be_taken_back_is_asked_first(screen: Screen) -> None:
    screen.show("staff-printers", "en")
    section = screen.kiosk.values["staff"].part("printers")
    assert section.property("waiting") > 0
    screen.press("clearQueueButton")
    screen.press("clearQueueButtonNo")
    assert section.property("waiting") > 0
    screen.press("clearQueueButton")
    screen.press("clearQueueButtonYes")
    assert section.property("waiting") == 0


def test_keys_reach_every_button_of_a_section(screen: Screen) -> None:
    screen.show("staff-content", "en")
    wanted = {item.objectName() for item in screen.items() if is_button(item) and item.isEnabled()} - {"moreButton"}
    visited = set()
    for _ in range(3 * len(wanted)):
        screen.key(Qt.Key.Key_Tab)
        visited.add(screen.window.activeFocusItem().objectName())
    assert wanted <= visited


def recordings(screen: Screen) -> RecordingsBench:
    """Return the section about recordings."""
    section = screen.kiosk.values["staff"].part("recordings")
    assert isinstance(section, RecordingsBench)
    return section


def test_a_text_is_recorded_and_kept_with_fingers(screen: Screen) -> None:
    screen.show("staff-recordings", "en")
    screen.press("recordingLanguage_km")
    screen.press("laterTextsButton")
    screen.press("recordingText_L-08")
    section = recordings(screen)
    section.begin_anew()
    assert screen.find("recordingPassage_0").property("text").startswith("ប្រមូល")
    screen.press("recordButton")
    section.hear(read_aloud(12.0))
    screen.settle()
    assert screen.find("recordingTime").property("text") == "0:13"
    screen.press("recordButton")
    screen.press("listenRecordingButton")
    assert section.player.playing is not None
    screen.press("keepRecordingButton")
    assert "Kept" in screen.find("recordingState").property("text")
    screen.press("undoRecordingButton")
    assert not section.property("isKept")
    screen.press("skipTextButton")
    assert section.property("document") == "R-12"


def test_a_text_is_recorded_and_kept_with_the_space_bar(screen: Screen) -> None:
    screen.show("staff-recordings-text", "en")
    section = recordings(screen)
    screen.key(Qt.Key.Key_Space)
    assert section.reader.property("state") == "recording"
    section.hear(read_aloud(12.0))
    repeated = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_Space), Qt.KeyboardModifier.NoModifier, " ", True)
    QCoreApplication.sendEvent(screen.window, repeated)
    assert section.reader.property("state") == "recording"
    screen.key(Qt.Key.Key_Space)
    assert section.reader.property("state") == "done"
    screen.key(Qt.Key.Key_Space)  # a third time: it listens, and throws nothing away
    assert section.player.playing is section.reader.sound is not None
    screen.tab_to("keepRecordingButton")
    screen.key(Qt.Key.Key_Space)
    assert section.property("outcome") == "kept"
    screen.key(Qt.Key.Key_Space)
    assert section.property("document") == "R-12"
    screen.key(Qt.Key.Key_Space)
    assert section.reader.property("state") == "recording", "the next text begins with the same key"


def test_a_text_stands_in_its_own_script_and_direction(screen: Screen) -> None:
    screen.show("staff-recordings-text-urdu", "en")
    assert screen.find("recordingPassage_0").property("font").family() == recordings(screen).property("fontName")
    assert alignment(screen, "recordingPassage_0") == Qt.AlignmentFlag.AlignRight.value
    screen.show("staff-recordings-text", "en")
    assert alignment(screen, "recordingPassage_0") == Qt.AlignmentFlag.AlignLeft.value


def alignment(screen: Screen, name: str) -> object:
    """Return at which edge a text stands, mirrored or not."""
    value, _ = QQmlExpression(screen.engine.rootContext(), screen.find(name), "effectiveHorizontalAlignment").evaluate()
    return value


def test_texts_are_looked_for_by_typed_words(screen: Screen) -> None:
    screen.show("staff-recordings-texts", "en")
    screen.press("recordingSearchField")
    for letter in "L-08":
        QTest.keyClick(screen.window, letter)
    screen.settle()
    assert recordings(screen).property("found") == 1
    screen.press("recordingText_L-08")
    assert recordings(screen).property("document") == "L-08"
    recordings(screen).back()
    screen.settle()
    assert screen.find("recordingSearchField").property("text") == "L-08", "and they are still there on the way back"


@pytest.mark.parametrize(("scene", "words"), [("staff-recordings-too-loud", "Step back"), ("staff-recordings", "")])
def test_hints_stand_only_while_somebody_reads(screen: Screen, scene: str, words: str) -> None:
    screen.show(scene, "en")
    shown = [item.property("text") for item in screen.items() if item.objectName() == "recordingHint"]
    assert " ".join(shown).find(words) >= 0
    assert bool(shown) == bool(words)
