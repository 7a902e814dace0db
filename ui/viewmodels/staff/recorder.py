"""Recording one text: the microphone while somebody reads, what becomes of it, and listening to it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ, Audio
from kiosk.domain.recording import LONGEST_SECONDS
from kiosk.errors import HearingError, MadangError, SpeakingError
from kiosk.ports import InputMeter, Microphone, Player
from ui.task_runner import TaskRunner
from ui.viewmodels.loudness import loudness

WORKER = "recordings"
"""Its own: nobody who records waits for an examination of the machine to end."""
LONGEST_BYTES = int(LONGEST_SECONDS * SPEECH_RATE_HZ) * SAMPLE_BYTES
PATIENCE_SECONDS = 4
"""Who was not heard for so long is asked to come closer."""


class Recorder(QObject):
    """`ready`, `recording`, `preparing`, then `done` with a sound that nobody has kept yet.

    The microphone is open in `recording` only, which begins with a touch. The sound is in memory and nowhere else.
    """

    changed = Signal()
    soundChanged = Signal()
    failed = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        microphone: Microphone,
        player: Player,
        open_meter: Callable[[], InputMeter],
    ) -> None:
        super().__init__()
        self._runner, self._microphone, self._player, self._open_meter = runner, microphone, player, open_meter
        self._prepare: Callable[[Audio], Audio] = lambda sound: sound
        self._state = "ready"
        self._turn = 0
        """Counts what interrupts; what comes of an earlier turn is dropped."""
        self._pcm = bytearray()
        self._meter: InputMeter | None = None
        self._level, self._hint = 0.0, ""
        self._sound: Audio | None = None
        self._was_cut = self._playing = False

    @property
    def sound(self) -> Audio | None:
        """What was recorded, trimmed and levelled; None unless `done`."""
        return self._sound

    @property
    def is_busy(self) -> bool:
        """Whether somebody reads or listens, or waits for what was read."""
        return self._playing or self._state in ("recording", "preparing")

    def open(self, prepare: Callable[[Audio], Audio]) -> None:
        """Be ready for a text. prepare: returns what is to be kept of what was heard; raises SpeakingError."""
        self.discard()
        self._prepare = prepare

    @Slot()
    def discard(self) -> None:
        """Close the microphone, be silent, and forget what was recorded."""
        self._turn += 1
        if self._state == "recording":
            self._microphone.stop()
        self.hush()
        self._pcm.clear()
        self._sound, self._was_cut = None, False
        self._enter("ready")

    @Slot()
    def toggle(self) -> None:
        """Begin, or end: one key does both. What is there already is not lost by it."""
        if self._state == "ready":
            self.begin()
        else:
            self.end()

    @Slot()
    def begin(self) -> None:
        """Record from now on, in place of what was recorded before."""
        if self._state in ("recording", "preparing"):
            return
        self.discard()
        self._meter = self._open_meter()
        self._level, self._hint = 0.0, ""
        turn = self._turn
        try:
            self._microphone.start(lambda pcm: self._hear(turn, pcm), lambda error: self._lose(turn, error))
        except MadangError as error:
            self.failed.emit(error.code)
            return
        self._enter("recording")
        self.soundChanged.emit()

    @Slot()
    def end(self) -> None:
        """That was all."""
        if self._state != "recording":
            return
        self._microphone.stop()
        turn, prepare, heard = self._turn, self._prepare, Audio(bytes(self._pcm[:LONGEST_BYTES]), SPEECH_RATE_HZ)
        self._pcm.clear()
        self._enter("preparing")
        self._runner.run(
            WORKER, lambda: prepare(heard), lambda sound: self._done(turn, sound), lambda error: self._miss(turn, error)
        )

    @Slot()
    def listen(self) -> None:
        """Play what was recorded."""
        if self._sound is not None:
            self.play(self._sound)

    def play(self, sound: Audio) -> None:
        """Play a recording, from its beginning; not into one that is being made."""
        if self._state not in ("ready", "done"):
            return
        turn = self._turn
        try:
            self._player.play(sound, lambda: self._silent(turn), lambda error: self._unheard(turn, error))
        except MadangError as error:
            self._unheard(turn, error)
        else:
            self._tell_playing(playing=True)

    @Slot()
    def hush(self) -> None:
        """Stop playing."""
        if self._playing:
            self._player.stop()
            self._tell_playing(playing=False)

    def _hear(self, turn: int, pcm: bytes) -> None:
        if turn != self._turn or self._state != "recording" or self._meter is None:
            return
        self._pcm += pcm
        found = self._meter.take(pcm)
        self._level = loudness(pcm)
        self._hint = "too-quiet" if not found.voiced and self._seconds() >= PATIENCE_SECONDS else found.hint
        self.soundChanged.emit()
        if len(self._pcm) >= LONGEST_BYTES:
            self._was_cut = True
            self.end()

    def _lose(self, turn: int, error: Exception) -> None:
        """Half a text is of no use: it is forgotten."""
        if turn == self._turn:
            began = bool(self._pcm)
            self.discard()
            code = error.code if isinstance(error, MadangError) else HearingError.code
            self.failed.emit("microphone-lost" if began else code)

    def _done(self, turn: int, sound: Audio) -> None:
        if turn == self._turn:
            self._sound = sound
            self._enter("done")

    def _miss(self, turn: int, error: MadangError) -> None:
        if turn == self._turn:
            self.discard()
            self.failed.emit(error.code)

    def _silent(self, turn: int) -> None:
        if turn == self._turn:
            self._tell_playing(playing=False)

    def _unheard(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._tell_playing(playing=False)
            self.failed.emit(error.code if isinstance(error, MadangError) else SpeakingError.code)

    def _tell_playing(self, *, playing: bool) -> None:
        self._playing = playing
        self.changed.emit()

    def _enter(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _seconds(self) -> float:
        if self._sound is not None:
            return self._sound.seconds
        return len(self._pcm) / SAMPLE_BYTES / SPEECH_RATE_HZ

    state = Property(str, lambda self: self._state, notify=changed)
    isPlaying = Property(bool, lambda self: self._playing, notify=changed)
    wasCut = Property(bool, lambda self: self._was_cut, notify=changed)
    length = Property(float, lambda self: self._sound.seconds if self._sound else 0.0, notify=changed)
    seconds = Property(float, lambda self: self._seconds(), notify=soundChanged)
    longestSeconds = Property(float, lambda self: LONGEST_SECONDS, constant=True)
    level = Property(float, lambda self: self._level, notify=soundChanged)
    hint = Property(str, lambda self: self._hint, notify=soundChanged)
