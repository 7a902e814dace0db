"""What a centre or the province makes known for a time: a notice, or an event. Format: docs/content.md."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from kiosk.domain.answer import AnswerCard, HotlineLine
from kiosk.domain.faq import Review, Source
from kiosk.domain.pack import Names

Importance = Literal["normal", "urgent"]


@dataclass(frozen=True, slots=True)
class NoticeText:
    """One language of a notice."""

    title: str
    body: str
    """Plain paragraphs, with an empty line between them; can be spoken."""
    review: Review


@dataclass(frozen=True, slots=True)
class Event:
    """When and where something takes place."""

    starts: datetime
    """In the time of the pack's zone, which is not written: `2026-12-05T14:00`."""
    ends: datetime
    """The same."""
    place: str = ""
    """Id of a place document; empty where it is none of them."""
    venue: Names = field(default_factory=dict)
    """Where it is, or which room of the place, by BCP-47 tag."""

    def __post_init__(self) -> None:
        if self.starts.tzinfo or self.ends.tzinfo:
            raise ValueError("times are written without a zone: it is the pack's")


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice document; with an event it announces one."""

    id: str
    revision: int
    updated: date
    """Day on which it last changed."""
    importance: Importance
    shown_from: date
    """First day on which it is shown."""
    shown_until: date
    """Last day on which it is shown; an event is not shown any more when it has ended."""
    event: Event | None
    regions: tuple[str, ...]
    """ISO 3166-2 codes of the regions that it concerns. Without regions and cities it concerns everybody."""
    cities: tuple[str, ...]
    """Ids of the pack's cities that it concerns."""
    hotlines: tuple[str, ...]
    related: tuple[str, ...]
    """FAQ documents."""
    forms: tuple[str, ...]
    source: Source | None
    """Where it was read; None where the centre itself makes it known."""
    texts: dict[str, NoticeText]
    """By BCP-47 tag."""

    @property
    def urgent(self) -> bool:
        """Whether it comes before the others."""
        return self.importance == "urgent"

    def in_force(self, now: datetime) -> bool:
        """Tell whether it is shown at a moment, given in the time of the pack's zone without a zone."""
        ended = self.event is not None and self.event.ends <= now
        return self.shown_from <= now.date() <= self.shown_until and not ended

    def concerns(self, region: str, city: str) -> bool:
        """Tell whether it concerns a kiosk. city: empty where the kiosk does not know its own."""
        everybody = not self.regions and not self.cities
        return everybody or region in self.regions or (bool(city) and city in self.cities)

    def is_stale(self, tag: str) -> bool:
        """Tell whether the text of a language was made for an older revision."""
        return self.texts[tag].review.of_revision < self.revision


@dataclass(frozen=True, slots=True)
class NoticeCard:
    """A notice in a list."""

    id: str
    title: str
    language: str
    """BCP-47 tag of the title; differs from the visitor's only where the content lacks theirs."""
    urgent: bool
    when: str
    """When the event takes place, in words; empty where it is none."""


@dataclass(frozen=True, slots=True)
class NoticeSheet:
    """Everything that the page, the voice, the paper and the QR code show of one notice."""

    id: str
    urgent: bool
    language: str
    """BCP-47 tag of the text; differs from the visitor's only where the content lacks theirs."""
    title: str
    body: str
    korean_title: str
    """For whoever reads over the visitor's shoulder; empty where there is no Korean text."""
    korean_body: str
    starts: datetime | None
    """Begin of the event, with its zone; None where it is none."""
    ends: datetime | None
    when: str
    """When the event takes place, in words."""
    place_id: str
    """Of the place document; empty where there is none."""
    place: str
    """Its name."""
    venue: str
    hotlines: tuple[HotlineLine, ...]
    related: tuple[AnswerCard, ...]
    forms: tuple[str, ...]
    """Ids of those that are installed."""
    source: Source | None
    updated: date
    translated: bool
    """Whether a machine made the text."""
    reviewed: bool
    """Whether a native reader has checked it."""
    stale: bool
    original: str = ""
    """What a machine has translated; empty where a person wrote the text."""
    local: bool = False
    """Whether the centre itself makes it known."""

    @property
    def where(self) -> str:
        """The place and the venue in one line; empty where there is none."""
        return ", ".join(filter(None, (self.place, self.venue)))

    def notes(self, tag: str) -> tuple[str, ...]:
        """Return the labels that belong beside the text for a visitor of a language, the weightiest first."""
        notes = {
            "local": self.local,
            "only_in_another": self.language != tag,
            "translated": self.translated,
            "stale": self.stale,
            "not_reviewed": not (self.reviewed or self.translated or self.local),
        }
        return tuple(note for note, true in notes.items() if true)
