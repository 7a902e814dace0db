"""Taking in a folder of content: the starter content of a new server."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from kiosk.content.documents import KINDS, read_document
from kiosk.errors import ContentError
from sync.server import audit
from sync.server.database.tables import Base, DocumentRow, EditionRow, SearchRow, TextRow
from sync.server.documents.history import edition_of
from sync.server.documents.search import search_row
from sync.server.documents.shape import Json, take_apart, title_of
from sync.server.documents.status import keep_status


def is_empty(session: Session) -> bool:
    """Tell whether the database holds no documents yet."""
    return not session.scalar(select(func.count()).select_from(DocumentRow))


def take_in(session: Session, folder: Path) -> int:
    """Take in every document of a content folder into an empty database; return their number.

    Texts count as approved in the state that they name themselves: drafted ones stay drafted. Raises ContentError.
    """
    documents: list[DocumentRow] = []
    texts: list[TextRow] = []
    for kind, document_id, document in _documents(folder):
        parts = take_apart(kind, document)
        documents.append(DocumentRow(kind=kind, id=document_id, body=parts.body, revision=parts.revision, version=1))
        texts += [new_text(kind, document_id, tag, text) for tag, text in parts.texts.items()]
    rows: list[DocumentRow | TextRow] = [*documents, *texts]
    for table, added in (
        (DocumentRow, documents),
        (TextRow, texts),
        (EditionRow, [edition_of(row, "taken-in", audit.NOBODY) for row in rows]),
        (SearchRow, [search_row(row) for row in texts]),
    ):
        session.execute(insert(table), [_columns(row) for row in added])
    keep_status(session)
    audit.record(session, audit.NOBODY, "taken-in", "content", after={"documents": len(documents), "texts": len(texts)})
    return len(documents)


def new_text(kind: str, document_id: str, tag: str, text: Json) -> TextRow:
    """Return the row of an approved text of the content format."""
    body = {key: value for key, value in text.items() if key != "review"}
    review = text["review"]
    return TextRow(
        kind=kind,
        id=document_id,
        language=tag,
        body=body,
        title=title_of(body),
        state=review["state"],
        by_role=review["by_role"],
        of_revision=review["of_revision"],
        on=date.fromisoformat(review["on"]),
        version=1,
        approved_version=1,
    )


def _documents(folder: Path) -> Iterator[tuple[str, str, Json]]:
    for kind in KINDS:
        for file in kind.files(folder):
            document, faults = read_document(kind, file, folder)
            if document is None:
                raise ContentError(f"The content cannot be taken in: {faults[0]}")
            yield kind.name, file.stem, json.loads(file.read_bytes())


def _columns(row: Base) -> dict[str, Any]:
    return {key: value for key, value in vars(row).items() if not key.startswith("_")}
