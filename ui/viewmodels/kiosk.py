"""The way of a visit: which page is shown, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.config import ScreenSettings
from kiosk.domain.answer import Answer
from kiosk.domain.hearing import ANY_LANGUAGE, Hypothesis
from kiosk.errors import MadangError
from kiosk.ports import Camera, Microphone, Player
from kiosk.services.reading import reading_of_text
from kiosk.services.services import Services
from ui.task_runner import TaskRunner
from ui.translations import SOURCE_LANGUAGE
from ui.viewmodels.barge_in import BargeIn
from ui.viewmodels.chosen_language import ChosenLanguage
from ui.viewmodels.comfort import DEFAULT_VOLUME
from ui.viewmodels.counting import Counting
from ui.viewmodels.deciding import Deciding
from ui.viewmodels.ending import Ending
from ui.viewmodels.pages import Pages
from ui.viewmodels.parts import Parts
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows
from ui.viewmodels.way import Way

PRINTING_TIMES_IDLE = 2
"""How many times the idle time a page that does not go on keeps the visit: somebody may be fetching paper."""


class KioskViewModel(QObject):
    """Owns the other view models and moves between the pages."""

    changed = Signal()
    languageChanged = Signal(str)
    wiped = Signal()

    def __init__(
        self,
        services: Services,
        screen: ScreenSettings,
        microphone: Microphone,
        player: Player,
        camera: Camera,
        *,
        offered: Sequence[str],
    ) -> None:
        """offered: tags of the languages whose interface is translated."""
        super().__init__()
        self._services = services
        self._microphone = microphone
        self._runner = TaskRunner()
        self._tidying = 0
        """How many visits that are over are still being wiped off printers and voice."""
        self._way = Way()
        self._language = ChosenLanguage(services.library.languages)
        self._error = ""
        self._staff_called = False
        self._emergency_numbers = Rows(HOTLINE_ROLES)
        self._parts = Parts(
            self._runner, services, self._way, microphone=microphone, player=player, camera=camera, offered=offered
        )
        self._counting = Counting(self._runner, services.statistics, self._on_error)
        self._pages = Pages(self._way, self._parts, self._language, self.stillHere)
        self._deciding = Deciding(self._runner, services, self._parts, self._counting)
        self._barge_in = BargeIn(self._runner, services.interruption, microphone, player, self._may_interrupt)
        self._ending = Ending(services.clock, screen, self._busy)
        self._printing_seconds = PRINTING_TIMES_IDLE * screen.idle_seconds
        self._connect()
        microphone.devices_changed = self._on_devices
        self._parts.comfort.volumeChanged.connect(player.set_volume)
        player.set_volume(DEFAULT_VOLUME)

    def _connect(self) -> None:
        parts = self._parts
        self._ending.changed.connect(self.changed)
        self._pages.reached.connect(self._on_reached)
        self._ending.over.connect(self.wipe)
        parts.ask.asked.connect(self._on_asked)
        parts.ask.began.connect(self._on_listening)
        parts.ask.left.connect(self._on_left)
        parts.ask.confirmed.connect(self._on_confirmed)
        parts.reading.changed.connect(self._barge_in.look)
        self._barge_in.spoke.connect(parts.ask.listen)
        self._deciding.opened.connect(self._pages.open)
        self._deciding.changed.connect(self.changed)
        parts.take_away.printed.connect(self._count_print)
        parts.places.opened.connect(self._pages.open_fresh)
        parts.notices.opened.connect(self._pages.open_fresh)
        parts.benefits.formsChosen.connect(self._open_forms)
        parts.reminders.formChosen.connect(self.openForm)
        self._deciding.failed.connect(self._show_error)
        parts.staff.left.connect(self.wipe)
        parts.staff.languageChosen.connect(self._speak)
        parts.on_failure(self._show_error)

    # --- the way ---

    @Slot()
    def start(self) -> None:
        """Attract → language."""
        self._ending.watch()
        self._pages.open("language")

    @Slot()
    def findLanguage(self) -> None:
        """Listen to which language is spoken."""
        self._pages.listening_for = "language"
        self._parts.ask.open(ANY_LANGUAGE)
        self._parts.ask.startListening()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Begin the visit in a language, or change it within the visit."""
        self.stillHere()
        if self._services.visits.present is None:
            self._services.visits.begin(tag)
            self._counting.count(lambda statistics: statistics.visit(tag))
        self._speak(tag)
        self._services.visits.present.language = tag  # type: ignore[union-attr]  # begun above
        self._parts.open(tag)
        self._deciding.warm(tag)
        self._counting.popular(tag, lambda ids: self._parts.offers.popular(tag, ids))
        self._pages.begin("home")

    @Slot()
    def askInOtherLanguage(self) -> None:
        """Go on in the language that the question seems to be in, with the question."""
        language, guesses = self._parts.ask.other_language, self._parts.ask.guesses
        if language is not None and guesses:
            self.chooseLanguage(language.tag)
            self._parts.ask.ask(guesses)

    @Slot(str)
    def playSample(self, tag: str) -> None:
        """Say a language's greeting in it."""
        language = self._services.library.languages.get(tag)
        if language is not None:
            self._parts.reading.offer(reading_of_text(language.greeting, tag))
            self._parts.reading.read()

    @Slot()
    def openLanguages(self) -> None:
        """Choose another language."""
        self._pages.open("language")

    @Slot()
    def openHome(self) -> None:
        """Back to the beginning of the visit; of a new one after the goodbye, where it may be somebody else's touch."""
        if self._pages.page == "goodbye":
            self.wipe()
            return
        self._pages.begin("home" if self._language.tag else "language")

    @Slot()
    def openAsking(self) -> None:
        """Ask by voice: opens the page and listens."""
        self._parts.ask.startListening()

    @Slot()
    def openTyping(self) -> None:
        """Ask by typing. A form's question has its own field."""
        if self._pages.listening_for == "form":
            self.back()
            return
        self._parts.ask.typing("")
        self._pages.open("typing")

    @Slot()
    def openHeard(self) -> None:
        """Correct what was heard."""
        self._pages.open("heard")

    @Slot()
    def openInterpreter(self) -> None:
        """Talk with staff in two languages."""
        self._parts.reading.stop()
        self._parts.interpreter.enter(self._language.tag)
        self._staff_called = False
        self._pages.open("interpreter")

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        """Show the questions of a topic."""
        if self._parts.offers.open_topic(topic_id):
            self._pages.open("topic")

    @Slot(str)
    def openAnswer(self, answer_id: str) -> None:
        """Show an answer that was touched."""
        self._deciding.show_answer(answer_id)

    @Slot()
    def openBenefits(self) -> None:
        """Show which help there is, one question after another."""
        self._parts.benefits.begin(self._language.tag)
        self._pages.open_fresh("benefits")

    @Slot()
    def openReminders(self) -> None:
        """Show what must be done by when."""
        self._parts.reminders.begin(self._language.tag, self._parts.benefits.answers)
        self._pages.open_fresh("reminders")

    @Slot()
    def openForms(self) -> None:
        """Show the forms that can be filled in here."""
        self._parts.forms.openList()
        self._pages.open_fresh("forms")

    @Slot(str)
    def openForm(self, form_id: str) -> None:
        """Fill in a form that an answer names."""
        self._parts.forms.begin(form_id)
        self._pages.open_fresh("forms")

    @Slot()
    def sayAnswer(self) -> None:
        """Answer a form's question by voice."""
        self._pages.listening_for = "form"
        self._parts.ask.startListening()

    @Slot()
    def spellAnswer(self) -> None:
        """Answer a form's question by spelling, letter by letter."""
        self._parts.ask.spelling = True
        self.sayAnswer()

    @Slot()
    def openEmergencies(self) -> None:
        """Show the emergency numbers."""
        self._emergency_numbers.fill(hotline_rows(self._services.answers.emergency_lines(self._language.tag or "en")))
        self._pages.open("help")

    @Slot()
    def openStaff(self) -> None:
        """Ask for the PIN of the staff page. Only while nobody visits."""
        if self._pages.page == "attract":
            self._ending.watch()
            self._speak(self._parts.staff.tag)
            self._parts.staff.enter()
            self._pages.open("staff")

    @Slot()
    def back(self) -> None:
        """One page back."""
        self.stillHere()
        if self._pages.listening_for == "language":
            self._offer_languages(())
            return
        if self._parts.back():
            return
        if self._pages.back():
            return
        if self._language.tag:
            self.openHome()
        else:
            self.wipe()

    @Slot()
    def finish(self) -> None:
        """Say goodbye; staff just leaves, and so does who only called staff from the first page."""
        if self._pages.page in ("staff", "attract"):
            self.wipe()
            return
        self._pages.open("goodbye")
        self._ending.say_goodbye()

    @Slot(str)
    def rate(self, face: str) -> None:
        """Take a face and end."""
        if self._pages.page != "goodbye":
            return
        if face in ("good", "middling", "bad"):
            tag, topic = self._language.tag, self._parts.topic()
            self._counting.count(lambda statistics: statistics.rated(tag, face, topic))
        self._ending.thank()

    @Slot()
    def callStaff(self) -> None:
        """Call a person. Where nobody visits, the call ends when nobody touches anything for long."""
        self.stillHere()
        if self._pages.page == "attract":
            self._ending.watch()
        self._staff_called = True
        tag = self._language.tag or "-"
        self._counting.count(lambda statistics: statistics.staff_called(tag))
        self.changed.emit()

    @Slot()
    def dismissStaff(self) -> None:
        """Close the note that staff was called."""
        self._staff_called = False
        if self._pages.page == "attract":
            self._ending.stop()
        self.changed.emit()

    @Slot()
    def dismissError(self) -> None:
        """Close the error."""
        self._show_error("")

    @Slot()
    def stillHere(self) -> None:
        """Somebody touched something."""
        self._ending.touch()

    @Slot()
    def wipe(self) -> None:
        """Forget the visit: every view model, the services, the clipboard (by `wiped`)."""
        self._ending.stop()
        self._parts.clear()
        if self._language.tag:
            self._language.tag = ""
            self.languageChanged.emit(SOURCE_LANGUAGE)
        self._staff_called = False
        if self._services.visits.leave():
            self._tidying += 1
            self._runner.run("paper", self._services.visits.tidy, lambda _: self._on_tidied(), self._on_tidied)
        self.wiped.emit()
        self._pages.begin("attract")

    def showUnexpected(self) -> None:
        """Say that something unexpected went wrong."""
        self._show_error("unexpected")

    def close(self) -> None:
        """End all workers."""
        self._parts.close()
        self._runner.close()

    @property
    def isFree(self) -> bool:
        """Whether nobody visits or waits for staff, and nothing of the last visit is left."""
        nobody = self._pages.page == "attract" and self._services.visits.present is None
        return nobody and not self._tidying and not self._staff_called

    # --- what the parts say ---

    def _on_tidied(self, error: MadangError | None = None) -> None:
        self._tidying -= 1
        if error is not None:
            self._on_error(error)

    def _on_reached(self) -> None:
        if self._pages.page != "goodbye":
            self._ending.go_on()
        self._error = ""
        self.changed.emit()

    def _on_asked(self, guesses: tuple[Hypothesis, ...]) -> None:
        if self._pages.listening_for == "language":
            self._offer_languages([guess.text for guess in guesses])
        elif self._pages.listening_for == "form":
            self.back()
            self._parts.forms.hear([guess.text for guess in guesses])
        else:
            self._deciding.decide(guesses)

    def _on_listening(self) -> None:
        self._parts.reading.stop()
        self._pages.open("asking")

    def _on_left(self) -> None:
        if self._pages.page in ("asking", "heard", "typing"):
            self.back()

    def _on_confirmed(self) -> None:
        if self._pages.page == "heard":
            self.back()

    def _offer_languages(self, spoken: Sequence[str]) -> None:
        """Back to the languages, those that were spoken first."""
        self._parts.offers.show_languages(spoken)
        self._pages.back_to("language")

    def _open_forms(self, form_ids: list[str]) -> None:
        self._parts.forms.begin_all(form_ids)
        self._pages.open_fresh("forms")

    # --- small things ---

    def _may_interrupt(self) -> bool:
        return (
            self._parts.reading.is_playing
            and self._pages.page != "language"
            and self._parts.ask.can_listen(self._language.tag)
        )

    def _speak(self, tag: str) -> None:
        self._language.tag = tag
        self.languageChanged.emit(tag)
        self.changed.emit()

    def _busy(self) -> bool:
        parts = self._parts
        if parts.reading.is_playing or parts.take_away.is_on_its_way(self._printing_seconds):
            return True
        return parts.ask.is_busy or parts.interpreter.is_busy or parts.staff.is_busy

    def _on_devices(self) -> None:
        self._parts.ask.changed.emit()
        self._parts.interpreter.changed.emit()

    def _count_print(self) -> None:
        shown, tag = self._parts.shown(), self._language.tag
        topic = shown.topic if isinstance(shown, Answer) else "-"
        self._counting.count(lambda statistics: statistics.printed(tag, topic))

    def _can_find_language(self) -> bool:
        return self._services.hearing.can_hear(ANY_LANGUAGE) and bool(self._microphone.devices())

    def _on_error(self, error: MadangError) -> None:
        self._show_error(error.code)

    def _show_error(self, code: str) -> None:
        self._error = code
        self.changed.emit()

    page = Property(str, lambda self: self._pages.page, notify=changed)
    languageTag = Property(str, lambda self: self._language.tag, notify=changed)
    rightToLeft = Property(bool, lambda self: self._language.right_to_left, notify=changed)
    fontFamily = Property(str, lambda self: self._language.font, notify=changed)
    idleSeconds = Property(int, lambda self: self._ending.seconds_left, notify=changed)
    errorCode = Property(str, lambda self: self._error, notify=changed)
    staffCalled = Property(bool, lambda self: self._staff_called, notify=changed)
    canFindLanguage = Property(bool, lambda self: self._can_find_language(), notify=changed)
    findingLanguage = Property(bool, lambda self: self._pages.listening_for == "language", notify=changed)
    topicName = Property(str, lambda self: self._parts.offers.topic_name, notify=changed)
    languages = Property(QObject, lambda self: self._parts.offers.languages, constant=True)
    topics = Property(QObject, lambda self: self._parts.offers.topics, constant=True)
    topicQuestions = Property(QObject, lambda self: self._parts.offers.topic_questions, constant=True)
    emergencyNumbers = Property(QObject, lambda self: self._emergency_numbers, constant=True)
    adviceNumbers = Property(QObject, lambda self: self._deciding.adviceNumbers, constant=True)
    keyboard = Property(str, lambda self: self._language.keyboard, notify=changed)
    ask = Property(QObject, lambda self: self._parts.ask, constant=True)
    interpreter = Property(QObject, lambda self: self._parts.interpreter, constant=True)
    answer = Property(QObject, lambda self: self._parts.answer, constant=True)
    places = Property(QObject, lambda self: self._parts.places, constant=True)
    notices = Property(QObject, lambda self: self._parts.notices, constant=True)
    reading = Property(QObject, lambda self: self._parts.reading, constant=True)
    takeAway = Property(QObject, lambda self: self._parts.take_away, constant=True)
    benefits = Property(QObject, lambda self: self._parts.benefits, constant=True)
    reminders = Property(QObject, lambda self: self._parts.reminders, constant=True)
    forms = Property(QObject, lambda self: self._parts.forms, constant=True)
    leaving = Property(QObject, lambda self: self._parts.leaving, constant=True)
    staff = Property(QObject, lambda self: self._parts.staff, constant=True)
    comfort = Property(QObject, lambda self: self._parts.comfort, constant=True)
