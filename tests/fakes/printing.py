"""Fakes of the printer and the page renderer, and answers to print."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.answer import Answer, EmergencyAdvice, HotlineLine
from kiosk.domain.benefit import BenefitSheet
from kiosk.domain.deadline import Deadline, DeadlineSheet
from kiosk.domain.faq import Source
from kiosk.domain.language import Language
from kiosk.domain.notice import NoticeSheet
from kiosk.domain.place import PlaceSheet
from kiosk.domain.printing import JobState, JobStatus, PrinterState
from kiosk.errors import PrintingError
from kiosk.ports import Code


class FakePrinter:
    """A printer whose states a test writes down beforehand.

    `course` is what happens to every job: each look at a job goes one state on and stays at the last. `trouble` are the
    reasons which printer and job give while they are set; a job does not go on meanwhile.
    """

    def __init__(self, *, present: bool = True, course: Sequence[JobStatus] = ("waiting", "printing", "done")) -> None:
        self.present = present
        self.stopped = False
        self.course = tuple(course)
        self.trouble: tuple[str, ...] = ()
        self.documents: list[bytes] = []
        """What was submitted, also after `purge`."""
        self.purges = 0
        self.forgotten: list[int] = []
        self._looks: dict[int, int] = {}
        self._cancelled: set[int] = set()

    def state(self) -> PrinterState:
        """Return `missing`, `stopped`, `busy` or `ready`, with the reasons."""
        if not self.present:
            return PrinterState("missing", "", ())
        if self.stopped:
            return PrinterState("stopped", "Fake", (*self.trouble, "paused"))
        return PrinterState("busy" if self._active() else "ready", "Fake", self.trouble)

    def submit(self, pdf: bytes) -> int:
        """Take a document. Refuses as the real one does."""
        state = self.state()
        if state.status == "missing":
            raise PrintingError("There is no printer.", code="printer-missing")
        if state.status == "stopped" or (state.status == "busy" and state.reasons):
            raise PrintingError(f"The printer needs somebody: {', '.join(state.reasons)}.", code="printer-problem")
        self.documents.append(pdf)
        job_id = len(self.documents)
        self._looks[job_id] = -1
        return job_id

    def job(self, job_id: int) -> JobState:
        """Return a job's next state. Raises PrintingError for a job which is not in the queue."""
        if job_id not in self._looks:
            raise PrintingError("The print queue does not know this job.")
        if job_id in self._cancelled:
            return JobState(job_id, "cancelled", ())
        if not (self.trouble or self.stopped) or self._looks[job_id] < 0:
            self._looks[job_id] = min(self._looks[job_id] + 1, len(self.course) - 1)
        return JobState(job_id, self.course[self._looks[job_id]], self.trouble)

    def cancel(self, job_id: int) -> None:
        """Cancel a job that has not ended."""
        if job_id in self._active():
            self._cancelled.add(job_id)

    def forget(self, job_id: int) -> None:
        """Note that a job's document was removed."""
        self.forgotten.append(job_id)

    def waiting(self) -> int:
        """Return how many jobs have not ended."""
        return len(self._active())

    def purge(self) -> None:
        """Forget every job."""
        self.purges += 1
        self._looks.clear()

    def _active(self) -> list[int]:
        last = len(self.course) - 1
        return [job_id for job_id, looks in self._looks.items() if looks < last and job_id not in self._cancelled]


