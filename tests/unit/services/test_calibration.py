"""Measuring a blank: where boxes come to lie, and that every step can be undone."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.blank import PaperField, ReadBlank
from kiosk.domain.form import FormQuestions
from kiosk.domain.rulings import Cell, Rulings, Stroke
from kiosk.services.calibration import Calibration
from tests.fakes.content import whole_library

LINES = Rulings(
    across=(Stroke(20, 10, 100), Stroke(30, 10, 100), Stroke(0, 0, 210), Stroke(297, 0, 210)),
    down=(Stroke(10, 20, 30), Stroke(40, 20, 30), Stroke(100, 20, 30), Stroke(0, 0, 297), Stroke(210, 0, 297)),
)
PAPER = (PaperField("Nr", 50, 50, 39, 8, 13),)


def calibration() -> Calibration:
    """Return one for FORM-01 on a page with two ruled cells and one field of its own."""
    library = whole_library()
    assert library.person is not None
    return Calibration(FormQuestions(library.forms["FORM-01"], library.person), ReadBlank(1, PAPER, LINES))


def place(made: Calibration) -> tuple[float, float, float, float]:
    """Return the selected box's rectangle."""
    box = made.boxes[made.selected]
    return box.x, box.y, box.width, box.height


def test_a_point_in_a_ruled_cell_takes_the_cell() -> None:
    made = calibration()
    made.place("surname", "", 20, 25)
    assert place(made) == (10, 20, 30, 10)
    made.place("given_names", "", 60, 25)
    assert place(made) == (40, 20, 60, 10)


def test_elsewhere_a_box_of_the_usual_size_comes_around_the_point() -> None:
    """The frame around the page is no cell for an answer."""
    made = calibration()
    made.place("surname", "", 100, 200)
    assert place(made) == (70, 196, 60, 8)
    made.place("sex", "M", 100, 220)
    assert place(made) == (98, 218, 4, 4)
    made.place("residence_number", "", 100, 240)
    assert (made.boxes[-1].style, made.boxes[-1].cells, made.boxes[-1].width) == ("cells", 13, 65)


@pytest.mark.parametrize(("x", "y"), [(5, 25), (50, 35), (105, 25)])
def test_beside_the_lines_there_is_no_cell(x: float, y: float) -> None:
    assert Rulings(LINES.across[:2], LINES.down[:3]).cell_at(x, y) is None


def test_a_field_of_the_pdf_brings_its_rectangle_and_cells() -> None:
    made = calibration()
    made.place_paper_field("Nr", "residence_number")
    assert place(made) == (50, 50, 39, 8)
    assert made.boxes[0].cells == 13
    with pytest.raises(KeyError):
        made.place_paper_field("None", "surname")


def test_every_part_of_an_answer_can_be_placed() -> None:
    rows = {(placing.field, placing.part) for placing in calibration().placings()}
    assert {
        ("birth", ""),
        ("birth", "year"),
        ("sex", "F"),
        ("residence_number", "serial"),
        ("matter", "extension"),
    } <= rows
    assert ("consent_applicant", "") in rows


STEPS = st.lists(
    st.sampled_from(["place", "draw", "move", "resize", "cells", "style", "remove", "undo", "redo", "select"]),
    max_size=25,
)


@given(STEPS, st.floats(-300, 300), st.floats(-300, 300))
def test_whatever_is_done_boxes_stay_on_the_page_and_undoing_all_leads_back(
    steps: list[str], x: float, y: float
) -> None:
    made = calibration()
    for step in steps:
        doing: dict[str, Callable[[], None]] = {
            "place": lambda: made.place("surname", "", x, y),
            "draw": lambda: made.draw("birth", "", Cell(x, y, 50, 8)),
            "move": lambda: made.move(x, y),
            "resize": lambda: made.resize(x, y),
            "cells": lambda: made.set_cells(4),
            "style": made.change_style,
            "remove": made.remove,
            "undo": made.undo,
            "redo": made.redo,
            "select": lambda: made.select(0),
        }
        doing[step]()
        for box in made.boxes:
            assert min(box.x, box.y) >= 0
            assert box.x + box.width <= 210.01
            assert box.y + box.height <= 297.01
    redo_all(made)
    last = list(made.boxes)
    while made.can_undo:
        made.undo()
    assert list(made.boxes) == []
    redo_all(made)
    assert list(made.boxes) == last


def redo_all(made: Calibration) -> None:
    """Take every step again."""
    while made.can_redo:
        made.redo()
