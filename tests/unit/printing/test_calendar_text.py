"""The calendar that a phone takes from the QR code, read again by the standard's own rules."""

import re
from datetime import date, timedelta

import pytest
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
        timedelta(hours=9) - timedelta(days=each.rule.warn_days) for each in found
    ]


@pytest.mark.parametrize("tag", whole_library().tags())
def test_the_text_keeps_to_the_rules_of_rfc_5545(tag: str) -> None:
    """Read without the library that wrote it, by what RFC 5545 says in 3.1, 3.6.1, 3.6.6, 3.8.2.4 and 3.8.7.2."""
    dates = {"move_date": TODAY, "entry_date": TODAY, "stay_expiry": date(2027, 5, 1)}
    found = Reminders(whole_library()).deadlines(dates, TODAY, tag)
    raw = calendar_text(found).encode()
    physical = raw.split(b"\r\n")
    assert physical[-1] == b""
    assert b"\n" not in b"".join(physical), "every line ends with CRLF"
    assert max(map(len, physical)) <= 75, "octets of a line"
    for line in physical:
        line.decode()  # no character is parted by folding
    lines = raw.decode().replace("\r\n ", "").split("\r\n")[:-1]
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    events = "\n".join(lines).split("BEGIN:VEVENT")[1:]
    assert len(events) == len(found) > 2
    for event, deadline in zip(events, found, strict=True):
        said = re.sub(r"\\([,;\\])", r"\1", event)
        assert f"\nSUMMARY:{deadline.text}\n" in said
        assert re.search(r"\nDTSTART;VALUE=DATE:\d{8}\n", event)
        assert re.search(r"\nDTSTAMP:\d{8}T\d{6}Z\n", event)
        alarm = event[event.index("BEGIN:VALARM") : event.index("END:VALARM")]
        assert "\nACTION:DISPLAY\n" in alarm
        assert "\nDESCRIPTION:" in alarm
        assert re.search(r"\nTRIGGER:-P(\d+D)?(T\d+H)?\n", alarm)
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == len(events)


def test_two_deadlines_in_any_language_fit_into_one_code() -> None:
    library = whole_library()
    for tag in library.languages:
        found = Reminders(library).deadlines({"move_date": TODAY, "stay_expiry": date(2027, 5, 1)}, TODAY, tag)
        assert QrCodes().fits(calendar_text(found)), tag


def test_no_deadline_is_no_calendar() -> None:
    assert calendar_text([]) == ""
