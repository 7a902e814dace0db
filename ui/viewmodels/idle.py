"""The idle time: a while without a touch, then a visible warning, then the end of the visit."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ports import Clock

TICK_MILLISECONDS = 250


class IdleWatch(QObject):
    """Counts down while nobody does anything. `busy` (reading aloud, listening, printing) counts as activity."""

    changed = Signal()
    over = Signal()

    def __init__(self, clock: Clock, idle_seconds: int, warning_seconds: int, busy: Callable[[], bool]) -> None:
        super().__init__()
        self._clock, self._idle, self._warning, self._busy = clock, idle_seconds, warning_seconds, busy
        self._last = clock.monotonic()
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def seconds_left(self) -> int:
        """Seconds left of the warning, 0 while there is none."""
        return self._left

    def start(self) -> None:
        """Watch from now on."""
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._show(0)

    def touch(self) -> None:
        """Somebody is here."""
        self._last = self._clock.monotonic()
        self._show(0)

    def look(self) -> None:
        """Look at the clock."""
        if self._busy():
            self.touch()
            return
        left = self._idle + self._warning - (self._clock.monotonic() - self._last)
        if left <= 0:
            self.stop()
            self.over.emit()
        else:
            self._show(min(self._warning, int(left) + 1) if left <= self._warning else 0)

    def _show(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.changed.emit()
