"""Changing documents: every change is a new version, checked against the version that its writer saw."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.tables import DocumentRow, EditionRow, TextRow
from sync.server.documents import history
from sync.server.documents.shape import SOURCES, Json, Key, title_of
from sync.server.documents.validity import check_document, check_text
from sync.server.people.roles import Person


class EditConflictError(ServerError):
    """Somebody else has changed the same thing since it was opened."""

    code = "edit-conflict"


@dataclass(frozen=True, slots=True)
class TextChange:
    """What somebody wants a text to be."""

    body: Json
    seen_version: int
    """The version that the writer saw; 0 where there was no text."""
    new_meaning: bool = False
    """Of a source text: whether the others must follow."""
    up_to_date: bool = True
    """Whether it says what the document says now."""
    machine: bool = False
    """Whether it is a machine's draft that nobody has read through."""


def find_document(session: Session, key: Key, *, lock: bool = False) -> DocumentRow:
    """Return a document. Raises ServerError not-found."""
    row = session.get(DocumentRow, (key.kind, key.id), with_for_update=lock or None)
    if row is None:
        raise ServerError(f"There is no document {key.kind}/{key.id}.", code="not-found")
    return row


def find_texts(session: Session, key: Key) -> dict[str, TextRow]:
    """Return the texts of a document by BCP-47 tag."""
    rows = session.scalars(select(TextRow).where(TextRow.kind == key.kind, TextRow.id == key.id))
    return {row.language: row for row in rows}


def save_text(session: Session, person: Person, key: Key, change: TextChange) -> TextRow:
    """Write a text. Raises ServerError not-allowed, not-found or text-invalid, EditConflictError."""
    _allow(person.may_write(key.language, SOURCES))
    document = find_document(session, key, lock=True)
    row = _unchanged_text(session, key, change.seen_version)
    # Also without another word: somebody has saved before, and says only now that the others must follow.
    new_meaning = key.language in SOURCES and change.new_meaning and row is not None
    if new_meaning:
        document.revision += 1
    if row is None:
        # Older than the document until somebody says otherwise; there is nothing before the first revision.
        before = max(1, document.revision - 1)
        row = TextRow(kind=key.kind, id=key.id, language=key.language, version=0, of_revision=before)
        session.add(row)
    elif change.body == row.body and not (change.up_to_date and row.of_revision < document.revision):
        return row
    _write(row, change.body, "author" if key.language in SOURCES else "translator")
    if change.machine:
        row.state = "machine"
    if change.up_to_date or new_meaning:
        row.of_revision = document.revision
    check_text(document, row)
    history.keep(session, row, "text-saved", person.name)
    return row


def save_document(session: Session, person: Person, key: Key, body: Json, seen_version: int) -> DocumentRow:
    """Write what is common to all languages. Raises as `save_text` does."""
    _allow(person.is_a("editor"))
    row = find_document(session, key, lock=True)
    if row.version != seen_version:
        raise EditConflictError(f"{key} was changed meanwhile.")
    if body == row.body:
        return row
    row.body, row.version = body, row.version + 1
    check_document(row, find_texts(session, key).values())
    history.keep(session, row, "document-saved", person.name)
    return row


def create_document(session: Session, person: Person, key: Key, body: Json) -> DocumentRow:
    """Make a document without texts. Raises ServerError not-allowed or text-invalid."""
    _allow(person.is_a("editor"))
    if session.get(DocumentRow, (key.kind, key.id)) is not None:
        raise ServerError(f"There is a document {key} already.", code="text-invalid")
    row = DocumentRow(kind=key.kind, id=key.id, body=body, revision=1, version=1)
    check_document(row, ())
    session.add(row)
    history.keep(session, row, "document-created", person.name)
    return row


