"""Texts of one language as rows for outside translators, and back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server.database.engine import Database
from sync.server.database.tables import DocumentRow, TextRow
from sync.server.documents import workshop
from sync.server.documents.shape import LISTS, SOURCES, Json, Key
from sync.server.documents.status import status_of
from sync.server.documents.workshop import EditConflictError, TextChange
from sync.server.people.roles import Person

HEADER = ("document", "field", "source", "text", "version")
"""document: kind and id, as in `notice/N-001`; version: of the text when it was exported, so that what has been changed
since is not overwritten."""

Fields = Mapping[str, tuple[str, ...]]
"""The names of a text's fields by the kind of its document."""


@dataclass(slots=True)
class Outcome:
    """What came of taking in a table. Each is a document's kind and id; of those refused also why."""

    saved: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def rows_of(session: Session, tag: str, fields: Fields, day: str, *, unfinished: bool) -> Iterator[tuple[str, ...]]:
    """Yield the header, then a row for each field of each document.

    day: YYYY-MM-DD; notices that are over by then need no translation and are left out. unfinished: only texts that
    are missing or stale.
    """
    yield HEADER
    for kind, names in fields.items():
        texts: dict[str, dict[str, TextRow]] = {}
        wanted = (TextRow.kind == kind, TextRow.language.in_({*SOURCES, tag}))
        for text in session.scalars(select(TextRow).where(*wanted)):
            texts.setdefault(text.id, {})[text.language] = text
        documents = select(DocumentRow).where(DocumentRow.kind == kind).order_by(DocumentRow.id)
        for document in session.scalars(documents):
            own = texts.get(document.id, {})
            over = document.body.get("shown_until", day) < day
            if over or (unfinished and status_of(own.get(tag)) not in ("missing", "stale")):
                continue
            yield from _rows(Key(kind, document.id), own, tag, names)


def take_in_rows(database: Database, person: Person, tag: str, fields: Fields, rows: list[list[str]]) -> Outcome:
    """Save the texts of a table, each document by itself. Raises ServerError upload-invalid, not-allowed."""
    if not person.may_write(tag, SOURCES):
        raise ServerError("Your roles do not allow this.", code="not-allowed")
    if not rows or tuple(cell.strip() for cell in rows[0][: len(HEADER)]) != HEADER:
        raise ServerError("The first row must be: document, field, source, text, version.", code="upload-invalid")
    outcome = Outcome()
    for document, (version, given) in _by_document(rows[1:], fields).items():
        try:
            changed = _save(database, person, document.text(tag), given, version)
            (outcome.saved if changed else outcome.unchanged).append(str(document))
        except EditConflictError:
            outcome.conflicts.append(str(document))
        except ServerError as error:
            outcome.refused.append((str(document), error.message))
    return outcome


def _save(database: Database, person: Person, key: Key, given: dict[str, str], version: int) -> bool:
    """Save a text; tell whether it has changed."""
    with database.writing() as session:
        row = workshop.find_texts(session, key).get(key.language)
        body = {name: _value(name, text) for name, text in given.items()}
        change = TextChange({**(row.body if row else {}), **body}, version)
        if row is None and not any(given.values()):
            return False
        return workshop.save_text(session, person, key, change).version != version


def _rows(document: Key, texts: dict[str, TextRow], tag: str, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    text, source = texts.get(tag), _source(texts, tag)
    version = str(text.version if text else 0)
    for name in names:
        written = _cell(text.body, name) if text else ""
        yield str(document), name, _cell(source.body, name) if source else "", written, version


def _by_document(rows: list[list[str]], fields: Fields) -> dict[Key, tuple[int, dict[str, str]]]:
    found: dict[Key, tuple[int, dict[str, str]]] = {}
    for number, row in enumerate(rows, start=2):
        if not any(row):
            continue
        kind, _, document_id = row[0].strip().partition("/")
        if len(row) < len(HEADER) or row[1] not in fields.get(kind, ()) or not row[4].strip().isdecimal():
            raise ServerError(f"Row {number} has a wrong document, field or version.", code="upload-invalid")
        _, texts = found.setdefault(Key(kind, document_id), (int(row[4]), {}))
        texts[row[1]] = row[3]
    return found


def _value(name: str, text: str) -> str | list[str]:
    lines = [line.strip() for line in text.splitlines()]
    if name in LISTS:
        return list(dict.fromkeys(line for line in lines if line))
    return "\n".join(lines).strip()


def _cell(body: Json, name: str) -> str:
    value = body.get(name, "")
    return "\n".join(value) if isinstance(value, list) else str(value)


def _source(texts: dict[str, TextRow], tag: str) -> TextRow | None:
    sources = [texts[each] for each in SOURCES if each in texts and each != tag]
    return max(sources, key=lambda row: row.of_revision, default=None)
