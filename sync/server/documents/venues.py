"""Where an event takes place: of a notice's facts the only text, so translators write it too."""

from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server.documents import history
from sync.server.documents.shape import SOURCES, Json, Key
from sync.server.documents.validity import check_document
from sync.server.documents.workshop import EditConflictError, find_document, find_texts
from sync.server.people.roles import Person

VENUE = "venue"
LONGEST_VENUE = 200


def venues_of(body: Json) -> dict[str, str]:
    """Return the venue of a notice's body by BCP-47 tag; empty where it announces no event."""
    return dict((body.get("event") or {}).get(VENUE, {}))


def save_venue(session: Session, person: Person, key: Key, text: str, seen_version: int) -> bool:
    """Write the venue in the key's language; tell whether it has changed. Without a text the old one stays.

    seen_version: of the notice's facts; others of them may have changed since, this venue not.
    Raises ServerError not-allowed, not-found or text-invalid, EditConflictError.
    """
    if not person.may_write(key.language, SOURCES):
        raise ServerError("Your roles do not allow this.", code="not-allowed")
    if len(text) > LONGEST_VENUE:
        raise ServerError(f"{VENUE}: longer than {LONGEST_VENUE} characters.", code="text-invalid")
    notice = Key(key.kind, key.id)
    row = find_document(session, notice, lock=True)
    venues = venues_of(row.body)
    if not text or text == venues.get(key.language):
        return False
    seen = venues_of(history.required_edition(session, notice, seen_version).body)
    if not venues or venues.get(key.language) != seen.get(key.language):
        raise EditConflictError(f"{key} was changed meanwhile.")
    row.body = {**row.body, "event": {**row.body["event"], VENUE: {**venues, key.language: text}}}
    row.version += 1
    check_document(row, find_texts(session, notice).values())
    history.keep(session, row, "document-saved", person.name)
    return True
