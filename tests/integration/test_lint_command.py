"""`madang content lint` and `ask --why`, as staff type them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk.content.folder_store import STARTER
from kiosk.paths import REPOSITORY


def madang(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "MADANG_STATE": str(tmp_path / "state"), "MADANG_MODELS": str(tmp_path / "models")}
    command = [sys.executable, "main.py", *arguments]
    return subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


def few_documents(tmp_path: Path) -> Path:
    """Return a copy of the starter content with three answers."""
    folder = Path(shutil.copytree(STARTER, tmp_path / "content"))
    for file in (folder / "faq").glob("*.json"):
        if file.stem not in {"R-07", "X-12", "L-08"}:
            file.unlink()
    return folder


def test_lint_names_stale_texts_and_near_duplicates_and_says_so_by_its_status(tmp_path: Path) -> None:
    folder = few_documents(tmp_path)
    assert madang(tmp_path, "content", "lint", str(folder), "--language", "en").returncode == 0
    file = folder / "faq" / "R-07.json"
    document = json.loads(file.read_text("utf-8"))
    document["revision"] = 2
    document["texts"]["en"]["phrasings"].append("I lost my passport, what do I do?")
    file.write_text(json.dumps(document), "utf-8")
    result = madang(tmp_path, "content", "lint", str(folder), "--language", "en", "--json")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 1
    assert {"stale", "near-duplicate"} <= {line.get("kind") for line in lines}
    assert lines[-1]["serious"] >= 2


def test_lint_refuses_a_language_without_content(tmp_path: Path) -> None:
    result = madang(tmp_path, "content", "lint", str(few_documents(tmp_path)), "--language", "xx")
    assert result.returncode == 1
    assert "language-unknown" in result.stderr


def test_why_shows_the_phrasings_that_decided(tmp_path: Path) -> None:
    result = madang(tmp_path, "ask", "--language", "en", "--text", "I lost my passport", "--why", "--json")
    record = json.loads(result.stdout)
    assert record["why"][0]["id"] == "X-12"
    assert record["why"][0]["weight"] > 0
