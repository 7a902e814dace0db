"""Reading aloud, sentence by sentence: one plays while the next is made. Silent at once when interrupted."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Line, Reading
from kiosk.errors import MadangError, SpeakingError
from kiosk.ports import Player
from kiosk.services.reading import ReadingService
from ui.task_runner import TaskRunner

WORKER = "voice"
T = TypeVar("T")


class ReadingViewModel(QObject):
    """Reads what the present page gave it, and tells which sentence it is at."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, service: ReadingService, player: Player) -> None:
        super().__init__()
        self._runner, self._service, self._player = runner, service, player
        self._state = "silent"
        self._speed = 1.0
        self._reading: Reading | None = None
        self._can_speak = False
        self._turn = 0
        """Counts what interrupts; results of an earlier turn are dropped."""
        self._lines: tuple[Line, ...] = ()
        self._at = 0
        self._waiting = False
        """Whether the loudspeaker waits for the line at `_at`."""
        self._next: Audio | MadangError | None = None
        """The line after the one that plays, or while waiting the line itself, as far as it is made."""
        self._making = 0

    @property
    def is_playing(self) -> bool:
        """Whether sound is being played."""
        return self._state == "playing"

    @property
    def is_silent(self) -> bool:
        """Whether nothing is read, held or being prepared."""
        return self._state == "silent"

    def is_at(self, place: str) -> bool:
        """Tell whether a sentence of this place is being read, or held."""
        return self._state != "silent" and self._place() == place

    def offer(self, reading: Reading | None) -> None:
        """Say what `read` will read."""
        self.stop()
        self._reading = reading
        self._can_speak = reading is not None and self._service.can_read(reading)
        self.changed.emit()

    def clear(self) -> None:
        """Forget the text and go back to normal speed."""
        self.offer(None)
        self._speed = 1.0
        self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Read from the beginning."""
        self.stop()
        reading = self._reading
        if reading is None or not self._can_speak:
            return
        self._enter("preparing")
        self._run(lambda: self._service.lines(reading), self._begin)

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
            self._enter("playing")
            if self._waiting:
                self._play_next()
            else:
                self._player.resume()

    @Slot()
    def stop(self) -> None:
        """Be silent at once."""
        self._interrupt()
        self._lines, self._at = (), 0
        self._enter("silent")

    @Slot(float)
    def setSpeed(self, speed: float) -> None:
        """Read slower or faster; the sentence that is being read begins again. A recording keeps its speed."""
        self._speed = speed
        self.changed.emit()
        if self._state != "silent" and self._lines and self._lines[self._at].recording is None:
            self._interrupt()
            self._enter("preparing")
            self._wait_for(self._at)

    def _interrupt(self) -> None:
        self._turn += 1
        if self._making:
            self._service.cancel()
        if self._state in ("playing", "paused"):  # else it may be another one's sound
            self._player.stop()
        self._next, self._making, self._waiting = None, 0, False

    def _begin(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self._wait_for(0)

    def _wait_for(self, index: int) -> None:
        self._at, self._waiting = index, True
        self._make(index)

    def _make(self, index: int) -> None:
        if index < len(self._lines):
            line, speed = self._lines[index], self._speed
            self._run(lambda: self._service.sound(line, speed), self._made)

    def _made(self, outcome: Audio | MadangError) -> None:
        self._next = outcome
        if self._waiting and self._state != "paused":
            self._play_next()

    def _play_next(self) -> None:
        """Play what was made for the line at `_at`, if it is there, and make the one after it."""
        outcome, self._next = self._next, None
        if isinstance(outcome, MadangError):
            self._fail(outcome)
        elif outcome is not None:
            self._waiting = False
            try:
                self._player.play(outcome, partial(self._ended, self._turn), partial(self._lost, self._turn))
            except MadangError as error:
                self._fail(error)
                return
            self._state = "playing"
            self.changed.emit()
            self._make(self._at + 1)

    def _ended(self, turn: int) -> None:
        if turn != self._turn:
            return
        if self._at + 1 >= len(self._lines):
            self.stop()
        else:
            self._at, self._waiting = self._at + 1, True
            self._play_next()

    def _lost(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._fail(error if isinstance(error, MadangError) else SpeakingError(str(error)))

    def _run(self, work: Callable[[], T], take: Callable[[T], None]) -> None:
        turn = self._turn
        self._making += 1

        def on_result(outcome: T) -> None:
            if self._arrived(turn):
                take(outcome)

        def on_error(error: MadangError) -> None:
            if self._arrived(turn):
                self._missed(error)

        self._runner.run(WORKER, work, on_result, on_error)

    def _arrived(self, turn: int) -> bool:
        """Take note that work has ended, and tell whether it is still wanted."""
        if turn != self._turn:
            return False
        self._making -= 1
        return True

    def _missed(self, error: MadangError) -> None:
        """Take an error: what plays may end first."""
        if self._waiting or not self._lines:
            self._fail(error)
        else:
            self._next = error

    def _fail(self, error: MadangError) -> None:
        self.stop()
        self.failed.emit(error.code)

    def _enter(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _line(self) -> Line | None:
        return self._lines[self._at] if self._lines and self._state != "silent" else None

    def _place(self) -> str:
        line = self._line()
        return line.place if line else ""

    def _mark(self) -> tuple[int, int]:
        """Return where the sentence starts and ends in its passage, counted as Qt does, in UTF-16 units."""
        line, reading = self._line(), self._reading
        if line is None or reading is None:
            return (0, 0)
        text = reading.text_at(line.place)
        return _units(text[: line.start]), _units(text[: line.end])

    state = Property(str, lambda self: self._state, notify=changed)
    canSpeak = Property(bool, lambda self: self._can_speak, notify=changed)
    speed = Property(float, lambda self: self._speed, notify=changed)
    place = Property(str, lambda self: self._place(), notify=changed)
    markStart = Property(int, lambda self: self._mark()[0], notify=changed)
    markEnd = Property(int, lambda self: self._mark()[1], notify=changed)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
