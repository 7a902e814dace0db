"""Counters survive damage and full disks without stopping a visit, and hold nothing but counts."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from kiosk.errors import MachineError
from kiosk.storage.counters import SqlCounters
from kiosk.storage.engine import MIGRATIONS
from kiosk.storage.tables import Base

DAY = date(2026, 11, 21)


def count(counters: SqlCounters, outcome: str = "answer") -> None:
    counters.count(day=DAY, language="en", topic="work", outcome=outcome)


def test_counts_add_up_and_survive_reopening(tmp_path: Path) -> None:
    file = tmp_path / "state" / "a.sqlite3"
    for _ in range(3):
        count(SqlCounters(file))
    assert SqlCounters(file).totals(since=DAY) == [(DAY, "en", "work", "answer", 3)]
    assert file.stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    file.write_bytes(b"not a database" * 500)
    count(SqlCounters(file))
    assert SqlCounters(file).totals(since=DAY)[0][-1] == 1
    assert (tmp_path / "a.damaged").exists()


def test_a_folder_that_cannot_be_written_gives_a_code(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError) as caught:
        count(SqlCounters(tmp_path / "file" / "a.sqlite3"))
    assert caught.value.code == "disk-full"


def test_migrations_make_exactly_the_tables_and_go_back(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
        command.downgrade(config, "base")
    engine.dispose()
    with sqlite3.connect(file) as connection_:
        names = {row[0] for row in connection_.execute("select name from sqlite_master where type = 'table'")}
    connection_.close()
    assert names == {"alembic_version"}
