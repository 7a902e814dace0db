"""Lists of documents: what there is, what state its texts are in, and what needs somebody."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from sync.server.database.tables import DocumentRow, TextRow
from sync.server.documents.search import found_ids
from sync.server.documents.shape import SOURCES

PAGE = 40


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents to list."""

    kind: str = "faq"
    words: str = ""
    """All of them must stand in a text of the languages searched; or the id."""
    topic: str = ""
    language: str = ""
    """Of the status wanted."""
    status: str = ""
    page: int = 1
    not_over_on: str = ""
    """A day (YYYY-MM-DD): of what is shown for a time, only what is still to be shown then."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A document in a list."""

    id: str
    topic: str
    title: str
    title_language: str
    statuses: Mapping[str, str]
    """By BCP-47 tag; languages without a text are left out."""
    begin: str = ""
    """First day on which it is shown; empty for what is always shown."""
    until: str = ""
    """Last day."""


@dataclass(frozen=True, slots=True)
class DocumentList:
    """One page of a list."""

    documents: list[Listed]
    total: int
    page: int
    pages: int


@dataclass(slots=True)
class Tally:
    """How many texts of a language are in which state."""

    total: int = 0
    """Documents there are."""
    by_status: dict[str, int] = field(default_factory=dict)


def list_documents(session: Session, wanted: Wanted, languages: Collection[str], reader: str) -> DocumentList:
    """Return a page of documents. languages: those searched; reader: the language of the titles."""
    query = _filtered(session, wanted, languages).order_by(DocumentRow.id)
    # Finding words or a status takes long, so it is done once, for counting and for the page.
    ids = session.scalars(query).all() if wanted.words.strip() or wanted.status else None
    total = _count(session, query) if ids is None else len(ids)
    pages = max(1, -(-total // PAGE))
    page = min(max(wanted.page, 1), pages)
    begin = (page - 1) * PAGE
    shown = session.scalars(query.limit(PAGE).offset(begin)).all() if ids is None else ids[begin : begin + PAGE]
    return DocumentList(list_by_ids(session, wanted.kind, shown, reader), total, page, pages)


def _count(session: Session, query: Select[str]) -> int:
    return session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0


def first_ids(
    session: Session, kind: str, wanted: Collection[tuple[str, str]], number: int, *, not_over_on: str = ""
) -> dict[tuple[str, str], list[str]]:
    """Return the ids of the first so many documents for each language and status of its text."""
    found: dict[tuple[str, str], list[str]] = {each: [] for each in wanted}
    parts = [
        # Each part reads a few lines of an index; together they cost one way to the database.
        select(literal(tag), literal(status), _with_status(kind, tag, status, not_over_on).limit(number).subquery())
        for tag, status in wanted
    ]
    for tag, status, document_id in session.execute(union_all(*parts)) if parts else ():
        found[tag, status].append(document_id)
    return {each: sorted(ids) for each, ids in found.items()}


def list_by_ids(session: Session, kind: str, ids: Sequence[str], reader: str) -> list[Listed]:
    """Return documents in the order of the ids; unknown ones are left out."""
    if not ids:
        return []
    columns = (DocumentRow.id, DocumentRow.topic, _value("shown_from"), _value("shown_until"), _value("event", "ends"))
    texts = _texts_of(session, kind, ids)
    listed = {}
    for document_id, topic, begin, until, ends in session.execute(
        select(*columns).where(DocumentRow.kind == kind, DocumentRow.id.in_(ids))
    ):
        # An event is not shown any more when it has ended.
        last = min(until, ends[:10]) if until and ends else until
        plain = _listed(document_id, topic, texts.get(document_id, []), reader)
        listed[document_id] = replace(plain, begin=begin or "", until=last or "")
    return [listed[each] for each in ids if each in listed]


def tally(session: Session, kind: str, languages: Collection[str], not_over_on: str = "") -> dict[str, Tally]:
    """Return how many texts of each language are in which state. not_over_on: as in `Wanted`."""
    counted = DocumentRow.kind == kind, *_not_over(not_over_on)
    total = session.scalar(select(func.count()).select_from(DocumentRow).where(*counted)) or 0
    query = (
        select(TextRow.language, TextRow.status, func.count())
        .where(TextRow.kind == kind, TextRow.language.in_(languages), *_of_what_is_not_over(kind, not_over_on))
        .group_by(TextRow.language, TextRow.status)
    )
    tallies = {tag: Tally(total, {"missing": total}) for tag in languages}
    for tag, found, number in session.execute(query):
        tallies[tag].by_status[found] = number
        tallies[tag].by_status["missing"] -= number
    return tallies


def _filtered(session: Session, wanted: Wanted, languages: Collection[str]) -> Select[str]:
    """Return the query for the ids."""
    query = select(DocumentRow.id).where(DocumentRow.kind == wanted.kind, *_not_over(wanted.not_over_on))
    if wanted.topic:
        query = query.where(DocumentRow.topic == wanted.topic)
    if words := wanted.words.strip():
        found = found_ids(session, wanted.kind, words, languages)
        query = query.where(or_(DocumentRow.id.in_(found), DocumentRow.id == words.upper()))
    if wanted.language and wanted.status:
        ids = _with_status(wanted.kind, wanted.language, wanted.status).order_by(None)
        query = query.where(DocumentRow.id.in_(ids))
    return query


def _with_status(kind: str, language: str, status: str, not_over_on: str = "") -> Select[str]:
    """Return the query for the ids of documents whose text in a language has a status, in order."""
    if status == "missing":
        text = exists().where(TextRow.kind == kind, TextRow.id == DocumentRow.id, TextRow.language == language)
        documents = select(DocumentRow.id).where(DocumentRow.kind == kind, ~text, *_not_over(not_over_on))
        return documents.order_by(DocumentRow.id)
    texts = select(TextRow.id).where(TextRow.kind == kind, TextRow.language == language, TextRow.status == status)
    return texts.where(*_of_what_is_not_over(kind, not_over_on)).order_by(TextRow.id)


def _not_over(day: str) -> list[ColumnElement[bool]]:
    return [_value("shown_until") >= day] if day else []


def _of_what_is_not_over(kind: str, day: str) -> list[ColumnElement[bool]]:
    return [TextRow.id.in_(select(DocumentRow.id).where(DocumentRow.kind == kind, *_not_over(day)))] if day else []


def _value(*path: str) -> ColumnElement[str]:
    """Return a value within a document; NULL where it has none."""
    value: ColumnElement[str] = DocumentRow.body[path if len(path) > 1 else path[0]].as_string()
    return value


def _texts_of(session: Session, kind: str, ids: Sequence[str]) -> dict[str, list[Any]]:
    columns = (TextRow.id, TextRow.language, TextRow.title, TextRow.status)
    texts: dict[str, list[Any]] = {}
    for row in session.execute(select(*columns).where(TextRow.kind == kind, TextRow.id.in_(ids))):
        texts.setdefault(row.id, []).append(row)
    return texts


def _listed(document_id: str, topic: str, texts: list[Any], reader: str) -> Listed:
    titles = {row.language: row.title for row in texts}
    language = next((tag for tag in (reader, *SOURCES, *titles) if tag in titles), "")
    statuses = {row.language: row.status for row in texts}
    return Listed(document_id, topic, titles.get(language, document_id), language, statuses)
