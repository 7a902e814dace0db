"""A question which the kiosk can answer, with its answer in every language. Format: docs/content.md."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Confidence = Literal["official", "secondary", "unverified"]


@dataclass(frozen=True, slots=True)
class Review:
    """Who last looked at a text, and at which revision of its document."""

    state: Literal["drafted", "machine", "reviewed"]
    by_role: Literal["author", "translator", "reviewer"]
    of_revision: int
    on: date


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read."""

    title: str
    agency: str
    address: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an answer is for; empty means everybody."""

    visas: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FaqText:
    """One language of a FAQ document."""

    question: str
    phrasings: tuple[str, ...]
    """How people really say it."""
    short: str
    """One to three sentences that can be spoken."""
    details: str
    """Restricted Markdown: paragraphs, `- ` lists, `**bold**`."""
    bring: tuple[str, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class Faq:
    """A FAQ document."""

    id: str
    topic: str
    revision: int
    source: Source
    checked_on: date
    review_by: date | None
    confidence: Confidence
    audience: Audience
    hotlines: tuple[str, ...]
    related: tuple[str, ...]
    forms: tuple[str, ...]
    places: tuple[str, ...]
    texts: dict[str, FaqText]
    """By BCP-47 tag."""

    def is_overdue(self, today: date) -> bool:
        """Tell whether its volatile figures should have been checked again before a day."""
        return self.review_by is not None and self.review_by < today

    def is_stale(self, tag: str) -> bool:
        """Tell whether the text of a language was made for an older revision."""
        return self.texts[tag].review.of_revision < self.revision
