"""A kiosk enrols with a real server on this machine and tells it what it does not know yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from socket import socket
from typing import Annotated

import pytest
from nacl.signing import SigningKey
from pydantic import Field, TypeAdapter
from sqlalchemy import select

from kiosk.domain.kept_question import KeptQuestion
from kiosk.domain.suggestion import Suggestion
from kiosk.errors import UplinkError
from kiosk.storage.counters import SqlCounters
from kiosk.storage.outbox import SqlOutbox
from sync.client import telling
from sync.client.enrolling import enrol, read_membership
from sync.client.posting import post
from sync.client.telling import Teller, Told
from sync.server import audit
from sync.server.console.site import Site
from sync.server.database.tables import CountRow, HealthRow, QuestionRow, SuggestionRow
from sync.server.kiosks.register import find_kiosk, give_code, revoke
from sync.uplink import messages
from sync.uplink.envelopes import MESSAGE, Envelope, sign
from sync.uplink.messages import MOST_COUNTS, Check, DayCounts, Health, Question
from tests.fakes.kiosks import health, invited, suggested
from tests.fakes.line import line
from tests.fakes.local import local_answer
from tests.fakes.server import small_site
from tests.fakes.server_thread import RunningServer
from tests.integration.test_command_line import code_of, madang

TODAY = datetime.now(UTC).astimezone().date()
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The centre."""
    return small_site(tmp_path / "centre")


@pytest.fixture
def address(site: Site) -> Iterator[str]:
    """Where it serves."""
    with RunningServer(site) as address:
        yield address


@pytest.fixture
def teller(site: Site, address: str, tmp_path: Path) -> Teller:
    """A kiosk that has enrolled."""
    _, code = invited(site.database)
    database = tmp_path / "kiosk.sqlite3"
    member = enrol(tmp_path / "enrolment.json", address, code)
    return Teller(member, SqlCounters(database), SqlOutbox(database))


def counted(site: Site) -> dict[tuple[date, str], int]:
    with site.database.reading() as session:
        return {(row.day, row.outcome): row.number for row in session.scalars(select(CountRow))}


def count(teller: Teller, day: date, outcome: str = "visit") -> None:
    teller.counters.count(day=day, language="vi", topic="-", outcome=outcome)


def test_days_gone_by_are_told_once_and_today_not_yet(teller: Teller, site: Site) -> None:
    for day in (YESTERDAY - timedelta(days=40), YESTERDAY, YESTERDAY, TODAY):
        count(teller, day)
    assert teller.tell(health()) == Told(3, 0)
    assert counted(site) == {(YESTERDAY - timedelta(days=40), "visit"): 1, (YESTERDAY, "visit"): 2}
    assert teller.tell(health()) == Told(1, 0), "only how the kiosk is"
    tomorrow = Health(datetime.now(UTC).astimezone() + timedelta(hours=23, minutes=59), "0.1.0", 1, 5, [])
    teller.tell(tomorrow)
    assert counted(site)[TODAY, "visit"] == 1


def test_questions_are_forgotten_when_the_centre_has_them(teller: Teller, site: Site) -> None:
    teller.outbox.keep_question(KeptQuestion("0" * 32, TODAY, "vi", "Ở đây có lớp hàn không?"))
    teller.tell(health())
    assert teller.outbox.questions() == []
    with site.database.reading() as session:
        kept = session.scalars(select(QuestionRow)).one()
        assert (kept.language, kept.text) == ("vi", "Ở đây có lớp hàn không?")


