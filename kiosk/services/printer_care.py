"""What staff does with the printers: look, print a test page, empty the queue."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.domain.printing import PrinterState
from kiosk.errors import PrintingError
from kiosk.ports import Clock, PageRenderer
from kiosk.services.print_queue import PrintProgress, PrintQueue
from kiosk.services.statistics import Statistics

Kind = Literal["pages", "receipts"]


@dataclass(frozen=True, slots=True)
class PrintersReport:
    """How the printers are."""

    states: dict[Kind, PrinterState]
    waiting: int
    """Pages of kiosks that are in the printers' queues."""
    printed_today: int
    printed_this_month: int


class PrinterCare:
    """Called from the worker that prints."""

    def __init__(
        self, queue: PrintQueue, pages: Callable[[], PageRenderer], statistics: Statistics, clock: Clock
    ) -> None:
        """pages: returns the same renderer at every call."""
        self._queue, self._pages, self._statistics, self._clock = queue, pages, statistics, clock

    def look(self) -> PrintersReport:
        """Return how the printers are. Raises MachineError."""
        today = self._clock.now().date()
        return PrintersReport(
            {kind: self._queue.state(receipt=kind == "receipts") for kind in self.kinds()},
            self._waiting(),
            self._statistics.printed_since(today),
            self._statistics.printed_since(today.replace(day=1)),
        )

    def _waiting(self) -> int:
        try:
            return self._queue.waiting()
        except PrintingError:
            return 0  # no print server: the printers' states say so

    def kinds(self) -> tuple[Kind, ...]:
        """Return the kinds of paper of which there is a printer, or should be one."""
        return ("pages", "receipts") if self._queue.has_receipts else ("pages",)

    def print_test(self, kind: Kind) -> int:
        """Print a test page and return its number. Raises PrintingError."""
        if kind not in self.kinds():
            raise PrintingError("No receipt printer is set: printer.receipt in the settings.", code="printer-missing")
        receipt = kind == "receipts"
        page = self._pages().test_page(printed_on=self._clock.now().date(), receipt=receipt)
        return self._queue.add(page, receipt=receipt)

    def progress(self, number: int) -> PrintProgress:
        """Return how a page is getting on. Raises PrintingError for one that is not in the queue."""
        return self._queue.progress(number)

    def follow(self, number: int, *, seconds: float) -> Iterator[PrintProgress]:
        """Yield each change until the page has ended or the time is over. Raises PrintingError."""
        return self._queue.follow(number, seconds=seconds)

    def cancel(self, number: int) -> None:
        """Cancel a page. Harmless when it has ended. Raises PrintingError."""
        self._queue.cancel(number)

    def clear(self) -> None:
        """Remove all that kiosks have in the printers' queues; jobs of other users stay. Raises PrintingError."""
        if any(self._queue.state(receipt=kind == "receipts").status == "missing" for kind in self.kinds()):
            raise PrintingError("There is no printer. Connect one and add it to CUPS.", code="printer-missing")
        self._queue.clear()
