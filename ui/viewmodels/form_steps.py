"""Where an interview stands and what became of the last answer: looked at away from the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.form import Field, Question
from kiosk.domain.listed_answer import AnswerList
from kiosk.domain.verdict import Verdict
from kiosk.services.forms import Forms
from kiosk.services.interview import Interview
from ui.viewmodels.form_rows import Row, review_rows

Action = Callable[[Interview], Verdict | None]


@dataclass(frozen=True, slots=True)
class Step:
    """Where an interview stands."""

    question: Question | None
    """None: the review."""
    field: Field | None
    required: bool
    wants_passport: bool
    """The lines of a passport would answer it."""
    present: str
    """The answer there is already, as it is kept."""
    typed: str
    """The same, to be typed over."""
    listed: AnswerList
    """What can be touched instead of typed."""
    done: int
    most: int
    review: tuple[Row, ...]
    """Empty while there is a question."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of an answer: nothing to say of a fine one."""

    verdict: Verdict | None = None
    reason: str = ""
    """Why it is not fine, in the visitor's language."""
    understood: str = ""

    @property
    def outcome(self) -> str:
        """`doubtful`, `impossible` or empty."""
        return self.verdict.outcome if self.verdict else ""


def take(interview: Interview, action: Action, forms: Forms, tag: str) -> tuple[Reply, Step]:
    """Let an interview act, and look where it stands then."""
    asked = interview.question
    verdict = action(interview)
    step = _step(interview, forms, tag)
    if verdict is None or verdict.outcome == "fine" or step.question != asked or asked is None:
        return Reply(), step
    understood = forms.words(asked, verdict.value, tag)[0] if verdict.outcome == "doubtful" else ""
    return Reply(verdict, reason_of(verdict.codes, forms, tag), understood), step


def reason_of(codes: tuple[str, ...], forms: Forms, tag: str) -> str:
    """Return what codes mean, in a language."""
    return " ".join(forms.sentence(code, tag) for code in codes)


def _step(interview: Interview, forms: Forms, tag: str) -> Step:
    question = interview.question
    done, most = interview.progress
    present = interview.present
    named = question is not None and question.type == "country"
    return Step(
        question,
        interview.field,
        interview.is_required,
        interview.wants_passport,
        present,
        forms.words(question, present, tag)[0] if question and named else present,
        forms.listed(question, tag) if question else AnswerList(),
        done,
        most,
        () if question else tuple(review_rows(interview, forms, tag)),
    )
