"""The section about offline models."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.language import Language
from kiosk.domain.stored_model import StoredModel
from kiosk.errors import MadangError
from kiosk.ports import ModelShelf
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.section import WORKER, StaffSection

ROLES = ("modelId", "kind", "state", "diskMb", "memoryMb", "koreanLanguages", "englishLanguages")
MOST_NAMED = 6
"""Languages; of more their number is said."""


class ModelsSection(StaffSection):
    """Lists the models; verifies and removes them."""

    changed = Signal()

    def __init__(self, runner: TaskRunner, shelf: ModelShelf, languages: Mapping[str, Language]) -> None:
        super().__init__(runner)
        self._shelf, self._languages = shelf, languages
        self._here, self._elsewhere = Rows(ROLES), Rows(ROLES)
        self._working = ""
        self._verified = self._to_verify = 0
        self._broken: list[str] = []
        self._turn = 0

    def open(self) -> None:
        """List the models."""
        self._verified = self._to_verify = 0
        self._broken, self._working = [], ""
        self._tell()
        self._list()

    def close(self) -> None:
        """Verify no more. A removal comes to its end."""
        self._turn += 1
        self._working = ""

    @property
    def is_busy(self) -> bool:
        """Whether a model is being verified or removed."""
        return self._working != ""

    @Slot()
    def verifyAll(self) -> None:
        """Compare every byte of every installed model."""
        if self.is_busy:
            return
        self._turn += 1
        turn = self._turn
        ids = [row["modelId"] for row in self._here.rows if row["state"] != "quarantined"]
        self._verified, self._to_verify, self._broken = 0, len(ids), []
        self._verify(turn, ids)

    @Slot(str)
    def remove(self, model_id: str) -> None:
        """Remove a model."""
        if self.is_busy:
            return
        self._working, self._to_verify = model_id, 0
        self._tell()
        self._runner.run(WORKER, lambda: self._shelf.remove(model_id), lambda _: self._done(), self._fail)

    def _verify(self, turn: int, ids: Sequence[str]) -> None:
        if turn != self._turn:
            return
        self._working = ids[0] if ids else ""
        self._tell(self._problem)
        if not ids:
            self._list()
            return

        def checked(whole: bool) -> None:
            if turn == self._turn:
                self._verified += 1
                self._broken += [] if whole else [ids[0]]
                self._verify(turn, ids[1:])

        self._runner.run(WORKER, lambda: self._shelf.verify(ids[0]), checked, self._fail)

    def _done(self) -> None:
        self._working = ""
        self._tell()
        self._list()

    def _fail(self, error: MadangError) -> None:
        self._working = ""
        super()._fail(error)
        self._list()

    def _list(self) -> None:
        self._runner.run(WORKER, self._shelf.models, self._show, super()._fail)

    def _show(self, models: Sequence[StoredModel]) -> None:
        self._here.fill([self._row(model) for model in models if model.state != "missing"])
        self._elsewhere.fill([self._row(model) for model in models if model.state == "missing"])
        self.changed.emit()

    def _row(self, model: StoredModel) -> dict[str, Any]:
        known = [self._languages[tag] for tag in model.languages if tag in self._languages]
        between = " → " if model.kind == "translator" else ", "
        return {
            "modelId": model.id,
            "kind": model.kind,
            "state": model.state,
            "diskMb": round(model.disk_mb),
            "memoryMb": model.memory_mb,
            "koreanLanguages": _named([language.name_ko for language in known], between),
            "englishLanguages": _named([language.name_en for language in known], between),
        }

    here = Property(QObject, lambda self: self._here, constant=True)
    elsewhere = Property(QObject, lambda self: self._elsewhere, constant=True)
    count = Property(int, lambda self: len(self._here.rows), notify=changed)
    countElsewhere = Property(int, lambda self: len(self._elsewhere.rows), notify=changed)
    working = Property(str, lambda self: self._working, notify=changed)
    verified = Property(int, lambda self: self._verified, notify=changed)
    toVerify = Property(int, lambda self: self._to_verify, notify=changed)
    broken = Property(list, lambda self: self._broken, notify=changed)
    problem = Property(str, StaffSection.what_failed, notify=changed)


def _named(names: Sequence[str], between: str) -> str:
    """Return names in a row; only their number where they are many."""
    return between.join(names) if len(names) <= MOST_NAMED else str(len(names))
