"""Asking: the microphone, the words so far, what was heard, typing, and the cards to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.answer import AnswerCard
from kiosk.domain.hearing import SPELLING, Hypothesis, Utterance
from kiosk.domain.language import Language
from kiosk.errors import MadangError
from kiosk.ports import Microphone
from kiosk.services.ask import typed
from kiosk.services.hearing import HearingService
from ui.task_runner import TaskRunner
from ui.viewmodels.listening import Listening
from ui.viewmodels.rows import CARD_ROLES, Rows, card_rows

Complete = Callable[[str], Sequence[AnswerCard]]


class AskViewModel(Listening):
    """Listens and takes typed questions. It says `asked` with the guesses; what follows is the kiosk's."""

    asked = Signal(object)
    """tuple of Hypothesis."""
    offered = Signal()
    """Follows `changed`: a property can be notified only by a signal of its own class."""
    left = Signal()
    """The visitor gave up asking."""
    confirmed = Signal()
    """What was heard is right."""

    def __init__(self, runner: TaskRunner, hearing: HearingService, microphone: Microphone, complete: Complete) -> None:
        super().__init__(runner, hearing, microphone)
        self.changed.connect(self.offered)
        self.understood.connect(self._on_understood)
        self._complete = complete
        self._heard: tuple[Hypothesis, ...] = ()
        self._suggestions = Rows(CARD_ROLES)
        self._candidates = Rows(CARD_ROLES)
        self._other_language: Language | None = None
        self.spelling = False
        """Whether letters are listened to."""

    def open(self, tag: str) -> None:
        """Serve a language; its recogniser is loaded meanwhile."""
        self.clear()
        self._tag = tag
        self.warm(tag)
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

    def awaits(self, guesses: tuple[Hypothesis, ...]) -> bool:
        """Tell whether the visitor still waits for what follows from these guesses."""
        return self._phase == "thinking" and self._heard == guesses

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
        self.listen(tag=SPELLING if self.spelling else "")

    @Slot()
    def cancel(self) -> None:
        """Give up asking."""
        self.silence()
        self.left.emit()

    @Slot()
    def confirm(self) -> None:
        """Yes, that is what I said."""
        self.confirmed.emit()

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

    def _on_understood(self, utterance: Utterance) -> None:
        self.ask(utterance.hypotheses)

    canHear = Property(bool, lambda self: self.can_listen(self._tag), notify=offered)
    canSpell = Property(bool, lambda self: self.can_listen(SPELLING), notify=offered)
    heardText = Property(str, lambda self: self._heard[0].text if self._heard else "", notify=offered)
    otherLanguageName = Property(str, lambda self: _of(self._other_language, "name"), notify=offered)
    otherLanguageFont = Property(str, lambda self: _of(self._other_language, "font"), notify=offered)
    alternatives = Property(list, lambda self: [guess.text for guess in self._heard[1:]], notify=offered)
    suggestions = Property(QObject, lambda self: self._suggestions, constant=True)
    candidates = Property(QObject, lambda self: self._candidates, constant=True)


def _of(language: Language | None, field: str) -> str:
    return str(getattr(language, field)) if language else ""
