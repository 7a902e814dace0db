"""Opening the kiosk's SQLite file, brought to the newest layout."""

import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.errors import MachineError

MIGRATIONS = Path(__file__).parent / "migrations"
_one_at_a_time = threading.Lock()
"""Counters and translations are opened by different workers, and Alembic's context is one for all threads."""


def open_database(file: Path) -> Engine:
    """Return an engine for the file, migrated. A damaged file is set aside. Raises MachineError disk-full."""
    with _one_at_a_time:
        return _open(file)


def _open(file: Path) -> Engine:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _migrated(file)
        except DatabaseError as error:
            if isinstance(error, OperationalError):
                raise
            # Not a database: counters are worth less than a kiosk that starts.
            file.replace(file.with_suffix(".damaged"))
            return _migrated(file)
    except (OSError, OperationalError) as error:
        message = f"The database {file} cannot be written: {error}. Free some space or mend the folder's rights."
        raise MachineError(message, code="disk-full") from error


def _migrated(file: Path) -> Engine:
    engine = create_engine(f"sqlite:///{file}")
    event.listen(engine, "connect", _prepare)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    file.chmod(0o600)
    return engine


def _prepare(connection: object, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()
