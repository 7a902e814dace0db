"""Measuring an office's blank form in a window: what can be placed, the boxes, the proof with examples."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.rulings import Cell
from kiosk.errors import MadangError
from kiosk.services.calibration import Calibration, Placing
from kiosk.services.calibrator import BlankFile, Calibrator
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows

WORKER = "proof"
NUDGE_MM = 0.5
SMALLEST_DRAWN_MM = 2.0
"""A shorter stroke is a touch."""
PLACING_ROLES = ("key", "part", "korean", "english")
BOX_ROLES = ("key", "boxX", "boxY", "boxWidth", "boxHeight", "cells", "name")
STAFF, FALLBACK = "ko", "en"
PART_NAMES = {
    "year": ("년", "year"),
    "month": ("월", "month"),
    "day": ("일", "day"),
    "birth": ("앞 6자리", "first 6 digits"),
    "serial": ("뒤 7자리", "last 7 digits"),
    "yes": ("예", "yes"),
    "no": ("아니요", "no"),
}


class CalibrationViewModel(QObject):
    """calibration. Lengths are millimetres; `chosen` is the row that the next touch on the page places."""

    changed = Signal()
    moved = Signal()
    """Boxes are others than before."""

    def __init__(
        self,
        runner: TaskRunner,
        calibrator: Calibrator,
        calibration: Calibration,
        file: BlankFile,
        show_proof: Callable[[bytes], None],
    ) -> None:
        """show_proof: takes the PDF of the filled form, before `proofNumber` changes."""
        super().__init__()
        self._runner, self._calibrator, self._calibration, self._file = runner, calibrator, calibration, file
        self._show_proof = show_proof
        self._placings = calibration.placings()
        self.placings, self.boxes = Rows(PLACING_ROLES), Rows(BOX_ROLES)
        self.placings.fill([_placing_row(placing) for placing in self._placings])
        self._chosen, self._proof_number, self._proofs = -1, 0, 0
        self._kept = tuple(calibration.boxes)
        self._error_code = self._error_text = ""
        self.document: Path | None = None
        """What was kept last."""
        calibration.suggest()
        self._refill()

    def _refill(self) -> None:
        names = {(placing.field, placing.part): _names(placing) for placing in self._placings}
        self.boxes.fill(
            [
                {
                    "key": f"{box.field}/{box.part}",
                    "boxX": box.x,
                    "boxY": box.y,
                    "boxWidth": box.width,
                    "boxHeight": box.height,
                    "cells": box.cells,
                    "name": names.get((box.field, box.part), (box.field, box.field))[0],
                }
                for box in self._calibration.boxes
            ]
        )
        self._error_code = self._error_text = ""
        self.moved.emit()
        self.changed.emit()
        if self._proof_number:
            self._prove()

    def _do(self, work: Callable[[], object]) -> None:
        before = self._calibration.boxes
        work()
        if self._calibration.boxes != before:
            self._refill()
        else:
            self.changed.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Let the next touch on the page place this row; once more, and it does not."""
        self._chosen = -1 if row == self._chosen else row
        self.changed.emit()

    @Slot(int, float, float)
    def place(self, row: int, x: float, y: float) -> None:
        """Place a row at a point of the page."""
        placing = self._placings[row]
        self._chosen = -1
        self._do(lambda: self._calibration.place(placing.field, placing.part, x, y))

    @Slot(float, float, float, float)
    def draw(self, x: float, y: float, width: float, height: float) -> None:
        """Place the chosen row where somebody drew a rectangle, or touched the page."""
        if self._chosen < 0:
            self.select(-1)
        elif min(width, height) < SMALLEST_DRAWN_MM:
            self.place(self._chosen, x, y)
        else:
            placing = self._placings[self._chosen]
            self._chosen = -1
            self._do(lambda: self._calibration.draw(placing.field, placing.part, Cell(x, y, width, height)))

    @Slot(int)
    def select(self, box: int) -> None:
        """Work on a box."""
        self._calibration.select(box)
        self.changed.emit()

    @Slot(float, float)
    def move(self, right: float, down: float) -> None:
        """Move the selected box."""
        self._do(lambda: self._calibration.move(right, down))

    @Slot(float, float)
    def resize(self, wider: float, higher: float) -> None:
        """Make the selected box larger or smaller."""
        self._do(lambda: self._calibration.resize(wider, higher))

    @Slot(int)
    def addCells(self, more: int) -> None:
        """Divide the selected box into more cells, or fewer."""
        self._do(lambda: self._calibration.set_cells(self.cells + more))

    @Slot()
    def changeStyle(self) -> None:
        """Write the answer in the next of the ways that fit it."""
        self._do(self._calibration.change_style)

    @Slot()
    def remove(self) -> None:
        """Take the selected box away."""
        self._do(self._calibration.remove)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._do(self._calibration.undo)

    @Slot()
    def redo(self) -> None:
        """Take it again."""
        self._do(self._calibration.redo)

    @Slot()
    def toggleProof(self) -> None:
        """Show the form with examples for answers, or the blank again."""
        if self._proof_number:
            self._proof_number = 0
            self.changed.emit()
        else:
            self._prove()

    @Slot()
    def keep(self) -> None:
        """Keep the blank with its boxes; from now on the form is filled on it."""
        self._runner.run(
            WORKER, lambda: self._calibrator.keep(self._calibration, self._file), self._was_kept, self._failed
        )

    def _prove(self) -> None:
        self._runner.run(
            WORKER, lambda: self._calibrator.proof(self._calibration, self._file), self._proved, self._failed
        )

    def _proved(self, pdf: bytes) -> None:
        self._show_proof(pdf)
        self._proofs += 1
        self._proof_number = self._proofs
        self.changed.emit()

    def _was_kept(self, document: Path) -> None:
        self.document, self._kept = document, self._calibration.boxes
        self._error_code = self._error_text = ""
        self.changed.emit()

    def _failed(self, error: MadangError) -> None:
        self._error_code, self._error_text = error.code, error.message
        self.changed.emit()

    @property
    def _box(self) -> Any:
        index = self._calibration.selected
        return self._calibration.boxes[index] if index >= 0 else None

    def _placed(self) -> list[str]:
        return [f"{box.field}/{box.part}" for box in self._calibration.boxes]

    @property
    def cells(self) -> int:
        """Number of cells of the selected box."""
        return self._box.cells if self._box else 0

    title = Property(str, lambda self: self._calibration.questions.form.title[STAFF], constant=True)
    fileName = Property(str, lambda self: self._file.name, constant=True)
    nudge = Property(float, lambda _self: NUDGE_MM, constant=True)
    rows = Property(QObject, lambda self: self.placings, constant=True)
    boxRows = Property(QObject, lambda self: self.boxes, constant=True)
    chosen = Property(int, lambda self: self._chosen, notify=changed)
    selected = Property(int, lambda self: self._calibration.selected, notify=changed)
    style = Property(str, lambda self: self._box.style if self._box else "", notify=changed)
    cellCount = Property(int, lambda self: self.cells, notify=changed)
    placed = Property(list, _placed, notify=moved)
    unplaced = Property(list, lambda self: list(self._calibrator.unplaced(self._calibration, self._file)), notify=moved)
    canUndo = Property(bool, lambda self: self._calibration.can_undo, notify=changed)
    canRedo = Property(bool, lambda self: self._calibration.can_redo, notify=changed)
    proofNumber = Property(int, lambda self: self._proof_number, notify=changed)
    isKept = Property(bool, lambda self: self._kept == self._calibration.boxes, notify=changed)
    wasKept = Property(bool, lambda self: self.document is not None, notify=changed)
    errorCode = Property(str, lambda self: self._error_code, notify=changed)
    errorText = Property(str, lambda self: self._error_text, notify=changed)


def _names(placing: Placing) -> tuple[str, str]:
    if not placing.part:
        return placing.labels.get(STAFF, placing.field), placing.labels.get(FALLBACK, "")
    if placing.part_labels:
        return placing.part_labels.get(STAFF, placing.part), placing.part_labels.get(FALLBACK, "")
    return PART_NAMES[placing.part]


def _placing_row(placing: Placing) -> dict[str, Any]:
    korean, english = _names(placing)
    return {"key": f"{placing.field}/{placing.part}", "part": placing.part, "korean": korean, "english": english}
