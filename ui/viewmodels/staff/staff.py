"""The staff page: its door, and the sections behind it."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.errors import MadangError
from kiosk.services.staff_pin import StaffPin
from ui.task_runner import TaskRunner
from ui.viewmodels.staff.section import WORKER, StaffSection

LANGUAGES = ("ko", "en")
"""Of the page: the first is shown until somebody takes another."""
TICK_MILLISECONDS = 1000


class StaffViewModel(QObject):
    """Lets staff in by a PIN, and opens one section at a time."""

    changed = Signal()
    left = Signal()
    languageChosen = Signal(str)

    def __init__(self, runner: TaskRunner, pin: StaffPin, sections: Mapping[str, StaffSection]) -> None:
        """sections: by the names that StaffPage.qml knows them under."""
        super().__init__()
        self._runner, self._pin, self._sections = runner, pin, dict(sections)
        self._phase = "closed"
        self._section = ""
        self._problem = ""
        self._seconds = 0
        self._checking = False
        self._language = LANGUAGES[0]
        self._turn = 0
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_MILLISECONDS)
        self._ticking.timeout.connect(self._look)

    @property
    def tag(self) -> str:
        """Language of the page."""
        return self._language

    @property
    def is_busy(self) -> bool:
        """Whether a section works for somebody who waits."""
        return self._phase == "open" and any(section.is_busy for section in self._sections.values())

    def enter(self) -> None:
        """Ask for the PIN."""
        self.clear()
        self._phase = "pin"
        self._look()
        self._ticking.start()

    def clear(self) -> None:
        """Log out."""
        self._turn += 1
        self._ticking.stop()
        self._close_section()
        self._phase, self._problem, self._checking = "closed", "", False
        self.changed.emit()

    def back(self) -> bool:
        """Go back within the section, to the list of sections, from there out."""
        if self._section and self._sections[self._section].back():
            return True
        if self._section:
            self._close_section()
            self.changed.emit()
        else:
            self.left.emit()
        return True

    @Slot(str)
    def tryPin(self, pin: str) -> None:
        """Let somebody in who knows the PIN."""
        if self._phase != "pin" or self._checking:
            return
        turn = self._turn
        self._checking, self._problem = True, ""
        self.changed.emit()
        self._runner.run(
            WORKER,
            lambda: self._pin.check(pin),
            lambda _: self._checked(turn, ""),
            lambda error: self._checked(turn, error.code),
        )

    @Slot(str)
    def openSection(self, name: str) -> None:
        """Open a section."""
        if self._phase != "open" or name not in self._sections:
            return
        self._close_section()
        self._section = name
        self._sections[name].open()
        self.changed.emit()

    @Slot()
    def logOut(self) -> None:
        """Leave the page."""
        self.left.emit()

    @Slot()
    def changeLanguage(self) -> None:
        """Take the page's other language."""
        self._language = LANGUAGES[1 - LANGUAGES.index(self._language)]
        self.languageChosen.emit(self._language)
        self.changed.emit()

    @Slot(str, result=QObject)
    def part(self, name: str) -> QObject:
        """Return the view model of a section."""
        return self._sections[name]

    def _checked(self, turn: int, problem: str) -> None:
        if turn != self._turn:
            return  # they have gone meanwhile
        self._checking, self._problem = False, problem
        if not problem:
            self._ticking.stop()
            self._phase = "open"
        self._look()

    def _look(self) -> None:
        """Say how long nobody is let in."""
        if self._phase == "pin":
            try:
                self._seconds = round(self._pin.waiting().total_seconds())
                if not self._pin.is_set:
                    self._problem = "pin-missing"
                elif self._problem == "pin-missing":
                    self._problem = ""  # a technician has set one meanwhile
            except MadangError as error:
                self._problem = error.code
        self.changed.emit()

    def _close_section(self) -> None:
        if self._section:
            self._sections[self._section].close()
        self._section = ""

    phase = Property(str, lambda self: self._phase, notify=changed)
    section = Property(str, lambda self: self._section, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    waitSeconds = Property(int, lambda self: self._seconds, notify=changed)
    isChecking = Property(bool, lambda self: self._checking, notify=changed)
    language = Property(str, lambda self: self._language, notify=changed)
