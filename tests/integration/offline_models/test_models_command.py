"""`madang models`, as a technician and a script meet it."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.entry import run_command
from tests.fakes.model_wheels import FILES
from tests.integration.offline_models.conftest import Shop


class Command:
    """Runs `madang models …` against the toy catalogue."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def json(self, *words: str, status: int = 0) -> list[dict[str, Any]]:
        """Return the JSON lines of a command that must end with this status."""
        assert run_command(["models", *words, "--json"]) == status
        return [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]

    def words(self, *words: str, status: int = 0) -> tuple[str, str]:
        """Return what a command printed to stdout and stderr."""
        assert run_command(["models", *words]) == status
        printed = self._capsys.readouterr()
        return printed.out, printed.err


@pytest.fixture
def madang(shop: Shop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """The command line with one toy model in its catalogue."""
    monkeypatch.setenv("MADANG_MODELS", str(shop.store.root))
    monkeypatch.setattr("kiosk.cli.models.load_catalogue", lambda: shop.store.catalogue)
    monkeypatch.setattr("kiosk.cli.models.self_test", lambda _model, _folder: None)
    return Command(capsys)


def test_a_script_installs_verifies_and_removes(madang: Command, shop: Shop) -> None:
    [listed] = madang.json("list")
    assert [(model["id"], model["state"]) for model in listed["models"]] == [("toy", "missing")]
    [installed] = madang.json("install")
    assert installed == {
        "id": "toy",
        "state": "installed",
        "changed": True,
        "path": str(shop.store.root / "toy.1"),
    }
    assert not madang.json("install", "toy")[0]["changed"]
    assert madang.json("verify") == [{"id": "toy", "state": "installed", "damaged": []}]
    assert madang.json("remove", "toy")[0]["changed"]
    assert madang.json("verify") == []


def test_a_technician_sees_progress_and_sentences(madang: Command, shop: Shop) -> None:
    said, progress = madang.words("install", "--from", str(shop.wheels))
    assert said == "toy is installed\n"
    assert "toy: unpacking 100 %" in progress
    size = f"{sum(map(len, FILES.values())) / 1e6:.0f} MB"
    assert madang.words("list")[0].split() == [
        "toy",
        "installed",
        *size.split(),
        *["memory", "1", "MB", "1", "Nothing."],
    ]
    assert madang.words("install")[0] == "toy was installed already\n"


def test_damage_is_named_quarantined_and_mended(madang: Command, shop: Shop) -> None:
    content = bytearray(FILES["am/final.mdl"])
    content[7] ^= 1
    (shop.bring() / "am/final.mdl").write_bytes(content)
    verified, failed = madang.json("verify", status=1)
    assert verified == {"id": "toy", "state": "damaged", "damaged": ["am/final.mdl"]}
    assert failed["error"]["code"] == "model-damaged"
    assert "models install --again toy" in failed["error"]["message"]
    said, _ = madang.words("verify", "--quarantine", status=1)
    assert "am/final.mdl" in said
    assert ".quarantine" in said
    assert madang.json("install", "toy")[0]["changed"]
    assert madang.words("verify")[0] == "toy is whole\n"


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (["install", "unknown"], 1, "model-unknown"),
        (["verify", "toy"], 1, "model-missing"),
        (["remove"], 2, "bad-usage"),
        (["install", "--sha256", "0" * 64], 2, "bad-usage"),
        (["install", "--from", "nowhere"], 1, "model-download-failed"),
    ],
)
def test_each_mistake_has_its_code(madang: Command, words: list[str], status: int, code: str) -> None:
    assert madang.json(*words, status=status)[-1]["error"]["code"] == code


def test_the_shipped_catalogue_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MADANG_MODELS", str(tmp_path))
    said, _ = Command(capsys).words("list")
    assert "vosk-small-ko" in said
    assert "not tested by us" in said
