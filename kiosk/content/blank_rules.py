"""What the shape of a blank's document cannot say: fields that exist, parts and styles that fit them, room enough."""

from collections.abc import Iterator
from itertools import combinations

from kiosk.content.documents import BLANK, Fault
from kiosk.content.form_rules import LOWEST_LINE_MM, PAGE_MM, SMALLEST_EM_MM, ems
from kiosk.domain.blank import Blank, BlankBox, only_question, parts_of, styles_of
from kiosk.domain.form import FormQuestions, Question
from kiosk.domain.library import Library

SMALLEST_CELL_MM, SMALLEST_TICK_MM = 2.5, 1.8
NARROWEST_DATE_MM = 30.0
MOST_OVERLAP_MM = 0.5
"""Boxes drawn by hand may touch."""


def blank_faults(blank: Blank, library: Library) -> list[Fault]:
    """Return the faults which keep a blank from being filled."""
    file, form = f"{BLANK.folder}/{blank.id}.json", library.forms.get(blank.id)
    if form is None or library.person is None:
        return [Fault(file, "/id", f"no form `{blank.id}` in the content", "Remove the file or restore the form.")]
    return list(_faults(file, blank, FormQuestions(form, library.person)))


def _faults(file: str, blank: Blank, questions: FormQuestions) -> Iterator[Fault]:
    if not blank.boxes:
        yield Fault(file, "/boxes", "no field has a box", "Place the fields: `madang form calibrate`.")
    for index, box in enumerate(blank.boxes):
        for name, problem, remedy in _box_faults(box, questions):
            yield Fault(file, f"/boxes/{index}{name}", problem, remedy)
    for (first, one), (second, other) in combinations(enumerate(blank.boxes), 2):
        if _overlap(one, other):
            yield Fault(file, f"/boxes/{second}", f"`{other.field}` lies on `{one.field}` (box {first})", "Move it.")


def _box_faults(box: BlankBox, questions: FormQuestions) -> Iterator[tuple[str, str, str]]:
    field = questions.form.field(box.field)
    if field is None:
        yield "/field", f"no field `{box.field}`", "Mend its name: `madang form list --json` names them."
        return
    question = only_question(questions, field)
    parts = parts_of(question) if question else ()
    if box.part and box.part not in parts:
        remedy = f"Use one of {', '.join(parts)}." if parts else "Leave it out."
        yield "/part", f"`{box.field}` has no part `{box.part}`", remedy
    elif box.style not in styles_of(question, box.part):
        remedy = f"Use {' or '.join(styles_of(question, box.part))}."
        yield "/style", f"`{box.style}` does not fit the answers of `{box.field}`", remedy
    elif problem := _lack_of_room(box, question):
        yield "", f"`{box.field}` {problem}", "Make it larger or move it."


def _lack_of_room(box: BlankBox, question: Question | None) -> str:
    inside = (0 <= edge <= end for edge, end in zip(_edges(box), PAGE_MM * 2, strict=True))
    if not all(inside):  # nor does a box at NaN
        return "does not lie on an A4 page"
    if box.style == "ticks" and box.part:
        return "is too small for a tick" if min(box.width, box.height) < SMALLEST_TICK_MM else ""
    if box.height < LOWEST_LINE_MM or box.width < LOWEST_LINE_MM:
        return "is too small for a line"
    return _too_narrow(box, question)


def _too_narrow(box: BlankBox, question: Question | None) -> str:
    if box.style == "date" and box.width < NARROWEST_DATE_MM:
        return "is too small for a date"
    if box.style == "cells" and (box.cells < 1 or box.width / box.cells < SMALLEST_CELL_MM):
        return f"is too small for {box.cells} cells of {SMALLEST_CELL_MM} mm"
    lines = int(box.height / LOWEST_LINE_MM)
    if box.style == "text" and question and not box.part and ems(question.example) * SMALLEST_EM_MM > box.width * lines:
        return "is too small for its example"
    return ""


def _edges(box: BlankBox) -> tuple[float, float, float, float]:
    return box.x, box.y, box.x + box.width, box.y + box.height


def _overlap(one: BlankBox, other: BlankBox) -> bool:
    wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return wide > MOST_OVERLAP_MM and high > MOST_OVERLAP_MM
