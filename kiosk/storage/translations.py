"""Machine translations of content in SQLite: kiosk.ports.KeptTranslations."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from kiosk.domain.translation import Translation, Verdict, content_hash
from kiosk.storage.engine import open_database, reported
from kiosk.storage.tables import TranslationRow

Edition = Callable[[str, str], str]
"""Returns what changes when the models of a pair do."""


class SqlTranslations:
    """Keeps what the guard has accepted, by content hash; what other models made is not found any more."""

    def __init__(self, file: Path, edition: Edition) -> None:
        """The file is opened, and made, when it is first needed."""
        self._file = file
        self._edition = edition

    @cached_property
    def _engine(self) -> Engine:
        return open_database(self._file)

    def find(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        """Return an accepted translation made by the models that are installed now. Raises MachineError."""
        with reported("A translation cannot be read"), Session(self._engine) as session:
            row = session.get(TranslationRow, content_hash(text, source_tag, target_tag))
        if row is None or row.edition != self._edition(source_tag, target_tag):
            return None
        path = tuple(row.path.split())
        return Translation(text, source_tag, target_tag, row.text, "machine", Verdict(), path, row.log_probability)

    def keep(self, translation: Translation) -> None:
        """Keep an accepted translation. Raises MachineError."""
        pair = (translation.source_tag, translation.target_tag)
        made = {
            "edition": self._edition(*pair),
            "text": translation.text,
            "path": " ".join(translation.path),
            "log_probability": translation.log_probability,
        }
        row = insert(TranslationRow).values(content_hash=content_hash(translation.source, *pair), **made)
        with reported("A translation cannot be kept"), self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["content_hash"], set_=made))