def test_a_lost_answer_repeats_everything_and_nothing_counts_twice(
    teller: Teller, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    count(teller, YESTERDAY)
    teller.outbox.keep_question(KeptQuestion("1" * 32, TODAY, "en", "Is there a choir?"))

    def cut(*given: str, **named: str) -> object:
        post(*given, **named)  # type: ignore[arg-type]
        raise UplinkError("cut", code="centre-unreachable")

    with monkeypatch.context() as patched:
        patched.setattr(telling, "post", cut)
        with pytest.raises(UplinkError):
            teller.tell(health())
    assert len(teller.outbox.questions()) == 1
    assert teller.tell(health()) == Told(3, 0)
    assert counted(site) == {(YESTERDAY, "visit"): 1}
    with site.database.reading() as session:
        assert len(session.scalars(select(QuestionRow)).all()) == 1


def test_a_year_of_busy_days_goes_in_several_uploads(teller: Teller, site: Site) -> None:
    for days in range(60):
        count(teller, YESTERDAY - timedelta(days=days))
    for number in range(MOST_COUNTS + 20):
        count(teller, YESTERDAY, f"answer-{number}")
    assert teller.tell(health()).messages == 1 + 60 + 1
    assert len(counted(site)) == 60 + MOST_COUNTS + 20


def test_a_revoked_kiosk_keeps_what_waits_until_it_enrols_anew(teller: Teller, site: Site, tmp_path: Path) -> None:
    count(teller, YESTERDAY)
    with site.database.writing() as session:
        row = find_kiosk(session, teller.membership.kiosk)
        revoke(session, audit.NOBODY, row)
        code = give_code(session, audit.NOBODY, row)
    with pytest.raises(UplinkError, match="kiosk-revoked"):
        teller.tell(health())
    assert counted(site) == {}
    file = tmp_path / "enrolment.json"
    with pytest.raises(UplinkError) as caught:
        enrol(file, teller.membership.server, code)
    assert caught.value.code == "already-enrolled"
    member = enrol(file, teller.membership.server, code, again=True)
    assert member.seed != teller.membership.seed
    Teller(member, teller.counters, teller.outbox).tell(health())
    assert counted(site) == {(YESTERDAY, "visit"): 1}


def test_a_wrong_clock_crosses_nothing_off(teller: Teller, site: Site) -> None:
    count(teller, YESTERDAY)
    far = Health(datetime.now(UTC) + timedelta(days=4000), "0.1.0", 1, 5, [])
    with pytest.raises(UplinkError, match="clock"):
        teller.tell(far)
    teller.tell(health())
    assert counted(site) == {(YESTERDAY, "visit"): 1}


def test_a_wrong_code_leaves_the_enrolment_of_before(teller: Teller, tmp_path: Path) -> None:
    file = tmp_path / "enrolment.json"
    with pytest.raises(UplinkError) as caught:
        enrol(file, teller.membership.server, "AAAA-BBBB-CCCC-DDDD", again=True)
    assert (caught.value.code, "code-invalid" in caught.value.message) == ("centre-refused", True)
    assert read_membership(file) == teller.membership


def test_an_answer_lost_while_enrolling_costs_no_code(site: Site, address: str, tmp_path: Path) -> None:
    _, code = invited(site.database)
    file, blocked = tmp_path / "enrolment.json", tmp_path / ".enrolment.json.new"
    blocked.mkdir()
    with pytest.raises(Exception, match="cannot be used"):
        enrol(file, address, code)
    blocked.rmdir()
    member = enrol(file, address, code)
    assert read_membership(file) == member
    assert file.stat().st_mode & 0o077 == 0
    assert list(tmp_path.glob("*.wanted")) == []


@pytest.mark.parametrize("server", ["http://192.0.2.1", "ftp://127.0.0.1", "centre.example", "http://[", ""])
def test_codes_are_said_to_nobody_who_could_be_overheard(server: str, tmp_path: Path) -> None:
    with pytest.raises(UplinkError) as caught:
        enrol(tmp_path / "enrolment.json", server, "AAAA-BBBB-CCCC-DDDD")
    assert caught.value.code == "address-insecure"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnone",
        b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 500 Broken\r\nContent-Length: 5\r\n\r\noops!",
        b"nonsense\r\n\r\n",
        b"",
    ],
)
def test_a_lying_or_broken_server_gives_a_code(answer: bytes, tmp_path: Path) -> None:
    def talk(connection: socket, _request: bytes) -> None:
        connection.sendall(answer)
        connection.close()

    with line(talk) as address:
        with pytest.raises(UplinkError) as caught:
            enrol(tmp_path / "enrolment.json", address, "AAAA-BBBB-CCCC-DDDD")
        assert caught.value.code in ("centre-unreachable", "centre-refused")
    assert read_membership(tmp_path / "enrolment.json") is None


