"""Opening hours in the syntax of OpenStreetMap, read by opening-hours-py; public holidays by the holidays library.

opening-hours-py brings a list of holidays of its own, which lacks substitute and temporary ones. So `PH` is replaced by
the dates of the holidays library, of the year that is asked about and the next.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.place import HoursLine, OpenNow, OpenState, Week
from kiosk.errors import ContentError
from kiosk.opening.wording import days_in_words, times_in_words

if TYPE_CHECKING:
    from opening_hours import OpeningHours

_HOLIDAY = re.compile(r"\bPH\b")
_HOLIDAY_RULE = re.compile(r"^(?P<before>[\w\[\], -]*,)?\s*PH(?P<after>(,[\w\[\]-]+)*)(?P<rest>\s.*|)$")
_CLOSED_ON_HOLIDAYS = re.compile(r"\bPH\b[^;]*\b(off|closed)\b")
_DAY = timedelta(days=1)

Span = tuple[datetime, datetime]


class OsmHours:
    """Tells whether places of one country are open. Remembers each text that it has read; one thread at a time."""

    def __init__(self, country: str, time_zone: str) -> None:
        """country: ISO 3166-1 alpha-2, for its public holidays; time_zone: where the places are."""
        self._country, self._zone = country, ZoneInfo(time_zone)
        self._read: dict[tuple[str, int], OpeningHours] = {}
        self._known: dict[str, tuple[datetime, OpenNow]] = {}

    def now(self, hours: str, at: datetime) -> OpenNow:
        """Return whether a place is open at a moment. Empty hours are unknown. Raises ContentError content-invalid."""
        if not hours:
            return OpenNow("unknown")
        since, known = self._known.get(hours, (None, OpenNow("unknown")))
        if since is None or at < since or (known.until is not None and at >= known.until):
            known = self._look(hours, at.astimezone(self._zone))
            self._known[hours] = at, known
        return known

    def week(self, hours: str, tag: str, at: datetime) -> Week | None:
        """Return the hours of the week around a moment, in words, holidays aside; None where they are unknown."""
        if not hours:
            return None
        today = at.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        monday = today - today.weekday() * _DAY
        days = [self._spans(hours, monday + day * _DAY) for day in range(7)]
        return Week(
            lines=tuple(_lines(days, tag)),
            always_open=self.now(hours, at) == OpenNow("open"),
            closed_on_holidays=bool(_CLOSED_ON_HOLIDAYS.search(hours)),
        )

    def holiday(self, hours: str, tag: str, at: datetime) -> str:
        """Return the name of the public holiday at a moment, if the hours say nothing about holidays; else empty."""
        if not hours or _HOLIDAY.search(hours):
            return ""
        names = _holidays(self._country, at.astimezone(self._zone).year, tag)
        return names.get(at.astimezone(self._zone).date(), "")

    def _look(self, hours: str, at: datetime) -> OpenNow:
        expression = self._expression(hours, at.year)
        state, _comment = expression.state(at)
        return OpenNow(_STATES[str(state)], expression.next_change(at))

    def _spans(self, hours: str, day: datetime) -> list[Span]:
        """Return when it opens on a day and when it then closes, which may be on the next day."""
        expression = self._expression(_without_holidays(hours), day.year)
        intervals = expression.intervals(day - _DAY, day + 2 * _DAY)
        opened = [(start, end) for start, end, state, _comment in intervals if str(state) == "open"]
        return [span for span in map(_of_day(day), _joined(opened)) if span[0] < span[1]]

    def _expression(self, hours: str, year: int) -> "OpeningHours":
        if (hours, year) not in self._read:
            from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # not in its stub

            try:
                self._read[hours, year] = OpeningHours(
                    self._with_dates(hours, year), timezone=self._zone, auto_country=False, auto_timezone=False
                )
            except ParserError as error:
                raise ContentError(f"The opening hours `{hours}` cannot be read.") from error
        return self._read[hours, year]

    def _with_dates(self, hours: str, year: int) -> str:
        if not _HOLIDAY.search(hours):
            return hours
        days = sorted(day for each in (year, year + 1) for day in _holidays(self._country, each, "en"))
        selector = ",".join(f"{day:%Y %b %d}" for day in days)
        return "; ".join(rule for part in hours.split(";") for rule in _divided(part.strip(), selector))


_STATES: dict[str, OpenState] = {"open": "open", "closed": "closed", "unknown": "unknown"}


def _divided(rule: str, dates: str) -> Iterator[str]:
    """Yield a rule without `PH`, and another that says the same of the dates: `Su,PH off` → `Su off`, `<dates> off`."""
    found = _HOLIDAY_RULE.match(rule)
    if found is None:
        yield rule
        return
    days = ",".join(filter(None, ((found["before"] or "").strip(", "), found["after"].strip(","))))
    if days:
        yield days + found["rest"]
    yield dates + found["rest"]


def _without_holidays(hours: str) -> str:
    """Return the hours of ordinary weeks."""
    rules = (rule for part in hours.split(";") for rule in list(_divided(part.strip(), "PH")))
    return "; ".join(rule for rule in rules if not rule.startswith("PH")) or hours


def _joined(spans: list[Span]) -> list[Span]:
    """Return the spans, those that follow without a gap made one: midnight divides nothing."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and joined[-1][1] == start:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _of_day(day: datetime) -> Callable[[Span], Span]:
    """Return what leaves of a span the part that belongs to a day (or nothing: it ends before it begins).

    A night belongs to the day on which it begins; what is longer than a day is cut at midnight.
    """

    def part(span: Span) -> Span:
        start, end = span
        if end - start > _DAY:
            return max(start, day), min(end, day + _DAY)
        return (start, end) if day <= start < day + _DAY else (day, day)

    return part


def _lines(days: list[list[Span]], tag: str) -> Iterator[HoursLine]:
    """Yield one line for each run of days with the same hours."""
    times = [times_in_words(spans, tag) for spans in days]
    first = 0
    for day in range(1, 8):
        if day == len(times) or times[day] != times[first]:
            yield HoursLine(days_in_words(first, day - 1, tag), times[first])
            first = day


@cache
def _holidays(country: str, year: int, tag: str) -> dict[date, str]:
    from holidays import country_holidays

    languages = {"en": "en_US"}
    known = country_holidays(country).supported_languages
    wanted = languages.get(tag, tag)
    return dict(country_holidays(country, years=year, language=wanted if wanted in known else "en_US"))
