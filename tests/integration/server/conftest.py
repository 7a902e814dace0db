"""What the tests of the central server share: a site with its people, and a database of each kind."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from argon2 import PasswordHasher

from sync.server.console.site import Site
from sync.server.database.engine import Database
from sync.server.people import secrets
from tests.fakes.postgres import PROGRAMS, private_postgres
from tests.fakes.server import Browser, filled, logged_in, person_with, small_site


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with the least work: what it costs is not what these tests are about."""
    monkeypatch.setattr(secrets, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    secrets._nobodys.cache_clear()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Path]:
    """The socket's folder of a private PostgreSQL, which listens nowhere else."""
    if not PROGRAMS:
        pytest.skip("PostgreSQL is not installed (scripts/debian-packages-test.txt)")
    with private_postgres() as home:
        yield home


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'server.sqlite3'}"
    # A schema a test: making a whole database takes seconds.
    home, schema = request.getfixturevalue("postgres"), f"t{uuid4().hex}"
    with psycopg.connect(f"host={home} user=madang dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {schema}".encode())
    return f"postgresql+psycopg://madang@/postgres?host={home}&options=-csearch_path%3D{schema}"


@pytest.fixture
def database(database_url: str, tmp_path: Path) -> Iterator[Database]:
    """A database with the small content."""
    opened = filled(Database(database_url), tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A server with people of several roles."""
    site = small_site(tmp_path)
    person_with(site.database, "mina", "administrator", "editor", "reviewer:*")
    person_with(site.database, "jun", "editor", "reviewer:*")
    person_with(site.database, "lan", "translator:vi")
    return site


@pytest.fixture
def desk(site: Site) -> Browser:
    """An administrator who also edits, logged in."""
    return logged_in(site, "mina")
