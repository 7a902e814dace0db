"""A published change appears on a running kiosk: between two visits, never in the middle of one."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sync.server.publishing.publishing import publish
from tests.fakes.releases import edit_answer, signed_repository, small_content
from tests.functional import kiosk_window
from tests.functional.kiosk_window import REPOSITORY, KioskWindow
from ui.renewal import LOOK_MILLISECONDS

missing = kiosk_window.missing_programs()
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")
NEW = "Call 1345 today."


def test_a_changed_answer_waits_for_the_end_of_the_visit(tmp_path: Path) -> None:
    repository, keys, _ = signed_repository(tmp_path)
    content = small_content(tmp_path / "content")
    publish(content, repository, keys)
    # Without models: what is looked at here needs neither ears nor a sentence encoder.
    own = {"MADANG_STATE": str(tmp_path / "state"), "MADANG_MODELS": str(tmp_path / "models")}

    def madang(*arguments: str) -> None:
        command = [sys.executable, str(REPOSITORY / "main.py"), *arguments]
        subprocess.run(command, env={**os.environ, **own}, check=True, timeout=120, capture_output=True)

    madang("sync", "trust", str(repository / "metadata" / "1.root.json"))
    madang("content", "import", "--from", str(repository))
    with KioskWindow(own) as window:
        window.wait_for_page("attract")
        old = _visit_and_ask(window)
        assert old != NEW

        edit_answer(content, short=NEW)
        publish(content, repository, keys)
        madang("content", "import", "--from", str(repository))
        window.touch("homeButton")
        assert _ask(window) == old, "the visit goes on with what it began with"

        _say_goodbye(window)
        assert _visit_until(window, NEW)
        assert "Traceback" not in window.errors()
        assert "TypeError" not in window.errors()


def _visit_and_ask(window: KioskWindow) -> str:
    window.touch("startButton")
    window.touch("language_en")
    return _ask(window)


def _ask(window: KioskWindow) -> str:
    window.touch("typeButton")
    window.wait_for("questionField")
    window.touch("questionField")
    window.type("I lost my residence card")
    window.touch("submitQuestionButton")
    window.wait_for_page("answer")
    return window.text("answerShort")


def _say_goodbye(window: KioskWindow) -> None:
    window.touch("finishButton")
    window.touch("face_good")
    window.wait_for_page("attract")


def _visit_until(window: KioskWindow, wanted: str) -> bool:
    """Visit again and again, each time leaving the kiosk alone for long enough to look for newer content."""
    for _ in range(8):
        time.sleep(2 * LOOK_MILLISECONDS / 1000)
        if _visit_and_ask(window) == wanted:
            return True
        _say_goodbye(window)
    return False
