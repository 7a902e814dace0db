"""Results of questions as PDF (kiosk.ports.SheetRenderer): what help there is likely to be, deadlines,
and what is made known."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.benefit import BenefitLine, BenefitSheet
from kiosk.domain.deadline import Deadline, DeadlineLine, DeadlineSheet
from kiosk.domain.language import Language
from kiosk.domain.notice import NoticeSheet
from kiosk.ports import Code
from kiosk.printing.calendar_text import calendar_text, event_text
from kiosk.printing.labels import STAFF, Labels, labels_of
from kiosk.printing.line_breaks import breakable
from kiosk.printing.qr_picture import qr_on_page, qr_on_receipt
from kiosk.printing.typesetting import Data, hotline_rows, language_setting
from kiosk.printing.typst_pages import TypstPages

FIRST_STRONG, POP = "\u2068", "\u2069"


class SheetPages:
    """Lays out sheets with the pages' compiler."""

    def __init__(self, pages: TypstPages) -> None:
        self._pages = pages

    def benefit_page(
        self, sheet: BenefitSheet, language: Language, *, receipt: bool, printed_on: date, qr: Code
    ) -> bytes:
        """Return the PDF of benefits, on A4 or 80 mm wide. Raises PrintingError print-failed."""
        labels = labels_of(language.tag)
        frame = self._pages.frame(language, printed_on, title=labels["help_title"], document_id="")
        notes = ["first_look"]
        notes += [] if sheet.reviewed else ["not_reviewed"]
        notes += [] if sheet.confirmed else ["secondary"]
        data: Data = {
            **frame,
            "language": language_setting(language.tag, language),
            "receipt": receipt,
            "notes": [labels[note] for note in notes],
            "staff_notes": [frame["staff"][note] for note in notes],
            **{
                outcome: [_benefit(line, language, labels) for line in sheet.of(outcome)]
                for outcome in ("likely", "ask", "not_likely")
            },
            **(qr_on_receipt if receipt else qr_on_page)(qr),
        }
        return self._pages.compile("benefits.typ", data)

    def deadline_page(
        self, sheet: DeadlineSheet, language: Language, *, receipt: bool, printed_on: date, qr: Sequence[Code]
    ) -> bytes:
        """Return the PDF of deadlines, on A4 or 80 mm wide. Raises PrintingError print-failed."""
        labels = labels_of(language.tag)
        frame = self._pages.frame(language, printed_on, title=labels["deadlines_title"], document_id="")
        data: Data = {
            **frame,
            "language": language_setting(language.tag, language),
            "receipt": receipt,
            "notes": [] if sheet.reviewed else [labels["not_reviewed"]],
            "lines": [_deadline(line, language, labels, printed_on) for line in sheet.lines],
            "codes": [(qr_on_receipt if receipt else qr_on_page)(code) for code in qr],
        }
        return self._pages.compile("deadlines.typ", data)

    def notice_page(
        self, sheet: NoticeSheet, language: Language, *, receipt: bool, printed_on: date, qr: Code
    ) -> bytes:
        """Return the PDF of a notice, on A4 or 80 mm wide. Raises PrintingError print-failed."""
        labels = labels_of(language.tag)
        source = sheet.source
        data: Data = {
            **self._pages.frame(language, printed_on, title=sheet.title, document_id=sheet.id),
            "language": language_setting(sheet.language, language),
            "receipt": receipt,
            "urgent": sheet.urgent,
            "notice_title": breakable(sheet.title),
            "when": _apart(sheet.when) if sheet.when else "",
            "where": breakable(sheet.where),
            "paragraphs": [breakable(paragraph) for paragraph in sheet.body.split("\n\n")],
            "korean_title": "" if sheet.original or sheet.language == STAFF else breakable(sheet.korean_title),
            "original": breakable(sheet.original),
            "notes": [labels[note] for note in sheet.notes(language.tag)],
            "hotlines": hotline_rows(sheet.hotlines, labels),
            "source": breakable(", ".join(filter(None, (source.title, source.agency)))) if source else "",
            "changed_on": sheet.updated.isoformat(),
            "scan": labels["calendar_scan" if sheet.starts else "scan"],
            **(qr_on_receipt if receipt else qr_on_page)(qr),
        }
        return self._pages.compile("notice.typ", data)

    def calendar(self, deadlines: Sequence[Deadline]) -> str:
        """Return deadlines as an iCalendar text (RFC 5545)."""
        return calendar_text(deadlines)

    def event_calendar(self, sheet: NoticeSheet, description: str) -> str:
        """Return an event as an iCalendar text; empty for a notice that is none."""
        return event_text(sheet, description)


def _benefit(line: BenefitLine, language: Language, labels: Labels) -> Data:
    return {
        "outcome": line.outcome,
        "language": language_setting(line.language, language),
        "title": breakable(line.title),
        "korean_title": breakable(line.korean_title),
        "what": breakable(line.what),
        "where": breakable(line.where),
        "amounts_of": labels["amounts_of"].replace("%1", _apart(line.amounts_of)) if line.amounts_of else "",
        "reasons": [breakable(reason) for reason in line.reasons],
        "forms": [breakable(title) for title in line.forms],
        "bring": [breakable(paper) for paper in line.bring],
        "hotlines": hotline_rows(line.hotlines, labels),
    }


def _deadline(line: DeadlineLine, language: Language, labels: Labels, today: date) -> Data:
    deadline, rule = line.deadline, line.deadline.rule
    days = labels["days_left" if deadline.days_left >= 0 else "days_late"]
    opens = labels["possible_from"].replace("%1", _apart(deadline.opens.isoformat()))
    return {
        "language": language_setting(deadline.language, language),
        "text": breakable(deadline.text),
        "korean_text": breakable(line.korean_text),
        "last_day": labels["last_day"].replace("%1", _apart(deadline.closes.isoformat())),
        "days": days.replace("%1", str(abs(deadline.days_left))),
        "late": deadline.days_left < 0,
        "possible_from": opens if deadline.opens > today else "",
        "reason": f"{breakable(line.asks)}: {_apart(deadline.start.isoformat())}",
        "source": breakable(line.source),
        "doubt": "" if rule.confidence == "official" else labels[rule.confidence],
        "forms": [breakable(title) for title in line.forms],
        "hotlines": hotline_rows(line.hotlines, labels),
    }


def _apart(figures: str) -> str:
    """Return a date whose figures do not turn round among letters that run to the left."""
    return f"{FIRST_STRONG}{figures}{POP}"
