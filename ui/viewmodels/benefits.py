"""What help can I get: one question after another, then three groups of benefits. Answers live in memory only."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.benefit import Assessment, BenefitLine, BenefitQuestion, BenefitSheet
from kiosk.domain.library import Library
from kiosk.domain.rule_language import Value
from kiosk.domain.texts import nearest_name
from kiosk.errors import MadangError
from kiosk.services.benefit_sheets import BenefitSheets
from kiosk.services.benefits import Benefits
from kiosk.services.forms import Forms
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows

WORKER = "answers"
CHOICE_ROLES = ("place", "text")
RESULT_ROLES = ("benefitId", "outcome", "title", "way", "firstOfGroup")


class BenefitsViewModel(QObject):
    """kiosk.benefits. phase: thinking, question, results or details."""

    changed = Signal()
    failed = Signal(str)
    formsChosen = Signal(list)
    """Ids of the forms that the visitor wants to fill in."""

    def __init__(self, runner: TaskRunner, library: Library, forms: Forms) -> None:
        """forms: what was answered there need not be asked here, and the other way round."""
        super().__init__()
        self._runner, self._forms = runner, forms
        self._benefits, self._sheets = Benefits(library), BenefitSheets(library)
        self.choices, self.results, self.hotlines = Rows(CHOICE_ROLES), Rows(RESULT_ROLES), Rows(HOTLINE_ROLES)
        self.clear()

    def clear(self) -> None:
        """Forget everything a visitor answered."""
        self._tag = ""
        self._given: dict[str, Value | None] = {}
        self._question: BenefitQuestion | None = None
        self._assessed: tuple[Assessment, ...] = ()
        self._sheet: BenefitSheet | None = None
        self._opened: BenefitLine | None = None
        self._phase = "thinking"
        for rows in (self.choices, self.results, self.hotlines):
            rows.fill([])
        self.changed.emit()

    @property
    def sheet(self) -> BenefitSheet | None:
        """The result to print, once it is there."""
        return self._sheet if self._phase in ("results", "details") else None

    @property
    def answers(self) -> dict[str, Value]:
        """What the visitor has answered here, and what follows from forms."""
        known = self._benefits.known(self._forms.answers.values)
        return known | {key: value for key, value in self._given.items() if value is not None}

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
        lines = self._sheet.lines if self._sheet else ()
        self._opened = next((line for line in lines if line.id == benefit_id), None)
        if self._opened is not None:
            self.hotlines.fill(hotline_rows(self._opened.hotlines))
            self._show("details")

    @Slot()
    def fillForms(self) -> None:
        """Fill in the applications of all likely benefits."""
        likely = [each.benefit for each in self._assessed if each.outcome == "likely"]
        applications = self._sheets.applications(self._assessed)
        if applications:
            self._forms.answers.keep_all(self._benefits.fills(self.answers, likely))
            self.formsChosen.emit(list(applications))

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
        given, tag, filled = self._given, self._tag, dict(self._forms.answers.values)
        answers = self.answers
        withheld = frozenset(key for key, value in given.items() if value is None)

        def look() -> tuple[BenefitQuestion | None, tuple[Assessment, ...], BenefitSheet]:
            assessed = self._benefits.assess(answers)
            return self._benefits.next_question(answers, withheld), assessed, self._sheets.sheet(assessed, tag, filled)

        self._runner.run(
            WORKER,
            look,
            lambda found: self._found(*found) if given is self._given else None,
            self._on_error,
        )

    def _found(self, question: BenefitQuestion | None, assessed: tuple[Assessment, ...], sheet: BenefitSheet) -> None:
        self._question, self._assessed, self._sheet = question, assessed, sheet
        if question is not None:
            names = [nearest_name(choice.names, self._tag) for choice in question.choices] or ["", ""]
            self.choices.fill([{"place": place, "text": name} for place, name in enumerate(names)])
            self._show("question")
            return
        self.results.fill(_result_rows(sheet))
        self._show("results")

    def _show(self, phase: str) -> None:
        self._phase = phase
        self.changed.emit()

    def _on_error(self, error: MadangError) -> None:
        self.failed.emit(error.code)

    def _of_opened(self, field: str, default: Any = "") -> Any:
        return getattr(self._opened, field) if self._opened else default

    phase = Property(str, lambda self: self._phase, notify=changed)
    questionKey = Property(str, lambda self: self._question.key if self._question else "", notify=changed)
    questionText = Property(
        str, lambda self: nearest_name(self._question.texts, self._tag) if self._question else "", notify=changed
    )
    yesNo = Property(bool, lambda self: bool(self._question and self._question.type == "yes_no"), notify=changed)
    answered = Property(int, lambda self: len(self._given), notify=changed)
    canFill = Property(bool, lambda self: bool(self._sheets.applications(self._assessed)), notify=changed)
    title = Property(str, lambda self: self._of_opened("title"), notify=changed)
    koreanTitle = Property(str, lambda self: self._of_opened("korean_title"), notify=changed)
    what = Property(str, lambda self: self._of_opened("what"), notify=changed)
    where = Property(str, lambda self: self._of_opened("where"), notify=changed)
    outcome = Property(str, lambda self: self._of_opened("outcome"), notify=changed)
    amountsOf = Property(str, lambda self: self._of_opened("amounts_of"), notify=changed)
    reasons = Property(list, lambda self: list(self._of_opened("reasons", ())), notify=changed)
    bring = Property(list, lambda self: list(self._of_opened("bring", ())), notify=changed)
    choiceRows = Property(QObject, lambda self: self.choices, constant=True)
    resultRows = Property(QObject, lambda self: self.results, constant=True)
    hotlineRows = Property(QObject, lambda self: self.hotlines, constant=True)


def _result_rows(sheet: BenefitSheet) -> list[dict[str, Any]]:
    """Return a row for each benefit; of a likely one also the way to it: its forms, or where to apply."""
    seen: set[str] = set()
    rows = []
    for line in sheet.lines:
        way = (" · ".join(line.forms) or line.where) if line.outcome == "likely" else ""
        row = {"benefitId": line.id, "outcome": line.outcome, "title": line.title, "way": way}
        rows.append({**row, "firstOfGroup": line.outcome not in seen})
        seen.add(line.outcome)
    return rows
