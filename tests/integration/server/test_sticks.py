"""What kiosks tell the centre by stick: only the centre can read it, and a stick is believed as little as a line."""

import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey
from sqlalchemy import select

from kiosk.domain.kept_question import KeptQuestion
from kiosk.errors import SettingsError, UplinkError
from kiosk.storage.counters import SqlCounters
from kiosk.storage.outbox import SqlOutbox
from sync.client.enrolling import Membership
from sync.client.telling import Teller
from sync.server.console.site import Site
from sync.server.database.tables import CountRow, QuestionRow
from sync.server.kiosks.sticks import take_in
from sync.uplink.receipts import StickReceipt, seal_receipt, sum_of
from sync.uplink.sealing import FOLDER, LARGEST_FILE, file_name, seal, unseal
from tests.fakes.kiosks import EnrolledKiosk, counts, enrolled, health
from tests.fakes.server import small_site
from tests.integration.test_command_line import madang

YESTERDAY = datetime.now(UTC).astimezone().date() - timedelta(days=1)
SECRET = "Is there a choir in Cheongju?"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The centre."""
    return small_site(tmp_path / "centre")


@pytest.fixture
def teller(site: Site, tmp_path: Path) -> Teller:
    """A kiosk without a network, which has something to tell."""
    kiosk = enrolled(site.database)
    made = teller_of(kiosk, site, tmp_path / "kiosk.sqlite3")
    made.counters.count(day=YESTERDAY, language="vi", topic="-", outcome="visit")
    made.outbox.keep_question(KeptQuestion("0" * 32, YESTERDAY, "en", SECRET))
    return made


def teller_of(kiosk: EnrolledKiosk, site: Site, database: Path) -> Teller:
    key = bytes(site.centre_key.public_key).hex()
    member = Membership("https://centre.example", kiosk.id, "Centre", key, bytes(kiosk.key).hex())
    return Teller(member, SqlCounters(database), SqlOutbox(database))


def taken(site: Site, stick: Path) -> list[str]:
    return [code for _, codes in take_in(site.database, site.centre_key, stick) for code in codes]


def numbers(site: Site) -> dict[str, int]:
    with site.database.reading() as session:
        return {row.outcome: row.number for row in session.scalars(select(CountRow))}


def test_a_stick_brings_what_waited_and_taking_it_twice_changes_nothing(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    assert teller.write(health(), stick) == 3
    assert taken(site, stick) == taken(site, stick) == [""] * 3
    assert numbers(site) == {"visit": 1}
    with site.database.reading() as session:
        assert session.scalars(select(QuestionRow)).one().text == SECRET
    assert len(teller.outbox.questions()) == 1, "the stick might be lost"


def test_only_the_centre_reads_it(teller: Teller, tmp_path: Path) -> None:
    teller.write(health(), tmp_path)
    [file] = (tmp_path / FOLDER).rglob("*.sealed")
    content = file.read_bytes()
    assert b"choir" not in content
    assert teller.membership.kiosk.encode() not in content
    with pytest.raises(UplinkError):
        unseal(content, PrivateKey.generate())


def test_a_later_visit_of_the_stick_replaces_what_this_kiosk_has_put_there(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    other = teller_of(enrolled(site.database), site, tmp_path / "other.sqlite3")
    other.write(health(), tmp_path)
    for _ in range(3):
        teller.write(health(), tmp_path)
    assert len(list((tmp_path / FOLDER).rglob("*.sealed"))) == 2
    assert taken(site, tmp_path) == [""] * 4


def test_damaged_forged_and_foreign_files_are_refused_and_the_rest_is_taken(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    teller.write(health(), tmp_path)
    [right] = (tmp_path / FOLDER).rglob("*.sealed")
    centre = teller.membership.centre_key
    forged = seal([EnrolledKiosk(teller.membership.kiosk, SigningKey.generate()).says(counts(999))], centre)
    foreign = seal([], bytes(PrivateKey.generate().public_key).hex())
    cut = right.read_bytes()[:-1]
    for content in (forged, foreign, cut, b"", b"\0" * (LARGEST_FILE + 1)):
        (tmp_path / FOLDER / file_name(content)).write_bytes(content)
    (tmp_path / FOLDER / "notes.txt").write_text("passed over")
    codes = taken(site, tmp_path)
    assert sorted(codes) == ["", "", "", *["message-invalid"] * 4, "signature-wrong"]
    assert numbers(site) == {"visit": 1}


def test_links_and_pipes_are_not_followed(teller: Teller, site: Site, tmp_path: Path) -> None:
    teller.write(health(), tmp_path / "elsewhere")
    stick = tmp_path / "stick" / FOLDER
    stick.mkdir(parents=True)
    [file] = (tmp_path / "elsewhere").rglob("*.sealed")
    (stick / "a.sealed").symlink_to(file)
    (stick / "folder").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(stick / "b.sealed")
    (stick / "c.sealed").mkdir()
    assert taken(site, tmp_path / "stick") == ["message-invalid"] * 2
    assert numbers(site) == {}


def test_nothing_is_written_through_a_link(teller: Teller, tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / FOLDER).symlink_to(tmp_path / "precious")
    with pytest.raises(SettingsError):
        teller.write(health(), tmp_path / "stick")
    assert list((tmp_path / "precious").iterdir()) == []


def test_a_stick_without_anything_is_no_error(site: Site, tmp_path: Path) -> None:
    assert taken(site, tmp_path) == []


def test_the_commands_carry_and_take_in(teller: Teller, site: Site, tmp_path: Path) -> None:
    state, stick = tmp_path / "state", tmp_path / "stick"
    state.mkdir()
    member = {name: getattr(teller.membership, name) for name in Membership.__slots__}
    (state / "enrolment.json").write_text(json.dumps(member))
    _, lines, _ = madang("content", "export", "--to", str(stick), "--json", MADANG_STATE=str(state))
    assert lines[0] == {"carried": 1, "confirmed": 0}
    (stick / FOLDER / "x.sealed").write_bytes(b"damaged")
    taking = ("server", "take-in", str(stick), "--folder", str(site.folder), "--json")
    status, lines, _ = madang(*taking)
    assert (status, lines[-1]) == (1, {"taken": 1, "refused": 1})
    (stick / FOLDER / "x.sealed").unlink()
    assert madang(*taking)[:2] == (0, [{"taken": 1, "refused": 0}])


def waiting(teller: Teller) -> int:
    """Return how many things wait, health aside."""
    return sum(1 for _ in teller.waiting(health())) - 1


def receipts(stick: Path) -> list[Path]:
    return sorted((stick / FOLDER).rglob("*.receipt"))


def test_what_a_receipt_confirms_is_never_told_again(teller: Teller, site: Site, tmp_path: Path) -> None:
    teller.write(health(), tmp_path)
    taken(site, tmp_path)
    assert teller.take_receipts(health(), tmp_path) == 2
    assert teller.outbox.questions() == []
    assert waiting(teller) == 0
    assert receipts(tmp_path) == []
    assert teller.write(health(), tmp_path) == 1, "how it is, only"


def test_what_came_after_the_stick_left_is_not_crossed_off_with_it(teller: Teller, site: Site, tmp_path: Path) -> None:
    teller.write(health(), tmp_path)
    taken(site, tmp_path)
    teller.outbox.keep_question(KeptQuestion("1" * 32, YESTERDAY, "en", "Is there a pool?"))
    teller.counters.count(day=YESTERDAY, language="vi", topic="-", outcome="visit")
    assert teller.take_receipts(health(), tmp_path) == 1
    assert [question.id for question in teller.outbox.questions()] == ["1" * 32]
    assert waiting(teller) == 2, "the day's counters are no longer those that arrived"
    teller.write(health(), tmp_path)
    taken(site, tmp_path)
    assert numbers(site) == {"visit": 2}
    assert teller.take_receipts(health(), tmp_path) == 2


def test_of_several_days_those_before_the_first_open_one_are_crossed_off(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    for days in (2, 3):
        teller.counters.count(day=YESTERDAY - timedelta(days=days), language="vi", topic="-", outcome="visit")
    teller.write(health(), tmp_path)
    taken(site, tmp_path)
    teller.counters.count(day=YESTERDAY - timedelta(days=2), language="vi", topic="-", outcome="visit")
    teller.take_receipts(health(), tmp_path)
    assert teller.outbox.counters_sent_until() == YESTERDAY - timedelta(days=3)
    assert waiting(teller) == 2


def test_a_lost_stick_loses_nothing_and_one_that_returns_twice_changes_nothing(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    teller.write(health(), tmp_path / "lost")
    assert waiting(teller) == 2
    teller.write(health(), tmp_path / "second")
    taken(site, tmp_path / "second")
    copies = {file.name: file.read_bytes() for file in receipts(tmp_path / "second")}
    assert teller.take_receipts(health(), tmp_path / "second") == 2
    for name, content in copies.items():
        (tmp_path / "second" / FOLDER / teller.membership.kiosk / name).write_bytes(content)
    assert teller.take_receipts(health(), tmp_path / "second") == 0
    taken(site, tmp_path / "lost")
    assert numbers(site) == {"visit": 1}


@pytest.mark.expected_log("is passed over")
def test_receipts_that_are_tampered_with_foreign_or_of_another_centre_confirm_nothing(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    other = teller_of(enrolled(site.database), site, tmp_path / "other.sqlite3")
    teller.write(health(), tmp_path)
    taken(site, tmp_path)
    [right] = receipts(tmp_path)
    content = right.read_bytes()
    own = [envelope for _, envelope in teller.waiting(health())]
    codes = {sum_of(envelope): "" for envelope in own}
    kiosk_key = bytes(teller.membership.key.verify_key).hex()
    of_other = seal_receipt(StickReceipt(other.membership.kiosk, codes), site.centre_key, kiosk_key)
    elsewhere = seal_receipt(StickReceipt(teller.membership.kiosk, codes), PrivateKey.generate(), kiosk_key)
    theirs = seal_receipt(
        StickReceipt(teller.membership.kiosk, codes), site.centre_key, bytes(other.membership.key.verify_key).hex()
    )
    right.unlink()
    for wrong in (content[:-1] + bytes([content[-1] ^ 1]), content[:40], b"", of_other, elsewhere, theirs):
        right.with_name("x.receipt").write_bytes(wrong)
        assert teller.take_receipts(health(), tmp_path) == 0
    (tmp_path / "precious").write_bytes(content)
    right.with_name("x.receipt").unlink(missing_ok=True)
    right.with_name("x.receipt").symlink_to(tmp_path / "precious")
    right.with_name("y.receipt").mkdir()
    assert teller.take_receipts(health(), tmp_path) == 0
    assert (tmp_path / "precious").read_bytes() == content
    assert waiting(teller) == 2
    right.write_bytes(content)
    assert teller.take_receipts(health(), tmp_path) == 2


def test_what_the_centre_refused_for_ever_is_crossed_off_and_the_rest_waits(
    teller: Teller, site: Site, tmp_path: Path
) -> None:
    teller.outbox.keep_question(KeptQuestion("2" * 32, YESTERDAY - timedelta(days=2000), "en", "Too old?"))
    teller.write(health(), tmp_path)
    assert sorted(taken(site, tmp_path)) == ["", "", "", "day-impossible"]
    assert teller.take_receipts(health(), tmp_path) == 3
    unknown = Teller(replace(teller.membership, kiosk="unknown99"), teller.counters, teller.outbox)
    teller.outbox.keep_question(KeptQuestion("3" * 32, YESTERDAY, "en", "Later?"))
    unknown.write(health(), tmp_path)
    taken(site, tmp_path)
    assert unknown.take_receipts(health(), tmp_path) == 0
    assert len(teller.outbox.questions()) == 1


def test_the_centre_writes_receipts_through_no_link(teller: Teller, site: Site, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("as it was")
    teller.write(health(), tmp_path)
    taken(site, tmp_path)
    [receipt] = receipts(tmp_path)
    receipt.unlink()
    receipt.symlink_to(precious)
    receipt.with_name(f".{receipt.name}.new").symlink_to(precious)
    taken(site, tmp_path)
    assert precious.read_text() == "as it was"
    assert teller.take_receipts(health(), tmp_path) == 2
