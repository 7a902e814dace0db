"""Measuring a blank form in the window, with a mouse and with keys as staff would."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.blank import BlankBox
from kiosk.services.calibrator import BlankFile, Calibrator
from tests.fakes.blanks import ruled_pdf, with_fields
from tests.fakes.calibration import make_calibrator
from tests.fakes.qml_parts import AtOnce
from tests.qml.harness import SHAPES, walk
from ui.calibration_window import CalibrationWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Desk:
    """A calibration window and the hands before it. Places on the paper are millimetres."""

    def __init__(self, state: Path, pdf: bytes) -> None:
        self.state, self.calibrator = state, make_calibrator(state)
        self.engine = QQmlApplicationEngine()
        file = BlankFile("통합신청서.pdf", pdf)
        self.calibration = self.calibrator.begin("FORM-01", file)
        self.opened = CalibrationWindow(self.engine, AtOnce(), self.calibrator, self.calibration, file)
        self.window = self.opened.window
        self.window.requestActivate()
        self.settle()

    def settle(self) -> None:
        """Let bindings and layouts come to rest."""
        for _ in range(3):
            QCoreApplication.processEvents()
        self.window.grabWindow()

    def find(self, name: str) -> QQuickItem:
        """Return the visible item of this objectName."""
        return next(item for item in walk(self.window.contentItem()) if item.objectName() == name)

    def touch(self, name: str) -> None:
        """Touch the middle of an item; one of the list is scrolled to first."""
        item = self.find(name)
        if name.startswith("row_"):
            self.find("list").setProperty("contentY", min(item.y(), self._end_of_list()))
            self.settle()
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, LEFT, NONE, middle)
        self.settle()

    def _end_of_list(self) -> float:
        area = self.find("list")
        return float(area.property("contentHeight")) - area.height()

    def at(self, x: float, y: float) -> QPoint:
        """Return where a point of the paper is in the window."""
        paper = self.find("page")
        return paper.mapToScene(QPointF(x, y) * (paper.width() / 210)).toPoint()

    def touch_paper(self, x: float, y: float) -> None:
        """Touch the paper."""
        QTest.mouseClick(self.window, LEFT, NONE, self.at(x, y))
        self.settle()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move in steps and release."""
        QTest.mousePress(self.window, LEFT, NONE, start)
        for step in range(1, 9):
            QTest.mouseMove(self.window, start + (end - start) * step / 8)
            QCoreApplication.processEvents()
        QTest.mouseRelease(self.window, LEFT, NONE, end)
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key, modifiers)
        self.settle()

    @property
    def box(self) -> BlankBox:
        """The box that is worked on."""
        return self.calibration.boxes[self.calibration.selected]

    def kept(self) -> list[dict[str, object]]:
        """Return the boxes on the disk."""
        boxes: list[dict[str, object]] = json.loads((self.state / "blanks" / "FORM-01.json").read_text("utf-8"))[
            "boxes"
        ]
        return boxes


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A window with the ruled blank of FORM-01."""
    opened = Desk(tmp_path, ruled_pdf())
    yield opened
    close(opened)


def close(desk: Desk) -> None:
    """Close a window."""
    desk.window.close()
    shiboken6.delete(desk.engine)


def place(box: BlankBox) -> tuple[float, float, float, float]:
    """Return a box's rectangle."""
    return box.x, box.y, box.width, box.height


def test_a_touch_fills_the_ruled_cell_and_a_stroke_draws_a_box(desk: Desk) -> None:
    desk.touch("row_surname/")
    desk.touch_paper(90, 54)
    assert desk.box.field == "surname"
    assert place(desk.box) == pytest.approx((50, 50, 110, 9), abs=0.1)
    desk.touch("row_given_names/")
    desk.drag(desk.at(60, 200), desk.at(120, 210))
    assert desk.box.field == "given_names"
    assert place(desk.box) == pytest.approx((60, 200, 60, 10), abs=0.5)


def test_a_box_is_dragged_and_resized_by_mouse(desk: Desk) -> None:
    desk.touch("row_surname/")
    desk.drag(desk.at(60, 200), desk.at(120, 210))
    desk.drag(desk.at(80, 205), desk.at(100, 185))
    assert place(desk.box) == pytest.approx((80, 180, 60, 10), abs=0.5)
    corner = desk.find(f"resize_{desk.calibration.selected}")
    start = corner.mapToScene(QPointF(corner.width() / 2, corner.height() / 2)).toPoint()
    desk.drag(start, start + desk.at(10, 5) - desk.at(0, 0))
    assert place(desk.box) == pytest.approx((80, 180, 70, 15), abs=0.5)
    desk.drag(desk.at(82, 190), desk.at(205, 320))
    assert (desk.box.x + desk.box.width, desk.box.y + desk.box.height) == pytest.approx((210, 297)), (
        "stays on the paper"
    )


def test_keys_alone_measure_a_blank(desk: Desk) -> None:
    for _ in range(60):
        desk.key(Qt.Key.Key_Tab)
        focused = desk.window.activeFocusItem()
        if focused is not None and focused.objectName() == "row_surname/":
            break
    desk.key(Qt.Key.Key_Return)
    before = desk.box
    assert before.field == "surname"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        desk.key(key)
    assert place(desk.box) == pytest.approx((before.x + 1, before.y + 0.5, before.width, before.height))
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert desk.box.width == pytest.approx(before.width - 0.5)
    for _ in range(4):
        desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(desk.calibration.boxes) == [before]
    desk.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.calibration.boxes[0].x == before.x + 0.5
    desk.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [box["field"] for box in desk.kept()] == ["surname"]
    desk.calibration.select(0)
    desk.key(Qt.Key.Key_Delete)
    assert not desk.calibration.boxes


