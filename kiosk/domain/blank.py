"""Where answers stand on an office's own blank form, which staff have measured. Format: docs/forms.md."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date
from typing import Literal

from kiosk.domain.form import Field, FormQuestions, Question, QuestionType
from kiosk.domain.rulings import Rulings

BlankStyle = Literal["text", "cells", "date", "ticks"]


@dataclass(frozen=True, slots=True)
class BlankBox:
    """A rectangle on the page, in millimetres from its upper left corner. Nothing but the answer is drawn in it."""

    field: str
    x: float
    y: float
    width: float
    height: float
    style: BlankStyle = "text"
    part: str = ""
    """Which part of the answer (`parts_of`), where the paper has a place for each; empty for all of it."""
    cells: int = 0
    """Number of cells with one character each."""


@dataclass(frozen=True, slots=True)
class Blank:
    """The document beside the office's PDF."""

    id: str
    """Of the form."""
    name: str
    """What the office calls its file."""
    sha256: str
    """Of the PDF, in hexadecimal digits."""
    page: int
    """Of the PDF, from 1."""
    calibrated_on: date
    boxes: tuple[BlankBox, ...]

    def has_place(self, field: str, *parts: str) -> bool:
        """Tell whether an answer stands on the blank: as a whole, or each of these parts of it."""
        placed = {box.part for box in self.boxes if box.field == field}
        return "" in placed or (bool(parts) and placed.issuperset(parts))

    def unplaced(self, questions: FormQuestions) -> list[str]:
        """Return what has a box in the form's own layout and none here: fields, and parts (`sex/M`) of fields."""
        missing = []
        for key in dict.fromkeys(box.field for box in questions.form.boxes if box.field):
            field, placed = questions.form.field(key), {box.part for box in self.boxes if box.field == key}
            if not placed:
                missing.append(key)
            elif field and "" not in placed and (question := only_question(questions, field)):
                # Some papers have a box for yes alone.
                wanted = parts_of(question)[:1] if question.type == "yes_no" else parts_of(question)
                missing += [f"{key}/{part}" for part in wanted if part not in placed]
        return missing


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """A blank with its PDF, the one that was measured."""

    blank: Blank
    pdf: bytes


@dataclass(frozen=True, slots=True)
class PaperField:
    """A field that the PDF itself has (AcroForm), in millimetres from the page's upper left corner."""

    name: str
    """In full; of one button of several, with its state after a slash."""
    x: float
    y: float
    width: float
    height: float
    cells: int


@dataclass(frozen=True, slots=True)
class ReadBlank:
    """What a blank PDF offers to those who measure it."""

    page: int
    """From 1."""
    fields: tuple[PaperField, ...]
    rulings: Rulings


@dataclass(frozen=True, slots=True)
class FieldsFile:
    """A script's way of measuring: boxes, and fields that the PDF has already."""

    boxes: tuple[BlankBox, ...] = ()
    paper_fields: Mapping[str, str] = dataclass_field(default_factory=dict)
    """By the name of a field of the PDF's own: our field and, after a slash, the part of its answer."""


TICKED = ("choice", "yes_no")
_PARTS: Mapping[QuestionType, tuple[str, ...]] = {
    "date": ("year", "month", "day"),
    "registration": ("birth", "serial"),
    "yes_no": ("yes", "no"),
}


def parts_of(question: Question) -> tuple[str, ...]:
    """Return the parts of an answer that can stand in boxes of their own; those of a choice are its options."""
    return _PARTS.get(question.type) or tuple(option.key for option in question.options)


def styles_of(question: Question | None, part: str) -> tuple[BlankStyle, ...]:
    """Return the styles in which an answer, or a part of it, can stand on the paper; the usual one first."""
    if question is None:
        return ("text",)
    if question.type in TICKED:
        return ("ticks",) if part or question.type == "yes_no" else ("ticks", "text")
    return ("text", "cells", "date") if question.type == "date" and not part else ("text", "cells")


def only_question(questions: FormQuestions, field: Field) -> Question | None:
    """Return the question of a field that shows one answer; None where it joins several."""
    return questions.find(field.questions[0]) if len(field.questions) == 1 else None
