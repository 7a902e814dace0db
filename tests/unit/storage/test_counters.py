"""Counters survive damage and full disks without stopping a visit, and hold nothing but counts."""

import os
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from kiosk.errors import MachineError
from kiosk.storage import engine
from kiosk.storage.counters import SqlCounters
from kiosk.storage.engine import MIGRATIONS, open_database
from kiosk.storage.tables import Base

DAY = date(2026, 11, 21)


def count(counters: SqlCounters, outcome: str = "answer") -> None:
    counters.count(day=DAY, language="en", topic="work", outcome=outcome)


def damage(file: Path) -> None:
    """Write over the page of the counters in a file that nobody has open."""
    open_database(file).dispose()
    with sqlite3.connect(file) as connection:
        connection.execute("insert into counter values (?, 'en', 'work', 'answer', 5)", (DAY.isoformat(),))
        [page] = connection.execute("select rootpage from sqlite_master where name = 'counter'").fetchone()
        [size] = connection.execute("pragma page_size").fetchone()
    connection.close()
    content = bytearray(file.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    file.write_bytes(content)


def test_counts_add_up_and_survive_reopening(tmp_path: Path) -> None:
    file = tmp_path / "state" / "a.sqlite3"
    for _ in range(3):
        count(SqlCounters(file))
    assert SqlCounters(file).totals(since=DAY) == [(DAY, "en", "work", "answer", 3)]
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.expected_log("database-damaged")
def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    file.write_bytes(b"not a database" * 500)
    count(SqlCounters(file))
    assert SqlCounters(file).totals(since=DAY)[0][-1] == 1
    assert (tmp_path / "a.damaged").exists()


@pytest.mark.expected_log("database-damaged")
def test_a_damaged_page_is_found_when_the_file_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    damage(file)
    counters = SqlCounters(file)
    count(counters)
    assert counters.totals(since=DAY) == [(DAY, "en", "work", "answer", 1)]
    aside = tmp_path / "a.damaged"
    assert aside.stat().st_mode & 0o077 == 0
    assert aside.stat().st_size > 0


@pytest.mark.parametrize("use", [count, lambda counters: counters.totals(since=DAY)])
def test_a_page_that_is_damaged_later_gives_a_code_and_is_not_taken_from_who_writes(
    tmp_path: Path, use: Callable[[SqlCounters], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.sqlite3"
    damage(file)
    monkeypatch.setattr(engine, "LARGEST_EXAMINED_BYTES", 0)
    counters = SqlCounters(file)
    with pytest.raises(MachineError) as caught:
        use(counters)
    assert caught.value.code == "database-damaged"
    monkeypatch.undo()
    with pytest.raises(MachineError) as caught:
        use(SqlCounters(file))
    assert caught.value.code == "database-damaged"
    assert "in use" in caught.value.message
    assert file.exists()


def test_nobody_else_may_read_what_is_written(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    before = os.umask(0o022)
    try:
        first, second = SqlCounters(file), SqlCounters(file)
        count(first)
        count(second)
        modes = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"a.sqlite3": 0o600, "a.sqlite3-wal": 0o600, "a.sqlite3-shm": 0o600}


def test_a_folder_that_cannot_be_written_gives_a_code(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError) as caught:
        count(SqlCounters(tmp_path / "file" / "a.sqlite3"))
    assert caught.value.code == "disk-full"


def test_migrations_make_exactly_the_tables_and_go_back(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    made = create_engine(f"sqlite:///{file}")
    with made.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
        command.downgrade(config, "base")
    made.dispose()
    with sqlite3.connect(file) as connection_:
        names = {row[0] for row in connection_.execute("select name from sqlite_master where type = 'table'")}
    connection_.close()
    assert names == {"alembic_version"}
