"""What a visitor takes along: the paper, and the QR code for the phone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.benefit import BenefitSheet
from kiosk.domain.deadline import DeadlineSheet
from kiosk.domain.language import Language
from kiosk.domain.notice import NoticeSheet
from kiosk.domain.place import PlaceSheet
from kiosk.domain.printing import PrinterState
from kiosk.ports import Clock, PageRenderer, SheetRenderer
from kiosk.services.print_queue import FOLLOW_SECONDS, PrintProgress, PrintQueue
from kiosk.services.qr_parts import numbered_parts
from kiosk.services.qr_text import Fits, QrText, answer_text, cut, emergency_text, place_text
from kiosk.services.sheet_text import benefit_texts, calendars, deadline_text, notice_texts

MOST_CODES = 4
"""Codes that a visitor is asked to scan one after another; what would need more is shortened."""

LONGEST_ON_RECEIPT = 400
"""Letters of a free text on a roll of 80 mm (about 5 cm of paper a hundred); the code holds as much as it can."""

Rows = tuple[tuple[bool, ...], ...]
Sheet = BenefitSheet | DeadlineSheet | NoticeSheet


class QrMaker(Protocol):
    """Makes QR codes of a size that an ordinary phone reads."""

    def fits(self, text: str) -> bool:
        """Tell whether a text fits in one code."""

    def rows(self, text: str) -> Rows:
        """Return the rows of modules, dark ones True; the reader needs 4 white modules around them."""

    def within(self, millimetres: float) -> "QrMaker":
        """Return a maker of codes which a phone reads at that width; 0 where it is not known."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code to be shown."""

    text: str
    """What the phone will show."""
    shortened: bool
    """Whether the text lacks something that the screen shows."""
    rows: Rows
    """Modules, dark ones True, without the quiet zone of 4 modules which must surround them."""


