"""Kiosks that have enrolled, and what they say."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import uuid4

from nacl.signing import SigningKey
from pydantic import TypeAdapter

from kiosk.content.local_store import KINDS
from kiosk.domain.local import LocalDocument
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.kiosks.register import create_kiosk, enrol, give_code
from sync.uplink.envelopes import ENROLMENT, Enrolment, Envelope, sign, signed_message
from sync.uplink.messages import Body, Check, Count, DayCounts, Health, Message, Question, Suggested


@dataclass(frozen=True)
class EnrolledKiosk:
    """A kiosk that the centre knows."""

    id: str
    key: SigningKey

    def says(self, body: Body) -> Envelope:
        """Return a message in its envelope."""
        return signed_message(self.key, Message(self.id, body))


def wish(code: str, key: SigningKey) -> Envelope:
    """Return the wish to enrol."""
    said = Enrolment(code, bytes(key.verify_key).hex())
    return sign(key, ENROLMENT, TypeAdapter(Enrolment).dump_json(said).decode())


def invited(database: Database, name: str = "Centre in Cheongju") -> tuple[str, str]:
    """Return the id and the one-time code of a new kiosk."""
    with database.writing() as session:
        row = create_kiosk(session, audit.NOBODY, name)
        return row.id, give_code(session, audit.NOBODY, row)


def enrolled(database: Database, name: str = "Centre in Cheongju") -> EnrolledKiosk:
    """Return a kiosk that has enrolled."""
    key = SigningKey.generate()
    kiosk_id, code = invited(database, name)
    with database.writing() as session:
        enrol(session, wish(code, key))
    return EnrolledKiosk(kiosk_id, key)


def today() -> date:
    """Return the centre's day."""
    return datetime.now(UTC).date()


def counts(number: int = 3, *, day: date | None = None, outcome: str = "answer", language: str = "vi") -> DayCounts:
    """Return counters with one row."""
    return DayCounts(day or today(), [Count(language, "residence", outcome, number)])


def health(made_at: datetime | None = None, *, release: int = 1, free_mb: int = 9000) -> Health:
    """Return a health with one finding."""
    at = made_at or datetime.now(UTC).astimezone()
    return Health(at, "0.1.0", release, free_mb, [Check("printer", "bad", "printer-problem")])


def question(text: str, language: str = "en") -> Question:
    """Return a question that nothing answered."""
    return Question(uuid4().hex, today(), language, text)


def suggested(document: LocalDocument, made_at: datetime | None = None) -> Suggested:
    """Return a document that a centre's staff suggest."""
    kind = KINDS[type(document)]
    [written] = kind.adapter.dump_python([document], mode="json")
    at = made_at or datetime.now(UTC).astimezone()
    return Suggested(kind.name, document.id, at, json.dumps(written))  # type: ignore[arg-type]  # one of the kinds
