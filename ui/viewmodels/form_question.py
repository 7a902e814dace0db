"""The question of a form that is on the screen: its words, how it is answered, what became of the answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.form import Question
from kiosk.domain.listed_answer import ListedAnswer
from kiosk.domain.texts import nearest_name
from ui.viewmodels.form_rows import (
    CHOICE_ROLES,
    STAFF,
    choice_keys,
    choice_rows,
    listed_rows,
    way_of_typing,
)
from ui.viewmodels.form_steps import Action, Reply, Step
from ui.viewmodels.rows import Rows

OFFERED_TYPES = ("date", "latin")
"""Types whose offered values can be taken as they are."""


class QuestionViewModel(QObject):
    """kiosk.forms.question. Empty while there is none."""

    changed = Signal()

    def __init__(self, act: Callable[[Action], None]) -> None:
        """act: lets the interview act, then shows where it stands."""
        super().__init__()
        self._act = act
        self.choices = Rows(CHOICE_ROLES)
        self._keys: list[str] = []
        self._shown = 0
        self.clear()

    def clear(self) -> None:
        """Forget the question and its answer."""
        self._tag = self._said = self._letter = ""
        self._step: Step | None = None
        self._reply = Reply()
        self._offer([], [])
        self.changed.emit()

    def show(self, reply: Reply, step: Step, tag: str) -> None:
        """Show where the interview stands; an answer that was not kept stays in the field."""
        self._step, self._reply, self._tag = step, reply, tag
        question = step.question
        if question is None:
            self._offer([], [])
        elif self._way() == "list":
            self.look("")
        else:
            self._offer(list(choice_keys(question)), choice_rows(question, step.present, tag))
        self._put(self._said if reply.verdict else step.typed)

    def hear(self, said: str) -> None:
        """Take an answer that was spoken: a choice at once, anything else to be looked at first."""
        if self._way() in ("choice", "yesNo"):
            self.answer(said)
        else:
            self._reply = Reply()
            self._put(said)

    def doubts(self) -> bool:
        """Tell whether a doubtful answer waits to be kept or changed."""
        return self._reply.outcome == "doubtful"

    @Slot(str)
    def answer(self, said: str) -> None:
        """Answer the question in one's own words."""
        self._said = said
        self._act(lambda interview: interview.answer(said))

    @Slot(int)
    def choosePlace(self, place: int) -> None:
        """Take the choice at a place; of yes and no, yes is 0."""
        if 0 <= place < len(self._keys):
            self.answer(self._keys[place])

    @Slot(str)
    def look(self, letter: str) -> None:
        """Show what begins with a letter of a long list; the frequent answers without one."""
        if self._step is not None:
            self._list(letter, self._step.listed.under(letter))

    @Slot(str)
    def narrow(self, typed: str) -> None:
        """Show what holds the letters that are typed. Nothing where answers are not listed."""
        if self._step is not None and self._way() == "list":
            self._list(typed, self._step.listed.holding(typed))

    @Slot()
    def keep(self) -> None:
        """It is right as it is, although it looks wrong."""
        said = self._said
        if self.doubts():
            self._act(lambda interview: interview.answer(said, confirmed=True))

    @Slot(int)
    def takeOffered(self, place: int) -> None:
        """That is what I meant."""
        offered = self._offered()
        if 0 <= place < len(offered):
            said = offered[place]
            self._act(lambda interview: interview.answer(said, confirmed=True))

    @Slot()
    def correct(self) -> None:
        """Change a doubtful answer: the field comes back with it."""
        self._reply = Reply()
        self._put(self._said)

    @Slot()
    def skip(self) -> None:
        """Leave the question out."""
        if self._can_skip():
            self._act(lambda interview: interview.skip())

    def _put(self, said: str) -> None:
        """Put an answer into the field."""
        self._said = said
        self._shown += 1
        self.changed.emit()

    def _list(self, letter: str, lines: Sequence[ListedAnswer]) -> None:
        step, question = self._step, self._asked()
        if step is not None and question is not None:
            self._letter = letter
            self._offer([line.key for line in lines], listed_rows(lines, step.present, coded=question.type == "visa"))
            self.changed.emit()

    def _offer(self, keys: list[str], rows: list[dict[str, object]]) -> None:
        self._keys = keys
        self.choices.fill(rows)

    def _asked(self) -> Question | None:
        return self._step.question if self._step else None

    def _words(self, names: str, tag: str) -> str:
        question = self._asked()
        texts = getattr(question, names) if question else None
        return nearest_name(texts, tag) if texts else ""

    def _is_foreign(self) -> bool:
        """Tell whether the question is not written in the visitor's language."""
        question = self._asked()
        return question is not None and self._tag not in question.labels

    def _place(self) -> str:
        """Return what stands on the paper where the answer goes, Korean first."""
        field = self._step.field if self._step else None
        return field.labels[STAFF] if field and field.labels else self._words("labels", STAFF)

    def _way(self) -> str:
        question = self._asked()
        return way_of_typing(question) if question else ""

    def _can_skip(self) -> bool:
        """Tell whether a question may be left out: not a choice the office wants, for others follow from it."""
        return self._step is not None and not (self._step.required and self._way() in ("choice", "yesNo"))

    def _offered(self) -> list[str]:
        question, verdict = self._asked(), self._reply.verdict
        if question is None or verdict is None or question.type not in OFFERED_TYPES:
            return []
        return [value for value in verdict.offered if value != verdict.value or verdict.outcome == "impossible"]

    key = Property(str, lambda self: question.key if (question := self._asked()) else "", notify=changed)
    text = Property(str, lambda self: self._words("labels", self._tag), notify=changed)
    koreanText = Property(str, lambda self: self._place(), notify=changed)
    foreign = Property(bool, lambda self: self._is_foreign(), notify=changed)
    help = Property(str, lambda self: self._words("help", self._tag), notify=changed)
    example = Property(str, lambda self: question.example if (question := self._asked()) else "", notify=changed)
    way = Property(str, lambda self: self._way(), notify=changed)
    required = Property(bool, lambda self: self._step is not None and self._step.required, notify=changed)
    canSkip = Property(bool, lambda self: self._can_skip(), notify=changed)
    wantsPassport = Property(bool, lambda self: self._step is not None and self._step.wants_passport, notify=changed)
    shown = Property(int, lambda self: self._shown, notify=changed)
    fieldText = Property(str, lambda self: self._said, notify=changed)
    outcome = Property(str, lambda self: self._reply.outcome, notify=changed)
    reason = Property(str, lambda self: self._reply.reason, notify=changed)
    understood = Property(str, lambda self: self._reply.understood, notify=changed)
    offeredAnswers = Property(list, lambda self: self._offered(), notify=changed)
    done = Property(int, lambda self: self._step.done if self._step else 0, notify=changed)
    most = Property(int, lambda self: self._step.most if self._step else 0, notify=changed)
    letters = Property(list, lambda self: self._step.listed.letters if self._step else [], notify=changed)
    letter = Property(str, lambda self: self._letter, notify=changed)
    choiceRows = Property(QObject, lambda self: self.choices, constant=True)
