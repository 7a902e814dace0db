"""Paper from the first touch to the tray: a real window and a real print queue whose printer makes trouble."""

import io
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from kiosk.content.folder_store import FolderContentStore
from tests.functional import kiosk_window
from tests.functional.kiosk_window import KioskWindow
from tests.functional.private_cups import PrivateCups

ANSWER, TOPIC = "L-08", "work"
PATIENCE_SECONDS = 40

missing = kiosk_window.missing_programs()
pytestmark = [
    pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}"),
    pytest.mark.skipif(not PrivateCups.is_possible(), reason="CUPS is not installed"),
]


@pytest.fixture
def window(request: pytest.FixtureRequest, cups: PrivateCups) -> Iterator[KioskWindow]:
    idle_seconds = str(getattr(request, "param", 30))
    soon = {"MADANG_SCREEN_IDLE_SECONDS": idle_seconds, "MADANG_SCREEN_WARNING_SECONDS": "2"}
    with KioskWindow({"CUPS_SERVER": cups.server, **soon}) as opened:
        yield opened


def open_answer(window: KioskWindow) -> None:
    """Go from the first page to an answer."""
    window.wait_for_page("attract")
    window.touch("startButton")
    window.touch("language_en")
    window.touch(f"topic_{TOPIC}")
    window.touch(f"topicQuestion_{ANSWER}")
    window.wait_for_page("answer")


def wait_for_state(window: KioskWindow, words: str) -> None:
    """Wait until the print sheet says something."""
    end = time.monotonic() + PATIENCE_SECONDS
    while words not in (said := window.text("printState")):
        assert time.monotonic() < end, f"{said!r}; {window.errors()}"
        time.sleep(0.1)


def test_paper_runs_out_in_the_middle_and_is_filled_in(window: KioskWindow, cups: PrivateCups) -> None:
    open_answer(window)
    cups.set_trouble("media-empty-halfway")
    window.touch("printButton")
    wait_for_state(window, "no paper")
    assert cups.printed() == []
    cups.set_trouble("none")
    window.wait_for("didPrintYesButton")
    [page] = cups.printed()
    assert page.startswith(b"%PDF")
    assert page.rstrip().endswith(b"%%EOF"), "the page came out whole"
    assert cups.spool_files() == [], "and is gone from the spool before the visit ends"

    # Whoever got no paper all the same prints again.
    window.touch("didPrintNoButton")
    window.touch("printAgainButton")
    window.touch("didPrintYesButton")
    assert cups.printed() == [page, page]


def test_a_deadline_comes_on_paper_after_the_refill(window: KioskWindow, cups: PrivateCups) -> None:
    window.wait_for_page("attract")
    for name in ("startButton", "language_en", "remindersButton", "date_stay-expiry"):
        window.touch(name)
    for name in ("laterYearsButton", "year_2035", "month_2", "day_1"):
        window.touch(name)
    window.wait_for("deadline_stay-expiry")
    cups.set_trouble("media-empty-halfway")
    window.touch("printButton")
    wait_for_state(window, "no paper")
    cups.set_trouble("none")
    window.touch("didPrintYesButton")
    [page] = cups.printed()
    assert "2035-02-01" in PdfReader(io.BytesIO(page)).pages[0].extract_text()


def test_a_printer_taken_away_leads_to_the_phone(window: KioskWindow, cups: PrivateCups, tmp_path: Path) -> None:
    expected = FolderContentStore().load().faqs[ANSWER].texts["en"]
    open_answer(window)
    cups.set_trouble("media-empty-halfway")
    window.touch("printButton")
    wait_for_state(window, "no paper")
    cups.remove()
    wait_for_state(window, "no printer")
    window.touch("printQrButton")
    window.wait_for("qrCode")
    time.sleep(0.5)
    codes = zxingcpp.read_barcodes(Image.open(window.picture(tmp_path / "qr.png")))
    assert any(expected.short in code.text for code in codes)


@pytest.mark.parametrize("window", [10], indirect=True)  # a page without paper holds the visit for twice as long
def test_a_page_whose_visitor_walks_away_does_not_come_out(window: KioskWindow, cups: PrivateCups) -> None:
    open_answer(window)
    cups.set_trouble("media-empty-halfway")
    window.touch("printButton")
    wait_for_state(window, "no paper")
    assert cups.spool_files(), "the page waits in the spool, or this test could not fail"
    window.wait_for_page("attract")
    end = time.monotonic() + PATIENCE_SECONDS
    while cups.spool_files():
        assert time.monotonic() < end, cups.spool_files()
        time.sleep(0.1)
    cups.set_trouble("none")
    time.sleep(1.5)
    assert cups.printed() == []
    assert cups.spool_files() == []
