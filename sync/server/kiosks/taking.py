"""Taking what kiosks say, in one transaction. Repeated, late or reordered messages change nothing twice."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import JSON, Table, Text, bindparam, cast, column, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from kiosk.errors import MadangError, UplinkError
from sync.server import audit
from sync.server.database.tables import Base, CountRow, HealthRow, KioskRow, QuestionRow, SuggestionRow
from sync.server.kiosks.day_sums import counters_come
from sync.server.kiosks.suggestions import check_suggestion, row_of
from sync.uplink.envelopes import MESSAGE, Envelope, verify
from sync.uplink.messages import DayCounts, Health, Message, Question, Suggested, day_of, read_message, read_sender

OLDEST = timedelta(days=800)
"""Kiosks without a network send by stick, some of them seldom."""
AHEAD = timedelta(days=1)
"""Of the centre's day in UTC; a kiosk counts by its own."""
SEEN_EVERY = timedelta(minutes=1)
"""How exactly it is kept when a kiosk was heard last."""
AnyInsert = postgresql.Insert | sqlite.Insert


class _Sender(NamedTuple):
    """What must be known of a kiosk to take what it says."""

    id: str
    public_key: str | None
    revoked_at: datetime | None
    seen_at: datetime | None


_SENDERS = select(KioskRow.id, KioskRow.public_key, KioskRow.revoked_at, KioskRow.seen_at)


def _always(_kiosk: str) -> bool:
    return True


def take(session: Session, envelopes: Sequence[Envelope], allows: Callable[[str], bool] = _always) -> list[str]:
    """Keep what the envelopes say, and return a code for each: empty where it was taken, else that of the error.

    allows: whether a kiosk, now proved to be the sender, may say more at the moment.
    """
    kiosks = _kiosks(session, envelopes)
    messages: list[Message] = []
    codes: list[str] = []
    for envelope in envelopes:
        try:
            messages.append(_opened(session, envelope, kiosks, allows))
            codes.append("")
        except MadangError as error:
            codes.append(error.code)
    _keep(session, messages)
    _write_seen(session, [kiosks[kiosk] for kiosk in {message.kiosk for message in messages}])
    return codes


def _kiosks(session: Session, envelopes: Sequence[Envelope]) -> dict[str, _Sender]:
    said = set()
    for envelope in envelopes:
        try:
            said.add(read_sender(envelope.content).kiosk)
        except UplinkError:
            continue  # said again, with its code, when the envelope is opened
    return {row.id: _Sender(*row) for row in session.execute(_SENDERS.where(KioskRow.id.in_(said)))}


def _opened(session: Session, envelope: Envelope, kiosks: dict[str, _Sender], allows: Callable[[str], bool]) -> Message:
    row = kiosks.get(read_sender(envelope.content).kiosk)
    if row is None or row.public_key is None:
        raise UplinkError("There is no such kiosk.", code="kiosk-unknown")
    verify(envelope, MESSAGE, row.public_key)
    if row.revoked_at is not None:
        raise UplinkError("The kiosk was shut out.", code="kiosk-revoked")
    if not allows(row.id):
        raise UplinkError("The kiosk says too much at once.", code="too-many")
    message = read_message(envelope.content)
    if not _is_possible(day_of(message.body)):
        raise UplinkError("The kiosk's clock must be wrong.", code="day-impossible")
    if isinstance(message.body, Suggested):
        check_suggestion(session, message.kiosk, message.body)
    return message


def _is_possible(day: date) -> bool:
    today = audit.now().date()
    return today - OLDEST <= day <= today + AHEAD


def _keep(session: Session, messages: Iterable[Message]) -> None:
    counts: list[dict[str, Any]] = []
    healths: list[dict[str, Any]] = []
    questions: list[dict[str, Any]] = []
    suggestions: list[dict[str, Any]] = []
    for message in messages:
        match message.body:
            case DayCounts() as said:
                counts += _counts(message.kiosk, said)
            case Health() as said:
                healths.append(_health(message.kiosk, said))
            case Question() as said:
                questions.append(_question(message.kiosk, said))
            case Suggested() as said:
                suggestions.append(row_of(message.kiosk, said))
    if counts:
        counters_come(session, (row["day"] for row in counts))
    _upsert(session, _table(CountRow), counts, newer="number")
    _upsert(session, _table(HealthRow), healths, newer="made_at")
    _upsert(session, _table(QuestionRow), questions)
    _upsert(session, _table(SuggestionRow), suggestions, newer="made_at")


def _counts(kiosk: str, said: DayCounts) -> list[dict[str, Any]]:
    return [
        {
            "kiosk_id": kiosk,
            "day": said.day,
            "language": count.language,
            "topic": count.topic,
            "outcome": count.outcome,
            "number": count.number,
        }
        for count in said.counts
    ]


def _health(kiosk: str, said: Health) -> dict[str, Any]:
    return {
        "kiosk_id": kiosk,
        "day": said.made_at.date(),
        "made_at": said.made_at.astimezone(UTC),
        "version": said.version,
        "release": said.release,
        "free_mb": said.free_mb,
        "checks": [{"part": each.part, "state": each.state, "code": each.code} for each in said.checks],
    }


def _question(kiosk: str, said: Question) -> dict[str, Any]:
    return {
        "id": said.id,
        "kiosk_id": kiosk,
        "day": said.day,
        "language": said.language,
        "text": said.text,
        "is_open": True,
    }


def _upsert(session: Session, table: Table, rows: list[dict[str, Any]], newer: str = "") -> None:
    """Add rows; of one that is there, keep the one whose field `newer` is the larger, or the old one without it."""
    if not rows:
        return
    if newer:
        rows = sorted(rows, key=lambda row: row[newer])
    # Each row once, the newest; and in one order everywhere: two uploads would wait for each other for ever otherwise.
    once = {_key(table)(row): row for row in rows}
    rows = [once[each] for each in sorted(once)]
    dialect = session.get_bind().dialect.name
    # As one text PostgreSQL gets them many times quicker than as values, and than as arrays, too.
    given = {"rows": json.dumps(rows, default=str)} if dialect == "postgresql" else rows
    session.execute(_statement(dialect, table, newer), given)


@cache
def _key(table: Table) -> Callable[[dict[str, Any]], Any]:
    return itemgetter(*(each.name for each in table.primary_key))


@cache
def _statement(dialect: str, table: Table, newer: str) -> AnyInsert:
    """Return the statement: in PostgreSQL for all rows at once, as JSON; in SQLite for each of them."""
    insert: AnyInsert = sqlite.insert(table)
    if dialect == "postgresql":
        rows = func.json_to_recordset(cast(bindparam("rows", type_=Text), JSON))
        columns = rows.table_valued(*(column(each.name, each.type) for each in table.c)).render_derived(with_types=True)
        insert = postgresql.insert(table).from_select([each.name for each in table.c], select(columns))
    if not newer:
        return insert.on_conflict_do_nothing()
    others = {each.name: insert.excluded[each.name] for each in table.c if not each.primary_key}
    is_newer = insert.excluded[newer] > table.c[newer]
    return insert.on_conflict_do_update(index_elements=list(table.primary_key), set_=others, where=is_newer)


def _table(row: type[Base]) -> Table:
    table = row.__table__
    assert isinstance(table, Table)  # noqa: S101 (for the type checker)
    return table


def _write_seen(session: Session, senders: Iterable[_Sender]) -> None:
    at = audit.now()
    if unseen := [each.id for each in senders if each.seen_at is None or at - each.seen_at > SEEN_EVERY]:
        session.execute(update(KioskRow).where(KioskRow.id.in_(unseen)).values(seen_at=at))
