"""A deadline that follows from a date in a person's life. Format: docs/benefits.md."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.domain.faq import Confidence, Source
from kiosk.domain.pack import Names


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """A deadline document."""

    id: str
    revision: int
    from_date: str
    """Key of the date in a person's data, e.g. `entry_date`."""
    unit: Literal["days", "months"]
    opens: int
    """First day on which it can be done, counted from the date; negative before it."""
    closes: int
    """Last day, counted likewise."""
    warn_days: int
    """How many days before the last day a phone reminds."""
    source: Source
    confidence: Confidence
    checked_on: date
    related: tuple[str, ...]
    """FAQ documents."""
    hotlines: tuple[str, ...]
    texts: Names
    """What must be done, by BCP-47 tag."""
    review: Literal["drafted", "machine", "reviewed"]


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline of one person."""

    id: str
    text: str
    language: str
    opens: date
    closes: date
    warn_days: int
    days_left: int
    """Until the last day; negative where it has passed."""
