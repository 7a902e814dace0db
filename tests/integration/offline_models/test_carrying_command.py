"""`madang models export`, `import` and `plan`, as a technician and a script meet them."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli.entry import run_command
from kiosk.cli.model_plan import size_mb
from kiosk.cli.model_progress import ModelProgress
from kiosk.errors import UsageError
from offline_models.catalogue import load_catalogue
from offline_models.stick import LIST_FILE
from tests.fakes.model_wheels import catalogue_of, sha256
from tests.integration.offline_models.conftest import Shop


@pytest.fixture
def shop_window(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """The command line with the toy and another model in its catalogue, and no engines to try them."""
    shop.bring()
    [toy] = shop.store.catalogue.models
    catalogue = catalogue_of(toy, replace(toy, id="other"))
    monkeypatch.setenv("MADANG_MODELS", str(shop.store.root))
    monkeypatch.setattr("kiosk.cli.models.load_catalogue", lambda: catalogue)
    monkeypatch.setattr("kiosk.cli.models.self_test", lambda _model, _folder: None)
    return shop


def test_a_stick_is_made_here_and_read_there(
    shop_window: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    assert run_command(["models", "export", str(stick), "--json"]) == 0
    exported = json.loads(capsys.readouterr().out)
    assert exported == {"folder": str(stick), "ids": ["toy"], "sha256": sha256(stick / LIST_FILE)}
    shop_window.wheel.unlink()
    monkeypatch.setenv("MADANG_MODELS", str(tmp_path / "second"))
    assert run_command(["models", "import", str(stick), "--json"]) == 1
    errors = [json.loads(line)["error"]["code"] for line in capsys.readouterr().out.splitlines()]
    assert errors == ["model-untrusted", "model-untrusted"]
    assert run_command(["models", "import", str(stick), "--sha256", exported["sha256"], "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["changed"]
    assert run_command(["models", "verify"]) == 0
    assert capsys.readouterr().out == "toy is whole\n"


def test_one_bad_model_does_not_keep_the_others_off(
    shop_window: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run_command(["models", "export", str(tmp_path / "stick"), "--json"])
    listed = json.loads((tmp_path / "stick" / LIST_FILE).read_text("utf-8"))
    [pack] = listed["models"]
    listed["models"] = [{**pack, "id": "../../evil"}, {**pack, "id": "other"}, pack]
    (tmp_path / "stick" / LIST_FILE).write_text(json.dumps(listed), "utf-8")
    monkeypatch.setenv("MADANG_MODELS", str(tmp_path / "second"))
    capsys.readouterr()
    vouched = sha256(tmp_path / "stick" / LIST_FILE)
    assert run_command(["models", "import", str(tmp_path / "stick"), "--sha256", vouched, "--json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["error"]["code"] == "model-unknown"
    assert lines[1]["error"]["code"] == "model-download-failed"
    assert lines[2]["id"] == "toy"
    assert "Not imported: ../../evil, other" in lines[3]["error"]["message"]
    assert {path.name for path in tmp_path.iterdir()} >= {"second", "stick"}
    assert not (tmp_path.parent / "evil").exists()


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (["export"], 2, "bad-usage"),
        (["import"], 2, "bad-usage"),
        (["import", "nowhere"], 1, "model-damaged"),
        (["export", "stick", "other"], 1, "model-missing"),
        (["export", "stick", "unknown"], 1, "model-unknown"),
        (["plan", "--memory", "much"], 2, "bad-usage"),
        (["plan", "--languages", "xx"], 1, "language-unknown"),
    ],
)
@pytest.mark.usefixtures("shop_window")
def test_each_mistake_has_its_code(
    words: list[str], status: int, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["models", *words, "--json"]) == status
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["error"]["code"] == code


def test_the_plan_is_a_table_and_a_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MADANG_MODELS", str(tmp_path))
    words = ["models", "plan", "--languages", "ko,vi", "--memory", "4GB", "--disk", "10GB"]
    assert run_command([*words, "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert [each["tag"] for each in record["languages"]] == ["ko", "vi"]
    assert record["memory_mb"] <= 4000
    planned = {model["id"] for model in record["models"]}
    assert "vosk-small-ko" in planned <= {model.id for model in load_catalogue().models}
    assert run_command(words) == 0
    table = capsys.readouterr().out
    assert "hears live" in table
    assert "madang models install vosk-small-ko" in table
    assert "--official vosk-small-vi" in table


@pytest.mark.parametrize(("text", "expected"), [("4GB", 4000), ("512 mb", 512), ("1.5GiB", 1610.612736)])
def test_sizes(text: str, expected: float) -> None:
    assert size_mb(text) == expected


@pytest.mark.parametrize("text", ["", "4", "-4GB", "4TBB", "GB", "4 G B", "9999999GB"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(UsageError):
        size_mb(text)


def test_the_time_left_counts_what_this_run_brought(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    clock = iter([0.0, 0.0, 1.0, 10.0, 300.0, 300.0, 301.0])
    progress = ModelProgress("toy", quiet=False, now=lambda: next(clock))
    said = []
    for done, phase in ((50, "downloading"), (51, "downloading"), (60, "downloading"), (90, "downloading")):
        progress(done * 10**6, 100 * 10**6, phase)
        said.append(capsys.readouterr().err)
    assert "left" not in said[0] + said[1]
    assert said[2].endswith("downloading  60 % of 100 MB, 40 s left")
    assert said[3].endswith("downloading  90 % of 100 MB, 1 min left")
    progress(0, 100, "checking")
    assert "left" not in capsys.readouterr().err
