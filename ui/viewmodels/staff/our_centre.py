"""The section about what the centre says itself: the list, the short forms, what to do when a release differs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.local import LocalDocument
from kiosk.domain.suggestion import SuggestedKind
from kiosk.errors import MadangError
from kiosk.services.our_centre import LocalRow, OurCentre
from kiosk.services.places import Places
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.local_form import LocalForm
from ui.viewmodels.staff.local_rows import COMPARE_ROLES, ROW_ROLES, TARGET_ROLES, compare_rows, document_rows
from ui.viewmodels.staff.section import WORKER, StaffSection

WITH_TARGET: tuple[SuggestedKind, ...] = ("addition", "place_change")
NEEDS_A_PERSON = ("conflict", "gone")


class OurCentreSection(StaffSection):
    """`list`, `kinds` (what to write), `pick` (about what), `form`, or `compare` (with the release)."""

    changed = Signal()

    def __init__(self, runner: TaskRunner, our_centre: OurCentre, places: Places) -> None:
        super().__init__(runner)
        self._ours = our_centre
        self._rows, self._targets = Rows(ROW_ROLES), Rows(TARGET_ROLES)
        self._compared = Rows(COMPARE_ROLES)
        self._listed: dict[str, LocalRow] = {}
        self._form = LocalForm(runner, our_centre, places)
        self._phase, self._kind = "list", ""
        self._compared_path = ""
        self._removed: LocalDocument | None = None
        self._saving = False

    def open(self) -> None:
        """Show the list."""
        self._phase, self._removed = "list", None
        self._list()

    def close(self) -> None:
        """Forget what was not saved."""
        self._phase, self._removed = "list", None
        self._form.clear()

    def back(self) -> bool:
        """Go from a form back to the list; False where the list is shown."""
        if self._phase == "list":
            return False
        self.open()
        return True

    @property
    def is_busy(self) -> bool:
        """Whether something is being kept."""
        return self._saving

    @Slot()
    def write(self) -> None:
        """Ask what is to be written."""
        self._go("kinds")

    @Slot(str)
    def begin(self, kind: SuggestedKind) -> None:
        """Write something new; some kinds are about an answer or a place."""
        self._kind = kind
        if kind in WITH_TARGET:
            self._go("pick")
            self.search("")
        else:
            self._do(lambda: self._ours.new(kind), self._edit)

    @Slot(str)
    def search(self, words: str) -> None:
        """Offer the answers or places that have these words."""
        kind: Any = self._kind
        self._runner.run(
            WORKER,
            lambda: self._ours.targets(kind, words, "ko"),
            lambda found: self._targets.fill([{"targetId": key, "title": title} for key, title in found]),
            self._fail,
        )

    @Slot(str)
    def pick(self, target: str) -> None:
        """Write about an answer or a place; what was written about it is gone on with."""
        kind: Any = self._kind
        folder = {"addition": "additions", "place_change": "place_changes"}[kind]
        row = self._listed.get(f"{folder}/{target}")
        self._do(lambda: row.document if row else self._ours.new(kind, target), self._edit)

    @Slot(str)
    def edit(self, path: str) -> None:
        """Change what is there, or decide where the release differs."""
        row = self._listed[path]
        if row.state in NEEDS_A_PERSON:
            self._compared_path = path
            self._compared.fill(compare_rows(row.document, self._ours.theirs(row.document)))
            self._go("compare")
        else:
            self._edit(row.document)

    @Slot()
    def save(self) -> None:
        """Keep what stands in the form, and suggest it where that was wished."""
        document, suggests = self._form.document(self._ours.today()), self._form.suggests

        def keep() -> None:
            self._ours.keep(document)
            if suggests:
                self._ours.suggest(document)

        self._do(keep, lambda _: self.open())

    @Slot(str)
    def remove(self, path: str) -> None:
        """Remove a document; it can be taken back while the page is open."""
        document = self._listed[path].document
        self._do(lambda: self._ours.remove(document), lambda _: self._after_removing(document))

    @Slot()
    def undo(self) -> None:
        """Take back what was removed last."""
        if (document := self._removed) is not None:
            self._do(lambda: self._ours.keep(document), lambda _: self.open())

    @Slot()
    def keepOurs(self) -> None:
        """Stand by what the centre says."""
        document = self._listed[self._compared_path].document
        self._do(lambda: self._ours.keep_ours(document), lambda _: self.open())

    @Slot()
    def takeTheirs(self) -> None:
        """Leave it to the release."""
        self.remove(self._compared_path)

    @Slot()
    def changeOurs(self) -> None:
        """Write it anew, knowing what the release says."""
        self._edit(self._listed[self._compared_path].document)

    def _edit(self, document: LocalDocument) -> None:
        self._form.show(document)
        self._go("form")

    def _after_removing(self, document: LocalDocument) -> None:
        self.open()
        self._removed = document
        self.changed.emit()

    def _list(self) -> None:
        self._do(self._ours.rows, self._show)

    def _show(self, rows: tuple[LocalRow, ...]) -> None:
        self._listed = {row.path: row for row in rows}
        self._rows.fill(document_rows(rows))
        self.changed.emit()

    def _do(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self._saving = True
        self._tell()
        self._runner.run(WORKER, work, lambda result: self._done(then, result), self._failed)

    def _done(self, then: Callable[[Any], object], result: Any) -> None:
        self._saving = False
        then(result)

    def _failed(self, error: MadangError) -> None:
        self._saving = False
        self._fail(error)

    def _go(self, phase: str) -> None:
        self._phase = phase
        self._tell()

    phase = Property(str, lambda self: self._phase, notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    targets = Property(QObject, lambda self: self._targets, constant=True)
    compared = Property(QObject, lambda self: self._compared, constant=True)
    canKeep = Property(bool, lambda self: self._compared.rowCount() > 0, notify=changed)
    form = Property(QObject, lambda self: self._form, constant=True)
    kind = Property(str, lambda self: self._kind, notify=changed)
    canSuggest = Property(bool, lambda self: self._ours.can_suggest(), notify=changed)
    canUndo = Property(bool, lambda self: self._removed is not None, notify=changed)
    isBusy = Property(bool, lambda self: self._saving, notify=changed)
    problem = Property(str, StaffSection.what_failed, notify=changed)
