"""The texts of a language that may be recorded: looked through by words, some at a time."""

from collections.abc import Sequence
from typing import Any

from kiosk.domain.library import Library
from kiosk.domain.spoken import Reading
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.recording_rows import TEXT_ROLES, has_words, text_row

ON_A_PAGE = 8


class RecordingList:
    """Keeps its texts until it is filled anew, those recorded meanwhile included."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._readings: dict[str, Reading] = {}
        self._shown: list[tuple[Reading, dict[str, Any]]] = []
        self._every: list[tuple[Reading, dict[str, Any]]] = []
        self.rows = Rows(TEXT_ROLES)
        self.page = 0

    def fill(self, readings: Sequence[Reading], tag: str, words: str) -> None:
        """Take the texts of a language and show those that have some words, on the page that is open."""
        self._readings = {reading.document: reading for reading in readings}
        self._every = [(reading, text_row(self._library, reading, tag)) for reading in readings]
        self._look(words)

    def search(self, words: str) -> None:
        """Show the first texts that have some words."""
        self.page = 0
        self._look(words)

    def turn(self, step: int) -> None:
        """Show the texts some pages on."""
        self.page = min(max(0, self.page + step), self.pages - 1)
        begin = self.page * ON_A_PAGE
        self.rows.fill([row for _, row in self._shown[begin : begin + ON_A_PAGE]])

    def get(self, document: str) -> Reading | None:
        """Return a text of the list, None where it has none of this id."""
        return self._readings.get(document)

    def after(self, document: str) -> str:
        """Return the id of the text shown after another; empty after the last one."""
        ids = [reading.document for reading, _ in self._shown]
        place = ids.index(document) + 1 if document in ids else len(ids)
        return ids[place] if place < len(ids) else ""

    def _look(self, words: str) -> None:
        self._shown = [(reading, row) for reading, row in self._every if has_words(row, reading, words)]
        self.turn(0)

    @property
    def found(self) -> int:
        """How many texts have the words."""
        return len(self._shown)

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-len(self._shown) // ON_A_PAGE))