class TakeAway:
    """Builds and prints the paper, and builds the QR code. Called from one worker thread at a time."""

    def __init__(
        self,
        pages: PageRenderer,
        queue: PrintQueue,
        qr: QrMaker,
        clock: Clock,
        labels_of: Callable[[str], Mapping[str, str]],
        *,
        sheets: SheetRenderer,
    ) -> None:
        """labels_of: the fixed words of paper and QR in a language (kiosk.printing.labels).

        sheets: lays out benefits, deadlines and notices.
        """
        self._pages = pages
        self._sheets = sheets
        self._queue = queue
        self._qr = qr
        self._clock = clock
        self._labels_of = labels_of

    def printer_state(self) -> PrinterState:
        """Return the state of the printer for answers. Never raises."""
        return self._queue.state(receipt=True)

    def answer_paper(self, answer: Answer, language: Language) -> bytes:
        """Return the PDF of an answer for a visitor of a language, short on a receipt. Raises PrintingError."""
        rows, today = self.answer_qr(answer, language).rows, self._clock.now().date()
        if not self._queue.has_receipts:
            return self._pages.answer_page(answer, language, printed_on=today, qr=rows)
        return self._pages.answer_receipt(_short_answer(answer), language, printed_on=today, qr=rows)

    def emergency_paper(self, advice: EmergencyAdvice, language: Language) -> bytes:
        """Return the PDF of what to do in an emergency. Raises PrintingError."""
        lay_out = self._pages.emergency_receipt if self._queue.has_receipts else self._pages.emergency_page
        return lay_out(advice, language, printed_on=self._clock.now().date())

    def print_answer(self, answer: Answer, language: Language) -> int:
        """Print an answer and return its number in the queue. Raises PrintingError, at once without a printer."""
        return self._queue.add(self.answer_paper(answer, language), receipt=True)

    def print_emergency(self, advice: EmergencyAdvice, language: Language) -> int:
        """Print what to do in an emergency and return its number in the queue. Raises PrintingError."""
        return self._queue.add(self.emergency_paper(advice, language), receipt=True)

    def place_paper(self, sheet: PlaceSheet, language: Language) -> bytes:
        """Return the PDF of a place for a visitor of a language. Raises PrintingError."""
        rows = self.place_qr(sheet, language).rows
        return self._pages.place_page(sheet, language, printed_on=self._clock.now().date(), qr=rows)

    def print_place(self, sheet: PlaceSheet, language: Language) -> int:
        """Print a place and return its number in the queue. Raises PrintingError."""
        return self.print_pdf(self.place_paper(sheet, language))

    def print_pdf(self, pdf: bytes) -> int:
        """Print pages of A4 that exist already, such as a filled form; return their number. Raises PrintingError."""
        return self._queue.add(pdf)

    def progress(self, number: int) -> PrintProgress:
        """Let the queue go on, and return how a page is getting on. Raises PrintingError."""
        return self._queue.progress(number)

    def follow(self, number: int, *, seconds: float = FOLLOW_SECONDS) -> Iterator[PrintProgress]:
        """Yield each change until the page has ended or the time is over. Raises PrintingError."""
        return self._queue.follow(number, seconds=seconds)

    def retry(self, number: int) -> None:
        """Print a page once more which did not come out. Raises PrintingError."""
        self._queue.retry(number)

    def came_out(self, number: int) -> None:
        """Forget a page which its visitor holds in the hand."""
        self._queue.came_out(number)

    def cancel(self, number: int) -> None:
        """Cancel a page. Harmless when it has ended. Raises PrintingError."""
        self._queue.cancel(number)

    def wipe(self) -> None:
        """Forget the visit's pages, and empty the queue; what is coming out may come out. Raises PrintingError."""
        self._queue.wipe()

    def answer_qr(self, answer: Answer, language: Language) -> QrCode:
        """Return an answer in one QR code for a visitor of a language, shortened where it is too long: for paper."""
        return self._code(self._answer_text(answer, language, self._qr.fits))

    def answer_codes(self, answer: Answer, language: Language, *, millimetres: float = 0) -> tuple[QrCode, ...]:
        """Return an answer in one QR code, or a long one in several to be scanned one after another: for the screen.

        millimetres: width that a code has there, quiet zone included; 0 where it is not known.
        """
        qr = self._qr.within(millimetres)
        return _codes(self._answer_text(answer, language, _fits_in_codes(qr)), qr)

    def emergency_codes(
        self, advice: EmergencyAdvice, language: Language, *, millimetres: float = 0
    ) -> tuple[QrCode, ...]:
        """Return what to do in an emergency in one QR code or several."""
        qr = self._qr.within(millimetres)
        return _codes(emergency_text(advice, self._labels_of(language.tag), _fits_in_codes(qr)), qr)

    def _answer_text(self, answer: Answer, language: Language, fits: Fits) -> QrText:
        return answer_text(answer, language.tag, self._labels_of(language.tag), fits)

    def place_codes(self, sheet: PlaceSheet, language: Language, *, millimetres: float = 0) -> tuple[QrCode, ...]:
        """Return a place in one QR code or several."""
        qr = self._qr.within(millimetres)
        return _codes(place_text(sheet, self._labels_of(language.tag), _fits_in_codes(qr)), qr)

    def place_qr(self, sheet: PlaceSheet, language: Language) -> QrCode:
        """Return the QR code of a place for a visitor of a language."""
        return self._code(place_text(sheet, self._labels_of(language.tag), self._qr.fits))

    def sheet_paper(self, sheet: Sheet, language: Language) -> bytes:
        """Return the PDF of a sheet, short on a receipt. Raises PrintingError."""
        receipt, today = self._queue.has_receipts, self._clock.now().date()
        if isinstance(sheet, BenefitSheet):
            code = self._one_code(benefit_texts(sheet, self._labels_of(language.tag)))
            return self._sheets.benefit_page(sheet, language, receipt=receipt, printed_on=today, qr=code)
        if isinstance(sheet, NoticeSheet):
            event = self._event_code(sheet, self._qr)
            code = (
                event.rows
                if event
                else self._one_code(notice_texts(sheet, language.tag, self._labels_of(language.tag)))
            )
            shown = _short_notice(sheet) if receipt else sheet
            return self._sheets.notice_page(shown, language, receipt=receipt, printed_on=today, qr=code)
        codes = [code.rows for code in self._calendar_codes(sheet, self._qr)]
        return self._sheets.deadline_page(sheet, language, receipt=receipt, printed_on=today, qr=codes)

    def print_sheet(self, sheet: Sheet, language: Language) -> int:
        """Print a sheet and return their number in the queue. Raises PrintingError."""
        return self._queue.add(self.sheet_paper(sheet, language), receipt=True)

    def sheet_codes(self, sheet: Sheet, language: Language, *, millimetres: float = 0) -> tuple[QrCode, ...]:
        """Return benefits and notices as text, deadlines and events as calendars (as text where codes are too small).

        In one code or several; of many deadlines the nearest come.
        """
        labels = self._labels_of(language.tag)
        if isinstance(sheet, BenefitSheet):
            return self.text_codes(benefit_texts(sheet, labels), millimetres=millimetres)
        if isinstance(sheet, NoticeSheet):
            event = self._event_code(sheet, self._qr.within(millimetres))
            return (
                (event,)
                if event
                else self.text_codes(notice_texts(sheet, language.tag, labels), millimetres=millimetres)
            )
        codes = self._calendar_codes(sheet, self._qr.within(millimetres))
        return codes or self.text_codes([deadline_text(sheet, labels)], millimetres=millimetres)

    def _calendar_codes(self, sheet: DeadlineSheet, qr: QrMaker) -> tuple[QrCode, ...]:
        # A phone reminds of what is still to come: that goes first where there is no room for all.
        coming_first = sorted(sheet.deadlines, key=lambda deadline: deadline.days_left < 0)
        texts = calendars(coming_first, self._sheets.calendar, qr.fits)
        return tuple(QrCode(text, len(texts) > MOST_CODES, qr.rows(text)) for text in texts[:MOST_CODES])

    def _event_code(self, sheet: NoticeSheet, qr: QrMaker) -> QrCode | None:
        """Return an event as a calendar, with its text where that fits; None where nothing fits, or it is no event."""
        for description in (sheet.body, ""):
            text = self._sheets.event_calendar(sheet, description)
            if text and qr.fits(text):
                return QrCode(text, not description, qr.rows(text))
        return None

    def _one_code(self, forms: Sequence[str]) -> Rows:
        """Return one code of the longest form of a text that fits; the last one is cut where none does."""
        return self._qr.rows(next(filter(self._qr.fits, forms), "") or cut(forms[-1], self._qr.fits))

    def text_codes(self, forms: Sequence[str], *, millimetres: float = 0) -> tuple[QrCode, ...]:
        """Return the longest form of a text that fits into the codes; the last one is taken in any case."""
        qr = self._qr.within(millimetres)
        text = next(filter(_fits_in_codes(qr), forms), forms[-1])
        return _codes(QrText(text, text != forms[0]), qr)

    def _code(self, text: QrText) -> QrCode:
        return QrCode(text.text, text.shortened, self._qr.rows(text.text))


def _short_answer(answer: Answer) -> Answer:
    """Return an answer as a receipt holds it: of what the centre adds, the beginning."""
    if answer.addition is None:
        return answer
    return replace(answer, addition=replace(answer.addition, text=_beginning(answer.addition.text)))


def _short_notice(sheet: NoticeSheet) -> NoticeSheet:
    """Return a notice as a receipt holds it: the beginning, and of what a machine has translated the original's."""
    return replace(sheet, body=_beginning(sheet.body), original=_beginning(sheet.original))


def _beginning(text: str) -> str:
    return cut(text, lambda part: len(part) <= LONGEST_ON_RECEIPT) or text[:LONGEST_ON_RECEIPT]


def _fits_in_codes(qr: QrMaker) -> Fits:
    return lambda text: len(numbered_parts(text, qr.fits)) <= MOST_CODES


def _codes(text: QrText, qr: QrMaker) -> tuple[QrCode, ...]:
    return tuple(QrCode(part, text.shortened, qr.rows(part)) for part in numbered_parts(text.text, qr.fits))
