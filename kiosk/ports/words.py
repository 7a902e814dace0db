"""Opening times and the words of a language for days, hours and amounts."""

from datetime import datetime
from typing import Protocol

from kiosk.domain.place import OpenNow, Week


class OpeningTimes(Protocol):
    """Reads opening hours in the syntax of OpenStreetMap; empty hours are unknown. Raises ContentError."""

    def now(self, hours: str, at: datetime) -> OpenNow:
        """Return whether a place is open at a moment, and until when."""

    def week(self, hours: str, tag: str, at: datetime) -> Week | None:
        """Return the hours of the week around a moment, in words; None where they are unknown."""

    def holiday(self, hours: str, tag: str, at: datetime) -> str:
        """Return the name of the public holiday at a moment, if the hours say nothing about holidays; else empty."""


class LocalWords(Protocol):
    """Times, distances and languages in a visitor's language."""

    def moment(self, moment: datetime, now: datetime, tag: str) -> str:
        """Return a time to come, with its day where it is not near."""

    def span(self, start: datetime, end: datetime, tag: str) -> str:
        """Return from when until when something takes place, with its day and year."""

    def distance(self, metres: float, tag: str) -> str:
        """Return a distance, rounded."""

    def language(self, spoken: str, tag: str) -> str:
        """Return the name of a language in another."""
