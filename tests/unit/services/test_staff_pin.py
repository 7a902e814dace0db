"""The PIN of the staff page: what is kept of it, who is let in, and how slowly it is guessed."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import MadangError, SettingsError, StaffError
from kiosk.services import staff_pin
from kiosk.services.staff_pin import FIRST_DELAY, FREE_TRIES, LONGEST_DELAY, StaffPin
from tests.fakes.clock import StillClock

PIN, WRONG = "739182", "739183"


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash with as little work as scrypt allows: the tests do nothing else for minutes."""
    monkeypatch.setattr(staff_pin, "SCRYPT", {"n": 2, "r": 1, "p": 1})


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def door(tmp_path: Path, clock: StillClock) -> StaffPin:
    made = StaffPin(tmp_path / "state" / "staff-pin.json", clock)
    made.set(PIN)
    return made


def again(door: StaffPin, clock: StillClock) -> StaffPin:
    """Return the door of another process, as after a restart."""
    return StaffPin(door._file, clock)


def fail(door: StaffPin, times: int) -> None:
    """Give a wrong PIN as often as that."""
    for _ in range(times):
        assert refusal(door, WRONG) == "pin-wrong"


def refusal(door: StaffPin, pin: str) -> str:
    """Return the code of the error that a PIN meets; empty when it opens."""
    try:
        door.check(pin)
    except MadangError as error:
        return error.code
    return ""


def test_only_the_right_pin_opens(door: StaffPin) -> None:
    assert refusal(door, WRONG) == "pin-wrong"
    assert refusal(door, PIN) == ""
    assert refusal(door, "") == "pin-wrong"
    assert refusal(door, PIN + "0") == "pin-wrong"


def test_without_a_pin_nobody_is_let_in(tmp_path: Path, clock: StillClock) -> None:
    door = StaffPin(tmp_path / "none.json", clock)
    assert not door.is_set
    assert refusal(door, "") == refusal(door, PIN) == "pin-missing"


@pytest.mark.parametrize(
    "pin", ["12345", "1234567890123", "abcdef", "１２３４５７", "73918 2", "000000", "234567", "987654"]
)
def test_a_pin_that_is_guessed_first_is_refused(door: StaffPin, pin: str) -> None:
    with pytest.raises(StaffError) as refused:
        door.set(pin)
    assert refused.value.code == "pin-weak"
    assert refusal(door, PIN) == "", "the one before still holds"


def test_the_file_is_its_owners_alone_and_does_not_hold_the_pin(door: StaffPin) -> None:
    assert stat.S_IMODE(door._file.stat().st_mode) == 0o600
    first = door._file.read_text("utf-8")
    door.set(PIN)
    assert door._file.read_text("utf-8") != first, "each hash has a salt of its own"
    fail(door, 1)
    assert stat.S_IMODE(door._file.stat().st_mode) == 0o600
    assert PIN not in first
    assert WRONG not in door._file.read_text("utf-8")


def test_each_failure_beyond_the_free_tries_doubles_the_wait(door: StaffPin, clock: StillClock) -> None:
    fail(door, FREE_TRIES)
    waits = []
    for _ in range(8):
        waits.append(door.waiting())
        assert refusal(door, PIN) == "pin-locked", "the right one is not looked at either"
        clock.moment += door.waiting()
        fail(door, 1)
    assert waits[:3] == [FIRST_DELAY, FIRST_DELAY * 2, FIRST_DELAY * 4]
    assert waits[-1] == LONGEST_DELAY
    clock.moment += door.waiting()
    assert refusal(door, PIN) == ""
    fail(door, FREE_TRIES - 1)
    assert door.waiting() == timedelta(), "who was let in begins anew"


def test_the_wait_survives_a_restart(door: StaffPin, clock: StillClock) -> None:
    fail(door, FREE_TRIES)
    clock.moment += timedelta(seconds=10)
    restarted = again(door, clock)
    assert restarted.waiting() == FIRST_DELAY - timedelta(seconds=10)
    assert refusal(restarted, PIN) == "pin-locked"


def test_a_clock_set_back_begins_the_wait_anew_but_does_not_prolong_it_for_years(
    door: StaffPin, clock: StillClock
) -> None:
    fail(door, FREE_TRIES)
    clock.moment -= timedelta(days=4000)
    assert again(door, clock).waiting() == FIRST_DELAY
    assert refusal(again(door, clock), PIN) == "pin-locked"
    clock.moment += FIRST_DELAY
    assert refusal(again(door, clock), PIN) == ""


def test_a_try_counts_although_the_plug_is_pulled_in_the_middle(
    door: StaffPin, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(pin: str, salt: bytes) -> bytes:
        raise KeyboardInterrupt

    with monkeypatch.context() as cutting:
        cutting.setattr(staff_pin, "_hash", cut)
        for _ in range(FREE_TRIES):
            with pytest.raises(KeyboardInterrupt):
                door.check(PIN)
    assert again(door, clock).waiting() == FIRST_DELAY


def test_another_pin_lifts_the_wait(door: StaffPin) -> None:
    fail(door, FREE_TRIES)
    door.set("402816")
    assert refusal(door, PIN) == "pin-wrong"
    assert refusal(door, "402816") == ""


@pytest.mark.expected_log("pin-missing")
@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"salt": "x", "hash": "y"}', b"\xff\xfe"])
def test_a_damaged_file_lets_nobody_in(door: StaffPin, damage: bytes, caplog: pytest.LogCaptureFixture) -> None:
    door._file.write_bytes(damage)
    assert not door.is_set
    assert refusal(door, PIN) == "pin-missing"
    assert PIN not in caplog.text
    door.set(PIN)
    assert refusal(door, PIN) == ""


def test_nobody_is_let_in_where_tries_cannot_be_written_down(tmp_path: Path, clock: StillClock) -> None:
    door = StaffPin(tmp_path / "staff-pin.json", clock)
    door.set(PIN)
    (tmp_path / ".staff-pin.json.new").mkdir()  # in the place of the new file
    with pytest.raises(SettingsError):
        door.check(PIN)
