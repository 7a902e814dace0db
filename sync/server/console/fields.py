"""The fields of a text as a form shows and sends them."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

from starlette.datastructures import FormData

from kiosk.content.notice_rules import LONGEST_BODY, LONGEST_TITLE
from kiosk.errors import ServerError
from sync.server.documents.shape import Json

MOST_ITEMS = 300


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how it is called in the content, in the console, and how it is written."""

    name: str
    label: str
    """Found in the console's wording."""
    hint: str
    form: Literal["line", "area", "lines", "phrases"]
    """lines: a list, one item a line; phrases: a list, each tried out with the answer model."""
    longest: int
    """Characters, of each item where it is a list."""


_PHRASINGS = Field("phrasings", "How people say it", "One way of asking in each line. Everyday words.", "phrases", 300)
FIELDS: dict[str, tuple[Field, ...]] = {
    "faq": (
        Field("question", "Question", "As a person would ask it.", "line", 300),
        Field(
            "short",
            "Short answer",
            "One to three sentences for listening: no brackets, no abbreviations.",
            "area",
            1000,
        ),
        Field("details", "Details", "Paragraphs, lists with “- ”, **bold**. Nothing else.", "area", 10_000),
        Field("bring", "What to bring", "One thing in each line.", "lines", 300),
        _PHRASINGS,
    ),
    "emergency": (
        Field("title", "Title", "", "line", 300),
        Field("advice", "Advice", "What to do right now, the number first.", "area", 1000),
        _PHRASINGS,
        Field("confusables", "Sounds alike, but is no emergency", "One in each line.", "lines", 300),
    ),
    "benefit": (
        Field("title", "Title", "", "line", 300),
        Field("what", "What it gives", "With amounts.", "area", 3000),
        Field("where", "Where to apply", "And with what.", "area", 3000),
    ),
    "notice": (
        Field("title", "Title", "What it is about, in one line.", "line", LONGEST_TITLE),
        Field(
            "body",
            "Text",
            "Plain paragraphs with an empty line between them; it is also read aloud.",
            "area",
            LONGEST_BODY,
        ),
    ),
}


def read_fields(kind: str, form: FormData) -> Json:
    """Return the text that a form holds. Raises ServerError text-invalid for what is far too long."""
    return {field.name: _read(field, form) for field in FIELDS[kind]}


def empty_text(kind: str) -> Json:
    """Return a text with nothing in it."""
    return {field.name: [] if field.form in ("lines", "phrases") else "" for field in FIELDS[kind]}


def _read(field: Field, form: FormData) -> str | list[str]:
    values = [clean(str(value)) for value in form.getlist(field.name)]
    if field.form in ("line", "area"):
        text = values[0] if values else ""
        return _bounded(field, " ".join(text.split()) if field.form == "line" else text)
    items = [" ".join(line.split()) for value in values for line in value.split("\n")]
    items = list(dict.fromkeys(item for item in items if item))
    if len(items) > MOST_ITEMS:
        raise ServerError(f"{field.name}: more than {MOST_ITEMS} items.", code="text-invalid")
    return [_bounded(field, item) for item in items]


def _bounded(field: Field, text: str) -> str:
    if len(text) > field.longest:
        raise ServerError(f"{field.name}: longer than {field.longest} characters.", code="text-invalid")
    return text


def clean(text: str) -> str:
    """Return a text in NFC with plain line ends, without control characters and space at its ends."""
    unified = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(c for c in unified if c in "\n\t" or unicodedata.category(c) != "Cc")
    return "\n".join(line.rstrip() for line in kept.split("\n")).strip()
