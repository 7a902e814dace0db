"""Listening to one utterance: the microphone, the level, the words so far."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.hearing import Utterance
from kiosk.errors import HearingError, MadangError
from kiosk.ports import HearingProgress, Microphone
from kiosk.services.hearing import HearingService
from ui.task_runner import TaskRunner
from ui.viewmodels.loudness import loudness

WORKER = "speech"


class Listening(QObject):
    """Hears in one language at a time, and says `understood` with the words."""

    changed = Signal()
    soundChanged = Signal()
    failed = Signal(str)
    began = Signal()
    """Listening begins: whatever speaks must be silent."""
    understood = Signal(object)
    """Utterance in which words were heard."""

    def __init__(self, runner: TaskRunner, hearing: HearingService, microphone: Microphone) -> None:
        super().__init__()
        self._runner, self._hearing, self._microphone = runner, hearing, microphone
        self._tag = ""
        self._phase = "ready"
        self._level = 0.0
        self._partial = ""
        self._hint = ""
        self._heard_nothing = False
        self._turn = 0
        self._waiting = bytearray()
        self._working = False

    @property
    def is_busy(self) -> bool:
        """Whether somebody speaks, or what was said is being worked on."""
        return self._phase != "ready"

    def warm(self, tag: str) -> None:
        """Load a language's recogniser before it is needed."""
        if self._hearing.can_hear(tag):
            self._runner.run(WORKER, lambda: self._hearing.warm(tag), lambda _: None, self._on_error)

    def listen(self, first: bytes = b"", *, tag: str = "") -> None:
        """Listen on, where the microphone may be open and somebody has begun.

        first: what was said already. tag: another language than the one served.
        """
        self._turn += 1
        self._waiting[:] = first
        self.began.emit()
        self._heard_nothing, self._hint = False, ""
        turn = self._turn
        try:
            self._microphone.start(lambda pcm: self._on_pcm(turn, pcm), lambda error: self._on_gone(turn, error))
        except HearingError as error:
            self._on_error(error)
            return
        self._working = True
        self._enter("listening")
        tag = tag or self._tag
        self._runner.run(
            WORKER, lambda: self._hearing.begin(tag), lambda _: self._worked(turn), lambda e: self._fail(turn, e)
        )

    @Slot()
    def stopListening(self) -> None:
        """That was all."""
        if self._phase != "listening":
            return
        self._microphone.stop()
        self._enter("thinking")
        turn, rest = self._turn, bytes(self._waiting)
        self._waiting.clear()
        self._runner.run(
            WORKER, lambda: self._finish(rest), lambda u: self._on_utterance(turn, u), lambda e: self._fail(turn, e)
        )

    def silence(self) -> None:
        """Forget this utterance."""
        self._turn += 1
        self._microphone.stop()
        self._waiting.clear()
        self._working = False
        self._partial, self._level = "", 0.0
        self.soundChanged.emit()
        self._enter("ready")

    def can_listen(self, tag: str) -> bool:
        """Tell whether a recogniser of the language and a microphone are there."""
        return bool(tag) and self._hearing.can_hear(tag) and bool(self._microphone.devices())

    def _finish(self, rest: bytes) -> Utterance:
        if rest:
            self._hearing.accept(rest)
        return self._hearing.finish()

    def _on_pcm(self, turn: int, pcm: bytes) -> None:
        if turn != self._turn or self._phase != "listening":
            return
        self._level = loudness(pcm)
        self.soundChanged.emit()
        self._waiting += pcm
        if not self._working:
            self._work(turn)

    def _work(self, turn: int) -> None:
        """Send everything that waits as one piece: a recogniser that is behind catches up."""
        self._working = True
        pcm = bytes(self._waiting)
        self._waiting.clear()
        self._runner.run(
            WORKER,
            lambda: self._hearing.accept(pcm),
            lambda progress: self._on_progress(turn, progress),
            lambda error: self._fail(turn, error),
        )

    def _worked(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._working = False
        if self._waiting and self._phase == "listening":
            self._work(turn)

    def _on_progress(self, turn: int, progress: HearingProgress) -> None:
        if turn != self._turn:
            return
        partial = progress.partial or self._partial
        if (partial, progress.hint) != (self._partial, self._hint):
            self._partial, self._hint = partial, progress.hint
            self.soundChanged.emit()
        if progress.ended:
            self._waiting.clear()  # what came after the end does not belong to it
            self.stopListening()
        else:
            self._worked(turn)

    def _on_utterance(self, turn: int, utterance: Utterance) -> None:
        if turn != self._turn:
            return
        if utterance.heard:
            self.understood.emit(utterance)
            return
        self._heard_nothing = True
        self._partial = ""
        self._enter("ready")
        self.changed.emit()

    def _on_gone(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self.silence()
            self._on_error(error if isinstance(error, MadangError) else HearingError(str(error)))

    def _fail(self, turn: int, error: MadangError) -> None:
        if turn == self._turn:
            self.silence()
            self._on_error(error)

    def _on_error(self, error: MadangError) -> None:
        self.failed.emit(error.code)
        self.changed.emit()

    def _enter(self, phase: str) -> None:
        if phase != self._phase:
            self._phase = phase
            self.changed.emit()

    phase = Property(str, lambda self: self._phase, notify=changed)
    level = Property(float, lambda self: self._level, notify=soundChanged)
    partial = Property(str, lambda self: self._partial, notify=soundChanged)
    hint = Property(str, lambda self: self._hint, notify=soundChanged)
    heardNothing = Property(bool, lambda self: self._heard_nothing, notify=changed)
