"""Forms of a visit: which there are, an interview for each over the same answers, and filling without questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Form, FormQuestions, Question
from kiosk.domain.library import Library
from kiosk.domain.texts import nearest_name
from kiosk.domain.verdict import Verdict
from kiosk.errors import FormError
from kiosk.ports import AnswerReader, Clock, FormRenderer
from kiosk.services.answers import Answers
from kiosk.services.interview import Interview
from kiosk.services.visit_answers import VisitAnswers


@dataclass(frozen=True, slots=True)
class Filling:
    """A form filled from given answers, with the verdict on each."""

    filled: FilledForm
    verdicts: Mapping[str, Verdict]
    """By the keys of the questions."""


class Forms:
    """Starts interviews and prints forms. Its answers are wiped with the visit."""

    def __init__(self, library: Library, reader: AnswerReader, renderer: FormRenderer, clock: Clock) -> None:
        self._library, self._reader, self._renderer, self._clock = library, reader, renderer, clock
        self._answers = VisitAnswers()

    def all(self) -> Sequence[Form]:
        """Return the forms there are, in the order of their ids."""
        return [self._library.forms[key] for key in sorted(self._library.forms)]

    def interview(self, form_id: str, tag: str) -> Interview:
        """Return the interview of a form; what this visit has answered already is not asked again.

        Raises FormError form-unknown.
        """
        return Interview(self._questions(form_id), self._answers, self._reader, self._clock, tag)

    def fill(self, form_id: str, tag: str, said: Mapping[str, str]) -> Filling:
        """Fill a form from answers as a person would write them, apart from the visit's own.

        Doubtful ones are taken. Raises FormError form-unknown, answer-unknown, answer-impossible.
        """
        questions, answers = self._questions(form_id), VisitAnswers()
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
                answers.keep(questions.name(key), verdict.value, doubtful=verdict.outcome == "doubtful")
        if wrong := {key: verdict.codes[0] for key, verdict in verdicts.items() if verdict.outcome == "impossible"}:
            named = ", ".join(f"{key} ({code})" for key, code in wrong.items())
            raise FormError(f"These answers cannot be: {named}.", code="answer-impossible")
        filled = Interview(questions, answers, self._reader, self._clock, tag).filled()
        return Filling(filled, verdicts)

    def paper(self, filled: FilledForm, tag: str) -> bytes:
        """Return the PDF of a filled form with its key in a language. Raises PrintingError."""
        hotlines = Answers(self._library).hotlines(filled.form.office.hotlines, tag)
        return self._renderer.form_page(filled, self._library.languages[tag], hotlines)

    def summaries(self, filled: FilledForm, tag: str) -> list[str]:
        """Return what a visitor may take along as text, shorter and shorter: answers, what to bring, where to go."""
        form = filled.form
        title = "\n".join(dict.fromkeys((form.title["ko"], nearest_name(form.title, tag))))
        given = [
            f"{nearest_name(filled.questions.find(key).labels, tag)}: "
            f"{self.words(filled.questions.find(key), value, tag)[0]}"
            for field in form.fields
            for key, value in filled.values(field)
        ]
        bring = [f"- {nearest_name(each.labels, tag)}" for each in filled.attachments()]
        where = [nearest_name(form.office.where, tag), form.office.where["ko"], nearest_name(form.office.when, tag)]
        parts = ("\n".join(dict.fromkeys(lines)) for lines in (given, bring, where))
        answers, papers, place = parts
        return ["\n\n".join(each) for each in ((title, answers, papers, place), (title, papers, place), (title, place))]

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

    def _questions(self, form_id: str) -> FormQuestions:
        form, person = self._library.forms.get(form_id), self._library.person
        if form is None or person is None:
            known = ", ".join(sorted(self._library.forms)) or "none"
            raise FormError(f"There is no form {form_id}. Known: {known}.")
        return FormQuestions(form, person)
