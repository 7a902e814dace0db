"""Leaving a question for the centre: the visitor sees exactly what would be kept, and says yes or no."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import MadangError
from kiosk.services.kept_questions import KeptQuestions
from ui.task_runner import TaskRunner


class LeavingViewModel(QObject):
    """Nothing is kept unless somebody says yes."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, kept: KeptQuestions) -> None:
        super().__init__()
        self._runner, self._kept = runner, kept
        self._text = self._tag = ""
        self._thanked = False

    def offer(self, question: str, tag: str) -> None:
        """Show what would be kept of a question."""
        self._text, self._tag, self._thanked = self._kept.offer(question), tag, False
        self.changed.emit()

    def clear(self) -> None:
        """Forget the question."""
        self._text = self._tag = ""
        self._thanked = False
        self.changed.emit()

    @Slot()
    def agree(self) -> None:
        """Keep it."""
        text, tag = self._text, self._tag
        if not text:
            return
        self.decline()

        def thank(_: object) -> None:
            self._thanked = self._tag == tag
            self.changed.emit()

        self._tag = tag
        self._runner.run("counters", lambda: self._kept.keep(text, tag), thank, self._on_error)

    @Slot()
    def decline(self) -> None:
        """Keep nothing."""
        self.clear()

    def _on_error(self, error: MadangError) -> None:
        self.failed.emit(error.code)

    text = Property(str, lambda self: self._text, notify=changed)
    thanked = Property(bool, lambda self: self._thanked, notify=changed)
