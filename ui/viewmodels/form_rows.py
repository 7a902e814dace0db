"""What the forms pages show, as plain rows: computed away from the screen's thread."""

from collections.abc import Sequence
from typing import Any

from kiosk.domain.form import Form, Question
from kiosk.domain.listed_answer import ListedAnswer
from kiosk.domain.texts import nearest_name
from kiosk.services.forms import Forms
from kiosk.services.interview import Interview, PassportAnswer

Row = dict[str, Any]
FORM_ROLES = ("formId", "title", "koreanTitle", "about", "office", "foreign")
CHOICE_ROLES = ("place", "text", "koreanText", "chosen")
PASSPORT_ROLES = ("key", "label", "koreanLabel", "value", "reason")
REVIEW_ROLES = ("key", "label", "koreanLabel", "value", "koreanValue", "doubtful", "missing")
YES_NO = ("yes", "no")
STAFF = "ko"
DIGITS = ("registration", "business", "number", "amount")
PHONES = ("phone", "mobile")
LATIN = ("latin", "passport", "email")
LISTED = ("country", "visa")


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
            "foreign": tag not in form.reviews,
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


def listed_rows(lines: Sequence[ListedAnswer], chosen: str, *, coded: bool) -> list[Row]:
    """Return lines of a list; coded: their keys are what people know, and stand first."""
    return [
        {
            "place": place,
            "text": line.key if coded else line.text,
            "koreanText": line.text if coded else "",
            "chosen": line.key == chosen,
        }
        for place, line in enumerate(lines)
    ]


def passport_rows(answers: Sequence[PassportAnswer], forms: Forms, tag: str) -> list[Row]:
    """Return what a passport's lines answer, with the doubts in words."""
    return [
        {
            "key": each.question.key,
            "label": nearest_name(each.question.labels, tag),
            "koreanLabel": each.question.labels[STAFF],
            "value": forms.words(each.question, each.verdict.value, tag)[0],
            "reason": " ".join(forms.sentence(code, tag) for code in each.verdict.codes),
        }
        for each in answers
    ]


def way_of_typing(question: Question) -> str:
    """Return how a question is answered: choice, yesNo, list, date, digits, phone, latin or words."""
    kinds = {"choice": "choice", "yes_no": "yesNo", "date": "date"}
    for types, way in ((LISTED, "list"), (DIGITS, "digits"), (PHONES, "phone"), (LATIN, "latin")):
        kinds |= dict.fromkeys(types, way)
    return kinds.get(question.type, "words")
