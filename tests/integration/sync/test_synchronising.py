"""Releases coming to a kiosk: what is fetched, what is kept, what is returned to."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import SyncError
from sync.client.folder_source import FolderSource
from sync.client.listing import changed_between, read_listing
from tests.integration.sync.conftest import Centre

WARNED = pytest.mark.expected_log("source-unreachable")


def test_a_first_release_is_installed_and_proved(centre: Centre) -> None:
    outcome = centre.sync()
    assert (outcome.changed, outcome.number, outcome.files) == (True, 1, len(centre.files) + 1)
    assert centre.installed() == centre.files
    assert centre.tried == [frozenset(centre.files) | {"release.json"}]
    assert centre.store.faults() == ()


def test_only_what_changed_is_fetched_and_the_rest_is_not_stored_twice(centre: Centre) -> None:
    centre.sync()
    centre.publish(R_3="new answer", R_4=None, R_99="another")
    outcome = centre.sync()
    assert (outcome.number, outcome.files) == (2, 3), "two answers and the facts of the release"
    assert centre.installed() == centre.files
    old, new = centre.store.root / "releases" / "1", centre.store.root / "releases" / "2"
    assert (old / "content/faq/R-1.json").stat().st_ino == (new / "content/faq/R-1.json").stat().st_ino
    assert (old / "content/faq/R-3.json").read_text() != "new answer", "the release before stays as it was"
    assert changed_between(read_listing(old), read_listing(new)) == {
        "faq/R-3.json",
        "faq/R-4.json",
        "faq/R-99.json",
        "release.json",
    }


def test_nothing_new_costs_a_timestamp(centre: Centre) -> None:
    centre.sync()
    before = centre.pace.received
    outcome = centre.sync()
    assert (outcome.changed, outcome.files) == (False, 0)
    assert centre.pace.received - before < 5000
    assert len(centre.tried) == 1


def test_what_is_signed_anew_is_handed_on_with_its_new_proof(centre: Centre) -> None:
    centre.sync()
    centre.repository.write_top()
    assert not centre.sync().changed
    for name in ("timestamp.json", "2.snapshot.json"):
        kept = centre.store.root / "releases" / "1" / "metadata" / name
        assert kept.read_bytes() == (centre.repository.folder / "metadata" / name).read_bytes()


def test_the_two_newest_releases_are_kept(centre: Centre) -> None:
    for number in range(4):
        centre.publish(R_1=f"answer {number}")
        centre.sync()
    assert {folder.name for folder in (centre.store.root / "releases").iterdir()} == {"4", "5"}


@pytest.mark.expected_log("no longer used", "release-unfit")
def test_a_rollback_returns_to_the_release_before_and_stays_there(centre: Centre) -> None:
    centre.sync()
    old = dict(centre.installed())
    centre.publish(R_1="bad advice")
    centre.sync()
    centre.store.rollback("it was wrong")
    assert centre.installed() == old
    with pytest.raises(SyncError) as raised:
        centre.sync()
    assert raised.value.code == "release-unfit"
    assert "it was wrong" in raised.value.message
    centre.publish(R_1="good advice")
    assert centre.sync().number == 3


@pytest.mark.expected_log("no longer used")
def test_the_first_release_is_left_for_the_starter_content(centre: Centre) -> None:
    centre.sync()
    centre.store.rollback("no")
    assert centre.store.content is None
    with pytest.raises(SyncError) as raised:
        centre.store.rollback("no")
    assert raised.value.code == "release-missing"


@pytest.mark.expected_log("release-unfit")
def test_a_release_that_fails_its_self_test_is_never_used_nor_fetched_again(centre: Centre) -> None:
    centre.sync()
    old = dict(centre.installed())
    centre.publish(R_1="worse")
    centre.wrong = "12 questions do not find their answers"
    for _ in range(2):
        with pytest.raises(SyncError) as raised:
            centre.sync()
        assert raised.value.code == "release-unfit"
        assert "12 questions" in raised.value.message
    assert centre.installed() == old
    assert len(centre.tried) == 2, "the second time it was not even tried"
    standing = centre.store.standing
    assert (standing.problem, list(standing.refused)) == ("release-unfit", [2])
    centre.wrong = ""
    assert centre.sync(again=True).number == 2, "a person may insist"
    centre.repository.write_top()
    assert not centre.sync().changed, "what is in use is not refused"
    assert (centre.store.standing.problem, centre.store.standing.refused) == ("", {})
    assert (centre.store.root / "releases/2/metadata/3.snapshot.json").exists(), "and is proved anew"


@pytest.mark.expected_log("needs version 9.1")
def test_a_release_for_a_later_program_is_not_taken(centre: Centre) -> None:
    centre.repository.minimum_version = "9.1"
    centre.publish()
    with pytest.raises(SyncError) as raised:
        centre.sync()
    assert raised.value.code == "release-unfit"
    assert centre.sync(version="10.0").number == 2, "10 is later than 9.1"


@WARNED
def test_sources_are_asked_in_their_order(centre: Centre, tmp_path: Path) -> None:
    nowhere = FolderSource(tmp_path / "nowhere", centre.pace)
    outcome = centre.sync(nowhere, centre.stick())
    assert outcome.source == centre.stick().name
    assert (centre.store.standing.problem, centre.store.standing.source) == ("", outcome.source)


@WARNED
def test_a_vain_look_is_written_down_and_changes_nothing(centre: Centre, tmp_path: Path) -> None:
    centre.sync()
    checked = centre.store.standing.checked_on
    with pytest.raises(SyncError) as raised:
        centre.sync(FolderSource(tmp_path / "nowhere", centre.pace))
    standing = centre.store.standing
    assert standing.problem == raised.value.code == "source-unreachable"
    assert standing.checked_on == checked
    assert centre.installed() == centre.files


def test_a_damaged_file_is_mended(centre: Centre) -> None:
    centre.sync()
    content = centre.store.content
    assert content is not None
    (content / "faq/R-1.json").write_text("x" * len(centre.files["faq/R-1.json"]))
    assert centre.store.faults() == ("faq/R-1.json",)
    outcome = centre.sync(again=True)
    assert outcome.files == 1
    assert centre.store.faults() == ()
    assert centre.installed() == centre.files


@pytest.mark.expected_log("release-damaged")
def test_a_damaged_pointer_means_the_starter_content_until_the_next_look(centre: Centre) -> None:
    centre.sync()
    (centre.store.root / "standing.json").write_bytes(b"\0" * 100)
    assert centre.store.content is None
    centre.sync()
    assert centre.installed() == centre.files


@pytest.mark.expected_log("source-expired")
def test_a_clock_without_battery_does_not_undo_what_is_known(centre: Centre) -> None:
    centre.sync()
    centre.clock.ahead = timedelta(days=-20_000)
    centre.repository.valid_days = -25
    centre.publish(R_1="expired before the installed release was made")
    with pytest.raises(SyncError) as raised:
        centre.sync()
    assert raised.value.code == "source-expired"
    centre.repository.valid_days = 30
    centre.publish(R_1="new")
    assert centre.sync().changed


@pytest.mark.expected_log("source-expired")
def test_expired_releases_need_a_technician_and_have_a_bound(centre: Centre) -> None:
    centre.clock.ahead = timedelta(days=60)
    with pytest.raises(SyncError) as raised:
        centre.sync()
    assert raised.value.code == "source-expired"
    assert centre.sync(accept_expired=True).changed
    centre.publish(R_1="long ago")
    centre.clock.ahead = timedelta(days=30 + 91)
    with pytest.raises(SyncError) as raised:
        centre.sync(accept_expired=True)
    assert raised.value.code == "source-expired"