def test_a_damaged_enrolment_gives_a_code(tmp_path: Path) -> None:
    (tmp_path / "enrolment.json").write_text("{")
    with pytest.raises(UplinkError) as caught:
        read_membership(tmp_path / "enrolment.json")
    assert caught.value.code == "key-unreadable"


def test_the_commands_enrol_and_tell(site: Site, address: str, tmp_path: Path) -> None:
    kiosk_id, code = invited(site.database)
    state = {"MADANG_STATE": str(tmp_path / "state")}
    status, [record], _ = madang("sync", "enrol", "--server", address, "--code", code, "--json", **state)
    assert (status, record["kiosk"]) == (0, kiosk_id)
    count(Teller(None, SqlCounters(tmp_path / "state/madang.sqlite3"), None), YESTERDAY)  # type: ignore[arg-type]
    status, lines, _ = madang("sync", "now", "--json", **state)
    assert (status, code_of(lines)) == (1, "sync-not-set-up")
    assert lines[0]["told"] == {"messages": 2, "refused": 0}
    assert counted(site) == {(YESTERDAY, "visit"): 1}
    with site.database.reading() as session:
        kept = session.scalars(select(HealthRow)).one()
        assert {each["part"] for each in kept.checks} >= {"space", "content", "printer"}
        assert set(kept.checks[0]) == set(Check.__dataclass_fields__)


def test_post_reads_what_a_server_says(address: str) -> None:
    with pytest.raises(UplinkError, match="message-invalid"):
        post(address, "/api/v1/uploads", b"{}")


@dataclass(frozen=True)
class OldMessage:
    """What a server of version 1 understands."""

    kiosk: str
    body: Annotated[DayCounts | Health | Question, Field(discriminator="kind")]
    version: int = 1


def _signed_by_a_newer(key: SigningKey, message: messages.Message) -> Envelope:
    return sign(key, MESSAGE, TypeAdapter(messages.Message).dump_json(message).decode())


def suggest(teller: Teller) -> None:
    said = suggested(local_answer())
    teller.outbox.keep_suggestion(Suggestion(said.document, said.id, said.made_at, said.content))


def test_suggestions_are_told_once_and_known_to_be_sent(teller: Teller, site: Site) -> None:
    suggest(teller)
    assert teller.tell(health()) == Told(2, 0)
    assert teller.tell(health()) == Told(1, 0)
    assert [each.sent for each in teller.outbox.suggestions()] == [True]
    with site.database.reading() as session:
        assert [row.id for row in session.scalars(select(SuggestionRow))] == ["LOCAL-001"]


def test_a_server_that_knows_no_suggestions_takes_everything_else(
    teller: Teller, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggest(teller)
    count(teller, YESTERDAY)
    with monkeypatch.context() as older:
        older.setattr(messages, "VERSION", 1)
        older.setattr(messages, "_MESSAGE", TypeAdapter(OldMessage))
        older.setattr(telling, "signed_message", _signed_by_a_newer)
        assert teller.tell(health()) == Told(2, 0)
    assert counted(site) == {(YESTERDAY, "visit"): 1}
    assert [each.sent for each in teller.outbox.suggestions()] == [False]
    assert teller.tell(health()) == Told(2, 0), "once the server is newer"
    assert [each.sent for each in teller.outbox.suggestions()] == [True]
