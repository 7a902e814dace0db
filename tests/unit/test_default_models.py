"""What set-up fetches: models that every kiosk should have and that are missing, or of an earlier version."""

import json
import subprocess
import sys
from pathlib import Path

from offline_models.catalogue import load_catalogue

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "default_models.py"
WANTED = {model.id: model.version for model in load_catalogue().defaults()}


def told(store: Path) -> list[str]:
    """Return the lines of the script: missing, outdated, megabytes."""
    run = subprocess.run([sys.executable, "-S", SCRIPT, store], capture_output=True, text=True, check=True, timeout=20)
    return run.stdout.splitlines()


def installed(store: Path, versions: dict[str, str]) -> Path:
    for model, version in versions.items():
        (store / f"{model}.json").write_text(json.dumps({"id": model, "version": version}), "utf-8")
    return store


def test_in_an_empty_store_all_are_missing(tmp_path: Path) -> None:
    missing, outdated, size = told(tmp_path / "none")
    assert missing.split() == list(WANTED)
    assert outdated == ""
    assert 200 < int(size) < 250, "two models share an archive, one is in the repository"


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    assert told(installed(tmp_path, WANTED)) == ["", "", "0"]


def test_an_earlier_version_is_renewed_and_the_bundled_one_needs_no_network(tmp_path: Path) -> None:
    store = installed(tmp_path, WANTED | {"starter-translator": "0.9"})
    assert told(store) == ["", "starter-translator", "0"]


def test_an_unreadable_record_counts_as_missing(tmp_path: Path) -> None:
    store = installed(tmp_path, WANTED)
    (store / "whisper-base.json").write_text("{", "utf-8")
    assert told(store)[0] == "whisper-base"
