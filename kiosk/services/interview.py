"""The guided interview: one question after the other over a form's content, then a review."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Field, FormQuestions, Question
from kiosk.domain.verdict import Verdict
from kiosk.errors import FormError
from kiosk.ports import AnswerReader, Clock
from kiosk.services.visit_answers import VisitAnswers

AT_PASSPORT = ("surname", "given_names", "passport_no")
"""Questions of the person at which one has the passport in hand."""


@dataclass(frozen=True, slots=True)
class PassportAnswer:
    """What the lines of a passport answer."""

    question: Question
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One answer on the review page."""

    field: Field
    question: Question
    value: str
    doubtful: bool
    missing: bool
    """The office wants it and it was left out: it can be written by hand."""


class Interview:
    """Asks what is not yet known in this visit. A second interview over the same answers goes on where one stopped."""

    def __init__(
        self, questions: FormQuestions, answers: VisitAnswers, reader: AnswerReader, clock: Clock, tag: str
    ) -> None:
        """tag: the visitor's language, in which answers are understood."""
        self._questions, self._answers, self._reader, self._clock, self._tag = questions, answers, reader, clock, tag
        self._way: list[str] = []
        self._changing = ""
        self._keep_defaults()

    @property
    def question(self) -> Question | None:
        """The question to show now; None when it is time for the review."""
        key = self._changing or next((each.key for _, each in self._concerning() if not self._has(each.key)), "")
        return self._questions.find(key) if key else None

    @property
    def field(self) -> Field | None:
        """The field of the form that needs the present question, with its section and Korean label."""
        question = self.question
        return next((field for field, each in self._questions.asked() if each == question), None)

    @property
    def is_required(self) -> bool:
        """Whether the office wants an answer to the present question."""
        field = self.field
        return field is not None and self._questions.holds(field.required_if, self._answers.values) is True

    @property
    def present(self) -> str:
        """The answer which the present question has already, to be changed or kept."""
        question = self.question
        return self._answers.values.get(self._questions.name(question.key), "") if question else ""

    @property
    def progress(self) -> tuple[int, int]:
        """Questions done, and how many there are at most: later answers may spare some. Defaults are none of them."""
        open_or_asked = [
            question
            for field, question in self._questions.asked()
            if not question.default and self._questions.holds(field.asked_if, self._answers.values) is not False
        ]
        return sum(self._has(question.key) for question in open_or_asked), len(open_or_asked)

    def answer(self, said: str, *, confirmed: bool = False) -> Verdict:
        """Understand an answer to the present question and go on.

        An impossible answer is not kept, a doubtful one only when the person has confirmed it; then the same question
        stays. Raises FormError question-missing when the review is due.
        """
        question = self._present()
        verdict = self._reader.read(question, said, self._tag, self._visible(), self._clock.now().date())
        if verdict.outcome == "fine" or (verdict.outcome == "doubtful" and confirmed):
            self._go_on(question, verdict.value, doubtful=verdict.outcome == "doubtful")
        return verdict

    def likeliest(self, guesses: Sequence[str]) -> str:
        """Return what was said, of several guesses: the first that answers the present question, else the first."""
        question, values, today = self._present(), self._visible(), self._clock.now().date()
        fine = (g for g in guesses if self._reader.read(question, g, self._tag, values, today).outcome == "fine")
        return next(fine, guesses[0])

    def skip(self) -> None:
        """Leave the present question out. Where the office wants it, the review says so."""
        self._go_on(self._present(), "", doubtful=False)

    @property
    def wants_passport(self) -> bool:
        """Whether the lines of a passport would answer the present question."""
        question = self.question
        return question is not None and self._questions.name(question.key) in AT_PASSPORT

    def read_passport(self, lines: str) -> tuple[list[PassportAnswer], tuple[str, ...]]:
        """Return what the two lines of a passport answer, to be confirmed, or the codes of what is wrong with them."""
        today = self._clock.now().date()
        read = self._reader.passport(lines, today)
        answers = []
        for question in self._questions.person.questions:
            if value := read.values.get(question.key):
                verdict = self._reader.read(question, value, self._tag, read.values, today)
                if doubt := read.doubts.get(question.key):
                    verdict = Verdict("doubtful", verdict.value, (*verdict.codes, doubt))
                answers.append(PassportAnswer(question, verdict))
        return [each for each in answers if each.verdict.outcome != "impossible"], read.faults

    def keep_passport(self, answers: Sequence[PassportAnswer]) -> None:
        """Keep what the person has confirmed, for all forms of the visit."""
        for each in answers:
            self._answers.keep(each.question.key, each.verdict.value, doubtful=each.verdict.outcome == "doubtful")
        self._changing = ""

    def back(self) -> bool:
        """Return to the question before; tell whether there was one."""
        if self._changing and self._changing not in self._way:
            self._changing = ""  # back to the review
            return True
        place = self._way.index(self._changing) if self._changing else len(self._way)
        if place == 0:
            return False
        self._way, self._changing = self._way[:place], self._way[place - 1]
        return True

    def change(self, key: str) -> None:
        """Jump to a question from the review; after its answer the review comes back. Raises KeyError."""
        self._questions.find(key)
        self._way, self._changing = [], key

    def review(self) -> Sequence[ReviewLine]:
        """Return everything that was asked, in the form's order."""
        filled = self.filled()
        return [
            ReviewLine(
                field,
                question,
                self._answers.values.get(name := self._questions.name(question.key), ""),
                doubtful=name in self._answers.doubts,
                missing=filled.is_missing(field),
            )
            for field, question in self._concerning()
            if self._has(question.key)
        ]

    def filled(self) -> FilledForm:
        """Return the form with the answers so far."""
        return FilledForm(self._questions, dict(self._answers.values), self._answers.doubts)

    def _visible(self) -> dict[str, str]:
        return self._questions.values(self._answers.values)

    def _present(self) -> Question:
        question = self.question
        if question is None:
            raise FormError("Every question has its answer.", code="question-missing")
        return question

    def _go_on(self, question: Question, value: str, *, doubtful: bool) -> None:
        self._answers.keep(self._questions.name(question.key), value, doubtful=doubtful)
        if question.key not in self._way:
            self._way.append(question.key)
        self._changing = ""

    def _concerning(self) -> list[tuple[Field, Question]]:
        answers = self._answers.values
        return [
            (field, question)
            for field, question in self._questions.asked()
            if self._questions.holds(field.asked_if, answers) is True
        ]

    def _has(self, key: str) -> bool:
        return self._questions.name(key) in self._answers.values

    def _keep_defaults(self) -> None:
        for _, question in self._questions.asked():
            if question.default and not self._has(question.key):
                self._answers.keep(self._questions.name(question.key), self._clock.now().date().isoformat())
