"""The section about printers."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.errors import MadangError
from kiosk.services.print_queue import PrintProgress
from kiosk.services.printer_care import PrinterCare, PrintersReport
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.section import StaffSection

WORKER = "paper"
"""The worker of the print queue."""
POLL_MILLISECONDS = 1000
ROLES = ("kind", "printerName", "trouble", "isBusy", "lowToner")


class PrintersSection(StaffSection):
    """State of the printers, looked at again and again; test pages; emptying the queue."""

    changed = Signal()

    def __init__(self, runner: TaskRunner, printers: PrinterCare) -> None:
        super().__init__(runner)
        self._care = printers
        self._rows = Rows(ROLES)
        self._waiting = self._today = self._month = 0
        self._test: int | None = None
        self._test_phase, self._test_trouble = "", ""
        self._cleared = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._look)

    def open(self) -> None:
        """Look at the printers from now on."""
        self._test, self._test_phase, self._cleared = None, "", False
        self._tell()
        self._look()
        self._poll.start()

    def close(self) -> None:
        """Look no more. A test page that is on its way comes out."""
        self._poll.stop()
        self._test = None

    @property
    def is_busy(self) -> bool:
        """Whether a test page is on its way."""
        return self._test is not None and not self._test_trouble

    @Slot(str)
    def printTest(self, kind: str) -> None:
        """Print a test page: `pages` or `receipts`."""
        self._cleared = False
        self._test_phase, self._test_trouble = "waiting", ""
        self._tell()
        self._runner.run(
            WORKER, lambda: self._care.print_test("receipts" if kind == "receipts" else "pages"), self._sent, self._lost
        )

    @Slot()
    def clearQueue(self) -> None:
        """Remove all pages that wait."""
        self._test, self._test_phase = None, ""
        self._tell()
        self._runner.run(WORKER, self._care.clear, self._emptied, self._fail)

    def _look(self) -> None:
        self._runner.run(WORKER, self._care.look, self._show, self._fail)
        if (test := self._test) is not None:
            self._runner.run(
                WORKER, lambda: self._care.progress(test), lambda progress: self._follow(test, progress), self._lost
            )

    def _show(self, report: PrintersReport) -> None:
        rows = [
            {
                "kind": kind,
                "printerName": state.name,
                "trouble": state.trouble,
                "isBusy": state.status == "busy",
                "lowToner": state.low_toner,
            }
            for kind, state in report.states.items()
        ]
        if rows != self._rows.rows:
            self._rows.fill(rows)
        self._waiting, self._today, self._month = report.waiting, report.printed_today, report.printed_this_month
        self.changed.emit()

    def _sent(self, number: int) -> None:
        self._test = number
        self._look()

    def _follow(self, test: int, progress: PrintProgress) -> None:
        if test != self._test:
            return  # news of an earlier test page, asked for before this one was sent
        self._test_phase, self._test_trouble = progress.job.status, progress.trouble
        if progress.ended:
            self._test = None
        self.changed.emit()

    def _lost(self, error: MadangError) -> None:
        self._test, self._test_phase = None, "failed"
        self._fail(error)

    def _emptied(self, _: None) -> None:
        self._cleared = True
        self._look()
        self._tell()

    printers = Property(QObject, lambda self: self._rows, constant=True)
    waiting = Property(int, lambda self: self._waiting, notify=changed)
    printedToday = Property(int, lambda self: self._today, notify=changed)
    printedThisMonth = Property(int, lambda self: self._month, notify=changed)
    testPhase = Property(str, lambda self: self._test_phase, notify=changed)
    testTrouble = Property(str, lambda self: self._test_trouble, notify=changed)
    wasCleared = Property(bool, lambda self: self._cleared, notify=changed)
    problem = Property(str, StaffSection.what_failed, notify=changed)
