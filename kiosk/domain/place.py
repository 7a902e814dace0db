"""A place where a visitor gets help, and what a visitor sees of it. Format: docs/places.md."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kiosk.domain.answer import HotlineLine
from kiosk.domain.faq import Confidence, Source
from kiosk.domain.pack import Names

OpenState = Literal["open", "closed", "unknown"]


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point on the earth (WGS 84), in degrees."""

    latitude: float
    """-90 to 90, north positive."""
    longitude: float
    """-180 to 180, east positive."""
    approximate: bool = False
    """Whether the point may be some streets away from the door."""

    def __post_init__(self) -> None:
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):  # noqa: PLR2004 (degrees)
            raise ValueError("latitude is -90 to 90 and longitude -180 to 180 degrees")


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number of a place."""

    number: str
    confirmed: bool
    """Whether an official page or a call has confirmed it. Others are never shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place document."""

    id: str
    kind: str
    """Id of one of the pack's place kinds."""
    also: tuple[str, ...]
    """Further kinds under which it is found."""
    names: Names
    city: str
    """Id of one of the pack's cities; empty where it has none (online)."""
    serves: tuple[str, ...]
    """Cities for which it is responsible; empty where it is open to all."""
    address: str
    """As written in the country, for a taxi driver; empty where unknown."""
    exact_address: bool
    """Whether the address leads to the door; otherwise only the area is known."""
    coordinates: Coordinates | None
    phones: tuple[Phone, ...]
    languages: tuple[str, ...]
    """BCP-47 tags of the languages spoken there; empty where unknown."""
    opening_hours: str
    """In the syntax of OpenStreetMap's `opening_hours`; empty where unknown."""
    directions: Names
    """How to get there, in the words of somebody who knows."""
    notes: Names
    source: Source
    confidence: Confidence
    checked_on: date

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds under which it is found."""
        return (self.kind, *self.also)

    @property
    def cities(self) -> tuple[str, ...]:
        """The city where it stands and those which it serves."""
        return tuple(dict.fromkeys(filter(None, (self.city, *self.serves))))

    @property
    def shown_phones(self) -> tuple[str, ...]:
        """The numbers that may be shown."""
        return tuple(phone.number for phone in self.phones if phone.confirmed)


@dataclass(frozen=True, slots=True)
class OpenNow:
    """Whether a place is open at a moment, and until when."""

    state: OpenState
    until: datetime | None = None
    """Next change, in the place's time; None where there is none or it is unknown."""


@dataclass(frozen=True, slots=True)
class HoursLine:
    """Days with the same hours, in words."""

    days: str
    times: str
    """Empty for days on which it is closed."""


@dataclass(frozen=True, slots=True)
class Week:
    """A week of opening hours in words."""

    lines: tuple[HoursLine, ...]
    always_open: bool
    closed_on_holidays: bool


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One result of a search."""

    place: Place
    now: OpenNow
    metres: float | None
    """From the kiosk as the crow flies; None where either point is unknown."""


@dataclass(frozen=True, slots=True)
class PlaceSheet:
    """Everything that the page, the paper and the QR code show of one place."""

    id: str
    name: str
    """In the visitor's language, or the nearest one."""
    korean_name: str
    kind: str
    city: str
    address: str
    exact_address: bool
    coordinates: Coordinates | None
    phones: tuple[str, ...]
    """Confirmed ones only."""
    hotlines: tuple[HotlineLine, ...]
    """Whom else to call about this kind of place."""
    languages: tuple[str, ...]
    """Names of the languages spoken there, in the visitor's."""
    week: Week | None
    now: OpenNow
    until: str
    """The next change in words; empty where there is none."""
    holiday: str
    """Name of today's public holiday where the place's hours say nothing of holidays, else empty."""
    distance: str
    """In words, empty where unknown."""
    bearing: str
    """Compass point from the kiosk (`n` `ne` … `nw`), empty where unknown."""
    directions: str
    note: str
    confidence: Confidence
    source: Source
    checked_on: date
    changed: "PlaceChanges | None" = None
    """What of this the centre itself knows better."""


@dataclass(frozen=True, slots=True)
class PlaceChanges:
    """What a centre says itself of a place: always shown with its mark and its day."""

    on: date
    hours: bool
    phone: bool
    note: str
    """In the visitor's language, or the nearest one; empty for none."""
