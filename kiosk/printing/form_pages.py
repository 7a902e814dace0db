"""Filled forms as PDF (kiosk.ports.FormRenderer): the official layout, extra sheets, the key for the visitor."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.blank import BlankSheet
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Box, Field, Form, Question
from kiosk.domain.language import Language
from kiosk.domain.pack import Names
from kiosk.domain.packet import FormSheet, Packet, PacketSheet
from kiosk.errors import FormError
from kiosk.ports import Blanks, Clock
from kiosk.printing.blank_boxes import blank_boxes, key_order, numbers_on, stands_on
from kiosk.printing.blank_pdf import lay_under
from kiosk.printing.form_lines import FALLBACK, fee_line, line_of, notes_of, office_of, text_of, titles_of
from kiosk.printing.form_values import YES_NO, cells_of, date_parts, options_of, printed, said
from kiosk.printing.labels import STAFF, Labels, labels_of
from kiosk.printing.line_breaks import breakable
from kiosk.printing.packet_cover import cover_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.qr_picture import qr_on_page
from kiosk.printing.type_sizes import label_points, sized_value
from kiosk.printing.typesetting import Data, hotline_rows, language_setting
from kiosk.printing.typst_pages import TypstPages

TEMPLATE = "packet.typ"
LABEL_INSET_MM = 5.2
REGISTRATION_SPLIT = 6
"""The line between birth date and the rest."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a form is laid out on: an office's blank, else its own layout."""

    blank: BlankSheet | None = None
    unusable: str = ""
    """The error's code where there is a blank which cannot be used."""


OWN_LAYOUT = Ground()
NO_BLANKS: Mapping[str, Ground] = {}

log = logging.getLogger(__name__)


class FormPages:
    """Lays out filled forms with the pages' compiler, on the offices' own blanks where staff have measured them."""

    def __init__(self, pages: TypstPages, clock: Clock, blanks: Blanks | None = None) -> None:
        self._pages, self._clock, self._blanks = pages, clock, blanks

    def packet_pages(self, sheet: PacketSheet, language: Language) -> bytes:
        """Return the PDF: a cover where there are several forms, then each with its key. Raises PrintingError.

        A blank that cannot be used gives way to the form's own layout, which says so to staff.
        """
        return self._pdf(sheet, language, {form.id: self._ground(form.id) for form in _forms(sheet)})

    def proof(self, filled: FilledForm, language: Language, blank: BlankSheet) -> bytes:
        """Return the PDF of a form on a blank that is still being measured. Raises PrintingError."""
        code = QrCodes().rows(filled.form.id)
        sheet = PacketSheet(Packet((filled,)), (FormSheet(filled, (), None, None, code),), ())
        return self._pdf(sheet, language, {filled.form.id: Ground(blank)})

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return an answer as its person reads it in a language (yes and no stay so), and as the office does."""
        if question.type == "yes_no":
            return value, next((korean for key, korean, _ in YES_NO if key == value), "")
        return (said(question, value, tag), printed(question, value)) if value else ("", "")

    def data(self, sheet: PacketSheet, language: Language, grounds: Mapping[str, Ground] = NO_BLANKS) -> Data:
        """Return what the template draws. grounds: what each form is laid out on, by its id."""
        today: date = self._clock.now().date()
        several, first = len(sheet.forms) > 1, sheet.forms[0].filled.form
        title = labels_of(language.tag)["packet"] if several else text_of(first.title, language.tag)[0]
        document_id = "" if several else first.id
        frame = self._pages.frame(language, today, title=title, document_id=document_id)
        return {
            **frame,
            "language": language_setting(language.tag, language),
            "cover": cover_of(sheet, language, frame["labels"]) if several else None,
            "forms": [
                _form(each, language, frame["labels"], grounds.get(each.filled.form.id, OWN_LAYOUT))
                for each in sheet.forms
            ],
        }

    def _pdf(self, sheet: PacketSheet, language: Language, grounds: Mapping[str, Ground]) -> bytes:
        blanks = {form_id: ground.blank for form_id, ground in grounds.items() if ground.blank}
        # An office's PDF keeps no standard that we could vouch for.
        pdf = self._pages.compile(TEMPLATE, self.data(sheet, language, grounds), archival=not blanks)
        return lay_under(pdf, blanks) if blanks else pdf

    def _ground(self, form_id: str) -> Ground:
        try:
            return Ground(self._blanks.find(form_id) if self._blanks else None)
        except FormError as error:
            log.warning("%s: %s", error.code, error.message)
            return Ground(unusable=error.code)


def _forms(sheet: PacketSheet) -> list[Form]:
    return [each.filled.form for each in sheet.forms]


def _form(sheet: FormSheet, language: Language, labels: Labels, ground: Ground) -> Data:
    filled, form = sheet.filled, sheet.filled.form
    return {
        **titles_of(form, language),
        **(_on_blank(filled, language, ground.blank) if ground.blank else _on_own_layout(filled, language)),
        "unusable": ground.unusable,
        "attachments": [line_of(each.labels, language, each.confidence) for each in filled.attachments()],
        "fees": [fee_line(fee, language, labels["form_free"]) for fee in filled.fees()],
        "where": line_of(form.office.where, language, form.office.confidence),
        "when": line_of(form.office.when, language),
        "hotlines": hotline_rows(sheet.hotlines, labels),
        "summary": qr_on_page(sheet.summary_code),
        "office": office_of(sheet),
    }


def _on_own_layout(filled: FilledForm, language: Language) -> Data:
    form, numbers = filled.form, numbers_of(filled)
    return {
        "notes": notes_of(form, language.tag),
        "pages": _pages(filled, numbers),
        "rows": [_row(filled, field, numbers[field.key], language) for field in form.fields if field.key in numbers],
    }


def _on_blank(filled: FilledForm, language: Language, sheet: BlankSheet) -> Data:
    blank, numbers = sheet.blank, numbers_on(sheet.blank)
    return {
        "notes": [note for note in notes_of(filled.form, language.tag) if note != "form_notice"],
        "pages": [blank_boxes(filled, blank, numbers)],
        "rows": [
            _row(filled, field, numbers.get(field.key, 0), language, by_hand=not stands_on(filled, blank, field))
            for field in key_order(filled, blank)
        ],
    }


def numbers_of(filled: FilledForm) -> dict[str, int]:
    """Return the number of each field that has a box, in the order in which the boxes are read."""
    named = dict.fromkeys(box.field for box in filled.form.boxes if box.field)
    return {key: number for number, key in enumerate(named, start=1)}


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
    data: Data = {
        "bare": False,
        "marked": True,
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
        **sized_value(text, inner_mm, box.height),
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


def _row(filled: FilledForm, field: Field, number: int, language: Language, *, by_hand: bool = False) -> Data:
    own = filled.questions.find(field.questions[0]).labels if len(field.questions) == 1 else field.labels
    label, used = text_of(own, language.tag)
    values = filled.values(field)
    spoken = " ".join(said(filled.questions.find(key), value, language.tag) for key, value in values)
    states = (("form_by_hand", by_hand or filled.is_missing(field)), ("form_check", filled.is_doubtful(field)))
    return {
        "number": number or "–",
        "label": label,
        "language": language_setting(used, language),
        "ko": _labels(filled, field)[STAFF],
        "value": breakable(spoken),
        "marks": [mark for mark, holds in states if holds],
    }
