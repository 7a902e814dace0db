"""The log of what was done: who, what, before and after."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from sync.server.database.tables import AuditRow

NOBODY = "-"
"""Actor where no account is known: the program itself, or somebody who is not logged in."""


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


def record(
    session: Session,
    actor: str,
    action: str,
    subject: str,
    *,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Write down what somebody did, in the same transaction. Of two states only the fields that differ are kept."""
    old, new = before or {}, after or {}
    changed = {key for key in {*old, *new} if old.get(key) != new.get(key)}
    row = AuditRow(
        at=now(),
        actor=actor,
        action=action,
        subject=subject,
        before={key: value for key, value in old.items() if key in changed},
        after={key: value for key, value in new.items() if key in changed},
    )
    session.add(row)
