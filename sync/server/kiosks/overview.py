"""How the kiosks are: for the list of the console."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.server import audit
from sync.server.database.tables import HealthRow, KioskRow

State = Literal["invited", "revoked", "silent", "bad", "warning", "good"]
SILENT_AFTER = timedelta(days=3)
PAGE = 100


@dataclass(frozen=True, slots=True)
class Standing:
    """A kiosk with what it said last."""

    kiosk: KioskRow
    health: HealthRow | None
    """The newest; none where it has not said anything."""

    @property
    def state(self) -> State:
        """What a person should know of it first."""
        if self.kiosk.public_key is None:
            return "invited"
        if self.kiosk.revoked_at is not None:
            return "revoked"
        if self.kiosk.seen_at is None or audit.now() - self.kiosk.seen_at > SILENT_AFTER:
            return "silent"
        found = {check["state"] for check in self.health.checks} if self.health else set()
        return "bad" if "bad" in found else "warning" if "warning" in found else "good"


def standings(session: Session, words: str = "", page: int = 1) -> tuple[list[Standing], int]:
    """Return a page of the kiosks whose name or id has some words, by name, and how many there are in all."""
    query = select(KioskRow)
    if words:
        query = query.where(KioskRow.name.icontains(words, autoescape=True) | (KioskRow.id == words))
    total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
    rows = session.scalars(query.order_by(KioskRow.name, KioskRow.id).limit(PAGE).offset((page - 1) * PAGE)).all()
    newest = _newest(session, [row.id for row in rows])
    return [Standing(row, newest.get(row.id)) for row in rows], total


def standing(session: Session, kiosk: KioskRow) -> Standing:
    """Return how one kiosk is."""
    return Standing(kiosk, _newest(session, [kiosk.id]).get(kiosk.id))


def _newest(session: Session, ids: list[str]) -> dict[str, HealthRow]:
    last = (
        select(HealthRow.kiosk_id, func.max(HealthRow.day).label("day"))
        .where(HealthRow.kiosk_id.in_(ids))
        .group_by(HealthRow.kiosk_id)
        .subquery()
    )
    query = select(HealthRow).join(last, (HealthRow.kiosk_id == last.c.kiosk_id) & (HealthRow.day == last.c.day))
    return {row.kiosk_id: row for row in session.scalars(query)}
