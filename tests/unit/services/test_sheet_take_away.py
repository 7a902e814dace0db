"""Benefits and deadlines on their way to paper and phone."""

from datetime import date

import pytest
import zxingcpp
from icalendar import Calendar
from PIL import Image

from kiosk.domain.benefit import BenefitSheet
from kiosk.domain.deadline import DeadlineSheet
from kiosk.ports import Code
from kiosk.printing.calendar_text import calendar_text
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes, with_quiet_zone
from kiosk.services.benefit_sheets import BenefitSheets
from kiosk.services.benefits import Benefits
from kiosk.services.print_queue import PrintQueue
from kiosk.services.reminders import Reminders
from kiosk.services.sheet_text import benefit_texts
from kiosk.services.take_away import MOST_CODES, QrCode, TakeAway
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.printing import FakePrinter, FakeRenderer, FakeSheets, make_language

LIBRARY = whole_library()
TODAY = StillClock().now().date()
SMALL_SCREEN_MM, TINY_SCREEN_MM = 60.0, 20.0


class Sheets(FakeSheets):
    """Real calendars on pages that draw nothing."""

    calendar = staticmethod(calendar_text)


def take_away(printer: FakePrinter, receipts: FakePrinter | None = None) -> TakeAway:
    """Return the service with fakes, real codes and real calendars."""
    queue = PrintQueue(printer, receipts, clock=StillClock())
    return TakeAway(FakeRenderer(), queue, QrCodes(), StillClock(), labels_of, sheets=Sheets())


def benefits(tag: str) -> BenefitSheet:
    """Return the result of somebody whose wages are owed."""
    assessed = Benefits(LIBRARY).assess({"wage_arrears": True, "visa": "E-9"})
    return BenefitSheets(LIBRARY).sheet(assessed, tag, {})


def deadlines(tag: str) -> DeadlineSheet:
    """Return all deadlines there are, on one person."""
    reminders = Reminders(LIBRARY)
    dates = {rule.from_date: date(2027, 3, 1) for rule in reminders.rules({})}
    return reminders.sheet(reminders.deadlines(dates, TODAY, tag), tag)


def read(code: QrCode) -> str:
    """Return what a phone reads."""
    rows = with_quiet_zone(code.rows)
    picture = Image.new("L", (len(rows), len(rows)), 255)
    picture.putdata([0 if dark else 255 for row in rows for dark in row])
    picture = picture.resize((len(rows) * 4, len(rows) * 4), Image.Resampling.NEAREST)
    [text] = [found.text for found in zxingcpp.read_barcodes(picture) if found.format == zxingcpp.BarcodeFormat.QRCode]
    return text


def test_both_are_printed_where_answers_are_printed() -> None:
    printer, receipts = FakePrinter(), FakePrinter()
    take_away(printer).print_sheet(benefits("en"), make_language("en"))
    take_away(printer, receipts).print_sheet(deadlines("en"), make_language("en"))
    [page], [strip] = printer.documents, receipts.documents
    assert b"benefits [" in page
    assert b"receipt=False" in page
    assert b"qr=0" not in page
    assert b"registration" in strip
    assert b"receipt=True" in strip


@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_a_phone_takes_the_deadlines_into_its_calendar(tag: str) -> None:
    sheet = deadlines(tag)
    codes = take_away(FakePrinter()).sheet_codes(sheet, LIBRARY.languages[tag])
    assert len(codes) <= MOST_CODES
    texts = [read(code) for code in codes]
    events = [event for text in texts for event in Calendar.from_ical(text).walk("VEVENT")]
    days = [event.decoded("dtstart") for event in events]
    coming_first = sorted(sheet.deadlines, key=lambda each: each.closes < TODAY)
    assert days == [each.closes for each in coming_first[: len(days)]]
    assert codes[0].shortened is (len(days) < len(sheet.lines))


def test_what_has_passed_takes_no_room_from_what_is_to_come() -> None:
    reminders = Reminders(LIBRARY)
    keys = [rule.from_date for rule in reminders.rules({})]
    dates = {
        key: date(2020, 3, 1) if number % 2 else date(2027, 3, 1) for number, key in enumerate(dict.fromkeys(keys))
    }
    sheet = reminders.sheet(reminders.deadlines(dates, TODAY, "my"), "my")
    codes = take_away(FakePrinter()).sheet_codes(sheet, LIBRARY.languages["my"])
    events = [event for code in codes for event in Calendar.from_ical(read(code)).walk("VEVENT")]
    days = [event.decoded("dtstart") for event in events]
    coming = [each.closes for each in sheet.deadlines if each.days_left >= 0]
    assert len(days) < len(sheet.lines)
    assert coming
    assert days[: len(coming)] == coming[: len(days)]


def test_the_code_on_paper_holds_what_is_likely() -> None:
    codes: list[Code] = []

    class Kept(Sheets):
        def benefit_page(self, *_: object, qr: Code, **__: object) -> bytes:
            codes.append(qr)
            return b"%PDF-"

    queue = PrintQueue(FakePrinter(), clock=StillClock())
    service = TakeAway(FakeRenderer(), queue, QrCodes(), StillClock(), labels_of, sheets=Kept())
    for tag in LIBRARY.tags():
        service.sheet_paper(benefits(tag), LIBRARY.languages[tag])
        text = read(QrCode("", shortened=False, rows=tuple(map(tuple, codes[-1]))))
        assert all(line.title in text for line in benefits(tag).of("likely"))


def test_where_no_calendar_fits_the_phone_gets_text() -> None:
    sheet = deadlines("km")
    codes = take_away(FakePrinter()).sheet_codes(sheet, LIBRARY.languages["km"], millimetres=TINY_SCREEN_MM)
    assert "BEGIN" not in codes[0].text
    assert labels_of("km")["deadlines_title"] in "".join(code.text for code in codes)


@pytest.mark.parametrize("tag", ["ko", "en", "vi", "ur", "km", "my"])
@pytest.mark.parametrize("millimetres", [0, SMALL_SCREEN_MM])
def test_the_benefits_come_in_few_codes_and_say_when_they_are_shortened(tag: str, millimetres: float) -> None:
    sheet = benefits(tag)
    codes = take_away(FakePrinter()).sheet_codes(sheet, LIBRARY.languages[tag], millimetres=millimetres)
    parts = [read(code).removeprefix(f"{number}/{len(codes)}\n") for number, code in enumerate(codes, 1)]
    whole, *shorter = ["".join(text.split()) for text in benefit_texts(sheet, labels_of(tag))]
    text = "".join("".join(parts).split())
    assert text in (whole, *shorter)
    assert codes[0].shortened is (text != whole)
