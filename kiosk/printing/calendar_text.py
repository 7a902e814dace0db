"""Deadlines, or an event, as an iCalendar text (RFC 5545) that a phone reads from a QR code."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from kiosk.domain.deadline import Deadline
from kiosk.domain.notice import NoticeSheet

PRODUCT = "-//Madang//Deadlines//EN"
DAY_BEFORE = timedelta(days=-1)
MORNING = timedelta(hours=9)
"""Whole days begin at midnight, when no telephone should ring."""


def calendar_text(deadlines: Sequence[Deadline]) -> str:
    """Return a calendar of whole days, each with an alarm some days before; empty where there is no deadline.

    It says what and when, never who, and holds no more than phones need, so that few deadlines fit into one QR code.
    """
    if not deadlines:
        return ""
    return _calendar([_event(deadline) for deadline in deadlines])


def event_text(sheet: NoticeSheet, description: str) -> str:
    """Return a calendar with the event of a notice and an alarm the day before; empty where it is no event."""
    if sheet.starts is None or sheet.ends is None:
        return ""
    event = Event()
    event.add("uid", f"{sheet.id}-{sheet.starts:%Y%m%d}")
    event.add("dtstamp", datetime.combine(sheet.updated, datetime.min.time(), UTC))
    # In UTC: a phone needs no table of zones for it.
    event.add("dtstart", sheet.starts.astimezone(UTC))
    event.add("dtend", sheet.ends.astimezone(UTC))
    event.add("summary", sheet.title)
    for name, text in (("location", sheet.where), ("description", description)):
        if text:
            event.add(name, text)
    event.add_component(_alarm(sheet.title, DAY_BEFORE))
    return _calendar([event])


def _calendar(events: Sequence[Event]) -> str:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    for event in events:
        calendar.add_component(event)
    return str(calendar.to_ical().decode("utf-8"))


def _event(deadline: Deadline) -> Event:
    event = Event()
    event.add("uid", f"{deadline.rule.id}-{deadline.closes:%Y%m%d}")
    # RFC 5545 wants a stamp; the deadline's own day keeps the time of the visit out of it.
    event.add("dtstamp", datetime.combine(deadline.closes, datetime.min.time(), UTC))
    event.add("dtstart", deadline.closes)
    event.add("summary", deadline.text)
    event.add_component(_alarm(deadline.text, MORNING - timedelta(days=deadline.rule.warn_days)))
    return event


def _alarm(text: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", before)
    return alarm
