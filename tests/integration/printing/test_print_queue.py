"""Our own queue above a real CUPS whose printers run out of paper, are taken away and come back."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.print_queue import PrintProgress, PrintQueue
from tests.fakes.printing import make_answer, make_language
from tests.functional.private_cups import PrivateCups, Trouble

PLANTED = b"Nguyen Thi Planted"
PDF = b"%PDF-1.7\n" + b"A page with a name on it: " + PLANTED + b"\n" + b"More of it.\n" * 500 + b"%%EOF\n"
PATIENCE_SECONDS = 20.0
NOTES_SECONDS = 1.5
"""CUPS writes its notes about jobs a second late."""


@pytest.fixture
def queue(cups: PrivateCups) -> Iterator[PrintQueue]:
    """A queue above both printers of that CUPS."""
    queue = PrintQueue(
        IppPrinter(server=cups.server), IppPrinter(cups.receipt_printer, cups.server), clock=SystemClock()
    )
    yield queue
    cups.set_trouble("none")


def wait_for(queue: PrintQueue, number: int, true: Callable[[PrintProgress], bool]) -> PrintProgress:
    """Return a page's progress once something holds; fail when it does not come about."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not true(progress := queue.progress(number)):
        assert time.monotonic() < end, f"it did not come about: {progress}"
        time.sleep(0.05)
    return progress


def is_done(progress: PrintProgress) -> bool:
    """Tell whether a page is done."""
    return progress.job.status == "done"


def files_with(planted: bytes, folder: Path, *, but: str = "paper") -> list[str]:
    """Return the files of the print server which hold some bytes; what came out of the printer is not searched."""
    found = []
    for file in folder.rglob("*"):
        inside = file.relative_to(folder)
        if file.is_file() and inside.parts[0] != but and planted in file.read_bytes():
            found.append(str(inside))
    return found


def test_paper_runs_out_in_the_middle_and_the_page_comes_out_whole_and_once(
    cups: PrivateCups, queue: PrintQueue
) -> None:
    cups.set_trouble("media-empty-halfway")
    number = queue.add(PDF)
    progress = wait_for(queue, number, lambda now: now.trouble == "media-empty")
    assert (progress.job.status, progress.job.percent) == ("printing", 50)
    assert cups.printed() == []
    cups.set_trouble("none")
    wait_for(queue, number, is_done)
    assert cups.printed() == [PDF]


@pytest.mark.parametrize("trouble", ["media-empty", "media-jam", "cover-open", "offline"])
def test_each_trouble_is_told_and_a_second_page_waits_for_the_first(
    cups: PrivateCups, queue: PrintQueue, trouble: Trouble
) -> None:
    cups.set_trouble(trouble)
    first = queue.add(PDF)
    second = queue.add(PDF + b"2")
    assert wait_for(queue, first, lambda now: now.needs_person).trouble == trouble
    assert len(cups.titles()) == 1, "the print server was given one page only"
    cups.set_trouble("none")
    wait_for(queue, second, is_done)
    assert cups.printed() == [PDF, PDF + b"2"]


def test_little_toner_is_a_remark(cups: PrivateCups, queue: PrintQueue) -> None:
    cups.set_trouble("toner-low")
    progress = wait_for(queue, queue.add(PDF), is_done)
    assert (progress.printer.low_toner, progress.needs_person) == (True, False)
    cups.set_trouble("none")
    progress = wait_for(queue, queue.add(PDF), is_done)
    assert not progress.printer.low_toner


def test_a_page_waits_in_memory_for_a_stopped_queue(cups: PrivateCups, queue: PrintQueue) -> None:
    cups.pause()
    number = queue.add(PDF)
    assert queue.progress(number).trouble == "paused"
    assert cups.spool_files() == []
    cups.resume()
    wait_for(queue, number, is_done)
    assert cups.printed() == [PDF]


def test_a_printer_that_is_removed_in_the_middle_and_added_again(cups: PrivateCups, queue: PrintQueue) -> None:
    cups.set_trouble("media-empty-halfway")
    number = queue.add(PDF)
    wait_for(queue, number, lambda now: now.trouble == "media-empty")
    cups.remove()
    progress = wait_for(queue, number, lambda now: now.ended)
    assert (progress.job.status, progress.trouble) == ("failed", "missing")
    assert cups.printed() == []
    cups.set_trouble("none")
    cups.add()
    queue.retry(number)
    wait_for(queue, number, is_done)
    assert cups.printed() == [PDF]


def test_who_says_no_gets_the_page_again(cups: PrivateCups, queue: PrintQueue) -> None:
    number = queue.add(PDF)
    wait_for(queue, number, is_done)
    queue.retry(number)
    wait_for(queue, number, is_done)
    assert cups.printed() == [PDF, PDF]


def test_a_print_server_without_history_is_no_trouble() -> None:
    if not PrivateCups.is_possible():
        pytest.skip("CUPS is not installed (apt-get install cups)")
    with PrivateCups(extra="PreserveJobFiles No\nPreserveJobHistory No") as cups:
        queue = PrintQueue(IppPrinter(server=cups.server), clock=SystemClock())
        number = queue.add(PDF)
        wait_for(queue, number, is_done)
        assert cups.printed() == [PDF]
        queue.wipe()


def test_the_end_of_the_visit_cancels_what_waits_and_leaves_nothing(cups: PrivateCups, queue: PrintQueue) -> None:
    cups.set_trouble("media-empty-halfway")
    first = queue.add(PDF)
    queue.add(PDF)
    wait_for(queue, first, lambda now: now.trouble == "media-empty")
    queue.wipe()
    assert cups.spool_files() == []
    cups.set_trouble("none")
    time.sleep(NOTES_SECONDS)
    assert cups.spool_files() == []
    assert cups.printed() == []
    assert files_with(PLANTED, cups.root) == []


def test_the_spool_names_nobody_and_keeps_only_the_page_that_is_being_printed(
    cups: PrivateCups, queue: PrintQueue
) -> None:
    cups.set_trouble("media-empty-halfway")
    number = queue.add(PDF)
    wait_for(queue, number, lambda now: now.trouble == "media-empty")
    time.sleep(NOTES_SECONDS)
    holding = files_with(PLANTED, cups.root)
    assert len(holding) == 1, "the document itself, or this test could not fail"
    assert holding[0].startswith("spool/d")
    assert cups.titles() == ["madang Madang"]
    cups.set_trouble("none")
    wait_for(queue, number, is_done)
    assert cups.spool_files() == [], "what is printed is gone before the visit ends"
    time.sleep(NOTES_SECONDS)
    assert files_with(PLANTED, cups.root) == []


def test_sides_and_colour_are_asked_for_as_set(cups: PrivateCups) -> None:
    printer = IppPrinter(server=cups.server, duplex=True, colour="grey")
    queue = PrintQueue(printer, clock=SystemClock())
    wait_for(queue, queue.add(PDF), is_done)
    [options] = cups.options()
    assert "sides=two-sided-long-edge" in options
    assert "print-color-mode=monochrome" in options
    assert "media=iso_a4_210x297mm" in options


def test_a_receipt_goes_to_its_printer_on_so_much_of_the_roll_as_it_needs(cups: PrivateCups, queue: PrintQueue) -> None:
    pdf = TypstPages().answer_receipt(make_answer(), make_language(), printed_on=date(2026, 11, 21), qr=None)
    wait_for(queue, queue.add(pdf, receipt=True), is_done)
    assert cups.receipts() == [pdf]
    assert cups.printed() == []
    assert "media=custom_roll_80x" in cups.options()[0]
