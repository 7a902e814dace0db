"""The end of a visit: some moments after the goodbye, or when nobody touches anything any more."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.config import ScreenSettings
from kiosk.ports import Clock
from ui.viewmodels.idle import IdleWatch

RATING_MILLISECONDS = 12_000
"""How long the goodbye waits for a face to be touched."""
THANKS_MILLISECONDS = 2000
"""How long it stays after that."""


class Ending(QObject):
    """Says `over` once the visit is to be forgotten."""

    changed = Signal()
    over = Signal()

    def __init__(self, clock: Clock, screen: ScreenSettings, busy: Callable[[], bool]) -> None:
        """busy: whether something goes on which counts as somebody being there."""
        super().__init__()
        self._idle = IdleWatch(clock, screen.idle_seconds, screen.warning_seconds, busy)
        self._idle.changed.connect(self.changed)
        self._idle.over.connect(self.over)
        self._goodbye = QTimer(self)
        self._goodbye.setSingleShot(True)
        self._goodbye.timeout.connect(self.over)

    @property
    def seconds_left(self) -> int:
        """Seconds left of the warning, 0 while there is none."""
        return self._idle.seconds_left

    def watch(self) -> None:
        """A visit begins."""
        self._idle.start()

    def touch(self) -> None:
        """Somebody touched something."""
        self._idle.touch()

    def say_goodbye(self) -> None:
        """The visitor is finished, and may touch a face."""
        self._goodbye.start(RATING_MILLISECONDS)

    def go_on(self) -> None:
        """The visitor went back from the goodbye: they are not finished."""
        self._goodbye.stop()

    def thank(self) -> None:
        """A face was touched."""
        self._goodbye.start(THANKS_MILLISECONDS)

    def stop(self) -> None:
        """The visit is over."""
        self._goodbye.stop()
        self._idle.stop()
