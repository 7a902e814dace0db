"""The two lines of a passport: typed or scanned, checked, and taken over once the visitor has looked at them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.services.forms import Forms
from kiosk.services.interview import Interview, PassportAnswer
from ui.viewmodels.form_rows import PASSPORT_ROLES, passport_rows
from ui.viewmodels.form_steps import Action, reason_of
from ui.viewmodels.passport_camera import PassportCameraViewModel
from ui.viewmodels.rows import Rows

Look = Callable[[Callable[[Interview], Any], Callable[[Any], None]], None]


class PassportViewModel(QObject):
    """kiosk.forms.passport."""

    changed = Signal()
    found = Signal()

    def __init__(
        self, forms: Forms, look: Look, act: Callable[[Action], None], camera: PassportCameraViewModel
    ) -> None:
        """look: asks the interview something on the worker. act: lets it act, then shows where it stands."""
        super().__init__()
        self._forms, self._look, self._act = forms, look, act
        self.rows, self.camera = Rows(PASSPORT_ROLES), camera
        camera.read.connect(self.read)
        self.open("")

    def open(self, tag: str) -> None:
        """Begin with empty lines, in a language."""
        self._tag, self._reason, self._lines = tag, "", "\n"
        self._answers: Sequence[PassportAnswer] = ()
        self.rows.fill([])
        self.camera.open()
        self.changed.emit()

    @Slot(str)
    def read(self, lines: str) -> None:
        """Read the two lines, divided by a line break."""
        self._lines = lines
        self._look(lambda interview: interview.read_passport(lines), self._show)

    @Slot()
    def keep(self) -> None:
        """Everything is right: the form needs not ask it."""
        answers = self._answers
        self._act(lambda interview: interview.keep_passport(answers))

    def _show(self, read: tuple[Sequence[PassportAnswer], tuple[str, ...]]) -> None:
        self._answers, faults = read
        self._reason = reason_of(faults, self._forms, self._tag)
        self.rows.fill(passport_rows(self._answers, self._forms, self._tag))
        self.changed.emit()
        if not faults:
            self.found.emit()

    lines = Property(str, lambda self: self._lines, notify=changed)
    reason = Property(str, lambda self: self._reason, notify=changed)
    seen = Property(QObject, lambda self: self.camera, constant=True)
    answerRows = Property(QObject, lambda self: self.rows, constant=True)
