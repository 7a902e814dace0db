"""Days, times, distances and languages in the visitor's language, by babel (Unicode CLDR). Digits are Western ones."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

FEW_METRES = 950
MIDNIGHT = time()
_DAY = timedelta(days=1)
_WITHOUT_DAY = timedelta(hours=18)
"""A change nearer than this needs no day: nobody mistakes it."""


def days_in_words(first: int, last: int, tag: str) -> str:
    """Return a run of weekdays, 0 is Monday: `Monday`, `Monday – Friday`."""
    from babel.dates import get_day_names

    # Not "stand-alone": where a language has none, babel 2.18 answers in the language it was asked for before.
    names = get_day_names("wide", "format", tag)
    return names[first] if first == last else f"{names[first]} – {names[last]}"


def times_in_words(spans: Sequence[tuple[datetime, datetime]], tag: str) -> str:
    """Return times of a day, `09:00 – 12:00, 13:00 – 18:00`; empty for none."""
    return ", ".join(_interval(start, end, tag) for start, end in spans)


class CldrWords:
    """Words for what a visitor reads of a place."""

    def moment(self, moment: datetime, now: datetime, tag: str) -> str:
        """Return a time to come: `18:00`, or `Monday 09:00` where it is far."""
        from babel.dates import format_datetime

        pattern = "HH:mm" if moment - now < _WITHOUT_DAY else "EEEE HH:mm"
        return format_datetime(moment, pattern, locale=tag)

    def span(self, start: datetime, end: datetime, tag: str) -> str:
        """Return `Saturday, December 5, 2026, 14:00 – 16:00`, or both moments in full where the days differ."""
        from babel.dates import format_date

        day = format_date(start, "full", locale=tag)
        if start.date() == end.date():
            return f"{day}, {_interval(start, end, tag)}"
        return f"{day}, {start:%H:%M} – {format_date(end, 'full', locale=tag)}, {end:%H:%M}"

    def distance(self, metres: float, tag: str) -> str:
        """Return a distance: whole hundreds of metres, or kilometres with one decimal."""
        from babel.units import format_unit

        if metres < FEW_METRES:
            return format_unit(max(100, round(metres, -2)), "length-meter", "short", "#", locale=tag)
        return format_unit(metres / 1000, "length-kilometer", "short", "0.#", locale=tag)

    def language(self, spoken: str, tag: str) -> str:
        """Return the name of a language in another."""
        from babel import Locale

        return str(Locale.parse(tag).languages.get(spoken, spoken))


def _interval(start: datetime, end: datetime, tag: str) -> str:
    from babel.dates import format_interval

    closing = datetime.combine(start, end.time(), start.tzinfo)  # one day for both, or CLDR writes the dates too
    if closing > start:
        return format_interval(start, closing, skeleton="Hm", locale=tag).replace("\u2009", " ")
    return f"{start:%H:%M} – {'24:00' if end.time() == MIDNIGHT else f'{end:%H:%M}'}"
