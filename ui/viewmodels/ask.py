"""Asking: the microphone, the words so far, what was heard, typing, and the cards to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.answer import AnswerCard
from kiosk.domain.hearing import Hypothesis, Utterance
from kiosk.domain.language import Language
from kiosk.errors import HearingError, MadangError
from kiosk.ports import HearingProgress, Microphone
from kiosk.services.ask import typed
from kiosk.services.hearing import HearingService
from ui.task_runner import TaskRunner
from ui.viewmodels.loudness import loudness
from ui.viewmodels.rows import CARD_ROLES, Rows, card_rows

WORKER = "speech"
Complete = Callable[[str], Sequence[AnswerCard]]


class AskViewModel(QObject):
    """Listens and takes typed questions. It says `asked` with the guesses; what follows is the kiosk's."""

    changed = Signal()
    soundChanged = Signal()
    asked = Signal(object)
    """tuple of Hypothesis."""
    failed = Signal(str)
    began = Signal()
    """Listening begins: whatever speaks must be silent, and the asking page opens."""
    left = Signal()
    """The visitor gave up asking."""
    confirmed = Signal()
    """What was heard is right."""

    def __init__(self, runner: TaskRunner, hearing: HearingService, microphone: Microphone, complete: Complete) -> None:
        super().__init__()
        self._runner, self._hearing, self._microphone, self._complete = runner, hearing, microphone, complete
        microphone.devices_changed = self.changed.emit
        self._tag = ""
        self._phase = "ready"
        self._level = 0.0
        self._partial = ""
        self._hint = ""
        self._heard: tuple[Hypothesis, ...] = ()
        self._heard_nothing = False
        self._turn = 0
        self._waiting = bytearray()
        self._working = False
        self._suggestions = Rows(CARD_ROLES)
        self._candidates = Rows(CARD_ROLES)
        self._other_language: Language | None = None

    @property
    def is_busy(self) -> bool:
        """Whether somebody speaks or an answer is looked for."""
        return self._phase != "ready"

    def open(self, tag: str) -> None:
        """Serve a language; its recogniser is loaded meanwhile."""
        self.clear()
        self._tag = tag
        if self._hearing.can_hear(tag):
            self._runner.run(WORKER, lambda: self._hearing.warm(tag), lambda _: None, self._on_error)
        self.typing("")
        self.changed.emit()

    @property
    def other_language(self) -> Language | None:
        """The language that the question seems to be in, when it was not understood in the chosen one."""
        return self._other_language

    def offer(self, cards: Sequence[AnswerCard], other_language: Language | None = None) -> None:
        """Fill the cards to choose from, and offer another language."""
        self._candidates.fill(card_rows(cards))
        self._other_language = other_language
        self.changed.emit()

    @property
    def guesses(self) -> tuple[Hypothesis, ...]:
        """What was heard or typed, the best guess first."""
        return self._heard

    def thinking(self, thinking: bool) -> None:
        """Show that an answer is looked for."""
        self._enter("thinking" if thinking else "ready")

    def clear(self) -> None:
        """Forget everything that was said or typed."""
        self.silence()
        self._tag = ""
        self._heard, self._heard_nothing, self._hint = (), False, ""
        self._suggestions.fill([])
        self._candidates.fill([])
        self._other_language = None
        self.changed.emit()

    @Slot()
    def startListening(self) -> None:
        """Listen for a question."""
        self.silence()
        self.listen()

    def listen(self, first: bytes = b"") -> None:
        """Listen on, where the microphone may be open and somebody has begun. first: what was said already."""
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
        tag = self._tag
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

    @Slot()
    def cancel(self) -> None:
        """Give up asking."""
        self.silence()
        self.left.emit()

    @Slot()
    def confirm(self) -> None:
        """Yes, that is what I said."""
        self.confirmed.emit()

    def silence(self) -> None:
        """Forget this utterance."""
        self._turn += 1
        self._microphone.stop()
        self._waiting.clear()
        self._working = False
        self._partial, self._level = "", 0.0
        self.soundChanged.emit()
        self._enter("ready")

    @Slot(str)
    def typing(self, text: str) -> None:
        """Follow what is typed with suggestions; popular questions while there is nothing."""
        self._suggestions.fill(card_rows(self._complete(text)))

    @Slot(str)
    def submit(self, text: str) -> None:
        """Ask a typed question, or correct what was heard."""
        self.silence()
        try:
            guess = typed(text)
        except MadangError as error:
            self.failed.emit(error.code)
            return
        self.ask((guess,))

    @Slot(int)
    def chooseAlternative(self, index: int) -> None:
        """That is what I said."""
        others = self._heard[1:]
        if 0 <= index < len(others):
            self.ask((others[index], *(guess for guess in self._heard if guess != others[index])))

    def ask(self, guesses: tuple[Hypothesis, ...]) -> None:
        """Ask what these guesses may mean."""
        self._heard, self._heard_nothing = guesses, False
        self._enter("thinking")
        self.changed.emit()
        self.asked.emit(guesses)

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
            self._waiting.clear()  # what came after the end is not the question
            self.stopListening()
        else:
            self._worked(turn)

    def _on_utterance(self, turn: int, utterance: Utterance) -> None:
        if turn != self._turn:
            return
        if utterance.heard:
            self.ask(utterance.hypotheses)
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

    def can_listen(self) -> bool:
        """Tell whether a recogniser of the language and a microphone are there."""
        return bool(self._tag) and self._hearing.can_hear(self._tag) and bool(self._microphone.devices())

    phase = Property(str, lambda self: self._phase, notify=changed)
    canHear = Property(bool, lambda self: self.can_listen(), notify=changed)
    level = Property(float, lambda self: self._level, notify=soundChanged)
    partial = Property(str, lambda self: self._partial, notify=soundChanged)
    hint = Property(str, lambda self: self._hint, notify=soundChanged)
    heardText = Property(str, lambda self: self._heard[0].text if self._heard else "", notify=changed)
    heardNothing = Property(bool, lambda self: self._heard_nothing, notify=changed)
    otherLanguageName = Property(str, lambda self: _of(self._other_language, "name"), notify=changed)
    otherLanguageFont = Property(str, lambda self: _of(self._other_language, "font"), notify=changed)
    alternatives = Property(list, lambda self: [guess.text for guess in self._heard[1:]], notify=changed)
    suggestions = Property(QObject, lambda self: self._suggestions, constant=True)
    candidates = Property(QObject, lambda self: self._candidates, constant=True)


def _of(language: Language | None, field: str) -> str:
    return str(getattr(language, field)) if language else ""
