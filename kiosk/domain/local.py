"""What a centre says itself: documents of its own, and what it adds to or changes in those of a release.

Format: docs/content.md. A document that rests on one of the release carries the mark of what it rests on, so that a
later release which says something else is noticed.
"""

import json
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from kiosk.domain.faq import Faq
from kiosk.domain.notice import Notice
from kiosk.domain.pack import Names
from kiosk.domain.place import Place

LOCAL_PREFIX = "LOCAL-"
"""Begins the id of each document of a centre's own; no release has one."""
SOURCE_LANGUAGES = ("ko", "en")


@dataclass(frozen=True, slots=True)
class Addition:
    """What a centre adds to an official answer. It stands under the answer and takes nothing away from it."""

    id: str
    """Of the answer."""
    based_on: str
    """`basis_of` the answer when this was written."""
    made_on: date
    texts: Names


@dataclass(frozen=True, slots=True)
class PlaceChange:
    """What a centre knows better of a place."""

    id: str
    """Of the place."""
    based_on: str
    """`basis_of` the place when this was written."""
    made_on: date
    opening_hours: str
    """Instead of the release's, in the syntax of OpenStreetMap; empty leaves these."""
    phone: str
    """Instead of the release's, confirmed by the centre; empty leaves these."""
    notes: Names
    """Beside the release's."""


LocalDocument = Faq | Notice | Addition | PlaceChange
FOLDERS: dict[type, str] = {
    Notice: "notices",
    Faq: "faq",
    Addition: "additions",
    PlaceChange: "place_changes",
}


def path_of(document: LocalDocument) -> str:
    """Return what a local document is known by: `faq/LOCAL-001`."""
    return f"{FOLDERS[type(document)]}/{document.id}"


@dataclass(frozen=True, slots=True)
class Overlay:
    """All that a centre says itself, by id."""

    faqs: dict[str, Faq] = field(default_factory=dict)
    notices: dict[str, Notice] = field(default_factory=dict)
    additions: dict[str, Addition] = field(default_factory=dict)
    place_changes: dict[str, PlaceChange] = field(default_factory=dict)

    def documents(self) -> tuple[LocalDocument, ...]:
        """Return the documents, notices first."""
        parts = (self.notices, self.faqs, self.additions, self.place_changes)
        return tuple(document for part in parts for document in part.values())


def made_on(document: LocalDocument) -> date:
    """Return the day on which staff last stood by a document."""
    match document:
        case Faq():
            return document.checked_on
        case Notice():
            return document.updated
        case _:
            return document.made_on


def basis_of(document: Faq | Place) -> str:
    """Return the SHA-256 of what a local document rests on: not of translations, nor of what it does not touch."""
    said: object
    if isinstance(document, Faq):
        texts = ((tag, document.texts[tag]) for tag in SOURCE_LANGUAGES if tag in document.texts)
        said = [[tag, text.question, text.short, text.details, text.bring] for tag, text in texts]
    else:
        said = [document.opening_hours, document.shown_phones, document.notes]
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
