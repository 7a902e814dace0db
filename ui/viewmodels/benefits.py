"""What help can I get: one question after another, then three groups of benefits. Answers live in memory only."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.benefit import Assessment, BenefitQuestion
from kiosk.domain.library import Library
from kiosk.domain.rule_language import Value
from kiosk.domain.texts import nearest_name
from kiosk.errors import MadangError
from kiosk.services.answers import Answers
from kiosk.services.benefits import Benefits
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows

WORKER = "answers"
CHOICE_ROLES = ("place", "text")
RESULT_ROLES = ("benefitId", "outcome", "title", "firstOfGroup")
GROUPS = ("likely", "ask", "not_likely")


class BenefitsViewModel(QObject):
    """kiosk.benefits. phase: thinking, question, results or details."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, library: Library, answers: Answers) -> None:
        super().__init__()
        self._runner = runner
        self._benefits = Benefits(library)
        self._hotlines_of = answers.hotlines
        self.choices, self.results, self.hotlines = Rows(CHOICE_ROLES), Rows(RESULT_ROLES), Rows(HOTLINE_ROLES)
        self.clear()

    def clear(self) -> None:
        """Forget everything a visitor answered."""
        self._tag = ""
        self._given: dict[str, Value | None] = {}
        self._question: BenefitQuestion | None = None
        self._assessed: tuple[Assessment, ...] = ()
        self._opened: Assessment | None = None
        self._phase = "thinking"
        for rows in (self.choices, self.results, self.hotlines):
            rows.fill([])
        self.changed.emit()

    def begin(self, tag: str) -> None:
        """Go on where the visitor was, in their language."""
        self._tag = tag
        self._opened = None
        self._look()

    def back(self) -> bool:
        """Go one step back within the page; False where there is none."""
        if self._phase == "details":
            self._show("results")
        elif self._given:
            self._given = dict(list(self._given.items())[:-1])
            self._look()
        else:
            return False
        return True

    @Slot(int)
    def answer(self, place: int) -> None:
        """Take the choice at a place; of yes and no, yes is 0."""
        if self._question is None:
            return
        values: list[Value] = [choice.value for choice in self._question.choices] or [True, False]
        if 0 <= place < len(values):
            self._take(values[place])

    @Slot()
    def withhold(self) -> None:
        """I do not know, or would rather not say."""
        self._take(None)

    @Slot(str)
    def openBenefit(self, benefit_id: str) -> None:
        """Show one benefit."""
        self._opened = next((each for each in self._assessed if each.benefit.id == benefit_id), None)
        if self._opened is not None:
            self.hotlines.fill(hotline_rows(self._hotlines_of(self._opened.benefit.hotlines, self._tag)))
            self._show("details")

    @Slot()
    def restart(self) -> None:
        """Forget the answers and begin again."""
        tag = self._tag
        self.clear()
        self.begin(tag)

    def _take(self, value: Value | None) -> None:
        if self._question is not None and self._phase == "question":
            self._given = {**self._given, self._question.key: value}
            self._look()

    def _look(self) -> None:
        """Find the next question on the worker. A result that belongs to other answers is dropped."""
        self._show("thinking")
        given = self._given
        answers = {key: value for key, value in given.items() if value is not None}
        withheld = frozenset(key for key, value in given.items() if value is None)
        self._runner.run(
            WORKER,
            lambda: (self._benefits.next_question(answers, withheld), self._benefits.assess(answers)),
            lambda found: self._found(*found) if given is self._given else None,
            self._on_error,
        )

    def _found(self, question: BenefitQuestion | None, assessed: tuple[Assessment, ...]) -> None:
        self._question, self._assessed = question, assessed
        if question is not None:
            names = [nearest_name(choice.names, self._tag) for choice in question.choices] or ["", ""]
            self.choices.fill([{"place": place, "text": name} for place, name in enumerate(names)])
            self._show("question")
            return
        self.results.fill(self._result_rows())
        self._show("results")

    def _result_rows(self) -> list[dict[str, Any]]:
        rows = []
        for group in GROUPS:
            for number, each in enumerate(each for each in self._assessed if each.outcome == group):
                title = each.benefit.texts[each.benefit.nearest_tag(self._tag)].title
                rows.append(
                    {"benefitId": each.benefit.id, "outcome": group, "title": title, "firstOfGroup": number == 0}
                )
        return rows

    def _show(self, phase: str) -> None:
        self._phase = phase
        self.changed.emit()

    def _on_error(self, error: MadangError) -> None:
        self.failed.emit(error.code)

    def _text(self, field: str) -> str:
        if self._opened is None:
            return ""
        benefit = self._opened.benefit
        return str(getattr(benefit.texts[benefit.nearest_tag(self._tag)], field))

    def _reasons(self) -> list[str]:
        reasons = self._opened.reasons if self._opened else ()
        return [nearest_name(reason.condition.texts, self._tag) for reason in reasons]

    phase = Property(str, lambda self: self._phase, notify=changed)
    questionKey = Property(str, lambda self: self._question.key if self._question else "", notify=changed)
    questionText = Property(
        str, lambda self: nearest_name(self._question.texts, self._tag) if self._question else "", notify=changed
    )
    yesNo = Property(bool, lambda self: bool(self._question and self._question.type == "yes_no"), notify=changed)
    answered = Property(int, lambda self: len(self._given), notify=changed)
    title = Property(str, lambda self: self._text("title"), notify=changed)
    what = Property(str, lambda self: self._text("what"), notify=changed)
    where = Property(str, lambda self: self._text("where"), notify=changed)
    outcome = Property(str, lambda self: self._opened.outcome if self._opened else "", notify=changed)
    amountsOf = Property(str, lambda self: self._opened.benefit.amounts_of if self._opened else "", notify=changed)
    reasons = Property(list, _reasons, notify=changed)
    choiceRows = Property(QObject, lambda self: self.choices, constant=True)
    resultRows = Property(QObject, lambda self: self.results, constant=True)
    hotlineRows = Property(QObject, lambda self: self.hotlines, constant=True)
