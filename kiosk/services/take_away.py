"""Taking an answer away: on paper, followed until it really came out, and as a QR code which needs no network."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.answer import Answer, EmergencyAdvice, HotlineLine
from kiosk.domain.language import Language
from kiosk.errors import PrintingError
from kiosk.ports import Clock, PageRenderer, Printer

Matrix = Sequence[Sequence[bool]]
Encode = Callable[[str], Matrix | None]
"""Makes a QR code of a text, or None when the text does not fit a code that a phone reads from our screen."""
REASONS = {
    "media-empty": "media-empty",
    "media-needed": "media-empty",
    "media-jam": "media-jam",
    "cover-open": "cover-open",
    "door-open": "cover-open",
    "toner-empty": "toner-empty",
    "marker-supply-empty": "toner-empty",
    "offline": "offline",
    "connecting-to-device": "offline",
    "paused": "paused",
}
"""IPP reasons which the screen has a sentence for; every other is `other`."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code and what a phone will read in it."""

    rows: Matrix
    text: str
    shortened: bool


@dataclass(frozen=True, slots=True)
class PrintProgress:
    """What the screen says about a job."""

    phase: str
    """waiting, printing, done or problem."""
    reason: str
    """Empty, or one of REASONS' values, or `other`."""
    ended: bool = False
    """Whether the job will not change any more."""


class TakeAway:
    """Prints pages and makes QR codes."""

    def __init__(
        self, pages: PageRenderer, printer: Printer, clock: Clock, languages: Mapping[str, Language], encode: Encode
    ) -> None:
        self._pages, self._printer, self._clock = pages, printer, clock
        self._languages, self._encode = languages, encode

    def can_print(self) -> bool:
        """Tell whether there is a printer at all."""
        return self._printer.state().status != "missing"

    def page(self, shown: Answer | EmergencyAdvice, tag: str) -> bytes:
        """Return the PDF of an answer or of an emergency's advice. Raises PrintingError."""
        today = self._clock.now().date()
        language = self._languages[tag]
        if isinstance(shown, EmergencyAdvice):
            return self._pages.emergency_page(shown, language, printed_on=today)
        return self._pages.answer_page(shown, language, printed_on=today, qr=self.qr(shown, tag).rows)

    def print(self, shown: Answer | EmergencyAdvice, tag: str) -> int:
        """Print and return the job's number. Raises PrintingError printer-missing, printer-problem or print-failed."""
        return self._printer.submit(self.page(shown, tag))

    def follow(self, job_id: int) -> PrintProgress:
        """Return how a job stands; a printer that needs a person is a problem, not progress. Raises PrintingError."""
        job = self._printer.job(job_id)
        if job.status == "done":
            return PrintProgress("done", "", ended=True)
        if job.status in ("cancelled", "failed"):
            return PrintProgress("problem", "other", ended=True)
        printer = self._printer.state()
        if printer.needs_person:
            return PrintProgress(
                "problem", _reason((*printer.reasons, *job.reasons), stopped=printer.status == "stopped")
            )
        return PrintProgress("printing" if job.status == "printing" else "waiting", "")

    def cancel(self, job_id: int) -> None:
        """Cancel a job."""
        self._printer.cancel(job_id)

    def qr(self, shown: Answer | EmergencyAdvice, tag: str) -> QrCode:
        """Return the QR code of the fullest form that fits. Raises PrintingError when not even the shortest does."""
        del tag
        forms = _emergency_forms(shown) if isinstance(shown, EmergencyAdvice) else _answer_forms(shown)
        for place, text in enumerate(forms):
            if (rows := self._encode(text)) is not None:
                return QrCode(rows, text, shortened=place > 0)
        raise PrintingError("This answer does not fit a QR code. Print it.")


def _reason(reasons: Sequence[str], *, stopped: bool) -> str:
    known = (short for reason in reasons for name, short in REASONS.items() if reason.startswith(name))
    return next(known, "paused" if stopped else "other")


def _answer_forms(answer: Answer) -> Iterator[str]:
    """Yield texts from the fullest to the shortest; each is whole in itself, nothing is cut in the middle."""
    source = f"{answer.source.agency or answer.source.title} · {answer.checked_on.isoformat()}"
    bring = "\n".join(f"☐ {thing}" for thing in answer.bring)
    phones = _phones(answer.hotlines)
    yield _text(answer.question, answer.short, answer.details.replace("**", ""), bring, phones, source)
    yield _text(answer.question, answer.short, bring, phones, source)
    yield _text(answer.question, answer.short, phones, source)
    yield _text(answer.question, answer.short, _phones(answer.hotlines[:1]))
    yield _text(answer.short, _phones(answer.hotlines[:1]))
    yield _text(answer.question, _phones(answer.hotlines[:1]))


def _emergency_forms(advice: EmergencyAdvice) -> Iterator[str]:
    yield _text(advice.title, advice.advice, _phones(advice.hotlines))
    yield _text(advice.advice, _phones(advice.hotlines[:2]))
    yield _phones(advice.hotlines[:2])


def _phones(hotlines: Sequence[HotlineLine]) -> str:
    return "\n".join(f"☎ {line.number} {line.name}" for line in hotlines)


def _text(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
