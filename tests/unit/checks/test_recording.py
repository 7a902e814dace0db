"""`madang recording`, with the real content."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.cli.entry import run_command

RATE_HZ, SECONDS = 48_000, 10


@pytest.fixture
def said(tmp_path: Path) -> Path:
    """Return a file in which a tone stands for a voice, with silence around it."""
    time = np.arange(SECONDS * RATE_HZ) / RATE_HZ
    samples = np.pad(0.05 * np.sin(2 * np.pi * 200 * time), RATE_HZ)
    soundfile.write(tmp_path / "said.flac", samples, RATE_HZ)
    return tmp_path / "said.flac"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., object]:
    """Return what runs a command with a state folder of its own: its status and what it printed as JSON."""
    monkeypatch.setenv("MADANG_STATE", str(tmp_path / "state"))

    def command(*words: str) -> tuple[int, list[dict[str, object]]]:
        status = run_command(["recording", *words, "--language", "km", "--json"])
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


def test_an_added_recording_is_no_longer_asked_for(run, said: Path) -> None:  # type: ignore[no-untyped-def]
    _, before = run("list")
    status, [added] = run("add", "R-01", str(said))
    assert (status, added["document"]) == (0, "R-01")
    assert added["seconds"] == pytest.approx(SECONDS + 0.4, abs=0.2)
    _, after = run("list")
    assert [row["document"] for row in after] == [row["document"] for row in before if row["document"] != "R-01"]


@pytest.mark.parametrize(
    ("document", "content", "code"),
    [("NOPE", None, "document-unknown"), ("R-01", b"no sound", "recording-unreadable")],
)
def test_what_cannot_be_added_is_told(run, said: Path, document: str, content: bytes | None, code: str) -> None:  # type: ignore[no-untyped-def]
    if content is not None:
        said.write_bytes(content)
    status, [told] = run("add", document, str(said))
    assert (status, told["error"]["code"]) == (1, code)
