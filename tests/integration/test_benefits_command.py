"""`madang benefits` as scripts see it."""

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk.cli.entry import run_command


def benefits(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    status = run_command(["benefits", *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def written(folder: Path, answers: object) -> str:
    file = folder / "person.json"
    file.write_text(json.dumps(answers), "utf-8")
    return str(file)


def test_every_benefit_has_outcome_and_reasons(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    person = written(tmp_path, {"visa": "E-9-1", "wage_arrears": True, "surname": "NGUYEN"})
    status, record = benefits(capsys, "--answers", person, "--language", "vi")
    assert status == 0
    found = {row["id"]: row for row in record["benefits"]}
    assert len(found) == 30
    assert found["W-17"]["outcome"] == "likely"
    assert found["W-17"]["language"] == "vi"
    assert found["W-28"]["outcome"] == "not_likely"
    assert all(row["reasons"] for row in found.values())
    assert record["ignored"] == ["surname"]


def test_questions_lead_to_the_end(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    answers: dict[str, Any] = {"visa": None, "children_under_18": 0, "marriage": "single", "employed": False}
    _, first = benefits(capsys, "--answers", written(tmp_path, answers), "--questions", "--language", "th")
    question = first["next_question"]
    assert question["key"] not in answers
    assert question["text"]
    every = dict.fromkeys(_keys())
    assert benefits(capsys, "--answers", written(tmp_path, every), "--questions")[1] == {"next_question": None}


def _keys() -> list[str]:
    from tests.fakes.content import whole_library

    return list(whole_library().benefit_questions)


def test_deadlines_come_with_a_calendar(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    person = written(tmp_path, {"move_date": "2026-11-20", "visa": "E-9"})
    status, record = benefits(capsys, "--answers", person, "--deadlines", "--today", "2026-11-21")
    assert status == 0
    [row] = record["deadlines"]
    assert (row["id"], row["closes"], row["days_left"]) == ("address-report", "2026-12-05", 14)
    assert "DTSTART;VALUE=DATE:20261205" in record["calendar"]


@pytest.mark.parametrize("options", [(), ("--deadlines",)])
def test_the_paper_is_made_without_a_screen(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, options: tuple[str, ...]
) -> None:
    person = written(tmp_path, {"wage_arrears": True, "move_date": "2026-11-20"})
    paper = tmp_path / "x.pdf"
    status, _ = benefits(capsys, "--answers", person, "--language", "vi", "--out", str(paper), *options)
    assert status == 0
    shown = "".join(page.extract_text() for page in PdfReader(paper).pages)
    assert ("2026-12-04" if options else "임금체불") in shown


def test_a_paper_that_cannot_be_written_has_a_code(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, record = benefits(capsys, "--out", str(tmp_path / "nowhere" / "x.pdf"))
    assert (status, record["error"]["code"]) == (1, "disk-full")


@pytest.mark.parametrize(
    ("answers", "options", "code"),
    [
        ([1], (), "answers-unreadable"),
        ({"visa": "Q-9"}, (), "answer-invalid"),
        ({"move_date": "2026-02-31"}, ("--deadlines",), "date-invalid"),
        ({}, ("--language", "xx"), "language-unknown"),
    ],
)
def test_bad_answers_have_a_code(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, answers: object, options: tuple[str, ...], code: str
) -> None:
    status, record = benefits(capsys, "--answers", written(tmp_path, answers), *options)
    assert status == 1
    assert record["error"]["code"] == code


@pytest.mark.parametrize("damaged", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a": 1'])
def test_a_damaged_file_has_a_code(capsys: pytest.CaptureFixture[str], tmp_path: Path, damaged: bytes) -> None:
    file = tmp_path / "person.json"
    file.write_bytes(damaged)
    status, record = benefits(capsys, "--answers", str(file))
    assert status == 1
    assert record["error"]["code"] == "answers-unreadable"


def test_a_missing_file_has_a_code(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, record = benefits(capsys, "--answers", str(tmp_path / "nobody.json"))
    assert (status, record["error"]["code"]) == (1, "answers-unreadable")
