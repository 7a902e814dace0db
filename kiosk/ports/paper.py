"""What makes paper and codes."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.benefit import BenefitSheet
from kiosk.domain.deadline import Deadline, DeadlineSheet
from kiosk.domain.form import Question
from kiosk.domain.language import Language
from kiosk.domain.notice import NoticeSheet
from kiosk.domain.packet import PacketSheet
from kiosk.domain.place import PlaceSheet
from kiosk.domain.printing import JobState, PrinterState

Code = Sequence[Sequence[bool]]
"""Rows of a QR code's modules, dark ones True, without quiet zone."""


class PageRenderer(Protocol):
    """Turns an answer into paper."""

    def answer_page(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return a PDF (A4): the text beside its original, the date, the source, the QR. Raises PrintingError."""

    def emergency_page(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return a PDF (A4) with the hotlines large."""

    def answer_receipt(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return a PDF (80 mm wide, as long as it needs) of an answer's short form. Raises PrintingError."""

    def emergency_receipt(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return a PDF (80 mm wide) of what to do in an emergency. Raises PrintingError."""

    def test_page(self, *, printed_on: date, receipt: bool = False) -> bytes:
        """Return a PDF (A4, or 80 mm wide) which shows a technician whether all is printed. Raises PrintingError."""

    def place_page(
        self, sheet: PlaceSheet, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return a PDF (A4): the address large enough for a taxi driver, hours, numbers, the QR."""


class SheetRenderer(Protocol):
    """Turns a result of questions into paper and calendars."""

    def benefit_page(
        self, sheet: BenefitSheet, language: Language, *, receipt: bool, printed_on: date, qr: Code
    ) -> bytes:
        """Return a PDF (A4, or 80 mm wide) of likely, unsure and unlikely benefits. Raises PrintingError."""

    def deadline_page(
        self, sheet: DeadlineSheet, language: Language, *, receipt: bool, printed_on: date, qr: Sequence[Code]
    ) -> bytes:
        """Return a PDF (A4, or 80 mm wide) of deadlines; qr: their calendars. Raises PrintingError."""

    def notice_page(
        self, sheet: NoticeSheet, language: Language, *, receipt: bool, printed_on: date, qr: Code
    ) -> bytes:
        """Return a PDF (A4, or 80 mm wide) of a notice; qr: its text, or the event's calendar. Raises PrintingError."""

    def calendar(self, deadlines: Sequence[Deadline]) -> str:
        """Return deadlines as an iCalendar text (RFC 5545)."""

    def event_calendar(self, sheet: NoticeSheet, description: str) -> str:
        """Return an event as an iCalendar text; empty for a notice that is none."""


class FormRenderer(Protocol):
    """Lays out filled forms."""

    def packet_pages(self, sheet: PacketSheet, language: Language) -> bytes:
        """Return the PDF: a cover where there are several forms, then each with its key. Raises PrintingError."""

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return an answer as its person reads it in a language (yes and no stay so), and as the office does."""


class Printer(Protocol):
    """The print queue, as it really is."""

    def state(self) -> PrinterState:
        """Return the chosen printer's state; `missing` when there is none. Never raises."""

    def submit(self, pdf: bytes) -> int:
        """Send a PDF from memory and return the job's number. Raises PrintingError."""

    def job(self, job_id: int) -> JobState:
        """Return a job's state. Raises PrintingError."""

    def cancel(self, job_id: int) -> None:
        """Cancel a job. Harmless when it has ended."""

    def forget(self, job_id: int) -> None:
        """Remove what the queue keeps of a job that has ended. Raises PrintingError."""

    def waiting(self) -> int:
        """Return how many of our jobs the print server has that have not ended, in all queues. Raises PrintingError."""

    def purge(self) -> None:
        """Remove what the queue still keeps of our jobs."""
