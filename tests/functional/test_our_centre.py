"""Staff write a notice on the staff page, in Korean, and log out; the next visitor finds it marked as the centre's."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.functional import kiosk_window
from tests.functional.kiosk_window import REPOSITORY, KioskWindow
from ui.renewal import LOOK_MILLISECONDS

PIN = "739182"
TITLE = "나라"
KEYS = {"ㄴ": (2, 1), "ㄹ": (2, 3), "ㅏ": (2, 7)}
"""Row and place of jamo on the Korean keyboard of the screen, of four rows and ten places."""
HOLD_SECONDS = 3.6

missing = kiosk_window.missing_programs()
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")


@pytest.fixture
def window(tmp_path: Path) -> Iterator[KioskWindow]:
    """A kiosk without models, whose PIN a technician has set."""
    own = {"MADANG_STATE": str(tmp_path / "state"), "MADANG_MODELS": str(tmp_path / "models")}
    subprocess.run(
        [sys.executable, str(REPOSITORY / "main.py"), "staff", "pin"],
        env={**os.environ, **own},
        input=PIN + "\n",
        text=True,
        check=True,
        timeout=120,
    )
    with KioskWindow(own) as opened:
        yield opened


def test_a_notice_written_by_staff_is_shown_to_the_next_visitor_as_the_centres(window: KioskWindow) -> None:
    window.wait_for_page("attract")
    window.hold("staffDoor", HOLD_SECONDS)
    window.wait_for_page("staff")
    for key in (*PIN, "enter"):
        window.touch(f"pinKey_{key}")
    window.touch("section_ourCentre")
    window.touch("writeLocalButton")
    window.touch("localKind_notice")
    window.touch("localField_title/ko")
    window.wait_for("inputPanel")
    for jamo in "ㄴㅏㄹㅏ":
        press(window, jamo)
    window.touch("localArea_body/ko")
    press(window, "ㄴ")
    press(window, "ㅏ")
    window.touch("saveLocalButton")
    window.wait_for("localState_notices/LOCAL-001Text")
    window.touch("logOutButton")
    window.wait_for_page("attract")
    assert _visits_until_told(window)
    assert window.text("noticeTitle") == TITLE
    window.wait_for("labelLocal")
    assert "Traceback" not in window.errors()
    assert "TypeError" not in window.errors()


def press(window: KioskWindow, jamo: str) -> None:
    """Touch a key of the keyboard on the screen; its second row begins half a place further in."""
    row, place = KEYS[jamo]
    window.touch_part("inputPanel", (place + 1) / 10, (row - 0.5) / 4)


def _visits_until_told(window: KioskWindow) -> bool:
    """Visit again and again, each time leaving the kiosk alone for long enough to look for newer content."""
    for _ in range(8):
        time.sleep(2 * LOOK_MILLISECONDS / 1000)
        window.touch("startButton")
        window.touch("language_ko")
        window.wait_for_page("home")
        if window.find("noticesButton"):
            window.touch("noticesButton")
            window.wait_for_page("notice")
            return True
        window.touch("finishButton")
        window.touch("face_good")
        window.wait_for_page("attract")
    return False
