"""`madang content local` as scripts see it."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.entry import run_command
from kiosk.content.local_store import KINDS
from kiosk.domain.local import Addition, LocalDocument
from tests.fakes.content import whole_library
from tests.fakes.local import DAY, addition, local_notice


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MADANG_STATE", str(tmp_path / "state"))


def local(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    status = run_command(["content", "local", *arguments, "--json"])
    captured = capsys.readouterr()
    return status, [json.loads(line) for line in (captured.out + captured.err).splitlines()]


def file_of(folder: Path, document: LocalDocument) -> str:
    [written] = KINDS[type(document)].adapter.dump_python([document], mode="json")
    file = folder / "document.json"
    file.write_text(json.dumps(written), "utf-8")
    return str(file)


def test_a_document_is_added_listed_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert local(capsys, "list") == (0, [])
    written = Addition("R-12", "", DAY, {"ko": "맞은편에 주민센터가 있습니다."})
    assert local(capsys, "add", file_of(tmp_path, written)) == (0, [{"id": "additions/R-12", "kept": True}])
    assert local(capsys, "add", file_of(tmp_path, local_notice()))[0] == 0
    status, rows = local(capsys, "list")
    assert status == 0
    assert {row["id"] for row in rows} == {"additions/R-12", "notices/LOCAL-002"}
    assert local(capsys, "remove", "additions/R-12")[0] == 0
    assert [row["id"] for row in local(capsys, "list")[1]] == ["notices/LOCAL-002"]


def test_conflicts_are_named_and_ended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    older = Addition("R-12", "0" * 64, DAY, addition(whole_library()).texts)
    local(capsys, "add", file_of(tmp_path, older))
    status, [row] = local(capsys, "conflicts")
    assert (status, row["id"], row["state"]) == (1, "additions/R-12", "conflict")
    assert local(capsys, "keep", "additions/R-12")[0] == 0
    assert local(capsys, "conflicts") == (0, [])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("{", "local-invalid"),
        ('{"id": "R-12"}', "local-invalid"),
        ("{}, {}", "local-invalid"),
        ('{"id": "R-99", "based_on": "", "made_on": "2026-11-21", "texts": {"ko": "x"}}', "local-unknown"),
        ('{"id": "../R-12", "based_on": "x", "made_on": "2026-11-21", "texts": {"ko": "x"}}', "local-invalid"),
    ],
)
def test_what_is_no_document_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, code: str
) -> None:
    file = tmp_path / "document.json"
    file.write_text(content, "utf-8")
    status, [said] = local(capsys, "add", str(file))
    assert (status, said["error"]["code"] if "error" in said else said["code"]) == (1, code)


def test_what_is_not_there_cannot_be_removed(capsys: pytest.CaptureFixture[str]) -> None:
    status, [said] = local(capsys, "remove", "faq/LOCAL-001")
    assert status == 1
    assert "local-unknown" in json.dumps(said)
