"""What every section of the staff page has."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.errors import MadangError
from ui.task_runner import TaskRunner

WORKER = "staff"


class StaffSection(QObject):
    """A section, opened by a person who has given the PIN. Its work goes on at one worker, one piece after another.

    Each has the signal `changed` and the property `problem` of its own: Qt looks for them in the class itself.
    """

    changed: ClassVar[Signal]

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self._runner = runner
        self._problem = ""

    def open(self) -> None:
        """Begin: look at how things are."""

    def close(self) -> None:
        """Stop what only a person before the screen needs. Work that would be lost goes on to its end."""

    def back(self) -> bool:
        """Go one step back within the section; False where there is none."""
        return False

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for something that goes on: they are not logged out meanwhile."""
        return False

    def what_failed(self) -> str:
        """Return the code of what went wrong last; empty when nothing did."""
        return self._problem

    def _tell(self, problem: str = "") -> None:
        self._problem = problem
        self.changed.emit()

    def _fail(self, error: MadangError) -> None:
        self._tell(error.code)
