"""The visit's pages on their way to paper.

CUPS is given one page at a time and only when the printer takes it; the others, and a page that may have to be printed
again, wait in memory. So a printer without paper delays a page and loses none, and the spool never holds more than the
page which is being printed: what has ended is removed from it at once.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.domain.printing import JobState, PrinterState, Trouble, trouble_of
from kiosk.errors import MadangError, PrintingError
from kiosk.ports import Clock, Printer

ENDED = ("done", "cancelled", "failed")
NOT_SENT = 0
"""The job of a page which CUPS has not been given."""
LOOK_EVERY_SECONDS = 0.3
FOLLOW_SECONDS = 120.0
LAST_PAGE_SECONDS = 20.0
"""Time that pages which are coming out have after the visitor has gone."""

UNSENT = JobState(NOT_SENT, "waiting", ())

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PrintProgress:
    """A page on its way, as it really is."""

    job: JobState
    printer: PrinterState

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen. Whether paper came out only the visitor knows: ask."""
        return self.job.status in ENDED

    @property
    def reasons(self) -> tuple[str, ...]:
        """What is in the way, e.g. `media-empty`; empty when the page came or is coming."""
        if self.job.status in ("done", "cancelled"):
            return ()
        printers = self.printer.reasons if self.printer.needs_person else ()
        return tuple(dict.fromkeys((*self.job.reasons, *printers)))

    @property
    def needs_person(self) -> bool:
        """Whether the page will not come unless somebody goes to the printer."""
        stopped = self.printer.status in ("stopped", "missing")
        return self.job.status == "failed" or (not self.ended and (stopped or bool(self.reasons)))

    @property
    def trouble(self) -> Trouble:
        """What somebody has to mend."""
        return trouble_of((*self.reasons, self.printer.status)) if self.needs_person else ""


@dataclass(slots=True)
class _Page:
    """A page of the queue."""

    pdf: bytes
    printer: Printer
    job: JobState

    @property
    def ended(self) -> bool:
        return self.job.status in ENDED


