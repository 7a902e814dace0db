"""What kiosks say, taken on both engines: whoever sends it, however often, in whatever order."""

from datetime import UTC, datetime, timedelta

import pytest
from nacl.signing import SigningKey
from sqlalchemy import select

from kiosk.errors import MadangError, ServerError, UplinkError
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.database.tables import CountRow, HealthRow, KioskRow, QuestionRow
from sync.server.kiosks.register import enrol, find_kiosk, give_code, revoke
from sync.server.kiosks.taking import take
from sync.uplink.envelopes import ENROLMENT, MESSAGE, Envelope, sign
from sync.uplink.messages import Count, DayCounts
from tests.fakes.kiosks import EnrolledKiosk, counts, enrolled, health, invited, question, today, wish


def sent(database: Database, *envelopes: Envelope) -> list[str]:
    with database.writing() as session:
        return take(session, envelopes)


def numbers(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {row.outcome: row.number for row in session.scalars(select(CountRow))}


def attempt(database: Database, envelope: Envelope) -> str:
    try:
        with database.writing() as session:
            enrol(session, envelope)
    except MadangError as error:
        return error.code
    return ""


# --- enrolling ---


def test_a_code_lets_one_key_in_as_often_as_its_answer_is_lost(database: Database) -> None:
    kiosk_id, code = invited(database)
    key = SigningKey.generate()
    assert [attempt(database, wish(code.lower(), key)) for _ in range(3)] == ["", "", ""]
    assert attempt(database, wish(code, SigningKey.generate())) == "code-invalid"
    with database.reading() as session:
        row = session.get_one(KioskRow, kiosk_id)
        assert row.public_key == bytes(key.verify_key).hex()
        assert row.code_hash is not None
        assert code not in row.code_hash


def test_wrong_old_and_replaced_codes_are_refused(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk_id, old = invited(database)
    with database.writing() as session:
        code = give_code(session, audit.NOBODY, find_kiosk(session, kiosk_id))
    key = SigningKey.generate()
    assert attempt(database, wish(old, key)) == "code-invalid"
    assert attempt(database, wish("AAAA-AAAA-AAAA-AAAA", key)) == "code-invalid"
    assert attempt(database, sign(key, ENROLMENT, '{"code": 3}')) == "code-invalid"
    later = audit.now() + timedelta(days=8)
    monkeypatch.setattr(audit, "now", lambda: later)
    assert attempt(database, wish(code, key)) == "code-invalid"


def test_nobody_enrols_a_key_that_he_does_not_hold(database: Database) -> None:
    _, code = invited(database)
    theirs, mine = SigningKey.generate(), SigningKey.generate()
    forged = sign(mine, ENROLMENT, wish(code, theirs).content)
    assert attempt(database, forged) == "signature-wrong"
    message = sign(theirs, MESSAGE, wish(code, theirs).content)
    assert attempt(database, message) == "signature-wrong", "signed for another purpose"
    assert attempt(database, wish(code, theirs)) == "", "the code is not used up by it"


# --- uploads ---


def test_what_a_kiosk_says_is_kept(database: Database) -> None:
    kiosk = enrolled(database)
    said = [kiosk.says(counts(3)), kiosk.says(health(release=7)), kiosk.says(question("Where can I learn to weld?"))]
    assert sent(database, *said) == ["", "", ""]
    assert numbers(database) == {"answer": 3}
    with database.reading() as session:
        kept = session.scalars(select(HealthRow)).one()
        assert (kept.release, kept.checks) == (7, [{"part": "printer", "state": "bad", "code": "printer-problem"}])
        asked = session.scalars(select(QuestionRow)).one()
        assert (asked.text, asked.is_open) == ("Where can I learn to weld?", True)
        assert session.get_one(KioskRow, kiosk.id).seen_at is not None


def test_repeated_and_reordered_uploads_change_nothing_twice(database: Database) -> None:
    kiosk = enrolled(database)
    now = datetime.now(UTC)
    early, late = health(now - timedelta(seconds=2), free_mb=10), health(now - timedelta(seconds=1), free_mb=20)
    said = [kiosk.says(each) for each in (counts(5), counts(9), late, early, question("Is there a choir?"))]
    for envelopes in (said, said[::-1], said[1:3], said):
        assert set(sent(database, *envelopes)) == {""}
    assert numbers(database) == {"answer": 9}
    with database.reading() as session:
        assert len(session.scalars(select(QuestionRow)).all()) == 1
        assert {row.free_mb for row in session.scalars(select(HealthRow))} >= {20}
        newest = max(session.scalars(select(HealthRow)), key=lambda row: row.made_at)
        assert newest.free_mb == 20


def test_many_rows_at_once_are_kept_as_one_by_one(database: Database) -> None:
    kiosk = enrolled(database)
    now = datetime.now(UTC)
    busy = [counts(number, outcome=f"answer-{number}").counts[0] for number in range(1, 41)]
    busier = [Count(each.language, each.topic, each.outcome, each.number + 100) for each in busy]
    said = [
        *(kiosk.says(DayCounts(today(), rows)) for rows in (busy, busier, busy)),
        *(kiosk.says(health(now - timedelta(days=n), release=n)) for n in range(9)),
        *(kiosk.says(question(f"Question {n}?")) for n in range(9)),
    ]
    for envelopes in (said, said[::-1]):
        assert set(sent(database, *envelopes)) == {""}
    assert numbers(database) == {f"answer-{number}": number + 100 for number in range(1, 41)}
    with database.reading() as session:
        assert sorted(row.release for row in session.scalars(select(HealthRow))) == list(range(9))
        assert {row.checks[0]["part"] for row in session.scalars(select(HealthRow))} == {"printer"}
        assert len(session.scalars(select(QuestionRow)).all()) == 9


def test_a_question_that_was_dealt_with_does_not_come_back(database: Database) -> None:
    kiosk = enrolled(database)
    said = kiosk.says(question("Is there a choir?"))
    sent(database, said)
    with database.writing() as session:
        row = session.scalars(select(QuestionRow)).one()
        row.is_open, row.text = False, ""
    assert sent(database, said) == [""]
    with database.reading() as session:
        row = session.scalars(select(QuestionRow)).one()
        assert (row.is_open, row.text) == (False, "")


def test_healths_of_two_zones_are_compared_by_their_moment(database: Database) -> None:
    kiosk = enrolled(database)
    noon = datetime.now(UTC).replace(hour=12, minute=0)
    seoul = noon.astimezone().tzinfo
    late = health(noon.astimezone(seoul), free_mb=2)
    sent(database, kiosk.says(late), kiosk.says(health(noon - timedelta(minutes=5), free_mb=1)))
    with database.reading() as session:
        kept = session.scalars(select(HealthRow)).one()
        assert (kept.free_mb, kept.made_at) == (2, noon)


def test_forged_unknown_and_revoked_senders_change_nothing(database: Database) -> None:
    kiosk, other = enrolled(database), enrolled(database)
    rightly = kiosk.says(counts(4))
    forged = [
        EnrolledKiosk(kiosk.id, other.key).says(counts(1000)),
        Envelope(rightly.content.replace('"number":4', '"number":4000'), rightly.signature),
        Envelope(rightly.content, "0" * 128),
        sign(kiosk.key, ENROLMENT, rightly.content),
    ]
    assert set(sent(database, *forged)) == {"signature-wrong"}
    assert sent(database, EnrolledKiosk("0123456789ab", kiosk.key).says(counts(1))) == ["kiosk-unknown"]
    waiting_id, _code = invited(database)
    assert sent(database, EnrolledKiosk(waiting_id, kiosk.key).says(counts(1))) == ["kiosk-unknown"]
    assert numbers(database) == {}
    with database.writing() as session:
        revoke(session, audit.NOBODY, find_kiosk(session, kiosk.id))
    assert sent(database, rightly) == ["kiosk-revoked"]
    assert numbers(database) == {}


def test_one_bad_message_does_not_stop_the_others(database: Database) -> None:
    kiosk = enrolled(database)
    bad = [
        sign(kiosk.key, MESSAGE, "{}"),
        sign(kiosk.key, MESSAGE, "[" * 5000),
        sign(kiosk.key, MESSAGE, f'{{"kiosk": "{kiosk.id}", "version": 1, "body": {{"kind": "diary"}}}}'),
        kiosk.says(counts(2, day=today() + timedelta(days=3))),
        kiosk.says(counts(2, day=today() - timedelta(days=3000))),
    ]
    codes = sent(database, *bad, kiosk.says(counts(2)))
    assert codes == ["message-invalid"] * 3 + ["day-impossible"] * 2 + [""]
    assert numbers(database) == {"answer": 2}


def test_a_newer_kiosk_is_understood_as_far_as_possible(database: Database) -> None:
    kiosk = enrolled(database)
    newer = (
        f'{{"kiosk": "{kiosk.id}", "version": 9, "mood": "sunny", "body": {{"kind": "counters", "day": "{today()}",'
        '"weather": 3, "counts": [{"language": "vi", "topic": "work", "outcome": "visit", "number": 2, "more": 1}]}}'
    )
    unknown = f'{{"kiosk": "{kiosk.id}", "version": 9, "body": {{"kind": "hologram"}}}}'
    envelopes = [sign(kiosk.key, MESSAGE, content) for content in (newer, unknown)]
    assert sent(database, *envelopes) == ["", "version-unknown"]
    assert numbers(database) == {"visit": 2}


def test_a_kiosk_that_says_too_much_is_stopped_but_not_by_forgers(database: Database) -> None:
    kiosk, other = enrolled(database), enrolled(database)
    asked: list[str] = []

    def allows(kiosk_id: str) -> bool:
        asked.append(kiosk_id)
        return False

    with database.writing() as session:
        forged = EnrolledKiosk(kiosk.id, other.key).says(counts(1))
        assert take(session, [forged, other.says(counts(1))], allows) == ["signature-wrong", "too-many"]
    assert asked == [other.id], "only who is proved to be the sender is counted"
    assert numbers(database) == {}


def test_a_revoked_kiosk_comes_back_with_a_new_code_and_a_new_key(database: Database) -> None:
    kiosk = enrolled(database)
    with database.writing() as session:
        row = find_kiosk(session, kiosk.id)
        revoke(session, audit.NOBODY, row)
        code = give_code(session, audit.NOBODY, row)
    key = SigningKey.generate()
    assert attempt(database, wish(code, key)) == ""
    assert sent(database, EnrolledKiosk(kiosk.id, key).says(counts(1)), kiosk.says(counts(7))) == [
        "",
        "signature-wrong",
    ]
    assert numbers(database) == {"answer": 1}


def test_what_cannot_be_a_name_is_refused(database: Database) -> None:
    for name in ("", " \n ", "x" * 101):
        with pytest.raises(ServerError):
            invited(database, name)
    with pytest.raises(UplinkError):
        enrolled(database).says(question("line\x00break"))
