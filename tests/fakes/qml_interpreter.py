"""kiosk.interpreter for the pages without ears, voice or machine: a talk of three turns, by the real service."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.conversation import SIDES, Turn
from kiosk.services.answers import Answers
from kiosk.services.interpreting import Interpreting
from tests.fakes.content import whole_library
from tests.fakes.qml_parts import FakeReading, Part, read
from tests.fakes.qml_samples import ALTERNATIVES, HEARD
from tests.fakes.translation import FakeTranslator
from ui.translations import Sentences
from ui.viewmodels.interpreter import CONTEXT
from ui.viewmodels.interpreter_side import SideViewModel, turn_row


class FakeInterpreter(Part):
    """Sides and rows are the real ones. Every slot only notes that it was called."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentences = Sentences()
        self._sides = {side: SideViewModel(side) for side in SIDES}
        self._reading = FakeReading(state="silent", canSpeak=True, speed=1.0, place="", markStart=0, markEnd=0)

    def open(self, tag: str, *, can_hear: bool = True, can_translate: bool = True) -> Interpreting:
        """Begin a talk with a visitor of a language, and return it."""
        library = whole_library()
        staff = "en" if tag == "ko" else "ko"
        table = {(tag, staff): {HEARD[tag]: HEARD[staff]}, (staff, tag): {HEARD[staff]: "figure-lost"}}
        talk = Interpreting(Answers(library), FakeTranslator(table if can_translate else {}))
        talk.open(tag)
        for side, view in self._sides.items():
            # Without the on-screen keyboard, as on the typing page: it needs its own input method.
            language = replace(library.languages[talk.tags[side]], keyboard=None)
            view.open(language, talk.phrases(side), talk.help_line(side), can_hear=can_hear)
        offered = [library.languages[each] for each in talk.staff_languages(tag)]
        self.put(
            phase="ready",
            level=0.0,
            partial="",
            hint="",
            heardNothing=False,
            speaker="",
            lastSpeaker="staff",
            staffLanguages=[{"tag": each.tag, "name": each.name, "font": each.font} for each in offered],
            canTranslate=can_translate,
            turned=False,
        )
        self._reading.put(state="silent", place="")
        self.show(talk)
        return talk

    def converse(self, tag: str, *, can_translate: bool = True) -> None:
        """Let a phrase be said, a sentence that is translated, and one that is refused."""
        talk = self.open(tag, can_translate=can_translate)
        talk.say_phrase("staff", "P-14")
        done = self.translated(talk, talk.say("visitor", HEARD[tag], ALTERNATIVES[tag]))
        if done.is_translated:
            talk.translated_back(done.number, talk.translation(HEARD[tag], tag, done.target_tag))
        self.translated(talk, talk.say("staff", HEARD[talk.tags["staff"]]))
        self.show(talk)

    def translated(self, talk: Interpreting, turn: Turn) -> Turn:
        """Translate a turn."""
        kept = talk.translated(turn.number, talk.translation(turn.text, turn.tag, turn.target_tag))
        assert kept is not None
        return kept

    def show(self, talk: Interpreting) -> None:
        """Show a talk to both sides."""
        languages = whole_library().languages
        for side, view in self._sides.items():
            view.show([turn_row(turn, side, languages, can_speak=True) for turn in talk.turns])

    phase = Property(str, read("phase"), notify=changed)
    level = Property(float, read("level"), notify=changed)
    partial = Property(str, read("partial"), notify=changed)
    hint = Property(str, read("hint"), notify=changed)
    heardNothing = Property(bool, read("heardNothing"), notify=changed)
    speaker = Property(str, read("speaker"), notify=changed)
    lastSpeaker = Property(str, read("lastSpeaker"), notify=changed)
    staffLanguages = Property(list, read("staffLanguages"), notify=changed)
    canTranslate = Property(bool, read("canTranslate"), notify=changed)
    turned = Property(bool, read("turned"), notify=changed)
    staff = Property(QObject, lambda self: self._sides["staff"], constant=True)
    visitor = Property(QObject, lambda self: self._sides["visitor"], constant=True)
    reading = Property(QObject, lambda self: self._reading, constant=True)

    @Slot(str, str, result=str)
    def sentence(self, tag: str, words: str) -> str:
        """Return a sentence of the page in a language."""
        return self._sentences.say(tag, CONTEXT, words)

    @Slot(str)
    def listenTo(self, side: str) -> None:
        """Note it."""
        self.note("listenTo", side)

    @Slot()
    def stopListening(self) -> None:
        """Note it."""
        self.note("stopListening")

    @Slot()
    def cancelListening(self) -> None:
        """Note it."""
        self.note("cancelListening")

    @Slot(str, str)
    def say(self, side: str, text: str) -> None:
        """Note it."""
        self.note("say", side, text)

    @Slot(str, str)
    def sayPhrase(self, side: str, phrase_id: str) -> None:
        """Note it."""
        self.note("sayPhrase", side, phrase_id)

    @Slot(int, str)
    def correct(self, number: int, text: str) -> None:
        """Note it."""
        self.note("correct", number, text)

    @Slot(int)
    def translateBack(self, number: int) -> None:
        """Note it."""
        self.note("translateBack", number)

    @Slot(int)
    def readAloud(self, number: int) -> None:
        """Note it."""
        self.note("readAloud", number)

    @Slot(str)
    def setStaffLanguage(self, tag: str) -> None:
        """Note it."""
        self.note("setStaffLanguage", tag)

    @Slot()
    def turnRound(self) -> None:
        """Note and do it."""
        self.note("turnRound")
        self.put(turned=not self.values["turned"])

    @Slot()
    def clear(self) -> None:
        """Note it."""
        self.note("clear")
