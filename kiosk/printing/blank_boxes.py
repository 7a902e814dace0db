"""What the template draws on an office's blank: the answers alone, in the boxes that staff have measured."""

from kiosk.domain.blank import TICKED, Blank, BlankBox, only_question, parts_of
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Field, Question
from kiosk.printing.blank_pdf import LINK
from kiosk.printing.form_values import cells_of, date_parts, options_of, part_of, printed
from kiosk.printing.type_sizes import sized_value
from kiosk.printing.typesetting import Data

MOST_IN_A_ROW = 4
"""Tick boxes with their words; more stand in two columns."""


def blank_boxes(filled: FilledForm, blank: Blank, numbers: dict[str, int]) -> list[Data]:
    """Return the boxes of the page, the blank itself first. numbers: of the fields, as on the key."""
    marked: set[str] = set()
    nothing = {"x": 0, "y": 0, "width": 0, "height": 0, "label_width": 0, "number": 0, "bare": True, "marked": False}
    boxes: list[Data] = [{**nothing, "style": "blank", "link": LINK + blank.id}]
    for box in blank.boxes:
        boxes.append(_box(filled, box, numbers[box.field], marked=box.field not in marked))
        marked.add(box.field)
    return boxes


def numbers_on(blank: Blank) -> dict[str, int]:
    """Return the number of each field that has a place on the blank, in the order in which they were placed."""
    return {key: number for number, key in enumerate(dict.fromkeys(box.field for box in blank.boxes), start=1)}


def key_order(filled: FilledForm, blank: Blank) -> list[Field]:
    """Return the fields as the key lists them: by their numbers, then answers that the blank has no place for."""
    numbers = numbers_on(blank)
    placed = [filled.form.field(key) for key in numbers]
    own = {box.field for box in filled.form.boxes} - set(numbers)
    others = [field for field in filled.form.fields if field.key in own and filled.values(field)]
    return [field for field in (*placed, *others) if field]


def stands_on(filled: FilledForm, blank: Blank, field: Field) -> bool:
    """Tell whether the whole answer of a field, if it has one, stands on the blank."""
    question, values = only_question(filled.questions, field), filled.values(field)
    if not values:
        return True
    parts = parts_of(question) if question else ()
    needed = (values[0][1],) if question and question.type in TICKED else parts
    return blank.has_place(field.key, *needed)


def _box(filled: FilledForm, box: BlankBox, number: int, *, marked: bool) -> Data:
    field = filled.form.field(box.field)
    assert field is not None  # noqa: S101  # the blank's rules say so
    question = only_question(filled.questions, field)
    values = filled.values(field)
    value = values[0][1] if values else ""
    text = " ".join(printed(filled.questions.find(key), each) for key, each in values)
    if question and value and box.part and box.style != "ticks":
        text = part_of(question, value, box.part)
    labels = field.labels or filled.questions.find(field.questions[0]).labels
    data: Data = {
        "bare": True,
        "x": box.x,
        "y": box.y,
        "width": box.width,
        "height": box.height,
        "label_width": 0,
        "style": box.style,
        "columns": 0,
        "number": number,
        "marked": marked,
        "ko": labels.get("ko", ""),
        "en": labels.get("en", ""),
        **sized_value(text, box.width, box.height),
    }
    if box.style == "ticks" and box.part:
        data |= {"style": "tick", "on": value == box.part}
    elif box.style == "ticks" and question:
        options = options_of(question, value)
        data |= {"options": options, "columns": 2 if len(options) > MOST_IN_A_ROW else 0}
    if box.style == "date":
        data["parts"] = date_parts(value)
    if box.style == "cells":
        data |= _in_cells(question, text, box.cells)
    return data


def _in_cells(question: Question | None, text: str, cells: int) -> Data:
    """Return one character a cell; more than there are cells stand closer together, as a text."""
    words = question is None or question.type in ("text", "long_text", "latin", "address")
    characters = list(text) if words else cells_of(text)
    if len(characters) > cells:
        return {"style": "text"}
    return {"cells": cells, "characters": characters, "split": 0}
