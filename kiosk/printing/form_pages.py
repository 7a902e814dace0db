"""Filled forms as PDF (kiosk.ports.FormRenderer): the official layout, extra sheets, the key for the visitor."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.answer import HotlineLine
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Box, Field, Question
from kiosk.domain.language import Language
from kiosk.domain.pack import Names
from kiosk.ports import Clock
from kiosk.printing.form_values import YES_NO, cells_of, date_parts, options_of, printed, said
from kiosk.printing.line_breaks import breakable, breakable_within
from kiosk.printing.type_sizes import fits_on_a_line, label_points
from kiosk.printing.typst_pages import Data, TypstPages, hotline_rows, language_setting

TEMPLATE = "form.typ"
FALLBACK, STAFF = "en", "ko"
WIDEST_LETTER_MM = 3.5
"""At the usual size; decides where long words may be broken."""
LABEL_INSET_MM, VALUE_INSET_MM = 5.2, 2.2
REGISTRATION_SPLIT = 6
"""The line between birth date and the rest."""


class FormPages:
    """Lays out filled forms with the pages' compiler."""

    def __init__(self, pages: TypstPages, clock: Clock) -> None:
        self._pages, self._clock = pages, clock

    def form_page(self, filled: FilledForm, language: Language, hotlines: Sequence[HotlineLine]) -> bytes:
        """Return the PDF: the form, extra sheets, the key in the visitor's language. Raises PrintingError."""
        return self._pages.compile(TEMPLATE, self.data(filled, language, hotlines))

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return an answer as its person reads it in a language (yes and no stay so), and as the office does."""
        if question.type == "yes_no":
            return value, next((korean for key, korean, _ in YES_NO if key == value), "")
        return (said(question, value, tag), printed(question, value)) if value else ("", "")

    def data(self, filled: FilledForm, language: Language, hotlines: Sequence[HotlineLine]) -> Data:
        """Return what the template draws."""
        today: date = self._clock.now().date()
        form, tag = filled.form, language.tag
        title, used = text_of(form.title, tag)
        frame = self._pages.frame(language, today, title=title, document_id=form.id)
        numbers = numbers_of(filled)
        always_open = frame["labels"]["always_open"]
        return {
            **frame,
            "language": language_setting(tag, language),
            "shown_title": title,
            "title_language": language_setting(used, language),
            "korean_title": form.title[STAFF],
            "notes": notes_of(filled, tag),
            "pages": _pages(filled, numbers),
            "rows": [
                _row(filled, field, numbers[field.key], language) for field in form.fields if field.key in numbers
            ],
            "attachments": [_line(each.labels, language, each.confidence) for each in filled.attachments()],
            "fees": _fees(filled, language, frame["labels"]["form_free"]),
            "where": _line(form.office.where, language, form.office.confidence),
            "when": _line(form.office.when, language, "official"),
            "hotlines": hotline_rows(hotlines, always_open),
        }


def text_of(names: Names, tag: str) -> tuple[str, str]:
    """Return a text in a language, or in English, or in Korean, and which it is."""
    used = next((each for each in (tag, FALLBACK, STAFF) if names.get(each)), STAFF)
    return names.get(used, ""), used


def numbers_of(filled: FilledForm) -> dict[str, int]:
    """Return the number of each field that has a box, in the order in which the boxes are read."""
    named = dict.fromkeys(box.field for box in filled.form.boxes if box.field)
    return {key: number for number, key in enumerate(named, start=1)}


def notes_of(filled: FilledForm, tag: str) -> list[str]:
    """Return the labels of what must be known before the paper is relied on."""
    review = filled.form.reviews.get(tag)
    notes = ["form_sign", "form_notice"]
    if review is None:
        return [*notes, "not_in_your_language"]
    return notes if review.state == "reviewed" else [*notes, "not_reviewed"]


def _pages(filled: FilledForm, numbers: dict[str, int]) -> list[list[Data]]:
    boxes = filled.form.boxes
    count = max((box.page for box in boxes), default=0)
    return [[_box(filled, box, numbers) for box in boxes if box.page == page] for page in range(1, count + 1)]


def _box(filled: FilledForm, box: Box, numbers: dict[str, int]) -> Data:
    field = filled.form.field(box.field)
    labels = box.texts or (_labels(filled, field) if field else {})
    values = filled.values(field) if field else []
    inner_mm = box.width - box.label_width
    text = " ".join(printed(filled.questions.find(key), value) for key, value in values)
    fits = fits_on_a_line(text, inner_mm - VALUE_INSET_MM, box.height)
    data: Data = {
        "x": box.x,
        "y": box.y,
        "width": box.width,
        "height": box.height,
        "label_width": box.label_width,
        "style": box.style,
        "columns": box.columns,
        "number": numbers.get(box.field, 0),
        "ko": labels.get(STAFF, ""),
        "en": labels.get(FALLBACK, ""),
        "fits": fits,
        "value": text if fits else breakable_within(text, max(4, int(inner_mm / WIDEST_LETTER_MM))),
    }
    label_mm = (box.label_width or box.width) - LABEL_INSET_MM
    data["label_points"] = label_points(data["ko"], data["en"], label_mm, box.height - 1)
    if field and box.style == "ticks":
        data["options"] = options_of(filled.questions.find(field.questions[0]), values[0][1] if values else "")
    if box.style == "date":
        data["parts"] = date_parts(values[0][1] if values else "")
    if box.style == "cells":
        characters = cells_of(values[0][1] if values else "")
        data |= {"cells": box.cells, "characters": characters, "split": REGISTRATION_SPLIT if box.cells > 10 else 0}  # noqa: PLR2004
    return data


def _labels(filled: FilledForm, field: Field) -> Names:
    return field.labels or filled.questions.find(field.questions[0]).labels


def _row(filled: FilledForm, field: Field, number: int, language: Language) -> Data:
    own = filled.questions.find(field.questions[0]).labels if len(field.questions) == 1 else field.labels
    label, used = text_of(own, language.tag)
    values = filled.values(field)
    spoken = " ".join(said(filled.questions.find(key), value, language.tag) for key, value in values)
    states = (("form_by_hand", filled.is_missing(field)), ("form_check", filled.is_doubtful(field)))
    return {
        "number": number,
        "label": label,
        "language": language_setting(used, language),
        "ko": _labels(filled, field)[STAFF],
        "value": breakable(spoken),
        "marks": [mark for mark, holds in states if holds],
    }


def _line(names: Names, language: Language, confidence: str) -> Data:
    text, used = text_of(names, language.tag)
    note = confidence if confidence != "official" else ""
    return {"text": text, "language": language_setting(used, language), "ko": names.get(STAFF, ""), "note": note}


def _fees(filled: FilledForm, language: Language, free: str) -> list[Data]:
    lines = []
    for fee in filled.fees():
        note, used = text_of(fee.note, language.tag)
        amount = f"₩{fee.won:,}" if fee.won else free
        shown = {used if note else language.tag: f"{amount} · {note}" if note else amount, STAFF: f"₩{fee.won:,}"}
        lines.append(_line(shown, language, fee.confidence))
    return lines