def test_undo_and_redo_by_touch(desk: Desk) -> None:
    desk.touch("row_surname/")
    desk.touch_paper(90, 54)
    desk.touch("removeButton")
    assert not desk.calibration.boxes
    desk.touch("undoButton")
    assert len(desk.calibration.boxes) == 1
    desk.touch("redoButton")
    assert not desk.calibration.boxes


def test_cells_and_styles(desk: Desk) -> None:
    desk.touch("row_residence_number/serial")
    desk.drag(desk.at(104, 200), desk.at(160, 209))
    assert (desk.box.style, desk.box.cells) == ("cells", 7)
    desk.touch("moreCellsButton")
    desk.touch("moreCellsButton")
    desk.touch("fewerCellsButton")
    assert desk.box.cells == 8
    desk.touch("styleButton")
    assert (desk.box.style, desk.box.cells) == ("text", 0)
    desk.touch("row_birth/")
    desk.drag(desk.at(50, 220), desk.at(110, 229))
    styles = [desk.box.style]
    for _ in range(3):
        desk.touch("styleButton")
        styles.append(desk.box.style)
    assert styles == ["text", "cells", "date", "text"]


def test_zoom_keeps_places(desk: Desk) -> None:
    desk.touch("zoomInButton")
    desk.touch("zoomInButton")
    sheet = desk.find("sheet")
    assert sheet.property("zoom") == pytest.approx(2.25)
    sheet.setProperty("contentX", 0)
    sheet.setProperty("contentY", 0)
    desk.touch("row_surname/")
    desk.touch_paper(70, 54)
    assert place(desk.box) == pytest.approx((50, 50, 110, 9), abs=0.1)


def dark_pixels(image: QImage, desk: Desk, box: BlankBox) -> int:
    """Count what is dark inside a box, apart from its frame and its name."""
    top_left, bottom_right = desk.at(box.x + 1.5, box.y + 3), desk.at(box.x + box.width - 4, box.y + box.height - 2)
    return sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(top_left.x(), bottom_right.x())
        for y in range(top_left.y(), bottom_right.y())
    )


def test_the_example_shows_what_will_stand_there(desk: Desk) -> None:
    desk.touch("row_work_name/")
    desk.touch_paper(90, 99)
    box = desk.box
    desk.calibration.select(-1)
    assert dark_pixels(desk.window.grabWindow(), desk, box) == 0
    desk.touch("proofButton")
    assert dark_pixels(desk.window.grabWindow(), desk, box) > 50
    desk.touch("proofButton")
    assert dark_pixels(desk.window.grabWindow(), desk, box) == 0


def test_what_is_kept_fills_the_form_and_comes_back(desk: Desk) -> None:
    desk.touch("row_surname/")
    desk.touch_paper(90, 54)
    desk.touch("keepButton")
    assert "저장했습니다" in desk.find("said").property("text")
    [kept] = desk.kept()
    assert (kept["field"], kept["x"], kept["width"]) == ("surname", 50.0, 110.0)
    again: Calibrator = make_calibrator(desk.state)
    newer = BlankFile("새 서식.pdf", ruled_pdf(title="더 새 서식"))
    assert again.begin("FORM-01", newer).boxes == desk.calibration.boxes, "a newer blank begins with the former boxes"


def test_boxes_that_cannot_be_used_are_told_and_not_kept(desk: Desk) -> None:
    for row, shift in (("row_surname/", 0), ("row_given_names/", 5)):
        desk.touch(row)
        desk.drag(desk.at(60 + shift, 200 + shift), desk.at(120, 210))
    desk.touch("keepButton")
    said = desk.find("said").property("text")
    assert "blank-invalid" in said
    assert "lies on" in said
    assert not (desk.state / "blanks").exists()


def test_a_full_disk_is_told(desk: Desk) -> None:
    (desk.state / "blanks").write_text("in the way of the folder", "utf-8")
    desk.touch("row_surname/")
    desk.touch_paper(90, 54)
    desk.touch("keepButton")
    assert "disk-full" in desk.find("said").property("text")


def test_closing_asks_once_when_something_was_not_kept(desk: Desk) -> None:
    desk.touch("row_surname/")
    desk.touch_paper(90, 54)
    desk.touch("closeButton")
    assert desk.window.isVisible()
    assert "저장하지 않았습니다" in desk.find("said").property("text")
    desk.touch("closeButton")
    assert not desk.window.isVisible()


@pytest.mark.parametrize("shape", SHAPES)
def test_every_button_is_large_enough_in_both_shapes(desk: Desk, shape: str) -> None:
    desk.window.resize(*SHAPES[shape])
    desk.settle()
    small = []
    for item in walk(desk.window.contentItem()):
        if item.inherits("QQuickAbstractButton") and min(item.width(), item.height()) < 84 * 0.99:
            small.append(item.objectName())
        if item.inherits("QQuickText") and item.property("paintedWidth") > item.width() + 1.5:
            small.append(f"clipped: {item.property('text')}")
    assert small == []


def test_fields_of_the_pdf_with_our_names_are_placed_at_once(tmp_path: Path) -> None:
    fields = {"surname": (50.0, 50.0, 60.0, 9.0), "sex/M": (132.0, 79.5, 4.0, 4.0), "Unknown": (50.0, 59.0, 60.0, 9.0)}
    desk = Desk(tmp_path, with_fields(ruled_pdf(), fields))
    try:
        assert [(box.field, box.part) for box in desk.calibration.boxes] == [("surname", ""), ("sex", "M")]
    finally:
        close(desk)
