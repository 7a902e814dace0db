"""What staff of the centres suggest: looked at beside the present document, taken over as a draft, or declined."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.content.documents import ADDITION, FAQ, LANGUAGE, NOTICE, PLACE, PLACE_CHANGE, Kind
from kiosk.domain.local import LOCAL_PREFIX
from kiosk.errors import ServerError, UplinkError
from sync.server import audit
from sync.server.database.tables import DocumentRow, KioskRow, SuggestionRow
from sync.server.documents.new_documents import free_answer_id, free_notice_id, new_facts
from sync.server.documents.shape import SOURCES, Json, Key, take_apart
from sync.server.documents.workshop import (
    TextChange,
    create_document,
    find_document,
    find_texts,
    save_document,
    save_text,
)
from sync.server.people.roles import Person
from sync.uplink.messages import Suggested

KINDS: dict[str, Kind] = {kind.name: kind for kind in (FAQ, NOTICE, ADDITION, PLACE_CHANGE)}
MOST_OF_KIOSK = 200
"""Suggestions of one kiosk; what was dealt with counts too."""
MOST_SHOWN = 200
LONGEST_REMARK = 500
NOT_TAKEN: Json = {"event": None, "regions": [], "cities": [], "hotlines": [], "related": [], "forms": []}
"""Of a notice: what could name things that are not there. The editor says whom it concerns."""


def check_suggestion(session: Session, kiosk: str, said: Suggested) -> None:
    """Raise UplinkError message-invalid for what is no document of its kind, too-many where a kiosk has said enough."""
    try:
        [document] = KINDS[said.document].adapter.validate_json(f"[{said.content}]")
        right = document.id == said.id and (said.document in (ADDITION.name, PLACE_CHANGE.name) or _is_local(said.id))
    except ValueError:
        right = False
    if not right:
        raise UplinkError("What is suggested is no document.", code="message-invalid")
    number = session.scalar(select(func.count()).select_from(SuggestionRow).where(SuggestionRow.kiosk_id == kiosk))
    if (number or 0) >= MOST_OF_KIOSK and session.get(SuggestionRow, (kiosk, said.document, said.id)) is None:
        raise UplinkError("The kiosk suggests too much.", code="too-many")


def row_of(kiosk: str, said: Suggested) -> dict[str, Any]:
    """Return what is kept of a suggestion."""
    return {
        "kiosk_id": kiosk,
        "document": said.document,
        "id": said.id,
        "made_at": said.made_at.astimezone(UTC),
        "content": json.loads(said.content),
        "is_open": True,
        "remark": "",
    }


def open_suggestions(session: Session) -> Sequence[tuple[SuggestionRow, str]]:
    """Return the suggestions that wait, the newest first, each with the name of its kiosk."""
    query = select(SuggestionRow, KioskRow.name).join(KioskRow, KioskRow.id == SuggestionRow.kiosk_id)
    newest = query.where(SuggestionRow.is_open).order_by(SuggestionRow.made_at.desc()).limit(MOST_SHOWN)
    return [(row, name) for row, name in session.execute(newest)]


def find_suggestion(session: Session, kiosk: str, document: str, document_id: str) -> SuggestionRow:
    """Return a suggestion. Raises ServerError not-found."""
    row = session.get(SuggestionRow, (kiosk, document, document_id), with_for_update=True)
    if row is None:
        raise ServerError("There is no such suggestion.", code="not-found")
    return row


def about(row: SuggestionRow) -> Key | None:
    """Return the document that a suggestion adds to or changes; None for a new one."""
    if row.document == ADDITION.name:
        return Key(FAQ.name, row.id)
    return Key(PLACE.name, row.id) if row.document == PLACE_CHANGE.name else None


def take_over(session: Session, person: Person, row: SuggestionRow) -> Key:
    """Make a suggestion a draft, of a new document or of the one it is about, and return whose it is.

    All its texts or none: nobody would look for the rest of one that is dealt with. Raises ServerError not-allowed,
    also where a text could not be taken, not-found, text-invalid; EditConflictError.
    """
    _allow(person)
    taking = {FAQ.name: _take_answer, NOTICE.name: _take_notice, ADDITION.name: _take_addition}
    key = taking.get(row.document, _take_place)(session, person, row)
    row.is_open = False
    audit.record(session, person.name, "suggestion-taken", _subject(row), after={"document": str(key)})
    return key


def decline(session: Session, person: Person, row: SuggestionRow, remark: str) -> None:
    """Put a suggestion aside, with a reason. Raises ServerError not-allowed."""
    _allow(person)
    row.is_open, row.remark = False, remark[:LONGEST_REMARK]
    audit.record(session, person.name, "suggestion-declined", _subject(row), after={"remark": row.remark})


def _take_answer(session: Session, person: Person, row: SuggestionRow) -> Key:
    topics = [topic["id"] for topic in find_document(session, Key("pack", "pack")).body["topics"]]
    topic = row.content["topic"] if row.content["topic"] in topics else topics[0]
    key = Key(FAQ.name, free_answer_id(session, topic))
    create_document(session, person, key, new_facts(key.id, topic))
    return _with_texts(session, person, key, row.content["texts"])


def _take_notice(session: Session, person: Person, row: SuggestionRow) -> Key:
    key = Key(NOTICE.name, free_notice_id(session))
    facts = take_apart(NOTICE.name, row.content).body
    create_document(session, person, key, {**facts, **NOT_TAKEN, "id": key.id})
    return _with_texts(session, person, key, row.content["texts"])


def _with_texts(session: Session, person: Person, key: Key, texts: dict[str, Json]) -> Key:
    """Write the texts, those in a source language first."""
    _take_all(session, person, texts, set(_language_names(session)))
    for tag in sorted(texts, key=lambda each: (each not in SOURCES, each)):
        body = {name: value for name, value in texts[tag].items() if name != "review"}
        save_text(session, person, key.text(tag), TextChange(body, seen_version=0))
    return key


def _take_addition(session: Session, person: Person, row: SuggestionRow) -> Key:
    key = Key(FAQ.name, row.id)
    find_document(session, key)
    texts, additions = find_texts(session, key), row.content["texts"]
    _take_all(session, person, additions, set(texts))
    for tag, addition in additions.items():
        text = texts[tag]
        details = "\n\n".join(filter(None, (text.body["details"], addition)))
        change = TextChange({**text.body, "details": details}, text.version, up_to_date=False)
        save_text(session, person, key.text(tag), change)
    return key


def _take_all(session: Session, person: Person, suggested: Iterable[str], possible: set[str]) -> None:
    """Raise ServerError not-allowed that names the suggested languages of which the texts cannot be taken over."""
    left = [tag for tag in suggested if tag not in possible or not person.may_write(tag, SOURCES)]
    if left:
        names = _language_names(session)
        languages = ", ".join(names.get(tag, tag) for tag in left)
        message = f"Nothing was taken over: you may not write these languages, or no text of them is here: {languages}."
        raise ServerError(message, code="not-allowed")


def _language_names(session: Session) -> dict[str, str]:
    """Return what the content's languages are called, by BCP-47 tag."""
    query = select(DocumentRow.id, DocumentRow.body).where(DocumentRow.kind == LANGUAGE.name)
    return {row.id: str(row.body["name"]) for row in session.execute(query)}


