"""The layout of the database, on both engines."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from kiosk.errors import MachineError, SettingsError
from sync.server.database.engine import Database, migrate
from sync.server.database.tables import Base


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Tell whether SQLAlchemy knows of it: the search index is made in each engine's own way."""
    return not (kind in ("table", "index") and name is not None and name.startswith("search_term"))


def test_migrations_make_exactly_the_tables_and_go_back(database_url: str) -> None:
    database = Database(database_url)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_ours})
        assert compare_metadata(context, Base.metadata) == []
    with database.engine.connect() as connection:
        migrate(connection, "base")
    assert inspect(database.engine).get_table_names() == ["alembic_version"]
    database.close()


def test_a_database_that_cannot_be_reached_gives_a_code(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught:
        Database(f"postgresql+psycopg://madang@/none?host={tmp_path}")
    assert caught.value.code == "database-unreachable"


def test_a_file_that_is_no_database_gives_a_code(tmp_path: Path) -> None:
    (tmp_path / "server.sqlite3").write_bytes(b"not a database" * 500)
    with pytest.raises(MachineError) as caught:
        Database(f"sqlite:///{tmp_path / 'server.sqlite3'}")
    assert caught.value.code == "database-unreachable"
    assert (tmp_path / "server.sqlite3").read_bytes().startswith(b"not a database")


@pytest.mark.parametrize("address", ["nonsense", "oracle9://x/y"])
def test_an_address_that_means_nothing_gives_a_code(address: str) -> None:
    with pytest.raises(SettingsError):
        Database(address)


def test_only_the_owner_reads_the_file(tmp_path: Path) -> None:
    Database(f"sqlite:///{tmp_path / 'a' / 'server.sqlite3'}").close()
    assert (tmp_path / "a" / "server.sqlite3").stat().st_mode & 0o077 == 0
