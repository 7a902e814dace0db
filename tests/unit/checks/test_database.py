"""What the doctor says of a database that was damaged."""

from pathlib import Path

import pytest

from kiosk.checks.every import every_check
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.folder_store import STARTER
from kiosk.machine import Machine
from kiosk.paths import Paths


@pytest.mark.expected_log("database-damaged")
def test_a_database_that_was_set_aside_is_named_until_it_is_gone(tmp_path: Path) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    check = every_check(house)["database"]
    assert list(check()) == []
    house.machine.paths.database.write_bytes(b"not a database" * 500)
    assert house.machine.outbox.questions() == []
    [row] = check()
    assert (row.state, row.code) == ("warning", "database-damaged")
    [aside] = [file for file in tmp_path.iterdir() if str(file) in row.text]
    aside.unlink()
    assert list(check()) == []
