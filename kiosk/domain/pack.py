"""A country pack: the frame around the documents."""

from dataclasses import dataclass

from kiosk.domain.faq import Confidence

Names = dict[str, str]
"""A short text by BCP-47 tag."""


@dataclass(frozen=True, slots=True)
class Hotline:
    """A phone number that answers."""

    id: str
    number: str
    name: Names
    hours: Names
    """Empty where unknown."""
    always_open: bool
    languages: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Topic:
    """A group of questions on the home page."""

    id: str
    icon: str
    names: Names


@dataclass(frozen=True, slots=True)
class PlaceKind:
    """A kind of place where one gets help."""

    id: str
    icon: str
    names: Names
    hotlines: tuple[str, ...]
    """Whom to call about it, wherever one is."""


@dataclass(frozen=True, slots=True)
class City:
    """A city or county."""

    id: str
    names: Names


@dataclass(frozen=True, slots=True)
class Visa:
    """A status of stay that many have, in plain words."""

    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class Pack:
    """The pack document."""

    id: str
    name: Names
    country: str
    """ISO 3166-1 alpha-2."""
    region: str
    """ISO 3166-2."""
    time_zone: str
    default_languages: tuple[str, ...]
    minimum_version: str
    topics: tuple[Topic, ...]
    hotlines: tuple[Hotline, ...]
    help_hotlines: tuple[str, ...]
    """Whom to call when the kiosk does not know, the best first."""
    place_kinds: tuple[PlaceKind, ...] = ()
    cities: tuple[City, ...] = ()
    frequent_countries: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2 of the nationalities that are frequent here, the most frequent first."""
    visas: tuple[Visa, ...] = ()
    """In the order in which they are shown."""

    def hotline(self, hotline_id: str) -> Hotline:
        """Return the hotline of this id. Raises KeyError."""
        for hotline in self.hotlines:
            if hotline.id == hotline_id:
                return hotline
        raise KeyError(hotline_id)


@dataclass(frozen=True, slots=True)
class Background:
    """What people say which the content does not answer, in one language."""

    language: str
    utterances: tuple[str, ...]
