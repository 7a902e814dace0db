"""What staff have spoken: kept with the text that was read, approved by somebody who knows the language."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from kiosk.domain.recording import hash_of
from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.tables import EditionRow, RecordingRow, TextRow
from sync.server.documents.shape import SOURCES, Json, Key
from sync.server.people.roles import Person
from sync.server.recordings.sound import Sound

SPOKEN = ("faq", "emergency")
"""Kinds of documents that are read aloud."""
Status = Literal["missing", "waiting", "stale", "reviewed"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text that kiosks read aloud, and its recording."""

    key: Key
    title: str
    texts: tuple[str, ...]
    recording: RecordingRow | None

    @property
    def status(self) -> Status:
        """What is to be done: a recording of another text than the approved one is stale."""
        if self.recording is None:
            return "missing"
        if self.recording.text_hash != hash_of(self.texts):
            return "stale"
        return "reviewed" if self.recording.approved else "waiting"


def spoken_texts(session: Session, tag: str, kind: str = "", document_id: str = "") -> Iterator[Spoken]:
    """Yield the approved texts of a language by kind and id, or the one of a document."""
    edition = and_(
        EditionRow.kind == TextRow.kind,
        EditionRow.id == TextRow.id,
        EditionRow.language == TextRow.language,
        EditionRow.version == TextRow.approved_version,
    )
    recording = and_(
        RecordingRow.kind == TextRow.kind, RecordingRow.id == TextRow.id, RecordingRow.language == TextRow.language
    )
    query = select(EditionRow, RecordingRow, TextRow.title).join(TextRow, edition).outerjoin(RecordingRow, recording)
    query = query.where(TextRow.language == tag, TextRow.kind.in_(SPOKEN)).order_by(TextRow.kind, TextRow.id)
    if document_id:
        query = query.where(TextRow.kind == kind, TextRow.id == document_id)
    for row, found, title in session.execute(query):
        yield Spoken(Key(row.kind, row.id, tag), title, read_aloud(row.kind, row.body), found)


def spoken_text(session: Session, key: Key) -> Spoken:
    """Return an approved text. Raises ServerError not-found."""
    found = next(spoken_texts(session, key.language, key.kind, key.id), None)
    if found is None:
        raise ServerError("There is no approved text to be read aloud.", code="not-found")
    return found


def keep(session: Session, person: Person, key: Key, text_hash: str, sound: Sound) -> None:
    """Keep a recording, in the place of the one before. text_hash: of the text that its speaker saw.

    Raises ServerError not-allowed, not-found, or recording-outdated when the approved text is another one now.
    """
    _allow(person.may_write(key.language, SOURCES))
    if hash_of(spoken_text(session, key).texts) != text_hash:
        message = "The text has changed since you opened it. Read it again as it is now."
        raise ServerError(message, code="recording-outdated")
    row = session.get(RecordingRow, (key.language, key.kind, key.id))
    if row is None:
        row = RecordingRow(language=key.language, kind=key.kind, id=key.id)
        session.add(row)
    row.sound, row.sound_hash, row.seconds = sound.ogg, sha256(sound.ogg).hexdigest(), sound.seconds
    row.text_hash, row.speaker, row.at, row.approved = text_hash, person.name, audit.now(), False
    audit.record(session, person.name, "recorded", str(key), after={"seconds": round(sound.seconds, 1)})


def approve(session: Session, person: Person, key: Key, sound_hash: str) -> None:
    """Let a recording go out with the next release. sound_hash: of the one that was listened to.

    Raises ServerError not-allowed, not-found, or recording-outdated.
    """
    _allow(person.may_approve(key.language))
    spoken = spoken_text(session, key)
    if spoken.recording is None or spoken.recording.sound_hash != sound_hash or spoken.status == "stale":
        message = "The recording or its text has changed since you listened. Listen again."
        raise ServerError(message, code="recording-outdated")
    spoken.recording.approved = True
    audit.record(session, person.name, "recording-approved", str(key), after={"sound": sound_hash})


def remove(session: Session, person: Person, key: Key) -> None:
    """Throw a recording away. Raises ServerError not-allowed or not-found."""
    _allow(person.may_write(key.language, SOURCES) or person.may_approve(key.language))
    row = session.get(RecordingRow, (key.language, key.kind, key.id))
    if row is None:
        raise ServerError("There is no recording.", code="not-found")
    session.delete(row)
    audit.record(session, person.name, "recording-removed", str(key), before={"sound": row.sound_hash})


def read_aloud(kind: str, body: Json) -> tuple[str, ...]:
    """Return what kiosks read aloud of a text: as kiosk.content.recordings has it."""
    texts = [body["advice"]] if kind == "emergency" else [body["short"], *body["bring"]]
    return tuple(text.strip() for text in texts)


def _allow(allowed: bool) -> None:
    if not allowed:
        raise ServerError("Your roles do not allow this.", code="not-allowed")