class PrintQueue:
    """The pages of the present visit. Called from one worker thread at a time; nothing happens between calls."""

    def __init__(
        self,
        printer: Printer,
        receipts: Printer | None = None,
        *,
        clock: Clock,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """printer: for pages of A4; receipts: the one with a roll of 80 mm, where there is one."""
        self._printer = printer
        self._receipts = receipts
        self._clock = clock
        self._sleep = sleep
        self._pages: dict[int, _Page] = {}
        self._last_number = 0

    @property
    def has_receipts(self) -> bool:
        """Whether there is a receipt printer."""
        return self._receipts is not None

    def state(self, *, receipt: bool = False) -> PrinterState:
        """Return a printer's state. Never raises."""
        return self._for(receipt=receipt).state()

    def waiting(self) -> int:
        """Return how many pages have not come out, here and in the print server. Raises PrintingError."""
        unsent = sum(page.job.job_id == NOT_SENT and not page.ended for page in self._pages.values())
        return unsent + self._printer.waiting()

    def add(self, pdf: bytes, *, receipt: bool = False) -> int:
        """Take a page and return its number. It waits where the printer needs somebody.

        Raises PrintingError printer-missing where there is no printer at all.
        """
        printer = self._for(receipt=receipt)
        _refuse_if_missing(printer)
        self._last_number += 1
        self._pages[self._last_number] = _Page(pdf, printer, UNSENT)
        self._go_on()
        return self._last_number

    def progress(self, number: int) -> PrintProgress:
        """Let the queue go on, and return how a page is getting on. Raises PrintingError for one that is not here."""
        page = self._page(number)
        self._go_on()
        return PrintProgress(page.job, page.printer.state())

    def follow(self, number: int, *, seconds: float = FOLLOW_SECONDS) -> Iterator[PrintProgress]:
        """Yield each change until the page has ended or the time is over. Raises PrintingError."""
        end = self._clock.monotonic() + seconds
        last: PrintProgress | None = None
        while last is None or (not last.ended and self._clock.monotonic() < end):
            if last is not None:
                self._sleep(LOOK_EVERY_SECONDS)
            now = self.progress(number)
            if now != last:
                yield now
            last = now

    def retry(self, number: int) -> None:
        """Print a page once more which did not come out. Raises PrintingError."""
        page = self._page(number)
        _refuse_if_missing(page.printer)
        self._withdraw(page)
        page.job = UNSENT
        self._go_on()

    def came_out(self, number: int) -> None:
        """Forget a page which its visitor holds in the hand."""
        self._pages.pop(number, None)

    def cancel(self, number: int) -> None:
        """Cancel a page. Harmless when it has ended or is forgotten. Raises PrintingError printer-missing."""
        page = self._pages.get(number)
        if page is not None and not page.ended:
            self._withdraw(page)
            page.job = JobState(page.job.job_id, "cancelled", ())

    def wipe(self) -> None:
        """Forget all pages and empty the printers' queues. Raises PrintingError.

        A page that is coming out may come out, for the visitor stands before the printer; one that waits for paper or
        for a person is cancelled, or the next visitor would find it.
        """
        with ExitStack() as stack:
            for printer in self._printers():
                stack.callback(printer.purge)
            stack.callback(self._pages.clear)
            self._let_come_out()

    def clear(self) -> None:
        """Forget all pages and empty the printers' queues at once. Raises PrintingError."""
        self._pages.clear()
        self.wipe()

    def _let_come_out(self) -> None:
        end = self._clock.monotonic() + LAST_PAGE_SECONDS
        for number in list(self._pages):
            for progress in self.follow(number, seconds=end - self._clock.monotonic()):
                if progress.needs_person:
                    return

    def _go_on(self) -> None:
        """Look after the first page of each printer that has not ended, and send the next where it has."""
        busy: list[Printer] = []
        for page in self._pages.values():
            if page.ended or page.printer in busy:
                continue
            if page.job.job_id == NOT_SENT:
                _send(page)
            else:
                _look(page)
            if not page.ended:
                busy.append(page.printer)

    def _withdraw(self, page: _Page) -> None:
        if page.job.job_id != NOT_SENT and not page.ended:
            page.printer.cancel(page.job.job_id)

    def _page(self, number: int) -> _Page:
        if number not in self._pages:
            raise PrintingError("This page is no longer in the print queue.")
        return self._pages[number]

    def _for(self, *, receipt: bool) -> Printer:
        return self._receipts if receipt and self._receipts is not None else self._printer

    def _printers(self) -> tuple[Printer, ...]:
        return (self._printer,) if self._receipts is None else (self._printer, self._receipts)


def _refuse_if_missing(printer: Printer) -> None:
    if printer.state().status == "missing":
        raise PrintingError("There is no printer. Connect one and add it to CUPS.", code="printer-missing")


def _send(page: _Page) -> None:
    try:
        page.job = JobState(page.printer.submit(page.pdf), "waiting", ())
    except PrintingError as error:
        log.info("%s: a page waits", error.code)
        if error.code == "print-failed":
            page.job = JobState(NOT_SENT, "failed", ())


def _look(page: _Page) -> None:
    try:
        page.job = page.printer.job(page.job.job_id)
    except PrintingError as error:
        if error.code == "printer-missing":
            return  # the print server keeps the page while it is away
        page.job = JobState(page.job.job_id, _end_of_lost_job(page.printer), ())
    if page.job.status == "cancelled":  # not by us: by staff, or with its queue
        page.job = replace(page.job, status="failed")
    if page.ended:
        _forget(page)


def _end_of_lost_job(printer: Printer) -> Literal["done", "failed"]:
    """Return how a job has ended which the print server does not know any more.

    Jobs may go with a queue that is removed. Else the print server keeps no history: the page has probably come out.
    """
    return "failed" if printer.state().status == "missing" else "done"


def _forget(page: _Page) -> None:
    try:
        page.printer.forget(page.job.job_id)
    except MadangError as error:
        log.warning("%s: a page stays in the spool until the visit ends", error.code)
