"""`madang recording render`, with the real content and no model."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import recording
from kiosk.cli.entry import run_command
from kiosk.cli.single_instance import only_one
from kiosk.speech_parts import SpeechParts
from tests.fakes.rendering import FakeRenderer

Run = Callable[..., tuple[int, dict[str, object]]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs the command with a state folder of its own: its status and what it printed as JSON."""
    monkeypatch.setenv("MADANG_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("MADANG_MODELS", str(tmp_path / "models"))

    def command(*words: str) -> tuple[int, dict[str, object]]:
        status = run_command(["recording", "render", *words, "--json"])
        return status, json.loads(capsys.readouterr().out)

    return command


@pytest.fixture
def niceness(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Have a fake voice, and return how nice the command made itself."""
    taken: list[int] = []
    monkeypatch.setattr(SpeechParts, "renderer", FakeRenderer())
    monkeypatch.setattr(os, "nice", taken.append)
    return taken


def test_it_goes_on_where_it_stopped_and_gives_way(run: Run, niceness: list[int]) -> None:
    status, first = run("--language", "zh", "--limit", "2")
    _, second = run("--language", "zh", "--limit", "3")
    assert (status, first["rendered"], second["rendered"]) == (0, 2, 5)
    assert niceness == [recording.NICENESS] * 2


def test_two_at_once_would_do_the_same_work(run: Run, niceness: list[int], tmp_path: Path) -> None:
    with only_one(tmp_path / "state" / "rendered" / ".lock"):
        status, told = run("--language", "zh")
    assert status == 1
    assert told["error"]["code"] == "already-running"  # type: ignore[index]


@pytest.mark.parametrize(("tag", "code"), [("zh", "renderer-missing"), ("ru", "language-unknown")])
def test_what_is_missing_is_said(run: Run, tag: str, code: str) -> None:
    status, told = run("--language", tag)
    assert status == 1
    assert told["error"]["code"] == code  # type: ignore[index]
