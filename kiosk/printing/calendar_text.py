"""Deadlines as an iCalendar text (RFC 5545) that a phone reads from a QR code."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from kiosk.domain.deadline import Deadline

PRODUCT = "-//Madang//Deadlines//EN"


def calendar_text(deadlines: Sequence[Deadline]) -> str:
    """Return a calendar of whole days, each with an alarm some days before; empty where there is no deadline.

    It says what and when, never who, and holds no more than phones need, so that few deadlines fit into one QR code.
    """
    if not deadlines:
        return ""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    for deadline in deadlines:
        calendar.add_component(_event(deadline))
    return str(calendar.to_ical().decode("utf-8"))


def _event(deadline: Deadline) -> Event:
    event = Event()
    event.add("uid", f"{deadline.id}-{deadline.closes:%Y%m%d}")
    # RFC 5545 wants a stamp; the deadline's own day keeps the time of the visit out of it.
    event.add("dtstamp", datetime.combine(deadline.closes, datetime.min.time(), UTC))
    event.add("dtstart", deadline.closes)
    event.add("summary", deadline.text)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", deadline.text)
    alarm.add("trigger", timedelta(days=-deadline.warn_days))
    event.add_component(alarm)
    return event
