"""Barge-in: who begins to speak while the kiosk reads aloud is listened to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.errors import MadangError
from kiosk.ports import Interruption, Microphone, Player
from ui.task_runner import TaskRunner

WORKER = "speech"
MOST_WAITING_BYTES = 10 * 32_000
"""Ten seconds; a worker that is further behind loads a model, and the visitor has waited long enough."""


class BargeIn(QObject):
    """Watches the microphone while told to. Nothing is recognised or kept but the last second."""

    spoke = Signal(object)
    """Somebody speaks: the first words as bytes. The microphone is left open for whoever listens on."""

    def __init__(
        self,
        runner: TaskRunner,
        interruption: Callable[[], Interruption] | None,
        microphone: Microphone,
        player: Player,
        wanted: Callable[[], bool],
    ) -> None:
        """interruption: makes one; None where it is off. wanted: whether something is read that may be interrupted."""
        super().__init__()
        self._runner, self._make, self._microphone, self._player = runner, interruption, microphone, player
        self._interruption: Interruption | None = None
        self._wanted = wanted
        self._watching = False
        self._turn = 0
        self._waiting = bytearray()
        self._working = False

    def look(self) -> None:
        """Begin or end watching, as is wanted now."""
        wanted = self._make is not None and self._wanted()
        if wanted and not self._watching:
            self._begin()
        elif self._watching and not wanted:
            self._end()
            self._microphone.stop()

    def _begin(self) -> None:
        make = self._make
        if make is None:
            return
        self._turn += 1
        turn = self._turn
        try:
            self._microphone.start(lambda pcm: self._on_pcm(turn, pcm), lambda _: self._lost(turn))
        except MadangError:
            return  # reading goes on; the microphone's trouble is told to who wants to speak
        self._watching = self._working = True
        self._runner.run(WORKER, make, lambda made: self._made(turn, made), lambda _: self._lost(turn))

    def _made(self, turn: int, interruption: Interruption) -> None:
        if turn == self._turn:
            self._interruption = interruption
            self._worked(turn)

    def _end(self) -> None:
        self._turn += 1
        self._watching = self._working = False
        self._interruption = None
        self._waiting.clear()

    def _lost(self, turn: int) -> None:
        """The microphone went or the watch failed: reading goes on without it."""
        if turn == self._turn:
            self._end()
            self._microphone.stop()

    def _on_pcm(self, turn: int, pcm: bytes) -> None:
        if turn != self._turn:
            return
        self._waiting += pcm
        del self._waiting[:-MOST_WAITING_BYTES]
        if not self._working:
            self._work(turn)

    def _work(self, turn: int) -> None:
        interruption = self._interruption
        if interruption is None:
            return
        self._working = True
        pcm, sounding = bytes(self._waiting), self._player.sounding()
        self._waiting.clear()
        self._runner.run(
            WORKER,
            lambda: interruption.words() if interruption.accept(pcm, sounding) else b"",
            lambda words: self._worked(turn, words),
            lambda _: self._lost(turn),
        )

    def _worked(self, turn: int, words: bytes = b"") -> None:
        if turn != self._turn:
            return
        self._working = False
        if words:
            words += bytes(self._waiting)
            self._end()
            self.spoke.emit(words)
        elif self._waiting:
            self._work(turn)
