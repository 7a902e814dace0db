"""A benefit with its rule, the questions that rules ask, and what came of asking. Format: docs/benefits.md."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kiosk.domain.answer import HotlineLine
from kiosk.domain.faq import Confidence, Review, Source
from kiosk.domain.form import Fills
from kiosk.domain.pack import Names
from kiosk.domain.rule_language import Truth, Value
from kiosk.domain.texts import nearest

Outcome = Literal["likely", "not_likely", "ask"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that a person can touch."""

    value: bool | int | str
    """Of a number: the least that this answer stands for."""
    names: Names
    """By BCP-47 tag; empty where the value is shown itself (visa codes, figures, names of cities: under `und`)."""
    fills: Fills = field(default_factory=dict)
    """What a form that asks the same need not ask any more."""


@dataclass(frozen=True, slots=True)
class BenefitQuestion:
    """Something that rules need to know about a person."""

    key: str
    """Name of the answer in rules and in a person's data."""
    revision: int
    type: Literal["yes_no", "choice", "number"]
    ask_if: str
    """A rule; the question makes sense only where it is true. Empty: always."""
    texts: Names
    """By BCP-47 tag."""
    choices: tuple[Choice, ...]
    """Empty for `yes_no`."""
    review: Literal["drafted", "machine", "reviewed"]
    yes_if: str = ""
    """A rule over what the person has answered in forms; where it is true a `yes_no` need not be asked."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One part of a benefit's rule; all parts together make it."""

    when: str
    """In the rule language."""
    texts: Names
    """What it asks for, in words; by BCP-47 tag."""


@dataclass(frozen=True, slots=True)
class BenefitText:
    """One language of a benefit document."""

    title: str
    what: str
    """What it gives, with amounts."""
    where: str
    """Where to apply, and with what."""
    review: Review


@dataclass(frozen=True, slots=True)
class Example:
    """A person on whom the rule is tested."""

    person: str
    answers: dict[str, Value]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Benefit:
    """A benefit document."""

    id: str
    revision: int
    source: Source
    checked_on: date
    review_by: date | None
    amounts_of: str
    """Year, or year and month, to which amounts belong (`2025-10`); empty where there are none."""
    confidence: Confidence
    hotlines: tuple[str, ...]
    forms: tuple[str, ...]
    places: tuple[str, ...]
    related: tuple[str, ...]
    """FAQ documents."""
    conditions: tuple[Condition, ...]
    texts: dict[str, BenefitText]
    examples: tuple[Example, ...]
    fills: Fills = field(default_factory=dict)
    """What its forms are about, so that nobody need ask."""

    def nearest_tag(self, tag: str) -> str:
        """Return the language of the text to show to a visitor of a language."""
        return nearest(self.texts, tag)


@dataclass(frozen=True, slots=True)
class Reason:
    """A condition that decided an outcome."""

    truth: Truth
    condition: Condition


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the answers say about one benefit. Never a decision: that is the office's."""

    benefit: Benefit
    outcome: Outcome
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class BenefitLine:
    """What a visitor reads about one benefit, in their language or the nearest there is."""

    id: str
    outcome: Outcome
    language: str
    title: str
    korean_title: str
    what: str
    where: str
    amounts_of: str
    reasons: tuple[str, ...]
    forms: tuple[str, ...]
    """Titles of the applications."""
    bring: tuple[str, ...]
    """Papers that the applications ask for."""
    hotlines: tuple[HotlineLine, ...]


@dataclass(frozen=True, slots=True)
class BenefitSheet:
    """The result of the questions as the visitor takes it away. Lives only as long as its visit."""

    lines: tuple[BenefitLine, ...]
    """The likely ones first, then those to ask about, then the others."""
    reviewed: bool
    """Whether native readers have checked all of it."""
    confirmed: bool
    """Whether all of it stands on official pages."""

    def of(self, outcome: Outcome) -> tuple[BenefitLine, ...]:
        """Return the lines of one outcome."""
        return tuple(line for line in self.lines if line.outcome == outcome)


def outcome_of(truth: Truth) -> Outcome:
    """Return the outcome of a whole rule."""
    if truth is None:
        return "ask"
    return "likely" if truth else "not_likely"
