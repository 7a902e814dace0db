"""What the forms pages show, as plain rows: computed away from the screen's thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Field, Form, Question
from kiosk.domain.pack import Names
from kiosk.domain.texts import nearest_name
from kiosk.services.forms import Forms
from kiosk.services.interview import Interview

Row = dict[str, Any]
FORM_ROLES = ("formId", "title", "koreanTitle", "about", "office")
CHOICE_ROLES = ("place", "text", "koreanText", "chosen")
REVIEW_ROLES = ("key", "label", "koreanLabel", "value", "koreanValue", "doubtful", "missing")
PAPER_ROLES = ("text", "koreanText")
YES_NO = ("yes", "no")
STAFF = "ko"
DIGITS = ("registration", "business", "number", "amount")
PHONES = ("phone", "mobile")
LATIN = ("latin", "passport", "visa", "email")


@dataclass(frozen=True, slots=True)
class Step:
    """Where an interview stands."""

    question: Question | None
    """None: the review."""
    field: Field | None
    required: bool
    present: str
    """The answer there is already, to be typed over; of a choice its key."""
    done: int
    most: int
    review: tuple[Row, ...]
    """Empty while there is a question."""
    filled: FilledForm


def step_of(interview: Interview, forms: Forms, tag: str) -> Step:
    """Look where an interview stands."""
    question = interview.question
    done, most = interview.progress
    review = () if question else tuple(review_rows(interview, forms, tag))
    present = interview.present
    if question is not None and question.type == "country":
        present = forms.words(question, present, tag)[0]
    return Step(question, interview.field, interview.is_required, present, done, most, review, interview.filled())


def review_rows(interview: Interview, forms: Forms, tag: str) -> list[Row]:
    """Return every answer in both languages."""
    rows = []
    for line in interview.review():
        value, korean_value = forms.words(line.question, line.value, tag)
        rows.append(
            {
                "key": line.question.key,
                "label": nearest_name(line.question.labels, tag),
                "koreanLabel": line.question.labels[STAFF],
                "value": value,
                "koreanValue": korean_value,
                "doubtful": line.doubtful,
                "missing": line.missing,
            }
        )
    return rows


def form_rows(forms: Sequence[Form], tag: str) -> list[Row]:
    """Return the forms to choose from."""
    return [
        {
            "formId": form.id,
            "title": nearest_name(form.title, tag),
            "koreanTitle": form.title[STAFF],
            "about": nearest_name(form.about, tag),
            "office": nearest_name(form.office.where, tag),
        }
        for form in forms
    ]


def choice_rows(question: Question, chosen: str, tag: str) -> list[Row]:
    """Return the answers to choose from; the words of yes and no are the page's."""
    if question.type == "yes_no":
        return [
            {"place": place, "text": "", "koreanText": "", "chosen": key == chosen} for place, key in enumerate(YES_NO)
        ]
    return [
        {
            "place": place,
            "text": nearest_name(option.labels, tag),
            "koreanText": option.labels[STAFF],
            "chosen": option.key == chosen,
        }
        for place, option in enumerate(question.options)
    ]


def choice_keys(question: Question) -> Sequence[str]:
    """Return the keys of the answers to choose from."""
    return YES_NO if question.type == "yes_no" else [option.key for option in question.options]


def paper_rows(every: Sequence[Names], tag: str) -> list[Row]:
    """Return texts with their Korean."""
    return [{"text": nearest_name(names, tag), "koreanText": names.get(STAFF, "")} for names in every]


def way_of_typing(question: Question) -> str:
    """Return which keys a question needs: choice, yesNo, date, digits, phone, latin or words."""
    kinds = {"choice": "choice", "yes_no": "yesNo", "date": "date"}
    for types, way in ((DIGITS, "digits"), (PHONES, "phone"), (LATIN, "latin")):
        kinds |= dict.fromkeys(types, way)
    return kinds.get(question.type, "words")
