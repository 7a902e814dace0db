"""Which kiosks belong to the centre: admitted by a one-time code, known by their key, shut out by revoking."""

import secrets
from datetime import timedelta

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.tables import KioskRow
from sync.server.people.secrets import code_digest, new_code
from sync.uplink.envelopes import ENROLMENT, Enrolment, Envelope, verify

LONGEST_NAME = 100
CODE_LASTS = timedelta(days=7)
_ENROLMENT = TypeAdapter(Enrolment)


def create_kiosk(session: Session, actor: str, name: str) -> KioskRow:
    """Make a kiosk that has not enrolled yet. Raises ServerError name-invalid."""
    row = KioskRow(id=secrets.token_hex(6), name=_checked(name), code_used=False)
    session.add(row)
    session.flush()
    audit.record(session, actor, "kiosk-created", f"kiosk/{row.id}", after={"name": row.name})
    return row


def rename(session: Session, actor: str, row: KioskRow, name: str) -> None:
    """Give a kiosk another name. Raises ServerError name-invalid."""
    before, row.name = row.name, _checked(name)
    audit.record(session, actor, "kiosk-renamed", f"kiosk/{row.id}", before={"name": before}, after={"name": row.name})


def find_kiosk(session: Session, kiosk_id: str) -> KioskRow:
    """Return a kiosk. Raises ServerError not-found."""
    row = session.get(KioskRow, kiosk_id, with_for_update=True)
    if row is None:
        raise ServerError("There is no such kiosk.", code="not-found")
    return row


def give_code(session: Session, actor: str, row: KioskRow) -> str:
    """Return a new one-time code for a kiosk; an older one ends."""
    code = new_code()
    row.code_hash, row.code_expires_at, row.code_used = code_digest(code), audit.now() + CODE_LASTS, False
    audit.record(session, actor, "kiosk-code-given", f"kiosk/{row.id}")
    return code


def enrol(session: Session, envelope: Envelope) -> KioskRow:
    """Take a kiosk in by its code, signed with the key that it will be known by.

    The same kiosk may come again with the same code: the answer may have been lost. Raises UplinkError signature-wrong,
    ServerError code-invalid.
    """
    try:
        wish = _ENROLMENT.validate_json(envelope.content)
    except ValueError as error:
        raise _refusal() from error
    verify(envelope, ENROLMENT, wish.public_key)
    query = select(KioskRow).where(KioskRow.code_hash == code_digest(wish.code)).with_for_update()
    row = session.scalar(query)
    if row is None or row.code_expires_at is None or row.code_expires_at < audit.now():
        raise _refusal()
    if row.code_used:
        if row.public_key != wish.public_key or row.revoked_at is not None:
            raise _refusal()
        return row
    row.code_used, row.public_key = True, wish.public_key
    row.enrolled_at, row.revoked_at = audit.now(), None
    audit.record(session, audit.NOBODY, "kiosk-enrolled", f"kiosk/{row.id}", after={"key": wish.public_key})
    return row


def revoke(session: Session, actor: str, row: KioskRow) -> None:
    """Believe a kiosk no more, until it enrols with a new code."""
    row.revoked_at, row.code_hash = audit.now(), None
    audit.record(session, actor, "kiosk-revoked", f"kiosk/{row.id}", before={"key": row.public_key})


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME:
        raise ServerError("A kiosk's name has 1 to 100 characters: say where it stands.", code="name-invalid")
    return name


def _refusal() -> ServerError:
    return ServerError("The code is wrong, used, or too old. Ask for a new one.", code="code-invalid")
