"""New content between two visits, never in the middle of one."""

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from kiosk.services.services import Services
from ui.task_runner import TaskRunner

LOOK_MILLISECONDS = 3000
"""Between two looks; what is installed is noticed at once, where the system tells of changed folders."""
WORKER = "content"


class Renewal(QObject):
    """While nobody visits, keeps the content up to date; when newer content is there, has it read and handed over."""

    def __init__(self, services: Services, is_free: Callable[[], bool], hand_over: Callable[[Services], None]) -> None:
        """is_free: whether nobody visits. hand_over: takes the new services; called only while nobody visits."""
        super().__init__()
        self._services, self._is_free, self._hand_over = services, is_free, hand_over
        self._runner = TaskRunner()
        self._newer: Services | None = None
        self._is_reading = False
        self._is_late = False
        self._installed = QFileSystemWatcher(self)
        self._installed.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look whether something is to be done."""
        if not self._is_free():
            self._services.keeping_up.rest()
            return
        self._services.keeping_up.go_on()
        self._watch()
        if self._newer is not None:
            newer, self._newer = self._newer, None
            self._services = newer
            self._hand_over(newer)
        elif self._is_reading:
            self._is_late = True
        else:
            self._is_reading, self._is_late = True, False
            self._runner.run(WORKER, self._services.renewed, self._take, lambda _: self._take(None))

    def close(self) -> None:
        """End the worker and what goes on."""
        self._timer.stop()
        self._runner.close()
        self._services.keeping_up.close()

    def _watch(self) -> None:
        """Watch the folder, which may appear while the kiosk runs. The system tells of names in it, no file is read."""
        folder = self._services.installed_in
        if not self._installed.directories() and folder.is_dir():
            self._installed.addPath(str(folder))

    def _take(self, newer: Services | None) -> None:
        self._is_reading = False
        if newer is not None:
            self._newer = newer
        if newer is not None or self._is_late:  # something happened while it was read
            self.look()
