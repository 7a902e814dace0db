"""Reading aloud: prepare, play, pause, stop; silent at once when something else is wanted."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.audio import Audio
from kiosk.errors import MadangError
from kiosk.ports import Player
from kiosk.services.reading import ReadingService
from ui.task_runner import TaskRunner

WORKER = "voice"
Synthesis = Callable[[float], Audio]
"""Makes the sound of what is on the page, at a speed."""


class ReadingViewModel(QObject):
    """Reads what the present page gave it."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, reading: ReadingService, player: Player) -> None:
        super().__init__()
        self._runner, self._reading, self._player = runner, reading, player
        self._state = "silent"
        self._speed = 1.0
        self._make: Synthesis | None = None
        self._can_speak = False
        self._turn = 0

    @property
    def is_playing(self) -> bool:
        """Whether sound is being played."""
        return self._state == "playing"

    def offer(self, make: Synthesis | None, *, can_speak: bool) -> None:
        """Say what `read` will read: nothing, or what this makes."""
        self.stop()
        self._make, self._can_speak = make, can_speak and make is not None
        self.changed.emit()

    def clear(self) -> None:
        """Forget the text and go back to normal speed."""
        self.offer(None, can_speak=False)
        self._speed = 1.0
        self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Read from the beginning."""
        self.stop()
        make, speed = self._make, self._speed
        if make is None or not self._can_speak:
            return
        turn = self._turn
        self._enter("preparing")
        self._runner.run(WORKER, lambda: make(speed), lambda a: self._play(turn, a), lambda e: self._fail(turn, e))

    @Slot()
    def pause(self) -> None:
        """Hold."""
        if self._state == "playing":
            self._player.pause()
            self._enter("paused")

    @Slot()
    def resume(self) -> None:
        """Go on."""
        if self._state == "paused":
            self._player.resume()
            self._enter("playing")

    @Slot()
    def stop(self) -> None:
        """Be silent at once."""
        self._turn += 1
        if self._state == "preparing":
            self._reading.cancel()
        self._player.stop()
        self._enter("silent")

    @Slot(float)
    def setSpeed(self, speed: float) -> None:
        """Read slower or faster; what is being read begins again."""
        self._speed = speed
        self.changed.emit()
        if self._state != "silent":
            self.read()

    def _play(self, turn: int, audio: Audio) -> None:
        if turn != self._turn:
            return
        try:
            self._player.play(audio, lambda: self._enter("silent"))
        except MadangError as error:
            self._fail(turn, error)
        else:
            self._enter("playing")

    def _fail(self, turn: int, error: MadangError) -> None:
        if turn == self._turn:
            self._enter("silent")
            self.failed.emit(error.code)

    def _enter(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    state = Property(str, lambda self: self._state, notify=changed)
    canSpeak = Property(bool, lambda self: self._can_speak, notify=changed)
    speed = Property(float, lambda self: self._speed, notify=changed)
