"""Filling in a form: the list, one question after another, the review, the packet. Answers live in memory only."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Form
from kiosk.domain.texts import nearest_name
from kiosk.domain.verdict import Verdict
from kiosk.errors import MadangError
from kiosk.services.answers import Answers
from kiosk.services.forms import Forms
from kiosk.services.interview import Interview
from ui.task_runner import TaskRunner
from ui.viewmodels.form_rows import (
    CHOICE_ROLES,
    FORM_ROLES,
    PAPER_ROLES,
    REVIEW_ROLES,
    STAFF,
    Step,
    choice_keys,
    choice_rows,
    form_rows,
    paper_rows,
    step_of,
    way_of_typing,
)
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows

WORKER = "answers"
OFFERED_TYPES = ("date", "latin")
"""Types whose offered values can be taken as they are."""


class FormsViewModel(QObject):
    """kiosk.forms. phase: list, question, review or packet."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, forms: Forms, answers: Answers) -> None:
        super().__init__()
        self._runner, self._forms, self._hotlines_of = runner, forms, answers.hotlines
        self.every, self.offered = Rows(FORM_ROLES), Rows(FORM_ROLES)
        self.choices, self.review = Rows(CHOICE_ROLES), Rows(REVIEW_ROLES)
        self.bring, self.fees = Rows(PAPER_ROLES), Rows(("won", "text", "koreanText"))
        self.hotlines = Rows(HOTLINE_ROLES)
        self._turn = self._shown = 0
        self._tag = ""
        self._phase = "list"
        self._busy = self._from_list = False
        self._form: Form | None = None
        self._interview: Interview | None = None
        self._step: Step | None = None
        self._verdict: Verdict | None = None
        self._said = self._reason = self._understood = ""

    @property
    def filled(self) -> FilledForm | None:
        """The form to print, once it is ready."""
        return self._step.filled if self._step and self._phase == "packet" else None

    def clear(self) -> None:
        """Forget the visit. At once: the next visitor may stand there before the printer has finished."""
        self._forms.wipe()
        self._tag = ""
        for rows in (self.every, self.offered):
            rows.fill([])
        self._leave()

    def open(self, tag: str) -> None:
        """Serve a language; a form that was begun goes on where it stopped when it is chosen again."""
        self._tag = tag
        self.every.fill(form_rows(self._forms.all(), tag))
        self._leave()

    def offer(self, form_ids: Sequence[str]) -> None:
        """Name the forms that an answer is about."""
        self.offered.fill(form_rows([form for form in self._forms.all() if form.id in form_ids], self._tag))

    def begin(self, form_id: str, *, from_list: bool = False) -> None:
        """Begin a form, or go on with it."""
        self._leave()
        try:
            self._interview = self._forms.interview(form_id, self._tag)
        except MadangError as error:
            self.failed.emit(error.code)
            return
        self._form = next(form for form in self._forms.all() if form.id == form_id)
        self._from_list = from_list
        self._do(lambda _: None)

    def hear(self, said: str) -> None:
        """Take an answer that was spoken: a choice at once, anything else to be looked at first."""
        if self._way() in ("choice", "yesNo"):
            self.answer(said)
        else:
            self._verdict = None
            self._put(said)

    @Slot()
    def openList(self) -> None:
        """Choose a form."""
        self._leave()

    @Slot(str)
    def choose(self, form_id: str) -> None:
        """Begin a form of the list."""
        self.begin(form_id, from_list=True)

    @Slot(str)
    def answer(self, said: str) -> None:
        """Answer the question in one's own words."""
        self._said = said
        self._do(lambda interview: interview.answer(said))

    @Slot(int)
    def choosePlace(self, place: int) -> None:
        """Take the choice at a place; of yes and no, yes is 0."""
        question = self._step.question if self._step else None
        keys = choice_keys(question) if question else ()
        if 0 <= place < len(keys):
            self.answer(keys[place])

    @Slot()
    def keep(self) -> None:
        """It is right as it is, although it looks wrong."""
        said = self._said
        if self._verdict is not None and self._verdict.outcome == "doubtful":
            self._do(lambda interview: interview.answer(said, confirmed=True))

    @Slot(int)
    def takeOffered(self, place: int) -> None:
        """That is what I meant."""
        offered = self._offered()
        if 0 <= place < len(offered):
            said = offered[place]
            self._do(lambda interview: interview.answer(said, confirmed=True))

    @Slot()
    def correct(self) -> None:
        """Change a doubtful answer: the field comes back with it."""
        self._verdict = None
        self._put(self._said)

    @Slot()
    def skip(self) -> None:
        """Leave the question out."""
        if self._can_skip():
            self._do(lambda interview: interview.skip())

    @Slot(str)
    def change(self, key: str) -> None:
        """Change an answer of the review."""
        self._do(lambda interview: interview.change(key))

    @Slot()
    def finish(self) -> None:
        """Everything is right: on to the packet."""
        if self._phase == "review" and self._step is not None and self._form is not None:
            filled, office = self._step.filled, self._form.office
            self.bring.fill(paper_rows([each.labels for each in filled.attachments()], self._tag))
            notes = paper_rows([fee.note or {STAFF: ""} for fee in filled.fees()], self._tag)
            self.fees.fill([{"won": fee.won, **note} for fee, note in zip(filled.fees(), notes, strict=True)])
            self.hotlines.fill(hotline_rows(self._hotlines_of(office.hotlines, self._tag)))
            self._show("packet")

    def back(self) -> bool:
        """Go one step back within the pages; False where there is none."""
        if self._phase == "list":
            return False
        if self._phase == "packet":
            self._show("review")
        elif self._verdict is not None and self._verdict.outcome == "doubtful":
            self.correct()
        elif self._interview is not None and self._interview.back():
            self._do(lambda _: None)
        elif self._from_list:
            self._leave()
        else:
            return False
        return True

    def _leave(self) -> None:
        """Show the list. What is answered stays with the visit."""
        self._turn += 1
        self._busy = self._from_list = False
        self._form = self._interview = self._step = self._verdict = None
        self._said = self._reason = self._understood = ""
        for rows in (self.choices, self.review, self.bring, self.fees, self.hotlines):
            rows.fill([])
        self._show("list")

    def _do(self, action: Callable[[Interview], Verdict | None]) -> None:
        """Let the interview act on the worker, then look where it stands."""
        interview, turn, tag = self._interview, self._turn, self._tag
        if interview is None or self._busy:
            return
        self._busy = True
        self._runner.run(
            WORKER,
            lambda: self._act(interview, action, tag),
            lambda found: self._acted(turn, *found),
            lambda error: self._fail(turn, error),
        )

    def _act(
        self, interview: Interview, action: Callable[[Interview], Verdict | None], tag: str
    ) -> tuple[Verdict | None, str, str, Step]:
        asked = interview.question
        verdict = action(interview)
        if verdict is None or verdict.outcome == "fine" or interview.question != asked or asked is None:
            return None, "", "", step_of(interview, self._forms, tag)
        reason = " ".join(self._forms.sentence(code, tag) for code in verdict.codes)
        understood = self._forms.words(asked, verdict.value, tag)[0] if verdict.outcome == "doubtful" else ""
        return verdict, reason, understood, step_of(interview, self._forms, tag)

    def _acted(self, turn: int, verdict: Verdict | None, reason: str, understood: str, step: Step) -> None:
        if turn != self._turn:
            return
        self._busy = False
        self._step, self._verdict, self._reason, self._understood = step, verdict, reason, understood
        if step.question is None:
            self.review.fill(list(step.review))
            self._show("review")
            return
        self.choices.fill(choice_rows(step.question, step.present, self._tag))
        self._phase = "question"
        self._put(self._said if verdict else step.present)

    def _fail(self, turn: int, error: MadangError) -> None:
        if turn == self._turn:
            self._busy = False
            self.failed.emit(error.code)

    def _put(self, said: str) -> None:
        """Put an answer into the field."""
        self._said = said
        self._show(self._phase)

    def _show(self, phase: str) -> None:
        self._phase = phase
        self._shown += 1
        self.changed.emit()

    def _question(self, names: str, tag: str) -> str:
        question = self._step.question if self._step else None
        texts = getattr(question, names) if question else None
        return nearest_name(texts, tag) if texts else ""

    def _place(self) -> str:
        """Return what stands on the paper where the answer goes, Korean first."""
        field = self._step.field if self._step else None
        labels = field.labels if field and field.labels else None
        return labels[STAFF] if labels else self._question("labels", STAFF)

    def _way(self) -> str:
        question = self._step.question if self._step else None
        return way_of_typing(question) if question else ""

    def _can_skip(self) -> bool:
        """Tell whether a question may be left out: not a choice the office wants, for others follow from it."""
        return self._step is not None and not (self._step.required and self._way() in ("choice", "yesNo"))

    def _offered(self) -> list[str]:
        question = self._step.question if self._step else None
        verdict = self._verdict
        if question is None or verdict is None or question.type not in OFFERED_TYPES:
            return []
        return [value for value in verdict.offered if value != verdict.value or verdict.outcome == "impossible"]

    def _office(self, part: str, tag: str) -> str:
        return nearest_name(getattr(self._form.office, part), tag) if self._form else ""

    def _of_step(self, name: str, default: Any) -> Any:
        return getattr(self._step, name) if self._step else default

    phase = Property(str, lambda self: self._phase, notify=changed)
    shown = Property(int, lambda self: self._shown, notify=changed)
    formId = Property(str, lambda self: self._form.id if self._form else "", notify=changed)
    title = Property(str, lambda self: nearest_name(self._form.title, self._tag) if self._form else "", notify=changed)
    koreanTitle = Property(str, lambda self: self._form.title[STAFF] if self._form else "", notify=changed)
    drafted = Property(
        bool,
        lambda self: (
            self._form is not None
            and (self._tag not in self._form.reviews or self._form.reviews[self._tag].state != "reviewed")
        ),
        notify=changed,
    )
    questionKey = Property(
        str, lambda self: self._step.question.key if self._step and self._step.question else "", notify=changed
    )
    questionText = Property(str, lambda self: self._question("labels", self._tag), notify=changed)
    koreanText = Property(str, lambda self: self._place(), notify=changed)
    help = Property(str, lambda self: self._question("help", self._tag), notify=changed)
    example = Property(
        str, lambda self: self._step.question.example if self._step and self._step.question else "", notify=changed
    )
    way = Property(str, lambda self: self._way(), notify=changed)
    required = Property(bool, lambda self: bool(self._of_step("required", default=False)), notify=changed)
    canSkip = Property(bool, lambda self: self._can_skip(), notify=changed)
    fieldText = Property(str, lambda self: self._said, notify=changed)
    outcome = Property(str, lambda self: self._verdict.outcome if self._verdict else "", notify=changed)
    reason = Property(str, lambda self: self._reason if self._verdict else "", notify=changed)
    understood = Property(str, lambda self: self._understood if self._verdict else "", notify=changed)
    offeredAnswers = Property(list, lambda self: self._offered(), notify=changed)
    done = Property(int, lambda self: self._of_step("done", default=0), notify=changed)
    most = Property(int, lambda self: self._of_step("most", default=0), notify=changed)
    where = Property(str, lambda self: self._office("where", self._tag), notify=changed)
    koreanWhere = Property(str, lambda self: self._office("where", STAFF), notify=changed)
    when = Property(str, lambda self: self._office("when", self._tag), notify=changed)
    formRows = Property(QObject, lambda self: self.every, constant=True)
    offeredForms = Property(QObject, lambda self: self.offered, constant=True)
    choiceRows = Property(QObject, lambda self: self.choices, constant=True)
    reviewRows = Property(QObject, lambda self: self.review, constant=True)
    bringRows = Property(QObject, lambda self: self.bring, constant=True)
    feeRows = Property(QObject, lambda self: self.fees, constant=True)
    hotlineRows = Property(QObject, lambda self: self.hotlines, constant=True)
