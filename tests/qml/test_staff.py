"""The staff page's door under fingers and keys, and what it asks before it does something."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.fakes.staff import RIGHT_PIN
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
