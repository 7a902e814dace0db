"""A deadline that follows from a date in a person's life. Format: docs/benefits.md."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kiosk.domain.answer import HotlineLine
from kiosk.domain.faq import Confidence, Source
from kiosk.domain.form import Fills
from kiosk.domain.pack import Names


@dataclass(frozen=True, slots=True)
class ShorterTerm:
    """Some people have less time."""

    applies_if: str
    """A rule over the answers to benefit questions. In doubt it applies: who comes too early loses nothing."""
    closes: int


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """A deadline document."""

    id: str
    revision: int
    from_date: str
    """Key of the date in a person's data, e.g. `entry_date`."""
    asks: Names
    """What day that is, by BCP-47 tag."""
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
    same_as: tuple[str, ...] = ()
    """Names of the forms' answers which are the same date, e.g. `FORM-02.move_date`."""
    applies_if: str = ""
    """A rule over the answers to benefit questions; it is no deadline for whom the rule is false. Empty: for all."""
    shorter: tuple[ShorterTerm, ...] = ()
    forms: tuple[str, ...] = ()
    """Forms with which it is done."""
    fills: Fills = field(default_factory=dict)
    """What these forms are then about."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names under which a visit may keep the date."""
        return (self.from_date, *self.same_as)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline of one person."""

    rule: DeadlineRule
    text: str
    language: str
    start: date
    """The date from which it is counted."""
    opens: date
    closes: date
    days_left: int
    """Until the last day; negative where it has passed."""


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """What a visitor reads about one deadline, in their language or the nearest there is."""

    deadline: Deadline
    korean_text: str
    asks: str
    """What day it is counted from."""
    source: str
    """The law or page that says so; empty where none was found."""
    forms: tuple[str, ...]
    """Titles of the forms with which it is done."""
    hotlines: tuple[HotlineLine, ...]


@dataclass(frozen=True, slots=True)
class DeadlineSheet:
    """A person's deadlines as they take them away, the nearest first. Lives only as long as its visit."""

    lines: tuple[DeadlineLine, ...]
    reviewed: bool
    """Whether native readers have checked all of it."""

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """The deadlines themselves."""
        return tuple(line.deadline for line in self.lines)
