"""Lines about a form in the visitor's language with Korean beside them: titles, papers to bring, fees, offices."""

from kiosk.domain.bidi import legible
from kiosk.domain.form import Fee, Form
from kiosk.domain.language import Language
from kiosk.domain.pack import Names
from kiosk.domain.packet import FormSheet
from kiosk.printing.labels import STAFF, labels_of
from kiosk.printing.line_breaks import breakable
from kiosk.printing.qr_picture import qr_on_page
from kiosk.printing.typesetting import Data, language_setting

FALLBACK = "en"


def text_of(names: Names, tag: str) -> tuple[str, str]:
    """Return a text in a language, or in English, or in Korean, and which it is."""
    used = next((each for each in (tag, FALLBACK, STAFF) if names.get(each)), STAFF)
    return legible(names.get(used, "")), used


def titles_of(form: Form, language: Language) -> Data:
    """Return what a form is called."""
    title, used = text_of(form.title, language.tag)
    return {
        "id": form.id,
        "shown_title": title,
        "title_language": language_setting(used, language),
        "korean_title": form.title[STAFF],
    }


def notes_of(form: Form, tag: str) -> list[str]:
    """Return the labels of what must be known before the paper is relied on."""
    review = form.reviews.get(tag)
    notes = ["form_sign", "form_notice"]
    if review is None:
        return [*notes, "not_in_your_language"]
    return notes if review.state == "reviewed" else [*notes, "not_reviewed"]


def line_of(names: Names, language: Language, confidence: str = "official") -> Data:
    """Return a text, in which language it is, its Korean, and the label of what is not sure about it."""
    text, used = text_of(names, language.tag)
    note = confidence if confidence != "official" else ""
    return {"text": text, "language": language_setting(used, language), "ko": names.get(STAFF, ""), "note": note}


def fee_line(fee: Fee, language: Language, free: str) -> Data:
    """Return what something costs and for what; free: the word for nothing."""
    note, used = text_of(fee.note, language.tag)
    amount = fee.amount(free)
    korean = fee.amount(labels_of(STAFF)["form_free"])
    shown = {used if note else language.tag: f"{amount} · {note}" if note else amount}
    if korean != amount:  # an amount is written alike; only the word for nothing is not
        shown[STAFF] = korean
    return line_of(shown, language, fee.confidence)


def office_of(sheet: FormSheet) -> Data | None:
    """Return the responsible office with its map entry as a code."""
    if sheet.office is None:
        return None
    office = sheet.office
    korean = office.korean_name if office.korean_name != office.name else ""
    return {
        "name": breakable(office.name),
        "korean_name": breakable(korean),
        "address": breakable(office.address),
        **qr_on_page(sheet.office_code),
    }
