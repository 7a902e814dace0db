"""The way of a visit: which page is shown, and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.config import ScreenSettings
from kiosk.domain.answer import Answer
from kiosk.domain.decision import Decision
from kiosk.domain.hearing import ANY_LANGUAGE, Hypothesis
from kiosk.errors import MadangError
from kiosk.ports import Microphone, Player
from kiosk.services.reading import reading_of_answer, reading_of_emergency, reading_of_text
from kiosk.services.services import Services
from ui.task_runner import TaskRunner
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.ask import AskViewModel
from ui.viewmodels.barge_in import BargeIn
from ui.viewmodels.benefits import BenefitsViewModel
from ui.viewmodels.comfort import DEFAULT_VOLUME, ComfortViewModel
from ui.viewmodels.forms import FormsViewModel
from ui.viewmodels.idle import IdleWatch
from ui.viewmodels.interpreter import InterpreterViewModel
from ui.viewmodels.offers import Offers
from ui.viewmodels.places import PlacesViewModel
from ui.viewmodels.reading import ReadingViewModel
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows
from ui.viewmodels.take_away import Shown, TakeAwayViewModel

WORKER = "answers"
GOODBYE_MILLISECONDS = 4000
STOPS_READING = ("asking", "heard", "goodbye", "attract", "home", "language", "places", "placeList", "place", "forms")


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
        offered: Sequence[str],
    ) -> None:
        """offered: tags of the languages whose interface is translated."""
        super().__init__()
        self._services = services
        self._runner = TaskRunner()
        self._page = "attract"
        self._trail: list[str] = []
        self._tag = ""
        self._error = ""
        self._staff_called = False
        self._offers = Offers(services, offered)
        self._emergency_numbers, self._advice_numbers = Rows(HOTLINE_ROLES), Rows(HOTLINE_ROLES)
        self._microphone = microphone
        self._finding_language = self._answering_form = False
        self._ask = AskViewModel(self._runner, services.hearing, microphone, self._offers.suggestions)
        self._interpreter = InterpreterViewModel(self._runner, services, microphone, player)
        microphone.devices_changed = self._on_devices
        self._answer = AnswerViewModel()
        self._places = PlacesViewModel(services.places)
        self._reading = ReadingViewModel(self._runner, services.reading, player)
        self._barge_in = BargeIn(self._runner, services.interruption, microphone, player, self._may_interrupt)
        self._take_away = TakeAwayViewModel(
            self._runner,
            services.take_away,
            services.library.languages,
            self._shown,
            services.forms,
        )
        self._benefits = BenefitsViewModel(self._runner, services.library, services.answers)
        self._forms = FormsViewModel(self._runner, services.forms, services.answers)
        self._comfort = ComfortViewModel()
        self._comfort.volumeChanged.connect(player.set_volume)
        self._idle = IdleWatch(services.clock, screen.idle_seconds, screen.warning_seconds, self._busy)
        self._goodbye = QTimer(self)
        self._goodbye.setSingleShot(True)
        self._goodbye.setInterval(GOODBYE_MILLISECONDS)
        self._connect()
        player.set_volume(DEFAULT_VOLUME)

    def _connect(self) -> None:
        self._goodbye.timeout.connect(self.wipe)
        self._idle.changed.connect(self.changed)
        self._idle.over.connect(self.wipe)
        self._ask.asked.connect(self._decide)
        self._ask.began.connect(self._on_listening)
        self._reading.changed.connect(self._barge_in.look)
        self._barge_in.spoke.connect(self._ask.listen)
        self._ask.left.connect(self._on_left)
        self._ask.confirmed.connect(self._on_confirmed)
        self._take_away.printed.connect(self._count_print)
        self._places.opened.connect(self._open_places)
        for part in (self._ask, self._reading, self._take_away, self._benefits, self._forms, self._interpreter):
            part.failed.connect(self._show_error)

    # --- the way ---

    @Slot()
    def start(self) -> None:
        """Attract → language."""
        self.stillHere()
        self._idle.start()
        self._go("language")

    @Slot()
    def findLanguage(self) -> None:
        """Listen to which language is spoken."""
        self._finding_language = True
        self._ask.open(ANY_LANGUAGE)
        self._ask.startListening()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Begin the visit in a language, or change it within the visit."""
        self.stillHere()
        self._finding_language = False
        if self._services.visits.present is None:
            self._services.visits.begin(tag)
            self._count(lambda: self._services.statistics.visit(tag))
        self._tag = tag
        self._services.visits.present.language = tag  # type: ignore[union-attr]  # begun above
        self.languageChanged.emit(tag)
        self._offers.open(tag)
        self._ask.open(tag)
        self._take_away.open(tag)
        self._places.open(tag)
        self._forms.open(tag)
        self._runner.run(WORKER, lambda: self._services.ask.warm(tag), lambda _: None, self._on_error)
        self._runner.run(WORKER, self._services.places.warm, lambda _: None, self._on_error)
        statistics = self._services.statistics
        self._runner.run(
            "counters", lambda: statistics.popular(tag), lambda ids: self._offers.popular(tag, ids), self._on_error
        )
        self._trail.clear()
        self._go("home")

    @Slot()
    def askInOtherLanguage(self) -> None:
        """Go on in the language that the question seems to be in, with the question."""
        language, guesses = self._ask.other_language, self._ask.guesses
        if language is not None and guesses:
            self.chooseLanguage(language.tag)
            self._ask.ask(guesses)

    @Slot(str)
    def playSample(self, tag: str) -> None:
        """Say a language's greeting in it."""
        language = self._services.library.languages.get(tag)
        if language is not None:
            self._reading.offer(reading_of_text(language.greeting, tag))
            self._reading.read()

    @Slot()
    def openLanguages(self) -> None:
        """Choose another language."""
        self._open("language")

    @Slot()
    def openHome(self) -> None:
        """Back to the beginning of the visit."""
        self._ask.silence()
        self._trail.clear()
        self._go("home" if self._tag else "language")

    @Slot()
    def openAsking(self) -> None:
        """Ask by voice: opens the page and listens."""
        self._ask.startListening()

    @Slot()
    def openTyping(self) -> None:
        """Ask by typing. A form's question has its own field."""
        if self._answering_form:
            self.back()
            return
        self._ask.silence()
        self._ask.typing("")
        self._open("typing")

    @Slot()
    def openHeard(self) -> None:
        """Correct what was heard."""
        self._open("heard")

    @Slot()
    def openInterpreter(self) -> None:
        """Talk with staff in two languages."""
        self._ask.silence()
        self._reading.stop()
        self._interpreter.enter(self._tag)
        self._staff_called = False
        self._open("interpreter")

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        """Show the questions of a topic."""
        if self._offers.open_topic(topic_id):
            self._open("topic")

    @Slot(str)
    def openAnswer(self, answer_id: str) -> None:
        """Show an answer that was touched."""
        if answer_id in self._services.library.faqs:
            self._show_answer(answer_id, heard="")

    @Slot()
    def openBenefits(self) -> None:
        """Show which help there is, one question after another."""
        self._benefits.begin(self._tag)
        self._open("benefits")

    @Slot()
    def openForms(self) -> None:
        """Show the forms that can be filled in here."""
        self._take_away.clear()
        self._forms.openList()
        self._open("forms")

    @Slot(str)
    def openForm(self, form_id: str) -> None:
        """Fill in a form that an answer names."""
        self._take_away.clear()
        self._forms.begin(form_id)
        self._open("forms")

    @Slot()
    def sayAnswer(self) -> None:
        """Answer a form's question by voice."""
        self._answering_form = True
        self._ask.startListening()

    @Slot()
    def openEmergencies(self) -> None:
        """Show the emergency numbers."""
        self._emergency_numbers.fill(hotline_rows(self._services.answers.emergency_lines(self._tag or "en")))
        self._open("help")

    @Slot()
    def back(self) -> None:
        """One page back."""
        self.stillHere()
        if self._finding_language:
            self._offer_languages(())
            return
        if self._page == "benefits" and self._benefits.back():
            return
        if self._page == "forms" and self._forms.back():
            return
        self._ask.silence()
        target = self._trail.pop() if self._trail else ("home" if self._tag else "attract")
        if target == "attract":
            self.wipe()
        else:
            self._go(target)

    @Slot()
    def finish(self) -> None:
        """Say goodbye."""
        self._open("goodbye")
        self._goodbye.start(GOODBYE_MILLISECONDS * 3)

    @Slot(str)
    def rate(self, face: str) -> None:
        """Take a face and end."""
        if face in ("good", "middling", "bad"):
            tag, topic = self._tag, self._topic_of_answer()
            self._count(lambda: self._services.statistics.rated(tag, face, topic))
        self._goodbye.start(GOODBYE_MILLISECONDS // 2)

    @Slot()
    def callStaff(self) -> None:
        """Call a person."""
        self.stillHere()
        self._staff_called = True
        tag = self._tag or "-"
        self._count(lambda: self._services.statistics.staff_called(tag))
        self.changed.emit()

    @Slot()
    def dismissStaff(self) -> None:
        """Close the note that staff was called."""
        self._staff_called = False
        self.changed.emit()

    @Slot()
    def dismissError(self) -> None:
        """Close the error."""
        self._show_error("")

    @Slot()
    def stillHere(self) -> None:
        """Somebody touched something."""
        self._idle.touch()

    @Slot()
    def wipe(self) -> None:
        """Forget the visit: every view model, the services, the clipboard (by `wiped`)."""
        self._goodbye.stop()
        self._idle.stop()
        self._ask.clear()
        self._answer.clear()
        self._reading.clear()
        self._interpreter.wipe()
        self._take_away.clear()
        self._places.clear()
        self._benefits.clear()
        self._forms.clear()
        self._comfort.clear()
        self._trail.clear()
        self._offers.clear()
        self._finding_language = False
        self._tag = self._error = ""
        self._staff_called = False
        self._runner.run("paper", self._services.visits.end, lambda _: None, self._on_error)
        self.wiped.emit()
        self._go("attract")

    def showUnexpected(self) -> None:
        """Say that something unexpected went wrong."""
        self._show_error("unexpected")

    def close(self) -> None:
        """End all workers."""
        self._ask.silence()
        self._reading.stop()
        self._interpreter.leave()
        self._runner.close()

    # --- deciding ---

    def _on_listening(self) -> None:
        self._reading.stop()
        self._open("asking")

    def _on_left(self) -> None:
        if self._page in ("asking", "heard", "typing"):
            self.back()

    def _on_confirmed(self) -> None:
        if self._page == "heard":
            self.back()

    def _offer_languages(self, spoken: Sequence[str]) -> None:
        """Back to the languages, those that were spoken first."""
        self._finding_language = False
        self._offers.show_languages(spoken)
        if self._tag:
            self._ask.open(self._tag)
        else:
            self._ask.clear()
        if self._trail and self._trail[-1] == "language":
            self._trail.pop()
        self._go("language")

    def _decide(self, guesses: tuple[Hypothesis, ...]) -> None:
        if self._finding_language:
            self._offer_languages([guess.text for guess in guesses])
            return
        if self._answering_form:
            self.back()
            self._forms.hear(guesses[0].text)
            return
        visit, tag = self._services.visits.present, self._tag
        if visit is None:
            return
        number = visit.number
        self._services.visits.remember(heard=guesses)
        self._runner.run(
            WORKER,
            lambda: self._services.ask.decide(tag, guesses),
            lambda decision: self._decided(number, guesses, decision),
            self._undecided,
        )

    def _decided(self, number: int, guesses: tuple[Hypothesis, ...], decision: Decision) -> None:
        if not self._services.visits.is_present(number):
            return
        self._ask.thinking(thinking=False)
        self._services.visits.remember(decision=decision)
        tag, heard = self._tag, guesses[0].text
        best = decision.candidates[0].id if decision.candidates else ""
        if decision.kind == "answer":
            topic = self._services.library.faqs[best].topic
            self._count(lambda: self._services.statistics.decided(tag, "answer", topic))
            self._show_answer(best, heard=heard)
            return
        self._count(lambda: self._services.statistics.decided(tag, decision.kind))
        if decision.kind == "emergency":
            self._show_emergency(best, heard=heard)
            return
        cards = self._services.answers.cards(tuple(c.id for c in decision.candidates), tag)
        self._ask.offer(cards, self._offers.language(decision.other_language))
        self._advice_numbers.fill(hotline_rows(self._services.answers.help_lines(tag)))
        self._open("choose" if decision.kind == "choose" else "refusal")

    def _undecided(self, error: MadangError) -> None:
        self._ask.thinking(thinking=False)
        self._on_error(error)

    def _show_answer(self, answer_id: str, *, heard: str) -> None:
        tag = self._tag
        self._fill_answer(self._services.answers.answer(answer_id, tag), heard)
        self._count(lambda: self._services.statistics.shown(tag, answer_id))
        self._open("answer")
        if self._services.answers.can_be_translated(answer_id, tag):
            self._translate_answer(answer_id, tag, heard)

    def _fill_answer(self, answer: Answer, heard: str) -> None:
        self._services.visits.remember(answer=answer)
        self._take_away.clear()
        self._answer.show_answer(answer, heard=heard, right_to_left=self._is_rtl(answer.language))
        self._reading.offer(reading_of_answer(answer))
        self._places.offer(answer.places)
        self._forms.offer(self._services.library.faqs[answer.id].forms)

    def _translate_answer(self, answer_id: str, tag: str, heard: str) -> None:
        """Show the machine's translation once it is there, if the visitor is still looking at the answer."""
        visit = self._services.visits.present
        number = visit.number if visit else 0

        def show(made: Answer | None) -> None:
            shown = self._answer.answer
            looking = self._services.visits.is_present(number) and self._page == "answer" and tag == self._tag
            if made is not None and looking and shown is not None and shown.id == answer_id:
                self._fill_answer(made, heard)
                self.changed.emit()

        self._runner.run("translation", lambda: self._services.answers.translated(answer_id, tag), show, self._on_error)

    def _show_emergency(self, emergency_id: str, *, heard: str) -> None:
        advice = self._services.answers.emergency(emergency_id, self._tag)
        self._take_away.clear()
        self._answer.show_emergency(advice, heard=heard, right_to_left=self._is_rtl(advice.language))
        self._reading.offer(reading_of_emergency(advice))
        self._open("emergency")

    def _open_places(self, page: str) -> None:
        self._take_away.clear()
        self._open(page)

    def _shown(self) -> Shown | None:
        """What paper and QR are made of."""
        if self._page == "forms":
            return self._forms.filled
        return self._places.sheet if self._page == "place" else self._answer.answer or self._answer.advice

    # --- small things ---

    def _open(self, page: str) -> None:
        """Go to a page and remember the present one for `back`; asking and correcting are not worth coming back to."""
        self.stillHere()
        passing = self._page in ("attract", "asking", "typing", "heard", "goodbye") or self._page == page
        if not passing and (self._page != "language" or self._tag):
            self._trail.append(self._page)
        self._go(page)

    def _go(self, page: str) -> None:
        self._error = ""
        self._take_away.closeQr()
        if self._page == "interpreter" and page != "interpreter":
            self._interpreter.leave()
        if page in STOPS_READING:
            self._reading.stop()
        self._page = page
        self._answering_form = self._answering_form and page == "asking"
        self.changed.emit()

    def _may_interrupt(self) -> bool:
        return self._reading.is_playing and self._page != "language" and self._ask.can_listen(self._tag)

    def _busy(self) -> bool:
        return self._reading.is_playing or self._ask.is_busy or self._interpreter.is_busy

    def _on_devices(self) -> None:
        self._ask.changed.emit()
        self._interpreter.changed.emit()

    def _topic_of_answer(self) -> str:
        shown = self._shown()
        return shown.topic if isinstance(shown, Answer) else "-"

    def _count_print(self) -> None:
        tag, topic = self._tag, self._topic_of_answer()
        self._count(lambda: self._services.statistics.printed(tag, topic))

    def _count(self, count: Callable[[], None]) -> None:
        self._runner.run("counters", count, lambda _: None, self._on_error)

    def _is_rtl(self, tag: str) -> bool:
        language = self._services.library.languages.get(tag)
        return language is not None and language.direction == "rtl"

    def _can_find_language(self) -> bool:
        return self._services.hearing.can_hear(ANY_LANGUAGE) and bool(self._microphone.devices())

    def _keyboard(self) -> str:
        language = self._services.library.languages.get(self._tag)
        return (language.keyboard or "") if language else ""

    def _font(self) -> str:
        language = self._services.library.languages.get(self._tag)
        return language.font if language else "Noto Sans"

    def _on_error(self, error: MadangError) -> None:
        self._show_error(error.code)

    def _show_error(self, code: str) -> None:
        self._error = code
        self.changed.emit()

    page = Property(str, lambda self: self._page, notify=changed)
    languageTag = Property(str, lambda self: self._tag, notify=changed)
    rightToLeft = Property(bool, lambda self: self._is_rtl(self._tag), notify=changed)
    fontFamily = Property(str, lambda self: self._font(), notify=changed)
    idleSeconds = Property(int, lambda self: self._idle.seconds_left, notify=changed)
    errorCode = Property(str, lambda self: self._error, notify=changed)
    staffCalled = Property(bool, lambda self: self._staff_called, notify=changed)
    canFindLanguage = Property(bool, lambda self: self._can_find_language(), notify=changed)
    findingLanguage = Property(bool, lambda self: self._finding_language, notify=changed)
    topicName = Property(str, lambda self: self._offers.topic_name, notify=changed)
    languages = Property(QObject, lambda self: self._offers.languages, constant=True)
    topics = Property(QObject, lambda self: self._offers.topics, constant=True)
    topicQuestions = Property(QObject, lambda self: self._offers.topic_questions, constant=True)
    emergencyNumbers = Property(QObject, lambda self: self._emergency_numbers, constant=True)
    adviceNumbers = Property(QObject, lambda self: self._advice_numbers, constant=True)
    keyboard = Property(str, lambda self: self._keyboard(), notify=changed)
    ask = Property(QObject, lambda self: self._ask, constant=True)
    interpreter = Property(QObject, lambda self: self._interpreter, constant=True)
    answer = Property(QObject, lambda self: self._answer, constant=True)
    places = Property(QObject, lambda self: self._places, constant=True)
    reading = Property(QObject, lambda self: self._reading, constant=True)
    takeAway = Property(QObject, lambda self: self._take_away, constant=True)
    benefits = Property(QObject, lambda self: self._benefits, constant=True)
    forms = Property(QObject, lambda self: self._forms, constant=True)
    comfort = Property(QObject, lambda self: self._comfort, constant=True)
