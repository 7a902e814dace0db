"""Texts of one language as rows for outside translators, and back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.content.documents import NOTICE
from kiosk.errors import ServerError
from sync.server.database.engine import Database
from sync.server.database.tables import DocumentRow, EditionRow, TextRow
from sync.server.documents import workshop
from sync.server.documents.shape import LISTS, SOURCES, Json, Key
from sync.server.documents.status import status_of
from sync.server.documents.venues import VENUE, save_venue, venues_of
from sync.server.documents.workshop import EditConflictError, TextChange
from sync.server.people.roles import Person

HEADER = ("document", "field", "source", "text", "version")
"""document: kind and id, as in `notice/N-001`; version: of the text when it was exported, so that what has been changed
since is not overwritten; of a venue the version of the notice's facts. source: what the text was written after; if
it is no source of today's revision any more, what comes back is saved as outdated."""

Fields = Mapping[str, tuple[str, ...]]
"""The names of a text's fields by the kind of its document."""


@dataclass(frozen=True, slots=True)
class _Given:
    """What a table says of a text, or of a venue."""

    version: int
    sources: dict[str, str] = field(default_factory=dict)
    """By field."""
    texts: dict[str, str] = field(default_factory=dict)
    """By field."""


@dataclass(slots=True)
class Outcome:
    """What came of taking in a table. Each is a document's kind and id; of those refused also why."""

    saved: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    refused: list[tuple[str, ServerError]] = field(default_factory=list)


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
            if document.body.get("shown_until", day) < day:
                continue
            if not unfinished or status_of(own.get(tag)) in ("missing", "stale"):
                yield from _rows(Key(kind, document.id), own, tag, names)
            yield from _venue_rows(document, tag, unfinished=unfinished)


def take_in_rows(database: Database, person: Person, tag: str, fields: Fields, rows: list[list[str]]) -> Outcome:
    """Save the texts of a table, each document by itself. Raises ServerError upload-invalid, not-allowed."""
    if not person.may_write(tag, SOURCES):
        raise ServerError("Your roles do not allow this.", code="not-allowed")
    if not rows or tuple(cell.strip() for cell in rows[0][: len(HEADER)]) != HEADER:
        raise ServerError("The first row must be: document, field, source, text, version.", code="upload-invalid")
    outcome = Outcome()
    for (document, part), given in _by_document(rows[1:], fields).items():
        named = "/".join(filter(None, (str(document), part)))
        save = _save_venue if part == VENUE else _save
        try:
            changed = save(database, person, document.text(tag), given)
            (outcome.saved if changed else outcome.unchanged).append(named)
        except EditConflictError:
            outcome.conflicts.append(named)
        except ServerError as error:
            outcome.refused.append((named, error))
    return outcome


def _save(database: Database, person: Person, key: Key, given: _Given) -> bool:
    """Save a text; tell whether it has changed."""
    with database.writing() as session:
        row = workshop.find_texts(session, key).get(key.language)
        if row is None and not any(given.texts.values()):
            return False
        before = row.body if row else {}
        changed = _differing(given.texts, before)
        body = {**before, **changed} if row else {name: _value(name, cell) for name, cell in given.texts.items()}
        up_to_date = bool(changed) and _follows_the_newest(session, key, given.sources)
        change = TextChange(body, given.version, up_to_date=up_to_date)
        return workshop.save_text(session, person, key, change).version != given.version


def _differing(cells: Mapping[str, str], body: Json) -> Json:
    """Return the values of the cells that say something else than a text."""
    values = {name: _value(name, cell) for name, cell in cells.items()}
    return {name: value for name, value in values.items() if value != _value(name, _cell(body, name))}


def _follows_the_newest(session: Session, key: Key, sources: Mapping[str, str]) -> bool:
    """Tell whether the table's source was ever the source of today's revision, also if its wording was mended since."""
    others = [tag for tag in SOURCES if tag != key.language]
    texts = workshop.find_texts(session, key)
    newest = max((texts[tag].of_revision for tag in others if tag in texts), default=0)
    editions = session.scalars(
        select(EditionRow).where(
            EditionRow.kind == key.kind,
            EditionRow.id == key.id,
            EditionRow.language.in_(others),
            EditionRow.revision >= newest,
        )
    )
    return not newest or any(not _differing(sources, each.body) for each in editions)


def _save_venue(database: Database, person: Person, key: Key, given: _Given) -> bool:
    """Save where an event takes place; tell whether it has changed."""
    with database.writing() as session:
        return save_venue(session, person, key, " ".join(given.texts[VENUE].split()), given.version)


def _rows(document: Key, texts: dict[str, TextRow], tag: str, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    text, source = texts.get(tag), _source(texts, tag)
    version = str(text.version if text else 0)
    for name in names:
        written = _cell(text.body, name) if text else ""
        yield str(document), name, _cell(source.body, name) if source else "", written, version


def _venue_rows(document: DocumentRow, tag: str, *, unfinished: bool) -> Iterator[tuple[str, ...]]:
    """Yield the row for where an event takes place, if anybody has written it."""
    venues = venues_of(document.body)
    source = next((venues[each] for each in SOURCES if each in venues and each != tag), "")
    if (source or tag in venues) and not (unfinished and tag in venues):
        key = Key(document.kind, document.id)
        yield str(key), VENUE, source, venues.get(tag, ""), str(document.version)


def _by_document(rows: list[list[str]], fields: Fields) -> dict[tuple[Key, str], _Given]:
    """Return what is saved by itself: a document's text, or its venue."""
    found: dict[tuple[Key, str], _Given] = {}
    for number, row in enumerate(rows, start=2):
        if not any(row):
            continue
        kind, _, document_id = row[0].strip().partition("/")
        known = (*fields.get(kind, ()), *((VENUE,) if kind == NOTICE.name else ()))
        if len(row) < len(HEADER) or row[1] not in known or not row[4].strip().isdecimal():
            raise ServerError(f"Row {number} has a wrong document, field or version.", code="upload-invalid")
        part = VENUE if row[1] == VENUE else ""
        given = found.setdefault((Key(kind, document_id), part), _Given(int(row[4])))
        given.sources[row[1]], given.texts[row[1]] = row[2], row[3]
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
