"""An official form: what it asks, when, and where each answer stands on the paper. Format: docs/forms.md."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.domain.faq import Confidence, Review, Source
from kiosk.domain.pack import Names
from kiosk.domain.rule_language import Truth, parse_rule

QuestionType = Literal[
    "text",
    "long_text",
    "latin",
    "date",
    "choice",
    "yes_no",
    "country",
    "visa",
    "registration",
    "passport",
    "business",
    "phone",
    "mobile",
    "email",
    "number",
    "amount",
    "address",
]
Fills = dict[str, str]
"""Answers by the names under which a visit keeps them: a person's key, or `FORM-01.matter`."""
BoxStyle = Literal["text", "cells", "date", "ticks", "heading", "note", "office", "photo", "signature"]


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice."""

    key: str
    labels: Names


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked, on one screen."""

    key: str
    type: QuestionType
    labels: Names
    """By BCP-47 tag; Korean and English always."""
    help: Names
    """Where to find it, how to write it; may be empty."""
    example: str
    """As it would stand on the paper."""
    options: tuple[Option, ...] = ()
    not_before: str = ""
    """`today`, or the key of a question with a date; empty for no limit."""
    not_after: str = ""
    longest: int = 200
    """Characters."""
    default: Literal["", "today"] = ""
    """What is answered already, unless the person changes it."""

    def option(self, key: str) -> Option | None:
        """Return the option of this key."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True, slots=True)
class PersonQuestions:
    """The document of what all forms ask of a person: an answer given once serves every form of the visit."""

    id: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A place on the form that shows the answer of one question, or of several joined by spaces."""

    key: str
    section: str
    questions: tuple[str, ...]
    """Keys of the form's own questions or of the person's."""
    labels: Names
    """As printed; empty where the question's own will do."""
    required_if: str
    """A rule (kiosk.domain.rule_language) over answers, which are texts."""
    asked_if: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together."""

    key: str
    labels: Names


@dataclass(frozen=True, slots=True)
class Attachment:
    """A paper to bring."""

    labels: Names
    needed_if: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Fee:
    """What it costs, where the condition holds."""

    won: int
    applies_if: str
    note: Names
    confidence: Confidence

    def amount(self, free: str) -> str:
        """Return what it costs, in figures; free: the word for nothing."""
        return f"₩{self.won:,}" if self.won else free


@dataclass(frozen=True, slots=True)
class Office:
    """Where and when the form is handed in, and whom to call."""

    where: Names
    when: Names
    hotlines: tuple[str, ...]
    confidence: Confidence
    place_kinds: tuple[str, ...] = ()
    """Ids of the pack's kinds of place that take the form, the first choice first."""
    address: str = ""
    """Key of the question whose answer decides which of them is responsible; empty where any is."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page, in millimetres from its upper left corner."""

    page: int
    """From 1."""
    x: float
    y: float
    width: float
    height: float
    style: BoxStyle
    field: str = ""
    """Whose answer stands in it; empty for fixed words."""
    label_width: float = 0.0
    """Width of the label's part on the left; 0 puts the label above the answer."""
    texts: Names | None = None
    """Fixed words, Korean and English, for boxes without a field and instead of the field's label."""
    cells: int = 0
    """Number of cells with one character each."""
    columns: int = 0
    """Tick boxes side by side; 0 as many as there are options."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form document."""

    id: str
    revision: int
    title: Names
    about: Names
    legal_basis: str
    """As the paper names it, in Korean; may be empty."""
    source: Source
    checked_on: date
    confidence: Confidence
    questions: tuple[Question, ...]
    sections: tuple[Section, ...]
    fields: tuple[Field, ...]
    attachments: tuple[Attachment, ...]
    fees: tuple[Fee, ...]
    office: Office
    boxes: tuple[Box, ...]
    reviews: dict[str, Review]
    """By the BCP-47 tags in which the form is complete."""

    def field(self, key: str) -> Field | None:
        """Return the field of this key."""
        return next((field for field in self.fields if field.key == key), None)

    def own(self, key: str) -> str:
        """Return the name under which the answer of one of its own questions is kept."""
        return f"{self.id}.{key}"


@dataclass(frozen=True, slots=True)
class FormQuestions:
    """A form with the person's questions it uses: finds questions and the names of their answers."""

    form: Form
    person: PersonQuestions

    def find(self, key: str) -> Question:
        """Return a question. Raises KeyError."""
        for question in (*self.form.questions, *self.person.questions):
            if question.key == key:
                return question
        raise KeyError(key)

    def name(self, key: str) -> str:
        """Return the name under which an answer is kept: the form's own ones carry the form's id."""
        own = any(question.key == key for question in self.form.questions)
        return self.form.own(key) if own else key

    def asked(self) -> Iterator[tuple[Field, Question]]:
        """Yield every question once, with the first field that needs it."""
        seen: set[str] = set()
        for field in self.form.fields:
            for key in field.questions:
                if key not in seen:
                    seen.add(key)
                    yield field, self.find(key)

    def values(self, answers: Mapping[str, str]) -> dict[str, str]:
        """Return the answers this form can see, by the plain keys of its questions."""
        own = f"{self.form.id}."
        persons = {name: value for name, value in answers.items() if "." not in name}
        return persons | {name.removeprefix(own): value for name, value in answers.items() if name.startswith(own)}

    def holds(self, condition: str, answers: Mapping[str, str]) -> Truth:
        """Return the truth of one of the form's conditions."""
        return parse_rule(condition).truth(self.values(answers))
