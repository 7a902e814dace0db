"""A benefit with its rule, the questions that rules ask, and what came of asking. Format: docs/benefits.md."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.domain.faq import Confidence, Review, Source
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


def outcome_of(truth: Truth) -> Outcome:
    """Return the outcome of a whole rule."""
    if truth is None:
        return "ask"
    return "likely" if truth else "not_likely"
