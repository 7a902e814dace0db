"""From what was said or touched to what is shown."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.domain.answer import Answer
from kiosk.domain.decision import Decision
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.visit import Visit
from kiosk.errors import MadangError
from kiosk.services.reading import reading_of_emergency
from kiosk.services.services import Services
from ui.task_runner import TaskRunner
from ui.viewmodels.counting import Counting
from ui.viewmodels.parts import Parts
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows

WORKER = "answers"


class Deciding(QObject):
    """Has questions decided on a worker, fills what is shown, and says which page it belongs on."""

    opened = Signal(str)
    """The page which now has something to show."""
    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, services: Services, parts: Parts, counting: Counting) -> None:
        super().__init__()
        self._runner, self._services, self._parts, self._counting = runner, services, parts, counting
        self._advice_numbers = Rows(HOTLINE_ROLES)
        self._read_first: Callable[[], None] | None = None
        """Shows a translation that waits until what it replaces was read."""
        parts.reading.changed.connect(self._on_reading)

    def warm(self, tag: str) -> None:
        """Load what decides in a language before it is needed."""
        self._runner.run(WORKER, lambda: self._services.ask.warm(tag), lambda _: None, self._on_error)
        self._runner.run(WORKER, self._services.places.warm, lambda _: None, self._on_error)
        self._runner.run("learning", lambda: self._services.ask.sharpen(tag), lambda _: None, self._on_error)

    def decide(self, guesses: tuple[Hypothesis, ...]) -> None:
        """Find what is to be said to a question. guesses: what may have been said, the best first."""
        visit = self._services.visits.present
        if visit is None:
            return
        self._services.visits.remember(heard=guesses)
        self._parts.leaving.clear()
        tag = visit.language
        self._runner.run(
            WORKER,
            lambda: self._services.ask.decide(tag, guesses),
            lambda decision: self._decided(visit, guesses, decision),
            self._undecided,
        )

    def show_answer(self, answer_id: str, *, heard: str = "") -> None:
        """Show an answer; heard: what the visitor said, empty when they touched it."""
        visit = self._services.visits.present
        if visit is None or answer_id not in self._services.library.faqs:
            return
        tag = visit.language
        self._parts.take_away.clear()
        self._fill(self._services.answers.answer(answer_id, tag), tag, heard)
        self._counting.count(lambda statistics: statistics.shown(tag, answer_id))
        self.opened.emit("answer")
        if self._services.answers.can_be_translated(answer_id, tag):
            self._translate(visit, answer_id, heard)

    def _decided(self, visit: Visit, guesses: tuple[Hypothesis, ...], decision: Decision) -> None:
        if not (self._services.visits.is_present(visit.number) and self._parts.ask.awaits(guesses)):
            return  # who has gone on is not fetched back
        self._parts.ask.thinking(thinking=False)
        self._services.visits.remember(decision=decision)
        self._count_decision(visit.language, decision)
        heard = guesses[0].text
        if decision.kind == "answer":
            self.show_answer(decision.candidates[0].id, heard=heard)
        elif decision.kind == "emergency":
            self._show_emergency(decision.candidates[0].id, visit.language, heard)
        else:
            self._offer(decision, visit.language)
            if decision.reason == "unknown":
                self._parts.leaving.offer(heard, visit.language)

    def _undecided(self, error: MadangError) -> None:
        self._parts.ask.thinking(thinking=False)
        self._on_error(error)

    def _count_decision(self, tag: str, decision: Decision) -> None:
        topic = (self._services.library.faqs[decision.candidates[0].id].topic,) if decision.kind == "answer" else ()
        self._counting.count(lambda statistics: statistics.decided(tag, decision.kind, *topic))

    def _offer(self, decision: Decision, tag: str) -> None:
        """Let the visitor choose, or say that nothing is known, and whom to ask."""
        cards = self._services.answers.cards(tuple(c.id for c in decision.candidates), tag)
        self._parts.ask.offer(cards, self._parts.offers.language(decision.other_language))
        self._advice_numbers.fill(hotline_rows(self._services.answers.help_lines(tag)))
        self.opened.emit("choose" if decision.kind == "choose" else "refusal")

    def _fill(self, answer: Answer, tag: str, heard: str) -> None:
        self._services.visits.remember(answer=answer)
        parts = self._parts
        parts.answer.show_answer(answer, heard=heard, right_to_left=self._mirrored(answer.language))
        parts.reading.offer(self._services.reading.of_answer(answer, tag))
        parts.places.offer(answer.places)
        parts.forms.offer(self._services.library.faqs[answer.id].forms)

    def _show_emergency(self, emergency_id: str, tag: str, heard: str) -> None:
        advice = self._services.answers.emergency(emergency_id, tag)
        parts = self._parts
        parts.take_away.clear()
        parts.answer.show_emergency(advice, heard=heard, right_to_left=self._mirrored(advice.language))
        parts.reading.offer(reading_of_emergency(advice))
        self.opened.emit("emergency")

    def _translate(self, visit: Visit, answer_id: str, heard: str) -> None:
        """Show the machine's translation once it is there, if the visitor is still looking at the answer.

        What is being read aloud is read to its end first; what is being printed or scanned stays.
        """
        tag = visit.language

        def show(made: Answer | None) -> None:
            shown = self._parts.shown()
            looking = self._services.visits.is_present(visit.number) and tag == visit.language
            if made is None or not looking or not isinstance(shown, Answer) or shown.id != answer_id:
                return
            if not self._parts.reading.is_silent:
                self._read_first = lambda: show(made)
                return
            self._fill(made, tag, heard)
            self.changed.emit()

        self._runner.run("translation", lambda: self._services.answers.translated(answer_id, tag), show, self._on_error)

    def _on_reading(self) -> None:
        if self._read_first is not None and self._parts.reading.is_silent:
            show, self._read_first = self._read_first, None
            QTimer.singleShot(0, self, show)  # not in the midst of what silenced it

    def _mirrored(self, tag: str) -> bool:
        return self._services.library.languages[tag].right_to_left

    def _on_error(self, error: MadangError) -> None:
        self.failed.emit(error.code)

    adviceNumbers = Property(QObject, lambda self: self._advice_numbers, constant=True)
