"""The section about the content: how fresh it is, and how newer content comes."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.domain.content_report import ContentReport
from kiosk.errors import MadangError
from kiosk.ports import ContentCare
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.section import WORKER, StaffSection

POLL_MILLISECONDS = 1000
PEEK_WORKER = "sticks"
"""Sticks are looked for while something is being fetched, too."""


class ContentSection(StaffSection):
    """Shows the report; looks for newer content, takes it from a stick, returns to the release before."""

    changed = Signal()

    def __init__(self, runner: TaskRunner, content: ContentCare) -> None:
        super().__init__(runner)
        self._content = content
        self._report: ContentReport | None = None
        self._sticks = Rows(("stick", "stickName"))
        self._doing, self._outcome = "", ""
        self._progress = (0, 0)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._look)

    def open(self) -> None:
        """Look how fresh the content is, and which sticks are plugged in, from now on."""
        self._outcome = ""
        self._tell()
        self._look()
        self._poll.start()

    def close(self) -> None:
        """Look no more. What is being fetched is installed all the same."""
        self._poll.stop()

    @property
    def is_busy(self) -> bool:
        """Whether something is being fetched or returned to."""
        return self._doing != ""

    @Slot()
    def lookNow(self) -> None:
        """Look for newer content."""
        self._do("looking", lambda: self._content.look_now(self._note))

    @Slot(str)
    def takeFrom(self, stick: str) -> None:
        """Take the content of a stick."""
        self._do("taking", lambda: self._content.take_from(Path(stick), self._note))

    @Slot()
    def rollBack(self) -> None:
        """Return to the release before."""
        self._do("returning", self._return)

    def _return(self) -> bool:
        self._content.roll_back()
        return True

    def _do(self, what: str, work: Callable[[], bool]) -> None:
        if self._doing:
            return
        self._doing, self._outcome, self._progress = what, "", (0, 0)
        self._tell()
        self._runner.run(WORKER, work, self._did, self._failed)

    def _note(self, done: int, total: int) -> None:
        """Called by the worker."""
        self._progress = (done, total)

    def _did(self, changed: bool) -> None:
        self._outcome = f"{self._doing}-{'done' if changed else 'nothing'}"
        self._doing = ""
        self._tell()
        self._look()

    def _failed(self, error: MadangError) -> None:
        self._doing = ""
        self._tell(error.code)
        self._look()

    def _look(self) -> None:
        self._runner.run(PEEK_WORKER, lambda: (self._content.report(), self._content.sticks()), self._show, self._fail)

    def _show(self, found: tuple[ContentReport, Sequence[Path]]) -> None:
        self._report, sticks = found
        rows = [{"stick": str(stick), "stickName": stick.name} for stick in sticks]
        if rows != self._sticks.rows:
            self._sticks.fill(rows)
        self.changed.emit()

    def _told(self, name: str, default: object) -> object:
        return getattr(self._report, name) if self._report else default

    number = Property(int, lambda self: self._told("number", 0), notify=changed)
    previous = Property(int, lambda self: self._told("previous", 0), notify=changed)
    madeOn = Property(str, lambda self: _shown(self._told("made_on", None)), notify=changed)
    checkedOn = Property(str, lambda self: _shown(self._told("checked_on", None)), notify=changed)
    triedOn = Property(str, lambda self: _shown(self._told("tried_on", None)), notify=changed)
    source = Property(str, lambda self: self._told("source", ""), notify=changed)
    state = Property(str, lambda self: self._told("state", "good"), notify=changed)
    code = Property(str, lambda self: self._told("code", ""), notify=changed)
    canLook = Property(bool, lambda self: self._told("can_look", False), notify=changed)
    sticks = Property(QObject, lambda self: self._sticks, constant=True)
    doing = Property(str, lambda self: self._doing, notify=changed)
    outcome = Property(str, lambda self: self._outcome, notify=changed)
    fetched = Property(int, lambda self: _percent(*self._progress), notify=changed)
    problem = Property(str, StaffSection.what_failed, notify=changed)


def _percent(done: int, total: int) -> int:
    return round(100 * done / total) if total else 0


def _shown(moment: date | datetime | None) -> str:
    """Return a day, or a moment in local time, as ISO 8601 writes it."""
    if isinstance(moment, datetime):
        return f"{moment.astimezone():%Y-%m-%d %H:%M}"
    return moment.isoformat() if moment else ""
