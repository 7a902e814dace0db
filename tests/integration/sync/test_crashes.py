"""Killed at every step: afterwards the old release or the new one is whole, and the next look finishes the work.

A child process is killed by the system at its n-th change of the disk, for every n until it comes through.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import MachineError
from sync.client.export import FOLDER, export
from sync.client.folder_source import FolderSource
from tests.integration.sync.conftest import Centre

CHANGES = ("os.rename", "os.link", "os.mkdir", "os.rmdir", "os.remove", "os.truncate", "os.symlink")


def _dies_at(step: int, work: Callable[[], object]) -> bool:
    """Do work in a child that is killed at its step-th change of the disk; tell whether it came that far."""
    child = os.fork()
    if child == 0:
        left = step

        def count(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal left
            writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
            if event in CHANGES or writes:
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            work()
        except BaseException:  # noqa: BLE001 - a child that fails otherwise must not run on in the test's name
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def _every_step(work: Callable[[], object], look: Callable[[int], None]) -> int:
    """Kill at each step in turn, looking after each kill; return how many there were."""
    step = 0
    while _dies_at(step, work):
        look(step)
        step += 1
    return step


def test_killed_at_any_step_of_a_first_release(centre: Centre) -> None:
    def look(step: int) -> None:
        assert centre.installed() in ({}, centre.files), f"step {step}"
        assert centre.store.faults() == (), f"step {step}"

    # Each child takes up what the one before it had left: as a kiosk does that loses its power again and again.
    steps = _every_step(centre.sync, look)
    assert steps > 30
    assert centre.installed() == centre.files
    centre.sync()
    assert not list(centre.store.root.glob("arriving/*"))


def test_killed_at_any_step_of_a_change(centre: Centre, tmp_path: Path) -> None:
    centre.sync()
    old = dict(centre.files)
    centre.publish(R_1="new", R_2=None, R_50="more")

    def look(step: int) -> None:
        found = centre.installed()
        assert found in (old, centre.files), f"step {step}"
        assert centre.store.standing.number == (1 if found == old else 2)
        assert centre.store.faults() == (), f"step {step}"

    def anew() -> None:
        if centre.store.standing.number == 1:
            centre.sync()

    assert _every_step(anew, look) > 30
    centre.sync()
    assert centre.installed() == centre.files
    assert {folder.name for folder in (centre.store.root / "releases").iterdir()} == {"1", "2"}
    assert not (centre.store.root / "building").exists()


def test_killed_at_any_step_of_a_rollback(centre: Centre) -> None:
    centre.sync()
    old = dict(centre.files)
    centre.publish(R_1="new")
    centre.sync()

    def back() -> None:
        if centre.store.standing.number == 2:
            centre.store.rollback("no")

    def look(step: int) -> None:
        assert centre.installed() in (old, centre.files), f"step {step}"
        assert centre.store.faults() == (), f"step {step}"

    _every_step(back, look)
    assert centre.installed() == old
    centre.publish(R_1="better")
    assert centre.sync().number == 3


def test_a_stick_pulled_out_at_any_step_of_an_export_is_old_or_new(centre: Centre, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    centre.sync()
    export(centre.store, stick, lambda _done, _total: None)
    centre.publish(R_1="new", R_2="new")
    centre.sync()
    other = Centre(tmp_path / "other")
    other.repository = centre.repository

    def look(step: int) -> None:
        taken = Centre(tmp_path / f"taken-{step}", files=centre.files)
        taken.repository = centre.repository
        taken.sync(FolderSource(stick / FOLDER, taken.pace))
        assert taken.installed()["faq/R-3.json"] == centre.files["faq/R-3.json"], f"step {step}"
        assert taken.store.faults() == ()

    assert _every_step(lambda: export(centre.store, stick, lambda _done, _total: None), look) > 3
    assert other.sync(FolderSource(stick / FOLDER, other.pace)).number == 2
    assert other.installed() == centre.files


def test_a_full_disk_leaves_the_old_release(centre: Centre, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    centre.sync()
    old = dict(centre.files)
    centre.publish(R_1="new")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    with pytest.raises(MachineError) as raised:
        centre.sync()
    assert raised.value.code == "disk-full"
    assert centre.installed() == old
    assert not (centre.store.root / "building").exists()
    monkeypatch.undo()
    assert centre.sync().number == 2
