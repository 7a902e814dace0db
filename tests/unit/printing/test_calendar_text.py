"""The calendar that a phone takes from the QR code, read again by the standard's own rules."""

from datetime import date, timedelta

from icalendar import Calendar

from kiosk.printing.calendar_text import calendar_text
from kiosk.printing.qr import QrCodes
from kiosk.services.reminders import Reminders
from tests.fakes.content import whole_library

TODAY = date(2026, 11, 21)


def test_a_phone_reads_every_deadline() -> None:
    found = Reminders(whole_library()).deadlines({"move_date": TODAY, "entry_date": TODAY}, TODAY, "km")
    events = Calendar.from_ical(calendar_text(found)).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [each.closes for each in found]
    assert [str(event["summary"]) for event in events] == [each.text for each in found]
    assert [event.walk("VALARM")[0].decoded("trigger") for event in events] == [
        timedelta(days=-each.rule.warn_days) for each in found
    ]


def test_two_deadlines_in_any_language_fit_into_one_code() -> None:
    library = whole_library()
    for tag in library.languages:
        found = Reminders(library).deadlines({"move_date": TODAY, "stay_expiry": date(2027, 5, 1)}, TODAY, tag)
        assert QrCodes().fits(calendar_text(found)), tag


def test_no_deadline_is_no_calendar() -> None:
    assert calendar_text([]) == ""
