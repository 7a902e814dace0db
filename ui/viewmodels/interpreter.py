"""The interpreter page: staff and visitor speak, type or touch phrases; each reads and hears their own language."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.conversation import SIDES, Side, Turn, other
from kiosk.domain.hearing import Utterance
from kiosk.domain.spoken import Passage, Reading
from kiosk.domain.translation import Translation
from kiosk.errors import MadangError
from kiosk.ports import Microphone, Player
from kiosk.services.interpreting import untranslated
from kiosk.services.services import Services
from ui.task_runner import TaskRunner
from ui.translations import Sentences
from ui.viewmodels.interpreter_side import SideViewModel, turn_row
from ui.viewmodels.listening import Listening
from ui.viewmodels.reading import ReadingViewModel

WORKER = "translation"
CONTEXT = "InterpreterWords"
"""Where the sentences of the page stand in the catalogues of translations."""


class InterpreterViewModel(Listening):
    """Listens to one side at a time, has it translated, and reads it aloud to the other one."""

    talked = Signal()
    """Follows `changed`: a property can be notified only by a signal of its own class."""

    def __init__(self, runner: TaskRunner, services: Services, microphone: Microphone, player: Player) -> None:
        super().__init__(runner, services.hearing, microphone)
        self._service, self._voices = services.interpreting, services.reading
        self._languages = services.library.languages
        self._reading = ReadingViewModel(runner, services.reading, player)
        self._reading.failed.connect(self.failed)
        self._sentences = Sentences()
        self._sides: dict[Side, SideViewModel] = {side: SideViewModel(side) for side in SIDES}
        self._speaker: Side = "staff"
        self._turned = False
        self._is_shown = False
        self.changed.connect(self._look_for_microphone)
        self.changed.connect(self.talked)
        self.understood.connect(self._on_understood)

    @property
    def is_busy(self) -> bool:
        """Whether somebody speaks, is read to, or waits for a translation."""
        waits = any(turn.translation is None for turn in self._service.turns)
        return super().is_busy or waits or self._reading.is_playing

    def enter(self, visitor_tag: str) -> None:
        """Show the talk in a visitor's language; another language begins a new one."""
        self._is_shown = True
        if self._service.tags.get("visitor") != visitor_tag:
            self.clear()
            self._service.open(visitor_tag)
            self._open_sides()

    def leave(self) -> None:
        """Be silent, also when a translation comes late; the talk stays until the visit ends."""
        self._is_shown = False
        self._fall_silent()

    def wipe(self) -> None:
        """Forget everything."""
        self.clear()
        self._service.wipe()
        for side in self._sides.values():
            side.clear()
        self._turned = False
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget what was said."""
        self.silence()
        self._reading.clear()
        self._service.clear()
        self._heard_nothing, self._hint = False, ""
        self._show()

    @Slot(str)
    def listenTo(self, side: Side) -> None:
        """Listen to a side."""
        self.silence()
        self._reading.stop()
        self._speaker, self._tag = side, self._service.tags[side]
        self.listen()

    @Slot()
    def cancelListening(self) -> None:
        """Forget what is being said."""
        self.silence()

    @Slot(str, str)
    def say(self, side: Side, text: str) -> None:
        """Take typed words."""
        self._take(lambda: self._service.say(side, text))

    @Slot(str, str)
    def sayPhrase(self, side: Side, phrase_id: str) -> None:
        """Take a phrase."""
        self._take(lambda: self._service.say_phrase(side, phrase_id))

    @Slot(int, str)
    def correct(self, number: int, text: str) -> None:
        """Replace what was understood and translate it again."""
        self._take(lambda: self._service.correct(number, text))

    @Slot(int)
    def translateBack(self, number: int) -> None:
        """Show what a translation means, translated back."""
        turn = self._service.turn(number)
        if turn is None or not turn.is_translated:
            return
        self._runner.run(
            WORKER,
            lambda: self._service.translation(turn.shown, turn.target_tag, turn.tag),
            lambda back: self._kept(self._service.translated_back(number, back)),
            self._on_error,
        )

    @Slot(int)
    def readAloud(self, number: int) -> None:
        """Read a turn to whom it was said, or stop reading it."""
        turn = self._service.turn(number)
        if turn is not None and self._reading.is_at(place_of(turn)):
            self._reading.stop()
        elif turn is not None:
            self._read(turn)

    @Slot(str)
    def setStaffLanguage(self, tag: str) -> None:
        """Let staff go on in another language; what was said stays."""
        self._fall_silent()
        self._service.let_staff_speak(tag)
        self._open_sides()

    @Slot()
    def turnRound(self) -> None:
        """Turn the staff's half towards somebody opposite, or back."""
        self._turned = not self._turned
        self.changed.emit()

    @Slot(str, str, result=str)
    def sentence(self, tag: str, words: str) -> str:
        """Return a sentence of the page in a language."""
        return self._sentences.say(tag, CONTEXT, words)

    def _fall_silent(self) -> None:
        self.silence()
        self._reading.stop()

    def _on_understood(self, utterance: Utterance) -> None:
        self._partial = ""
        self._enter("ready")
        guesses = tuple(guess.text for guess in utterance.hypotheses)
        side = self._speaker
        self._take(lambda: self._service.say(side, guesses[0], guesses[1:]))

    def _take(self, make: Callable[[], Turn | None]) -> None:
        self.silence()
        self._heard_nothing = False
        try:
            turn = make()
        except MadangError as error:
            self._on_error(error)
            return
        if turn is None:
            return
        self._show()
        if turn.translation is not None:
            self._read(turn)
            return
        self._runner.run(
            WORKER,
            lambda: self._service.translation(turn.text, turn.tag, turn.target_tag),
            partial(self._translated, turn),
            partial(self._untranslated, turn),
        )

    def _translated(self, turn: Turn, translation: Translation) -> None:
        kept = self._service.translated(turn.number, translation)
        self._kept(kept)
        may_sound = self._is_shown and self._phase == "ready"
        if kept is not None and kept == self._service.turns[-1] and may_sound:
            self._read(kept)

    def _untranslated(self, turn: Turn, error: MadangError) -> None:
        if self._service.turn(turn.number) is not None:
            self._translated(turn, untranslated(turn.text, turn.tag, turn.target_tag))
            self._on_error(error)

    def _kept(self, turn: Turn | None) -> None:
        if turn is not None:
            self._show()

    def _read(self, turn: Turn) -> None:
        if turn.is_translated:
            self._reading.offer(Reading("", (Passage(place_of(turn), turn.shown, turn.target_tag),)))
            self._reading.read()

    def _open_sides(self) -> None:
        for side, view in self._sides.items():
            tag = self._service.tags[side]
            language, phrases = self._languages[tag], self._service.phrases(side)
            view.open(language, phrases, self._service.help_line(side), can_hear=self.can_listen(tag))
            self.warm(tag)
        self._show()

    def _show(self) -> None:
        for side, view in self._sides.items():
            view.show([self._row(turn, side) for turn in self._service.turns])
        self.changed.emit()

    def _row(self, turn: Turn, side: Side) -> dict[str, object]:
        return turn_row(turn, side, self._languages, can_speak=self._voices.can_speak(turn.target_tag))

    def _look_for_microphone(self) -> None:
        for side, tag in self._service.tags.items():
            self._sides[side].hears(self.can_listen(tag))

    def _offered(self) -> Sequence[dict[str, str]]:
        visitor = self._service.tags.get("visitor", "")
        tags = self._service.staff_languages(visitor) if visitor else ()
        return [{"tag": tag, "name": self._languages[tag].name, "font": self._languages[tag].font} for tag in tags]

    def _can_translate(self) -> bool:
        return not self._service.tags or self._service.can_translate()

    staff = Property(QObject, lambda self: self._sides["staff"], constant=True)
    visitor = Property(QObject, lambda self: self._sides["visitor"], constant=True)
    reading = Property(QObject, lambda self: self._reading, constant=True)
    speaker = Property(str, lambda self: self._speaker if self._phase != "ready" else "", notify=talked)
    lastSpeaker = Property(str, lambda self: self._speaker, notify=talked)
    staffLanguages = Property(list, lambda self: self._offered(), notify=talked)
    canTranslate = Property(bool, lambda self: self._can_translate(), notify=talked)
    turned = Property(bool, lambda self: self._turned, notify=talked)


def place_of(turn: Turn) -> str:
    """Return the place of a turn's text, as the reading view model knows it."""
    return f"{other(turn.side)}/{turn.number}"