@dataclass
class FakeRenderer:
    """Returns pages which say what they would show."""

    pages: list[str] = field(default_factory=list)

    def answer_page(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the ids, the date and the size of the QR code."""
        return self._page(f"answer {answer.id} {language.tag} {printed_on} qr={len(qr) if qr else 0}")

    def emergency_page(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return the ids and the date."""
        return self._page(f"emergency {advice.id} {language.tag} {printed_on}")

    def answer_receipt(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the ids, the date and the size of the QR code."""
        return self._page(f"receipt {answer.id} {language.tag} {printed_on} qr={len(qr) if qr else 0}")

    def emergency_receipt(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return the ids and the date."""
        return self._page(f"receipt {advice.id} {language.tag} {printed_on}")

    def test_page(self, *, printed_on: date, receipt: bool = False) -> bytes:
        """Return the date and the width."""
        return self._page(f"test {printed_on} {'80 mm' if receipt else 'A4'}")

    def place_page(
        self, sheet: PlaceSheet, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the ids, the date and the size of the QR code."""
        return self._page(f"place {sheet.id} {language.tag} {printed_on} qr={len(qr) if qr else 0}")

    def _page(self, text: str) -> bytes:
        self.pages.append(text)
        return b"%PDF-fake " + text.encode()


class FakeSheets:
    """Returns pages which say what they would show, and calendars of one line a deadline."""

    def benefit_page(
        self, sheet: BenefitSheet, language: Language, *, receipt: bool, printed_on: date, qr: Code
    ) -> bytes:
        """Return the outcomes' sizes, the date and the size of the QR code."""
        sizes = [len(sheet.of(outcome)) for outcome in ("likely", "ask", "not_likely")]
        return f"%PDF-fake benefits {sizes} {language.tag} {printed_on} {receipt=} qr={len(qr)}".encode()

    def deadline_page(
        self, sheet: DeadlineSheet, language: Language, *, receipt: bool, printed_on: date, qr: Sequence[Code]
    ) -> bytes:
        """Return the ids, the date and the sizes of the QR codes."""
        ids = [each.rule.id for each in sheet.deadlines]
        return f"%PDF-fake deadlines {ids} {language.tag} {printed_on} {receipt=} qr={list(map(len, qr))}".encode()

    def notice_page(
        self, sheet: NoticeSheet, language: Language, *, receipt: bool, printed_on: date, qr: Code
    ) -> bytes:
        """Return the ids, the date and the size of the QR code."""
        return f"%PDF-fake notice {sheet.id} {language.tag} {printed_on} {receipt=} qr={len(qr)}".encode()

    def calendar(self, deadlines: Sequence[Deadline]) -> str:
        """Return a line for each."""
        return "".join(f"{each.closes} {each.rule.id}\n" for each in deadlines)

    def event_calendar(self, sheet: NoticeSheet, description: str) -> str:
        """Return a line with the beginning, and the description; empty for a notice that is no event."""
        return f"{sheet.starts} {sheet.id}\n{description}" if sheet.starts else ""


def make_language(tag: str = "en", *, font: str = "Noto Sans", rtl: bool = False) -> Language:
    """Return a language as a row of data."""
    return Language(
        tag=tag,
        iso_639_3="und",
        name=tag,
        name_en=tag,
        name_ko=tag,
        direction="rtl" if rtl else "ltr",
        font=font,
        greeting="",
        word_boundaries=True,
        recognizer=None,
        voice=None,
        keyboard=None,
        review="drafted",
    )


def make_hotline(number: str = "1345", name: str = "Immigration Contact Centre", hours: str = "") -> HotlineLine:
    """Return a hotline."""
    return HotlineLine(number, number, name, hours, always_open=not hours)


KOREAN_QUESTION = "이사했어요. 어디에 신고해야 하나요?"
KOREAN_SHORT = "이사한 날부터 15일 안에 새 주소를 신고하세요."


def make_answer(
    *,
    language: str = "en",
    question: str = "I moved house. What must I report?",
    short: str = "Report your new address within 15 days of moving in. It is free.",
    details: str = "- **Deadline:** within 15 days\n- **Fee:** none\n\nThe new address is recorded on your card.",
    bring: tuple[str, ...] = ("Residence card", "Lease"),
    hotlines: tuple[HotlineLine, ...] = (make_hotline(),),
    translated: bool = False,
    reviewed: bool = True,
) -> Answer:
    """Return an answer, about a move of house unless told otherwise."""
    return Answer(
        id="R-12",
        topic="residence",
        language=language,
        question=question,
        short=short,
        details=details,
        bring=bring,
        hotlines=hotlines,
        related=(),
        source=Source("Immigration Act, article 36", "Ministry of Justice", "law.go.kr"),
        checked_on=date(2026, 11, 20),
        confidence="official",
        translated=translated,
        reviewed=reviewed,
        stale=False,
        original_language="ko",
        original_question=KOREAN_QUESTION,
        original_short=KOREAN_SHORT,
        original_details="- **기한:** 15일\n- **비용:** 없음",
        original_bring=("외국인등록증", "임대차계약서"),
    )


def make_advice(hotlines: tuple[HotlineLine, ...] = (make_hotline("112", "Police"),)) -> EmergencyAdvice:
    """Return what to do in an emergency."""
    return EmergencyAdvice(
        "EM-violence", "en", "Someone is hurting me", "Call 112 now. Go to a safe place.", hotlines, ()
    )
