"""What a visitor takes along: the paper, and the QR code for the phone."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.language import Language
from kiosk.domain.place import PlaceSheet
from kiosk.domain.printing import JobState, PrinterState
from kiosk.ports import Clock, PageRenderer, Printer
from kiosk.services.qr_text import QrText, answer_text, emergency_text, place_text

ENDED = ("done", "cancelled", "failed")
LOOK_EVERY_SECONDS = 0.3
FOLLOW_SECONDS = 120.0
LAST_PAGE_SECONDS = 20.0
"""Time that a page which is coming out has after the visitor has gone."""

Rows = tuple[tuple[bool, ...], ...]


class QrMaker(Protocol):
    """Makes QR codes of a size that an ordinary phone reads."""

    def fits(self, text: str) -> bool:
        """Tell whether a text fits in one code."""

    def rows(self, text: str) -> Rows:
        """Return the rows of modules, dark ones True; the reader needs 4 white modules around them."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code to be shown."""

    text: str
    """What the phone will show."""
    shortened: bool
    """Whether the text lacks something that the screen shows."""
    rows: Rows
    """Modules, dark ones True, without the quiet zone of 4 modules which must surround them."""


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


class TakeAway:
    """Builds and prints the paper, and builds the QR code. Called from one worker thread at a time."""

    def __init__(
        self,
        pages: PageRenderer,
        printer: Printer,
        qr: QrMaker,
        clock: Clock,
        labels_of: Callable[[str], Mapping[str, str]],
        *,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """labels_of: the fixed words of paper and QR in a language (kiosk.printing.labels)."""
        self._pages = pages
        self._printer = printer
        self._qr = qr
        self._clock = clock
        self._labels_of = labels_of
        self._sleep = sleep
        self._last_job: int | None = None

    def printer_state(self) -> PrinterState:
        """Return the printer's state. Never raises."""
        return self._printer.state()

    def answer_paper(self, answer: Answer, language: Language) -> bytes:
        """Return the PDF of an answer for a visitor of a language. Raises PrintingError."""
        rows = self.answer_qr(answer, language).rows
        return self._pages.answer_page(answer, language, printed_on=self._clock.now().date(), qr=rows)

    def emergency_paper(self, advice: EmergencyAdvice, language: Language) -> bytes:
        """Return the PDF of what to do in an emergency. Raises PrintingError."""
        return self._pages.emergency_page(advice, language, printed_on=self._clock.now().date())

    def print_answer(self, answer: Answer, language: Language) -> int:
        """Print an answer and return the job's number. Raises PrintingError, at once when the printer cannot print."""
        return self.print_pdf(self.answer_paper(answer, language))

    def print_emergency(self, advice: EmergencyAdvice, language: Language) -> int:
        """Print what to do in an emergency and return the job's number. Raises PrintingError."""
        return self.print_pdf(self.emergency_paper(advice, language))

    def place_paper(self, sheet: PlaceSheet, language: Language) -> bytes:
        """Return the PDF of a place for a visitor of a language. Raises PrintingError."""
        rows = self.place_qr(sheet, language).rows
        return self._pages.place_page(sheet, language, printed_on=self._clock.now().date(), qr=rows)

    def print_place(self, sheet: PlaceSheet, language: Language) -> int:
        """Print a place and return the job's number. Raises PrintingError."""
        return self.print_pdf(self.place_paper(sheet, language))

    def print_pdf(self, pdf: bytes) -> int:
        """Print a page that exists already, such as a filled form; return the job's number. Raises PrintingError."""
        self._last_job = self._printer.submit(pdf)
        return self._last_job

    def progress(self, job_id: int) -> PrintProgress:
        """Return how a page is getting on, now. Raises PrintingError."""
        return PrintProgress(self._printer.job(job_id), self._printer.state())

    def follow(self, job_id: int, *, seconds: float = FOLLOW_SECONDS) -> Iterator[PrintProgress]:
        """Yield each change until the page has ended or the time is over. Raises PrintingError."""
        end = self._clock.monotonic() + seconds
        last: PrintProgress | None = None
        while last is None or (not last.ended and self._clock.monotonic() < end):
            if last is not None:
                self._sleep(LOOK_EVERY_SECONDS)
            now = self.progress(job_id)
            if now != last:
                yield now
            last = now

    def cancel(self, job_id: int) -> None:
        """Cancel a page. Harmless when it has ended. Raises PrintingError."""
        self._printer.cancel(job_id)

    def wipe(self) -> None:
        """Forget the visit's pages, and empty the queue. Raises PrintingError.

        A page that is coming out may come out, for the visitor stands before the printer; one that waits for paper
        or for a person is cancelled, or the next visitor would find it.
        """
        job, self._last_job = self._last_job, None
        try:
            if job is not None:
                self._let_come_out(job)
        finally:
            self._printer.purge()

    def _let_come_out(self, job_id: int) -> None:
        for progress in self.follow(job_id, seconds=LAST_PAGE_SECONDS):
            if progress.needs_person:
                return

    def answer_qr(self, answer: Answer, language: Language) -> QrCode:
        """Return the QR code of an answer for a visitor of a language."""
        labels = self._labels_of(language.tag)
        return self._code(answer_text(answer, language.tag, labels, self._qr.fits))

    def emergency_qr(self, advice: EmergencyAdvice, language: Language) -> QrCode:
        """Return the QR code of what to do in an emergency."""
        return self._code(emergency_text(advice, self._labels_of(language.tag), self._qr.fits))

    def place_qr(self, sheet: PlaceSheet, language: Language) -> QrCode:
        """Return the QR code of a place for a visitor of a language."""
        return self._code(place_text(sheet, self._labels_of(language.tag), self._qr.fits))

    def _code(self, text: QrText) -> QrCode:
        return QrCode(text.text, text.shortened, self._qr.rows(text.text))