def _take_place(session: Session, person: Person, row: SuggestionRow) -> Key:
    key = Key(PLACE.name, row.id)
    document, said = find_document(session, key), row.content
    body = dict(document.body)
    if said["opening_hours"]:
        body["opening_hours"] = said["opening_hours"]
    if said["phone"]:
        others = [phone for phone in body["phones"] if phone["number"] != said["phone"]]
        body["phones"] = [{"number": said["phone"], "confirmed": True}, *others]
    notes = {tag: "\n".join(filter(None, (body["notes"].get(tag), note))) for tag, note in said["notes"].items()}
    body["notes"] = {**body["notes"], **notes}
    save_document(session, person, key, body, document.version)
    return key


def present(session: Session, row: SuggestionRow) -> DocumentRow | None:
    """Return the document that a suggestion is about, as it is now; None where there is none."""
    key = about(row)
    return None if key is None else session.get(DocumentRow, (key.kind, key.id))


def _allow(person: Person) -> None:
    if not person.is_a("editor"):
        raise ServerError("Your roles do not allow this.", code="not-allowed")


def _is_local(document_id: str) -> bool:
    return document_id.startswith(LOCAL_PREFIX)


def _subject(row: SuggestionRow) -> str:
    return f"suggestion/{row.kiosk_id}/{row.document}/{row.id}"
