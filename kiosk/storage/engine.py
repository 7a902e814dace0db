"""Opening the kiosk's SQLite file, brought to the newest layout."""

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.errors import MachineError

MIGRATIONS = Path(__file__).parent / "migrations"
LARGEST_EXAMINED_BYTES = 8_000_000
"""A larger file takes too long to be looked through at every start."""
PATIENCE_SECONDS = 5
"""How long one waits for what others are writing or reading."""
log = logging.getLogger(__name__)
_one_at_a_time = threading.Lock()
"""Counters and translations are opened by different workers, and Alembic's context is one for all threads."""


class _DamagedError(Exception):
    """A file is a database, and some of its pages are not what they should be."""


def open_database(file: Path) -> Engine:
    """Return an engine for the file, migrated. A damaged file is set aside.

    Raises MachineError disk-full, or database-damaged while another process has the damaged file open.
    """
    with _one_at_a_time:
        return _open(file)


def set_aside_as(file: Path) -> Path:
    """Return where a damaged file is put. All that was in it stays there."""
    return file.with_suffix(".damaged")


@contextmanager
def reported(what: str) -> Iterator[None]:
    """Turn an error of the database into a MachineError disk-full or database-damaged. what: begins its message."""
    try:
        yield
    except DatabaseError as error:
        # Everything that does not lie in the file itself is an OperationalError: no space, no rights, another's lock.
        code = "disk-full" if isinstance(error, OperationalError) else "database-damaged"
        raise MachineError(f"{what}: {error.orig}.", code=code) from error


def _open(file: Path) -> Engine:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _migrated(file)
        except (DatabaseError, _DamagedError) as error:
            if isinstance(error, OperationalError):
                raise
            # Counters are worth less than a kiosk that starts.
            _set_aside(file, str(error.orig if isinstance(error, DatabaseError) else error))
            return _migrated(file)
    except (OSError, OperationalError) as error:
        message = f"The database {file} cannot be written: {error}. Free some space or mend the folder's rights."
        raise MachineError(message, code="disk-full") from error


def _migrated(file: Path) -> Engine:
    _close_to_others(file)
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": PATIENCE_SECONDS})
    event.listen(engine, "connect", _prepare)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    try:
        with engine.begin() as connection:
            if file.stat().st_size <= LARGEST_EXAMINED_BYTES:
                _examine(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except BaseException:
        engine.dispose()  # a connection left open would hold the file
        raise
    return engine


def _close_to_others(file: Path) -> None:
    """Make the file if there is none, and let nobody else read it.

    What SQLite makes beside it gets the rights that the file has then.
    """
    file.touch(0o600)
    for each in (file, *_beside(file)):
        with suppress(FileNotFoundError):
            each.chmod(0o600)


def _beside(file: Path) -> tuple[Path, Path]:
    """Return where SQLite keeps what is not yet in the file itself."""
    return file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")


def _examine(connection: Connection) -> None:
    """Raise _DamagedError or DatabaseError where a page is damaged."""
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if found != "ok":
        raise _DamagedError(found)


def _set_aside(file: Path, reason: str) -> None:
    """Put a damaged file out of the way. Raises MachineError database-damaged while others have it open."""
    try:
        # Alone, SQLite brings home what lies beside the file. Were it moved while others write, they would lose theirs.
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        message = f"The database {file} is damaged ({reason}) and in use: end what uses it, and start again."
        raise MachineError(message, code="database-damaged") from error
    except sqlite3.DatabaseError:
        pass  # no database at all: nothing can be brought home
    for each in _beside(file):
        each.unlink(missing_ok=True)  # a new file must not take it for its own
    file.replace(aside := set_aside_as(file))
    log.error("database-damaged: %s is set aside as %s: %s", file, aside.name, reason)


def _prepare(connection: object, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    # What is deleted is overwritten. Not every SQLite does so unasked.
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()