def restore_text(session: Session, person: Person, key: Key, version: int, seen_version: int) -> TextRow:
    """Make an old version the newest one; what was between stays in the history. Raises as `save_text` does."""
    _allow(person.may_write(key.language, SOURCES))
    document = find_document(session, key, lock=True)
    row = _unchanged_text(session, key, seen_version)
    old = history.required_edition(session, key, version)
    if row is None or row.version == version:
        raise ServerError(f"{key} is at version {version}.", code="not-found")
    was_approved = row.approved_version == version
    row.body, row.title = old.body, title_of(old.body)
    row.state, row.by_role, row.on = old.state, old.by_role, old.on
    row.version += 1
    if was_approved:
        row.approved_version = row.version
    elif row.state == "reviewed":
        row.state = "drafted"  # that somebody once approved it does not make it right today
    if key.language in SOURCES and old.revision < row.of_revision:
        # What the translations followed is taken back: they must be looked at again.
        document.revision += 1
        row.of_revision = document.revision
    else:
        row.of_revision = old.revision
    history.keep(session, row, "text-restored", person.name)
    return row


def approve_text(session: Session, person: Person, key: Key, seen_version: int, *, four_eyes: bool) -> TextRow:
    """Approve a text: from now on releases carry it, as reviewed.

    Raises ServerError not-allowed, not-found or approval-impossible, EditConflictError.
    """
    _allow(person.may_approve(key.language))
    document = find_document(session, key, lock=True)
    row = _unchanged_text(session, key, seen_version)
    if row is None:
        raise ServerError(f"There is no text {key}.", code="not-found")
    _check_approval(session, person, document, row, four_eyes=four_eyes)
    if row.state == "reviewed" and row.approved_version == row.version:
        return row
    row.state, row.by_role, row.on = "reviewed", "reviewer", audit.now().date()
    row.version += 1
    row.approved_version = row.version
    history.keep(session, row, "text-approved", person.name)
    return row


def _check_approval(session: Session, person: Person, document: DocumentRow, row: TextRow, *, four_eyes: bool) -> None:
    if row.of_revision < document.revision:
        message = "The text is older than its source. Bring it up to date first."
        raise ServerError(message, code="approval-impossible")
    key = history.key_of(row)
    if row.of_revision > _approved_revision(session, key):
        message = "The source text that it follows is not approved yet. Approve that one first."
        raise ServerError(message, code="approval-impossible")
    if four_eyes and _writers(session, key, row.approved_version or 0) == {person.name}:
        message = "You are its only writer. Another person must approve it."
        raise ServerError(message, code="approval-impossible")


def _approved_revision(session: Session, key: Key) -> int:
    """Return the newest revision whose source text is approved; a source text itself needs no other."""
    texts = find_texts(session, key)
    if key.language in SOURCES:
        return texts[key.language].of_revision
    approved = [
        history.required_edition(session, key.text(tag), row.approved_version).revision
        for tag, row in texts.items()
        if tag in SOURCES and row.approved_version is not None
    ]
    return max(approved, default=0)


def _writers(session: Session, key: Key, after_version: int) -> set[str]:
    """Return who has written a text since a version."""
    query = select(EditionRow.actor).where(
        EditionRow.kind == key.kind,
        EditionRow.id == key.id,
        EditionRow.language == key.language,
        EditionRow.version > after_version,
    )
    return set(session.scalars(query))


def _unchanged_text(session: Session, key: Key, seen_version: int) -> TextRow | None:
    row = session.get(TextRow, (key.kind, key.id, key.language), with_for_update=True)
    if (row.version if row else 0) != seen_version:
        raise EditConflictError(f"{key} was changed meanwhile.")
    return row


def _write(row: TextRow, body: Json, by_role: str) -> None:
    row.body, row.title = body, title_of(body)
    row.state, row.by_role, row.on = "drafted", by_role, audit.now().date()
    row.version += 1


def _allow(allowed: bool) -> None:
    if not allowed:
        raise ServerError("Your roles do not allow this.", code="not-allowed")
