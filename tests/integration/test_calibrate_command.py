"""`madang form calibrate` without a window, and what the doctor says of it afterwards."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import REPOSITORY
from tests.fakes.blanks import changed, ruled_pdf, with_fields
from tests.fakes.forms import EXTENSION
from tests.integration.printing.reading import NEEDS

pytestmark = NEEDS
BOX = {"field": "surname", "x": 50, "y": 50, "width": 60, "height": 9}


def madang(*arguments: str, state: Path) -> tuple[int, list[dict[str, Any]]]:
    """Return a command's status and its JSON lines."""
    run = subprocess.run(
        [sys.executable, "main.py", *arguments, "--json"],
        cwd=REPOSITORY,
        env={"PATH": "/usr/bin:/bin", "HOME": str(state), "MADANG_STATE": str(state)},
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in run.stderr
    return run.returncode, [json.loads(line) for line in run.stdout.splitlines()]


def calibrated(
    state: Path, pdf: bytes, fields: object, *more: str, form: str = "FORM-01"
) -> tuple[int, dict[str, Any]]:
    """Measure a blank by a file of boxes; return the status and the one JSON line."""
    (state / "blank.pdf").write_bytes(pdf)
    (state / "fields.json").write_text(json.dumps(fields), "utf-8")
    given = ("form", "calibrate", str(state / "blank.pdf"), "--form", form, "--fields", str(state / "fields.json"))
    status, [line] = madang(*given, *more, state=state)
    return status, line


def test_boxes_and_the_fields_of_the_pdf_are_kept_and_used(tmp_path: Path) -> None:
    pdf = with_fields(ruled_pdf(), {"Vorname": (50, 59, 60, 9), "No": (50, 68, 78, 9)}, {"No": 13})
    fields = {"boxes": [BOX], "paper_fields": {"Vorname": "given_names", "No": "residence_number"}}
    status, line = calibrated(tmp_path, pdf, fields)
    assert status == 0, line
    assert [(box["field"], box["style"], box["cells"]) for box in line["boxes"]] == [
        ("surname", "text", 0),
        ("given_names", "text", 0),
        ("residence_number", "cells", 13),
    ]
    assert "nationality" in line["unplaced"]
    answers, out = tmp_path / "answers.json", tmp_path / "out.pdf"
    answers.write_text(json.dumps(EXTENSION), "utf-8")
    fill = ("form", "fill", "FORM-01", "--language", "vi", "--answers", str(answers), "--out", str(out))
    assert madang(*fill, state=tmp_path)[0] == 0
    text = subprocess.run(["pdftotext", "-l", "1", str(out), "-"], capture_output=True, check=True).stdout.decode()
    assert "새 서식" in text
    assert "VAN AN" in text


@pytest.mark.parametrize(
    ("pdf", "code"),
    [
        (b"Hello, this is no PDF.", "blank-unreadable"),
        (b"", "blank-unreadable"),
        (ruled_pdf()[:2000], "blank-unreadable"),
        (changed(ruled_pdf(), password="secret"), "blank-encrypted"),
        (ruled_pdf(pages=2), "blank-several-pages"),
        (ruled_pdf(paper='"us-letter"'), "blank-wrong-size"),
        (ruled_pdf(flipped=True), "blank-wrong-size"),
    ],
)
def test_a_pdf_that_cannot_be_used_is_refused_with_its_reason(tmp_path: Path, pdf: bytes, code: str) -> None:
    status, line = calibrated(tmp_path, pdf, {"boxes": [BOX]})
    assert (status, line["error"]["code"]) == (1, code)
    assert not (tmp_path / "blanks").exists()


def test_a_page_of_several_is_chosen(tmp_path: Path) -> None:
    pdf = ruled_pdf(pages=2)
    assert calibrated(tmp_path, pdf, {"boxes": [BOX]}, "--page", "2")[0] == 0
    assert json.loads((tmp_path / "blanks" / "FORM-01.json").read_text("utf-8"))["page"] == 2
    for page in ("0", "3"):
        assert calibrated(tmp_path, pdf, {"boxes": [BOX]}, "--page", page)[1]["error"]["code"] == "blank-page-unknown"


@pytest.mark.parametrize(
    ("boxes", "said"),
    [
        ([BOX | {"field": "sirname"}], ["blanks/FORM-01.json#/boxes/0/field", "no field `sirname`"]),
        ([BOX | {"part": "M"}], ["/boxes/0/part", "no part `M`"]),
        ([BOX | {"field": "sex", "part": "X"}], ["/boxes/0/part", "Use one of M, F"]),
        ([BOX | {"style": "ticks"}], ["/boxes/0/style", "Use text or cells"]),
        ([BOX | {"x": 180}], ["/boxes/0", "does not lie on an A4 page"]),
        ([BOX | {"height": 2}], ["too small for a line"]),
        ([BOX | {"field": "birth", "style": "date", "width": 20}], ["too small for a date"]),
        ([BOX | {"style": "cells", "cells": 40}], ["too small for 40 cells"]),
        ([BOX, BOX | {"field": "given_names", "x": 60}], ["/boxes/1", "lies on `surname`"]),
        ([], ["/boxes", "no field has a box"]),
    ],
)
def test_boxes_that_cannot_be_used_are_named(tmp_path: Path, boxes: list[object], said: list[str]) -> None:
    status, line = calibrated(tmp_path, ruled_pdf(), {"boxes": boxes})
    assert (status, line["error"]["code"]) == (1, "blank-invalid")
    assert all(part in line["error"]["message"] for part in said), line


@pytest.mark.parametrize(
    "fields",
    [
        {"boxes": [BOX | {"colour": "red"}]},
        {"boxes": [{"field": "surname"}]},
        {"boxes": [BOX | {"x": "left"}]},
        {"paper_fields": {"Nachname": "surname"}},
        [BOX],
    ],
)
def test_a_file_of_fields_with_mistakes_is_refused(tmp_path: Path, fields: object) -> None:
    status, line = calibrated(tmp_path, ruled_pdf(), fields)
    assert (status, line["error"]["code"]) == (1, "fields-unreadable")


def test_an_unknown_form_and_a_full_disk_are_named(tmp_path: Path) -> None:
    assert calibrated(tmp_path, ruled_pdf(), {"boxes": [BOX]}, form="FORM-99")[1]["error"]["code"] == "form-unknown"
    (tmp_path / "blanks").write_text("in the way of the folder", "utf-8")
    assert calibrated(tmp_path, ruled_pdf(), {"boxes": [BOX]})[1]["error"]["code"] == "disk-full"


OPEN_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.cli.entry import run_command

application = QGuiApplication([])
QTimer.singleShot(0, lambda: application.topLevelWindows()[0].close())
sys.exit(run_command(sys.argv[1:]))
"""


def test_the_window_opens_and_closes_in_good_order(tmp_path: Path) -> None:
    (tmp_path / "blank.pdf").write_bytes(ruled_pdf())
    command = ["form", "calibrate", str(tmp_path / "blank.pdf"), "--form", "FORM-01", "--json"]
    run = subprocess.run(
        [sys.executable, "-c", OPEN_AND_CLOSE, *command],
        cwd=REPOSITORY,
        env=os.environ | {"MADANG_STATE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    )
    assert run.stderr == b""
    assert (run.returncode, json.loads(run.stdout)) == (0, {"form": "FORM-01", "path": None})


def test_the_list_names_what_can_be_measured(tmp_path: Path) -> None:
    status, lines = madang("form", "list", state=tmp_path)
    fields = next(line["fields"] for line in lines if line["id"] == "FORM-01")
    assert status == 0
    assert (fields["surname"], fields["sex"], fields["birth"]) == ([], ["M", "F"], ["year", "month", "day"])
