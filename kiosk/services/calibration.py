"""Measuring an office's blank form: boxes placed, moved and changed one step at a time, each of which can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.blank import BlankBox, BlankStyle, ReadBlank, only_question, parts_of, styles_of
from kiosk.domain.form import FormQuestions, Question
from kiosk.domain.pack import Names
from kiosk.domain.rulings import Cell

PAGE_MM = (210.0, 297.0)
USUAL_MM, TICK_MM, CELL_MM = (60.0, 8.0), 4.0, 5.0
SMALLEST_MM = 2.0
LARGEST_CELL_MM = (170.0, 40.0)
"""A larger ruled rectangle is the frame of a table, not a place for an answer."""
USUAL_CELLS = {
    ("registration", ""): 13,
    ("registration", "birth"): 6,
    ("registration", "serial"): 7,
    ("business", ""): 10,
}
"""By type and part."""
FIRST_CELLS = 8


@dataclass(frozen=True, slots=True)
class Placing:
    """What can be placed: a field, or one part of its answer."""

    field: str
    part: str
    labels: Names
    part_labels: Names
    """Empty for the whole answer, and where the part's key says it."""


class Calibration:
    """The boxes of one blank while staff work on them. No Qt; a window or a file of boxes drives it."""

    def __init__(self, questions: FormQuestions, read: ReadBlank, boxes: Sequence[BlankBox] = ()) -> None:
        self.questions, self.read = questions, read
        self.boxes = tuple(boxes)
        self.selected = -1
        """Index of the box that is worked on; -1 for none."""
        self._undo: list[tuple[BlankBox, ...]] = []
        self._redo: list[tuple[BlankBox, ...]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._redo)

    def placings(self) -> list[Placing]:
        """Return what can be placed: the fields of the form's own layout in its order, each followed by its parts."""
        form, found = self.questions.form, []
        for key in dict.fromkeys(box.field for box in form.boxes if box.field):
            if (field := form.field(key)) is None:
                continue
            question = only_question(self.questions, field)
            labels = field.labels or self.questions.find(field.questions[0]).labels
            found.append(Placing(key, "", labels, {}))
            for part in parts_of(question) if question else ():
                option = question.option(part) if question else None
                found.append(Placing(key, part, labels, option.labels if option else {}))
        return found

    def place(self, field: str, part: str, x: float, y: float) -> None:
        """Place a field, or a part of one, at a point: in the ruled cell around it, else in a box of the usual size."""
        cell = self.read.rulings.cell_at(x, y)
        if cell is None or cell.width > LARGEST_CELL_MM[0] or cell.height > LARGEST_CELL_MM[1]:
            width, height = self._usual_size(field, part)
            cell = Cell(x - width / 2, y - height / 2, width, height)
        self.draw(field, part, cell)

    def draw(self, field: str, part: str, place: Cell) -> None:
        """Place a field, or a part of one, in a rectangle."""
        question = self._question(field)
        style, cells = styles_of(question, part)[0], _usual_cells(question, part)
        box = BlankBox(field, place.x, place.y, max(SMALLEST_MM, place.width), max(SMALLEST_MM, place.height))
        self._add(replace(box, style="cells" if cells else style, part=part, cells=cells))

    def place_paper_field(self, name: str, field: str, part: str = "") -> None:
        """Place a field where the PDF has one of its own (AcroForm). Raises KeyError where it has no such field."""
        paper = next((each for each in self.read.fields if each.name == name), None)
        if paper is None:
            raise KeyError(name)
        style: BlankStyle = "cells" if paper.cells else styles_of(self._question(field), part)[0]
        box = BlankBox(field, paper.x, paper.y, paper.width, paper.height, style, part, paper.cells)
        self._add(box)

    def suggest(self) -> int:
        """Place each field that the PDF has under our own name (`surname`, `sex/M`) and return how many."""
        names, boxes = {paper.name for paper in self.read.fields}, len(self.boxes)
        placed = {(box.field, box.part) for box in self.boxes}
        for placing in self.placings():
            name = "/".join(filter(None, (placing.field, placing.part)))
            if name in names and (placing.field, placing.part) not in placed:
                self.place_paper_field(name, placing.field, placing.part)
        return len(self.boxes) - boxes

    def select(self, index: int) -> None:
        """Work on a box; -1 for none."""
        self.selected = index if 0 <= index < len(self.boxes) else -1

    def move(self, right: float, down: float) -> None:
        """Move the selected box by millimetres."""
        if box := self._box():
            self._change(replace(box, x=box.x + right, y=box.y + down))

    def resize(self, wider: float, higher: float) -> None:
        """Make the selected box larger or smaller by millimetres; its upper left corner stays."""
        if box := self._box():
            width, height = max(SMALLEST_MM, box.width + wider), max(SMALLEST_MM, box.height + higher)
            self._change(replace(box, width=min(width, PAGE_MM[0] - box.x), height=min(height, PAGE_MM[1] - box.y)))

    def set_cells(self, cells: int) -> None:
        """Divide the selected box into so many cells, where its answer can stand in cells."""
        if (box := self._box()) and box.style == "cells" and cells > 0:
            self._change(replace(box, cells=cells))

    def change_style(self) -> None:
        """Write the answer in the selected box in the next of the ways that fit it."""
        if box := self._box():
            question = self._question(box.field)
            styles = styles_of(question, box.part)
            style = styles[(styles.index(box.style) + 1) % len(styles)]
            cells = (_usual_cells(question, box.part) or FIRST_CELLS) if style == "cells" else 0
            self._change(replace(box, style=style, cells=cells))

    def remove(self) -> None:
        """Take the selected box away."""
        if self._box():
            self._step((*self.boxes[: self.selected], *self.boxes[self.selected + 1 :]))
            self.selected = -1

    def undo(self) -> None:
        """Take the last step back."""
        if self._undo:
            self._redo.append(self.boxes)
            self.boxes = self._undo.pop()
            self.select(self.selected)

    def redo(self) -> None:
        """Take the step again that was taken back last."""
        if self._redo:
            self._undo.append(self.boxes)
            self.boxes = self._redo.pop()
            self.select(self.selected)

    def _question(self, key: str) -> Question | None:
        field = self.questions.form.field(key)
        return only_question(self.questions, field) if field else None

    def _box(self) -> BlankBox | None:
        return self.boxes[self.selected] if self.selected >= 0 else None

    def _usual_size(self, field: str, part: str) -> tuple[float, float]:
        question = self._question(field)
        if part and styles_of(question, part)[0] == "ticks":
            return TICK_MM, TICK_MM
        return _usual_cells(question, part) * CELL_MM or USUAL_MM[0], USUAL_MM[1]

    def _add(self, box: BlankBox) -> None:
        self._step((*self.boxes, _inside(box)))
        self.selected = len(self.boxes) - 1

    def _change(self, box: BlankBox) -> None:
        box = _inside(box)
        if box != self._box():
            self._step((*self.boxes[: self.selected], box, *self.boxes[self.selected + 1 :]))

    def _step(self, boxes: tuple[BlankBox, ...]) -> None:
        self._undo.append(self.boxes)
        self._redo.clear()
        self.boxes = boxes


def _usual_cells(question: Question | None, part: str) -> int:
    return USUAL_CELLS.get((question.type, part), 0) if question else 0


def _inside(box: BlankBox) -> BlankBox:
    """Return a box moved on to the page, in hundredths of a millimetre."""
    width, height = (min(size, page) for size, page in zip((box.width, box.height), PAGE_MM, strict=True))
    x = min(max(0.0, box.x), PAGE_MM[0] - width)
    y = min(max(0.0, box.y), PAGE_MM[1] - height)
    return replace(box, x=round(x, 2), y=round(y, 2), width=round(width, 2), height=round(height, 2))
