"""A notice on its way to paper and phone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from kiosk.domain.language import Language
from kiosk.domain.notice import NoticeSheet
from kiosk.printing.calendar_text import event_text
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.print_queue import PrintQueue
from kiosk.services.reading import reading_of_notice
from kiosk.services.take_away import TakeAway
from tests.fakes.clock import StillClock
from tests.fakes.notices import library_with_samples, make_notices
from tests.fakes.printing import FakePrinter, FakeRenderer, FakeSheets

LIBRARY = library_with_samples()
NOTICES = make_notices(LIBRARY, StillClock())
TINY_SCREEN_MM = 20.0


class Sheets(FakeSheets):
    """Real calendars on pages that draw nothing."""

    event_calendar = staticmethod(event_text)


def take_away(printer: FakePrinter) -> TakeAway:
    """Return the service with fakes, real codes and real calendars."""
    queue = PrintQueue(printer, clock=StillClock())
    return TakeAway(FakeRenderer(), queue, QrCodes(), StillClock(), labels_of, sheets=Sheets())


def sheet(notice_id: str, tag: str = "en") -> NoticeSheet:
    """Return a sample notice as a visitor sees it."""
    return NOTICES.sheet(notice_id, tag)


def test_a_notice_is_printed() -> None:
    printer = FakePrinter()
    take_away(printer).print_sheet(sheet("class"), LIBRARY.languages["en"])
    [page] = printer.documents
    assert b"notice class en" in page
    assert b"qr=0" not in page


class Shown(FakeSheets):
    """Keeps what is to be laid out."""

    def __init__(self) -> None:
        self.notices: list[NoticeSheet] = []

    def notice_page(
        self, sheet: NoticeSheet, language: Language, *, receipt: bool, printed_on: date, qr: Sequence[Sequence[bool]]
    ) -> bytes:
        self.notices.append(sheet)
        return b"%PDF-"


def test_a_receipt_holds_the_beginning_of_a_long_notice_and_a_page_all_of_it() -> None:
    shown = Shown()
    long = replace(sheet("class"), body="One sentence of a long notice. " * 40, original="x" * 1200)
    for receipts in (FakePrinter(), None):
        queue = PrintQueue(FakePrinter(), receipts, clock=StillClock())
        paper = TakeAway(FakeRenderer(), queue, QrCodes(), StillClock(), labels_of, sheets=shown)
        paper.print_sheet(long, LIBRARY.languages["en"])
    strip, page = shown.notices
    assert strip.body.endswith("long notice. …")
    assert 300 < len(strip.body) <= 400
    assert len(strip.original) <= 400
    assert page == long


@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_a_phone_takes_an_event_into_its_calendar(tag: str) -> None:
    shown = sheet("class", tag)
    [code] = take_away(FakePrinter()).sheet_codes(shown, LIBRARY.languages[tag])
    [event] = Calendar.from_ical(code.text).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 12, 5, 5, tzinfo=UTC), "two in the afternoon in Korea"
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(hours=2)
    assert (str(event["summary"]), str(event["location"])) == (shown.title, shown.where)
    assert event.walk("VALARM")[0].decoded("trigger") == timedelta(days=-1)
    assert code.shortened is ("description" not in event)


def test_a_notice_without_a_day_and_an_event_on_a_tiny_screen_are_text() -> None:
    service, english = take_away(FakePrinter()), LIBRARY.languages["en"]
    urgent = sheet("urgent")
    text = "".join(code.text for code in service.sheet_codes(urgent, english))
    assert urgent.title in text
    assert urgent.body in text
    assert "tel:119" in text
    assert "Changed on: 2026-11-20" in text
    codes = service.sheet_codes(sheet("class"), english, millimetres=TINY_SCREEN_MM)
    assert "BEGIN" not in "".join(code.text for code in codes)
    assert "14:00" in "".join(code.text for code in codes)


def test_the_phone_is_told_that_the_text_is_in_another_language() -> None:
    codes = take_away(FakePrinter()).sheet_codes(sheet("korean", "vi"), LIBRARY.languages["vi"])
    assert labels_of("vi")["only_in_another"] in "".join(code.text for code in codes)


def test_what_is_read_aloud_is_said_in_the_language_it_is_in() -> None:
    assert [(each.place, each.language) for each in reading_of_notice(sheet("korean", "vi"), "vi").passages] == [
        ("title", "ko"),
        ("body", "ko"),
    ]
    assert [each.place for each in reading_of_notice(sheet("class", "vi"), "vi").passages] == ["title", "when", "body"]
