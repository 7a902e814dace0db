"""What is to be done with a text: kept with it, because a list of ten thousand documents counts by it."""

from typing import Literal

from sqlalchemy import Case, case, func, select, update
from sqlalchemy.orm import Session

from sync.server.database.tables import DocumentRow, TextRow

Status = Literal["missing", "stale", "waiting", "machine", "drafted", "reviewed"]
STATUSES: tuple[Status, ...] = ("missing", "stale", "waiting", "machine", "drafted", "reviewed")
"""What needs somebody first comes first."""


def status_of(text: TextRow | None) -> str:
    """Return the status of a text that is there, or not."""
    return text.status if text else "missing"


def keep_status(session: Session, kind: str = "", document_id: str = "") -> None:
    """Write down the status of every text of a document, or of all texts, after one of them has changed."""
    changed = update(TextRow).values(status=_status())
    if document_id:
        changed = changed.where(TextRow.kind == kind, TextRow.id == document_id)
    session.execute(changed.execution_options(synchronize_session="fetch"))


def _status() -> Case[str]:
    newest = (
        select(DocumentRow.revision).where(DocumentRow.kind == TextRow.kind, DocumentRow.id == TextRow.id)
    ).scalar_subquery()
    return case(
        (TextRow.of_revision < newest, "stale"),
        (func.coalesce(TextRow.approved_version, 0) != TextRow.version, "waiting"),
        else_=TextRow.state,
    )
