"""Staff at the screen: a hidden door, a PIN, a test page, an empty queue; and nothing left open behind them."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from tests.functional import kiosk_window
from tests.functional.kiosk_window import REPOSITORY, KioskWindow
from tests.functional.private_cups import PrivateCups

PIN, WRONG = "739182", "739183"
PATIENCE_SECONDS = 40
HOLD_SECONDS = 3.6

missing = kiosk_window.missing_programs()
pytestmark = [
    pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}"),
    pytest.mark.skipif(not PrivateCups.is_possible(), reason="CUPS is not installed"),
]


@pytest.fixture
def window(request: pytest.FixtureRequest, cups: PrivateCups) -> Iterator[KioskWindow]:
    """A kiosk that logs out after so many seconds, ten minutes unless told otherwise."""
    idle = {"MADANG_SCREEN_IDLE_SECONDS": str(getattr(request, "param", 600)), "MADANG_SCREEN_WARNING_SECONDS": "5"}
    with KioskWindow({"CUPS_SERVER": cups.server, **idle}) as opened:
        yield opened


def set_pin(window: KioskWindow) -> None:
    """Set the PIN as a technician does, on the machine's command line."""
    subprocess.run(
        [sys.executable, str(REPOSITORY / "main.py"), "staff", "pin"],
        env={**os.environ, "MADANG_STATE": str(window.folder / "state")},
        input=PIN + "\n",
        text=True,
        check=True,
        timeout=60,
    )


def press(window: KioskWindow, pin: str) -> None:
    """Press a PIN on the screen."""
    for key in (*pin, "enter"):
        window.touch(f"pinKey_{key}")


def wait_until(condition: Callable[[], bool], window: KioskWindow) -> None:
    """Wait for something outside the window."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, window.errors()
        time.sleep(0.1)


def wait_for_words(window: KioskWindow, name: str, words: str) -> None:
    """Wait until an item says something."""
    said = ""
    end = time.monotonic() + PATIENCE_SECONDS
    while words not in (said := window.text(name)):
        assert time.monotonic() < end, f"{name} says {said!r} instead of {words!r}; {window.errors()}"
        time.sleep(0.1)


def test_staff_prints_a_test_page_empties_the_queue_and_goes(window: KioskWindow, cups: PrivateCups) -> None:
    window.wait_for_page("attract")
    window.hold("staffDoor", HOLD_SECONDS)
    window.wait_for_page("staff")
    wait_for_words(window, "pinText", "madang staff pin")
    set_pin(window)
    wait_until(lambda: "madang" not in window.text("pinText"), window)

    press(window, WRONG)
    wait_for_words(window, "pinText", "맞지 않습니다")
    press(window, PIN)
    window.touch("staffLanguageButton")
    window.touch("section_printers")
    window.touch("testPage_pages")
    wait_for_words(window, "testPageTextWords", "is printed")
    wait_until(lambda: bool(cups.printed()), window)
    [page] = cups.printed()
    assert page.startswith(b"%PDF")

    cups.set_trouble("media-empty-halfway")
    window.touch("testPage_pages")
    wait_for_words(window, "testPageTextWords", "No paper")
    wait_for_words(window, "pagesWaitingFigure", "1")
    assert cups.spool_files(), "the page waits in the spool, or this test could not fail"
    window.touch("clearQueueButton")
    window.touch("clearQueueButtonYes")
    wait_until(lambda: cups.spool_files() == [], window)
    wait_for_words(window, "pagesWaitingFigure", "0")
    cups.set_trouble("none")

    window.touch("logOutButton")
    window.wait_for_page("attract")
    assert cups.printed() == [page], "what was removed from the queue does not come out later"
    log = (window.folder / "state" / "madang.log").read_text("utf-8")
    assert PIN not in log + window.errors()


@pytest.mark.parametrize("window", [30], indirect=True)
def test_who_walks_away_is_logged_out_and_a_touch_on_the_name_begins_a_visit(window: KioskWindow) -> None:
    window.wait_for_page("attract")
    set_pin(window)
    window.touch("callStaffButton")  # without a window manager the keyboard goes where a finger was
    window.touch("dismissStaffButton")
    window.key("ctrl+alt+s")
    window.wait_for_page("staff")
    window.type(PIN)
    window.key("Return")
    window.wait_for("section_health")
    window.wait_for("idleSheet")
    window.wait_for_page("attract")
    window.hold("staffDoor", HOLD_SECONDS)
    window.wait_for("pinDots")
    window.touch("backButton")
    window.wait_for_page("attract")
    window.touch("staffDoor")
    window.wait_for_page("language")
