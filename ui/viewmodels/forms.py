"""Filling in a form: the list, one question after another, the review, the packet. Answers live in memory only."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.form import Form
from kiosk.domain.packet import Packet
from kiosk.errors import MadangError
from kiosk.services.answers import Answers
from kiosk.services.forms import Forms
from kiosk.services.interview import Interview
from ui.task_runner import TaskRunner
from ui.viewmodels.form_passport import PassportViewModel
from ui.viewmodels.form_question import QuestionViewModel
from ui.viewmodels.form_rows import FORM_ROLES, REVIEW_ROLES, form_rows
from ui.viewmodels.form_steps import Action, Reply, Step, take
from ui.viewmodels.packet import PacketViewModel
from ui.viewmodels.passport_camera import PassportCameraViewModel
from ui.viewmodels.rows import Rows

WORKER = "answers"


class FormsViewModel(QObject):
    """kiosk.forms. phase: list, question, passport, passportCheck, review or packet."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, runner: TaskRunner, forms: Forms, answers: Answers, camera: PassportCameraViewModel) -> None:
        super().__init__()
        self._runner, self._forms = runner, forms
        self.every, self.offered = Rows(FORM_ROLES), Rows(FORM_ROLES)
        self.asked = QuestionViewModel(self._do)
        self.lines = PassportViewModel(forms, self._look, self._do, camera)
        self.lines.found.connect(lambda: self._show("passportCheck"))
        self.review = Rows(REVIEW_ROLES)
        self.papers = PacketViewModel(forms, answers)
        self.papers.emptied.connect(self._leave)
        self._turn = 0
        self._tag = ""
        self._phase = "list"
        self._busy = self._from_list = False
        self._waiting: tuple[str, ...] = ()
        self._form: Form | None = None
        self._interview: Interview | None = None
        self._step: Step | None = None

    @property
    def packet(self) -> Packet | None:
        """The forms to print, while their page is shown."""
        return self.papers.packet if self._phase == "packet" else None

    def clear(self) -> None:
        """Forget the visit. At once: the next visitor may stand there before the printer has finished."""
        self._forms.wipe()
        self._tag = ""
        for rows in (self.every, self.offered):
            rows.fill([])
        self.papers.clear()
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

    def begin_all(self, form_ids: Sequence[str]) -> None:
        """Begin several forms chosen together; when one is finished the next comes, and after the last the packet."""
        self.begin(form_ids[0])
        self._waiting = tuple(form_ids[1:])

    def hear(self, guesses: Sequence[str]) -> None:
        """Take an answer that was spoken. guesses: what it may have been, the likeliest first."""
        self._look(lambda interview: interview.likeliest(guesses), self.asked.hear)

    @Slot()
    def openList(self) -> None:
        """Choose a form."""
        self._leave()

    @Slot(str)
    def choose(self, form_id: str) -> None:
        """Begin a form of the list."""
        self.begin(form_id, from_list=True)

    @Slot()
    def openPassport(self) -> None:
        """Answer with the two lines of the passport."""
        self.lines.open(self._tag)
        self._show("passport")

    @Slot(str)
    def change(self, key: str) -> None:
        """Change an answer of the review."""
        self._do(lambda interview: interview.change(key))

    @Slot()
    def finish(self) -> None:
        """Everything is right: on to the next of the forms chosen together, or to the packet."""
        if self._phase == "review" and self._form is not None:
            self._forms.finish(self._form.id)
            if self._waiting:
                self.begin_all(self._waiting)
            else:
                self.openPacket()

    @Slot()
    def openPacket(self) -> None:
        """Show the finished forms."""
        self.papers.open(self._tag)
        self._show("packet")

    def back(self) -> bool:
        """Go one step back within the pages; False where there is none."""
        if self._phase == "list":
            return False
        before = {"packet": "review" if self._form else "list", "passportCheck": "passport", "passport": "question"}
        if self._phase in before:
            self._show(before[self._phase])
        elif self.asked.doubts():
            self.asked.correct()
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
        self._waiting = ()
        self._form = self._interview = self._step = None
        self.asked.clear()
        self.lines.open("")
        self.review.fill([])
        self._show("list")

    def _do(self, action: Action) -> None:
        """Let the interview act, then show where it stands."""
        tag = self._tag
        self._look(lambda interview: take(interview, action, self._forms, tag), lambda taken: self._acted(*taken))

    def _look(self, work: Callable[[Interview], Any], show: Callable[[Any], None]) -> None:
        """Ask the interview something on the worker; one thing at a time, and nothing of a form that was left."""
        interview, turn = self._interview, self._turn
        if interview is None or self._busy:
            return
        self._busy = True
        self._runner.run(
            WORKER,
            lambda: work(interview),
            lambda found: self._found(turn, show, found),
            lambda error: self._fail(turn, error),
        )

    def _found(self, turn: int, show: Callable[[Any], None], found: Any) -> None:
        if turn == self._turn:
            self._busy = False
            show(found)

    def _acted(self, reply: Reply, step: Step) -> None:
        self._step = step
        self.asked.show(reply, step, self._tag)
        self.review.fill(list(step.review))
        self._show("question" if step.question else "review")

    def _fail(self, turn: int, error: MadangError) -> None:
        if turn == self._turn:
            self._busy = False
            self.failed.emit(error.code)

    def _show(self, phase: str) -> None:
        self._phase = phase
        self.lines.camera.stop()
        self.changed.emit()

    phase = Property(str, lambda self: self._phase, notify=changed)
    formId = Property(str, lambda self: self._form.id if self._form else "", notify=changed)
    question = Property(QObject, lambda self: self.asked, constant=True)
    passport = Property(QObject, lambda self: self.lines, constant=True)
    finished = Property(QObject, lambda self: self.papers, constant=True)
    formRows = Property(QObject, lambda self: self.every, constant=True)
    offeredForms = Property(QObject, lambda self: self.offered, constant=True)
    reviewRows = Property(QObject, lambda self: self.review, constant=True)
