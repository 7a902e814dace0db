"""Every version that a document or text ever had."""

from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.tables import DocumentRow, EditionRow, TextRow
from sync.server.documents.search import keep_findable
from sync.server.documents.shape import Json, Key
from sync.server.documents.status import keep_status

MOST_SHOWN = 100


def keep(session: Session, row: TextRow | DocumentRow, action: str, actor: str) -> None:
    """Keep the version that a row has now, and write it down in the log. Lists and search follow."""
    before = edition(session, key_of(row), row.version - 1) if row.version > 1 else None
    session.add(edition_of(row, action, actor))
    audit.record(
        session,
        actor,
        action,
        str(key_of(row)),
        before=_logged(before) if before else None,
        after={**row.body, "revision": _revision(row), "state": _review(row)[0]},
    )
    keep_status(session, row.kind, row.id)
    if isinstance(row, TextRow):
        keep_findable(session, row)


def edition_of(row: TextRow | DocumentRow, action: str, actor: str) -> EditionRow:
    """Return the edition of the version that a row has now."""
    key = key_of(row)
    state, by_role, on = _review(row)
    return EditionRow(
        kind=key.kind,
        id=key.id,
        language=key.language,
        version=row.version,
        body=row.body,
        revision=_revision(row),
        state=state,
        by_role=by_role,
        on=on,
        action=action,
        actor=actor,
        at=audit.now(),
    )


def edition(session: Session, key: Key, version: int) -> EditionRow | None:
    """Return one version."""
    return session.scalar(_of(key).where(EditionRow.version == version))


def required_edition(session: Session, key: Key, version: int) -> EditionRow:
    """Return one version. Raises ServerError not-found."""
    if (found := edition(session, key, version)) is None:
        raise ServerError(f"{key} has no version {version}.", code="not-found")
    return found


def editions(session: Session, key: Key) -> list[EditionRow]:
    """Return the versions, the newest first."""
    return list(session.scalars(_of(key).order_by(EditionRow.version.desc()).limit(MOST_SHOWN)))


def source_at(session: Session, key: Key, revision: int) -> Json | None:
    """Return the text of a source language as it was when the document had a revision."""
    query = _of(key).where(EditionRow.revision <= revision).order_by(EditionRow.version.desc()).limit(1)
    found = session.scalar(query)
    return found.body if found else None


def key_of(row: TextRow | DocumentRow) -> Key:
    """Return the key of a row."""
    return Key(row.kind, row.id, row.language if isinstance(row, TextRow) else "")


def _of(key: Key) -> Select[EditionRow]:
    return select(EditionRow).where(
        EditionRow.kind == key.kind, EditionRow.id == key.id, EditionRow.language == key.language
    )


def _revision(row: TextRow | DocumentRow) -> int:
    return row.of_revision if isinstance(row, TextRow) else row.revision


def _review(row: TextRow | DocumentRow) -> tuple[str, str, date]:
    return (row.state, row.by_role, row.on) if isinstance(row, TextRow) else ("", "", audit.now().date())


def _logged(found: EditionRow) -> Json:
    return {**found.body, "revision": found.revision, "state": found.state}
