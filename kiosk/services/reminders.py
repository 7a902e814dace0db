"""Deadlines that follow from the dates a person gives: when something must be done, and from when it can be."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.domain.deadline import Deadline, DeadlineRule
from kiosk.domain.library import Library
from kiosk.domain.texts import nearest
from kiosk.errors import UsageError

MONTHS_A_YEAR = 12


class Reminders:
    """Applies the installed deadline rules. Keeps nothing."""

    def __init__(self, library: Library) -> None:
        self._rules = tuple(library.deadlines.values())

    def deadlines(self, dates: Mapping[str, date], today: date, tag: str) -> tuple[Deadline, ...]:
        """Return a person's deadlines, the nearest first, passed ones included. dates: by key, e.g. `entry_date`."""
        found = [_deadline(rule, dates[rule.from_date], today, tag) for rule in self._rules if rule.from_date in dates]
        return tuple(sorted(found, key=lambda each: (each.closes, each.id)))

    def read_dates(self, given: Mapping[str, object]) -> dict[str, date]:
        """Return the dates among a person's data on which deadlines rest. Raises UsageError date-invalid."""
        keys = {rule.from_date for rule in self._rules}
        return {key: _read_date(key, value) for key, value in given.items() if key in keys and value is not None}


def _read_date(key: str, value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        message = f"`{key}` is no date that exists, written as YYYY-MM-DD: {value!r}."
        raise UsageError(message, code="date-invalid") from error


def _deadline(rule: DeadlineRule, start: date, today: date, tag: str) -> Deadline:
    used = nearest(rule.texts, tag)
    opens, closes = (_shifted(start, number, rule.unit) for number in (rule.opens, rule.closes))
    return Deadline(rule.id, rule.texts[used], used, opens, closes, rule.warn_days, (closes - today).days)


def _shifted(start: date, number: int, unit: str) -> date:
    """Return a day so many days or months away; a month that is too short ends on its last day."""
    try:
        if unit == "days":
            return start + timedelta(days=number)
        months = start.year * MONTHS_A_YEAR + start.month - 1 + number
        year, month = divmod(months, MONTHS_A_YEAR)
        return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError) as error:
        raise UsageError(f"The date {start} is too far away.", code="date-invalid") from error
