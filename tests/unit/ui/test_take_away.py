"""What the print sheet and the QR sheet are told."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.domain.packet import Packet
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.print_queue import PrintQueue
from kiosk.services.take_away import TakeAway
from tests.fakes.forms import EXTENSION, make_forms, make_packets
from tests.fakes.printing import FakePrinter, FakeRenderer, FakeSheets, make_answer, make_language
from ui.garbage import GuiThreadCollector
from ui.task_runner import TaskRunner
from ui.viewmodels.take_away import Shown, TakeAwayViewModel

PATIENCE_SECONDS = 20


class Clock:
    """A real clock."""

    def now(self) -> datetime:
        """Return a day."""
        return datetime(2026, 11, 21, 9, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return seconds."""
        return time.monotonic()


class Bench:
    """A page with an answer, and a printer of the test's."""

    def __init__(self) -> None:
        self.printer = FakePrinter()
        self.shown: Shown = make_answer()
        self.runner = TaskRunner()
        service = TakeAway(
            FakeRenderer(), PrintQueue(self.printer, clock=Clock()), QrCodes(), Clock(), labels_of, sheets=FakeSheets()
        )
        self.model = TakeAwayViewModel(
            self.runner, service, {"en": make_language()}, lambda: self.shown, make_packets()
        )
        self.printed: list[bool] = []
        self.errors: list[str] = []
        self.model.printed.connect(lambda: self.printed.append(True))
        self.model.failed.connect(self.errors.append)
        self.model.open("en")
        self.wait(lambda: self.get("canPrint") is True and self.printer.purges == 1)

    def get(self, name: str) -> object:
        """Return a property as the page reads it."""
        return self.model.property(name)

    def is_busy(self, within_seconds: float = 100.0) -> bool:
        """Return whether a page on its way keeps the visit from ending."""
        return self.model.is_on_its_way(within_seconds)

    def wait(self, true: Callable[[], bool]) -> None:
        """Let Qt work until something holds."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not true():
            assert time.monotonic() < end, (self.get("printPhase"), self.get("printerReason"), self.errors)
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def wait_for(self, phase: str, reason: str = "") -> None:
        """Wait until the sheet shows something."""
        self.wait(lambda: (self.get("printPhase"), self.get("printerReason")) == (phase, reason))


@pytest.fixture
def bench() -> Iterator[Bench]:
    """A bench, closed afterwards."""
    os.environ.pop("QT_IM_MODULE", None)
    running = QGuiApplication.instance() or QGuiApplication([])
    collector = GuiThreadCollector()
    made = Bench()
    yield made
    made.model.clear()
    made.runner.close()
    running.processEvents()
    collector.stop()


def test_what_a_cut_of_power_left_in_the_queue_is_removed_at_the_start(bench: Bench) -> None:
    bench.wait(lambda: bench.printer.purges == 1)


def test_a_slow_answer_of_the_printer_is_taken_on_the_next_page_too() -> None:
    application = QGuiApplication.instance() or QGuiApplication([])
    printer = FakePrinter()
    queue = PrintQueue(printer, clock=Clock())
    service = TakeAway(FakeRenderer(), queue, QrCodes(), Clock(), labels_of, sheets=FakeSheets())
    runner = TaskRunner()
    model = TakeAwayViewModel(runner, service, {"en": make_language()}, lambda: None, make_packets())
    model.open("en")
    model.clear()  # the visitor went on before the printer had answered
    end = time.monotonic() + PATIENCE_SECONDS
    while not model.property("canPrint"):
        assert time.monotonic() < end
        application.processEvents()
        time.sleep(0.005)
    runner.close()


def test_no_paper_is_shown_and_printing_goes_on_after_the_refill(bench: Bench) -> None:
    bench.printer.trouble = ("media-empty",)
    bench.model.print()
    bench.wait_for("problem", "media-empty")
    assert bench.get("canRetry") is False, "it goes on by itself"
    bench.printer.trouble = ()
    bench.wait_for("done")
    bench.model.askedDidPrint(True)
    assert (bench.get("printPhase"), bench.printed) == ("idle", [True])
    assert len(bench.printer.documents) == 1


def test_who_says_no_can_print_again(bench: Bench) -> None:
    bench.model.print()
    bench.wait_for("done")
    bench.model.askedDidPrint(False)
    bench.wait_for("problem", "other")
    assert bench.get("canRetry") is True
    bench.model.printAgain()
    bench.wait_for("done")
    assert (len(bench.printer.documents), bench.printed, bench.errors) == (2, [], [])


def test_a_page_on_its_way_is_somebody_being_there_but_not_for_ever(bench: Bench) -> None:
    assert not bench.is_busy()
    bench.printer.trouble = ("media-empty",)
    bench.model.print()
    assert bench.is_busy()
    bench.wait_for("problem", "media-empty")
    assert bench.is_busy(), "somebody may be fetching paper"
    assert not bench.is_busy(within_seconds=0)
    bench.printer.trouble = ()
    bench.wait_for("done")
    assert not bench.is_busy()


def test_what_is_cancelled_while_it_is_prepared_never_comes_out(bench: Bench) -> None:
    busy = threading.Event()
    bench.runner.run("paper", lambda: busy.wait(PATIENCE_SECONDS), lambda _: None, lambda _: None)
    bench.model.print()
    assert bench.get("printPhase") == "preparing"
    bench.model.cancelPrint()
    assert bench.get("printPhase") == "idle"
    bench.model.print()  # they think better of it
    busy.set()
    bench.wait_for("done")
    assert len(bench.printer.documents) == 1


def test_what_is_cancelled_while_it_is_handed_over_is_cancelled_at_the_printer(bench: Bench) -> None:
    taken, go_on = threading.Event(), threading.Event()
    submit, cancel = bench.printer.submit, bench.printer.cancel
    cancelled: list[int] = []

    def slow(pdf: bytes) -> int:
        taken.set()
        go_on.wait(PATIENCE_SECONDS)
        return submit(pdf)

    def noted(job_id: int) -> None:
        cancelled.append(job_id)
        cancel(job_id)

    bench.printer.submit = slow  # type: ignore[method-assign]
    bench.printer.cancel = noted  # type: ignore[method-assign]
    bench.model.print()
    bench.wait(taken.is_set)
    bench.model.cancelPrint()
    go_on.set()
    bench.wait(lambda: cancelled == [1])
    assert bench.get("printPhase") == "idle"


def test_a_printer_taken_away_is_missing_and_the_page_can_be_printed_later(bench: Bench) -> None:
    bench.printer.trouble = ("media-empty",)
    bench.model.print()
    bench.wait_for("problem", "media-empty")
    bench.printer.purge()
    bench.printer.present = False
    bench.wait_for("problem", "missing")
    bench.wait(lambda: bench.get("canRetry") is True)
    bench.printer.present, bench.printer.trouble = True, ()
    bench.model.printAgain()
    bench.wait_for("done")


def test_a_long_answer_is_shown_code_by_code(bench: Bench) -> None:
    bench.shown = make_answer(details="A sentence about it. " * 100)
    bench.model.makeQr()
    bench.wait(lambda: bool(bench.get("qrRows")))
    count = bench.get("qrCount")
    assert isinstance(count, int)
    assert count > 1
    seen = set()
    for index in range(count):
        bench.model.showQr(index)
        seen.add(str(bench.get("qrText")).split("\n")[0])
    assert seen == {f"{number}/{count}" for number in range(1, count + 1)}
    bench.model.showQr(count)
    assert bench.get("qrIndex") == count - 1
    bench.model.closeQr()
    assert (bench.get("qrRows"), bench.get("qrCount")) == ([], 0)


def test_a_small_screen_takes_codes_of_fewer_modules(bench: Bench) -> None:
    bench.model.setProperty("qrMillimetres", 40.0)
    bench.model.makeQr()
    bench.wait(lambda: bool(bench.get("qrRows")))
    rows = bench.get("qrRows")
    assert isinstance(rows, list)
    assert (len(rows) + 8) * 0.5 <= 40


def test_a_filled_form_is_printed_and_carried_off(bench: Bench) -> None:
    bench.shown = Packet((make_forms().fill("FORM-01", "en", EXTENSION).filled,))
    bench.model.print()
    bench.wait_for("done")
    assert bench.printer.documents[0].startswith(b"%PDF-")
    assert len(bench.printer.documents[0]) > 10_000
    bench.model.makeQr()
    bench.wait(lambda: bench.get("qrCount") != 0)
    whole = ""
    for index in range(int(str(bench.get("qrCount")))):
        bench.model.showQr(index)
        whole += str(bench.get("qrText"))
    assert "통합신청서(신고서)" in whole
    assert "Passport" in whole
