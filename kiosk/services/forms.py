"""Forms of a visit: which there are, an interview for each over the same answers, and filling without questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Form, FormQuestions, Question
from kiosk.domain.library import Library
from kiosk.domain.listed_answer import AnswerList
from kiosk.domain.packet import Packet
from kiosk.domain.verdict import Verdict
from kiosk.errors import FormError
from kiosk.ports import AnswerReader, Clock, FormRenderer
from kiosk.services.interview import Interview
from kiosk.services.listed_answers import listed_answers
from kiosk.services.visit_answers import VisitAnswers

CHOSEN = ("choice", "yes_no", "country", "visa", "number", "amount", "date")
"""Types of questions whose answers name nobody."""


@dataclass(frozen=True, slots=True)
class Filling:
    """A form filled from given answers, with the verdict on each."""

    filled: FilledForm
    verdicts: Mapping[str, Verdict]
    """By the keys of the questions."""


class Forms:
    """Starts interviews and gathers what they fill. Answers and packet are wiped with the visit."""

    def __init__(self, library: Library, reader: AnswerReader, renderer: FormRenderer, clock: Clock) -> None:
        self._library, self._reader, self._renderer, self._clock = library, reader, renderer, clock
        self._answers = VisitAnswers()
        self._finished: dict[str, None] = {}

    @property
    def answers(self) -> VisitAnswers:
        """What this visit has answered, for all that asks the same."""
        return self._answers

    def words_given(self) -> Sequence[str]:
        """Return what this visit has written into forms in words of its own: names, addresses, numbers."""
        person, forms = self._library.person, self._library.forms.values()
        types = {each.key: each.type for each in (person.questions if person else ())}
        types |= {form.own(each.key): each.type for form in forms for each in form.questions}
        return [value for name, value in self._answers.values.items() if types.get(name) not in CHOSEN]

    def all(self) -> Sequence[Form]:
        """Return the forms there are, in the order of their ids."""
        return [self._library.forms[key] for key in sorted(self._library.forms)]

    def questions(self, form_id: str) -> FormQuestions:
        """Return a form with its questions. Raises FormError form-unknown."""
        form, person = self._library.forms.get(form_id), self._library.person
        if form is None or person is None:
            known = ", ".join(sorted(self._library.forms)) or "none"
            raise FormError(f"There is no form {form_id}. Known: {known}.")
        return FormQuestions(form, person)

    def interview(self, form_id: str, tag: str) -> Interview:
        """Return the interview of a form; what this visit has answered already is not asked again.

        Raises FormError form-unknown.
        """
        return Interview(self.questions(form_id), self._answers, self._reader, self._clock, tag)

    def fill(self, form_id: str, tag: str, said: Mapping[str, str]) -> Filling:
        """Fill a form from answers as a person would write them, apart from the visit's own.

        Doubtful ones are taken. Raises FormError form-unknown, answer-unknown, answer-impossible.
        """
        questions, answers = self.questions(form_id), VisitAnswers()
        asked = {question.key: question for _, question in questions.asked()}
        if unknown := sorted(set(said) - set(asked)):
            raise FormError(f"{form_id} does not ask: {', '.join(unknown)}.", code="answer-unknown")
        verdicts = {}
        for key, question in asked.items():
            if not said.get(key, " ").strip() and key in said:
                answers.keep(questions.name(key), "")  # left out on purpose
            elif key in said:
                values, today = questions.values(answers.values), self._clock.now().date()
                verdict = verdicts[key] = self._reader.read(question, said[key], tag, values, today)
                if verdict.outcome != "impossible":  # what depends on it could not be judged by it
                    answers.keep(questions.name(key), verdict.value, doubtful=verdict.outcome == "doubtful")
        if wrong := {key: verdict.codes[0] for key, verdict in verdicts.items() if verdict.outcome == "impossible"}:
            named = ", ".join(f"{key} ({code})" for key, code in wrong.items())
            raise FormError(f"These answers cannot be: {named}.", code="answer-impossible")
        filled = Interview(questions, answers, self._reader, self._clock, tag).filled()
        return Filling(filled, verdicts)

    def fill_all(self, form_ids: Sequence[str], tag: str, said: Mapping[str, str]) -> Sequence[Filling]:
        """Fill several forms from the same answers, each with those that it asks. Raises as `fill`."""
        asked = {form_id: {question.key for _, question in self.questions(form_id).asked()} for form_id in form_ids}
        if unknown := sorted(set(said).difference(*asked.values())):
            raise FormError(f"{', '.join(form_ids)} do not ask: {', '.join(unknown)}.", code="answer-unknown")
        return [
            self.fill(form_id, tag, {key: value for key, value in said.items() if key in keys})
            for form_id, keys in asked.items()
        ]

    def finish(self, form_id: str) -> None:
        """Put a form into the visit's packet, once."""
        self._finished[form_id] = None

    def leave_out(self, form_id: str) -> None:
        """Take a form out of the packet; its answers stay."""
        self._finished.pop(form_id, None)

    def packet(self) -> Packet:
        """Return the finished forms with what is answered now: a later form may have changed the person's answers."""
        questions = [self.questions(form_id) for form_id in self._finished]
        return Packet(tuple(FilledForm(each, dict(self._answers.values), self._answers.doubts) for each in questions))

    def listed(self, question: Question, tag: str) -> AnswerList:
        """Return what can be touched instead of typed: countries and visas, by their names in a language."""
        return listed_answers(question, tag, self._library.pack, self._reader)

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return an answer as its person reads it in a language, and as the office reads it."""
        return self._renderer.words(question, value, tag)

    def sentence(self, code: str, tag: str) -> str:
        """Return what a verdict's code means, in a language."""
        return self._reader.sentence(code, tag)

    def wipe(self) -> None:
        """Forget what this visit has answered; an answer that is still being read reaches no later visit."""
        self._answers.wipe()
        self._answers = VisitAnswers()
        self._finished = {}
