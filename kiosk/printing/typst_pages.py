"""The kiosk's pages (kiosk.ports.PageRenderer): answers, emergencies and places, on A4 and on receipts."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

from kiosk.domain.answer import Answer, EmergencyAdvice, HotlineLine
from kiosk.domain.answer_notes import notes_of
from kiosk.domain.language import Language
from kiosk.domain.place import PlaceSheet
from kiosk.printing.answer_texts import blocks, column_ratio, original_of
from kiosk.printing.labels import STAFF, labels_of, tag_of_labels
from kiosk.printing.line_breaks import breakable
from kiosk.printing.qr import QrCodes
from kiosk.printing.qr_picture import qr_on_page, qr_on_receipt, qr_svg
from kiosk.printing.typesetting import FALLBACK_FONTS, FONTS, Data, hotline_rows, language_setting
from kiosk.printing.typst_compiler import FONT_FOLDERS, TypstCompiler

BRAND = "Madang 마당"
TEST_TITLE = "시험 인쇄 · Test print"


class TypstPages:
    """Lays out pages, with one compiler for all of them; safe to call from any thread."""

    def __init__(self, centre: str = "", font_folders: Sequence[Path] = FONT_FOLDERS) -> None:
        """centre: name of the place where the kiosk stands, printed in the header; may be empty."""
        self._centre = centre
        self._compiler = TypstCompiler(font_folders)

    def warm_up(self) -> None:
        """Load the fonts now (about half a second), so that the first page need not wait."""
        self._compiler.warm_up()

    def answer_page(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the PDF of an answer. qr: rows of modules without quiet zone. Raises PrintingError print-failed."""
        notes, source = notes_of(answer, language.tag), answer.source
        frame = self.frame(language, printed_on, title=answer.question, document_id=answer.id)
        texts = {
            "question": breakable(answer.question),
            "notes": [frame["labels"][note] for note in notes],
            "staff_notes": [frame["staff"][note] for note in notes],
            "short": breakable(answer.short),
            "details": blocks(answer.details),
            "bring": [breakable(thing) for thing in answer.bring],
            "hotlines": hotline_rows(answer.hotlines, frame["labels"]),
            "original": original_of(answer, language),
            "column_ratio": column_ratio(answer),
            "source": breakable(", ".join(filter(None, (source.title, source.agency, source.address)))),
            "checked_on": answer.checked_on.isoformat(),
            "addition": _addition(answer, language),
        }
        shown = language_setting(answer.language, language)
        return self.compile("answer.typ", {**frame, **texts, **qr_on_page(qr), "language": shown})

    def emergency_page(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return the PDF of what to do in an emergency. Raises PrintingError print-failed."""
        frame = self.frame(language, printed_on, title=advice.title, document_id=advice.id)
        texts = {
            "title": breakable(advice.title),
            "advice": breakable(advice.advice),
            "hotlines": hotline_rows(advice.hotlines, frame["labels"]),
        }
        return self.compile(
            "emergency.typ", {**frame, **texts, "language": language_setting(advice.language, language)}
        )

    def answer_receipt(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the PDF of an answer's short form on a roll of 80 mm. Raises PrintingError print-failed."""
        frame = self.frame(language, printed_on, title=breakable(answer.question), document_id=answer.id)
        texts = {
            "short": breakable(answer.short),
            "notes": [frame["labels"][note] for note in notes_of(answer, language.tag)],
            "bring": [breakable(thing) for thing in answer.bring],
            "hotlines": hotline_rows(answer.hotlines, frame["labels"]),
            "source": breakable(", ".join(filter(None, (answer.source.title, answer.source.agency)))),
            "checked_on": answer.checked_on.isoformat(),
            "addition": _addition(answer, language),
            **qr_on_receipt(qr),
        }
        return self.compile("receipt.typ", {**frame, **texts, "language": language_setting(answer.language, language)})

    def emergency_receipt(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return the PDF of what to do in an emergency on a roll of 80 mm. Raises PrintingError print-failed."""
        frame = self.frame(language, printed_on, title=breakable(advice.title), document_id=advice.id)
        hotlines = hotline_rows(advice.hotlines, frame["labels"])
        texts = {"short": breakable(advice.advice), "notes": [], "bring": [], "hotlines": hotlines}
        nothing = {"source": "", "checked_on": "", "addition": None, **qr_on_receipt(None)}
        shown = language_setting(advice.language, language)
        return self.compile("receipt.typ", {**frame, **texts, **nothing, "language": shown})

    def test_page(self, *, printed_on: date, receipt: bool = False) -> bytes:
        """Return the PDF by which a technician sees whether all is printed. Raises PrintingError print-failed."""
        texts = {"title": TEST_TITLE, "brand": BRAND, "centre": self._centre, "printed_on": printed_on.isoformat()}
        look = {"labels": labels_of(STAFF), "qr": qr_svg(QrCodes().rows(BRAND))}
        look["staff_language"] = {"tag": STAFF, "fonts": [FONTS[STAFF], *FALLBACK_FONTS]}
        return self.compile("test.typ", {**texts, **look, "receipt": receipt})

    def place_page(
        self, sheet: PlaceSheet, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the PDF of a place. qr: rows of modules without quiet zone. Raises PrintingError print-failed."""
        frame = self.frame(language, printed_on, title=sheet.name, document_id=sheet.id)
        phones = [HotlineLine(number, number, sheet.name, "", always_open=False) for number in sheet.phones]
        texts = {
            "name": breakable(sheet.name),
            "korean_name": breakable(sheet.korean_name),
            "kind": breakable(sheet.kind),
            "address": breakable(sheet.address),
            "exact_address": sheet.exact_address,
            "hotlines": hotline_rows([*phones, *sheet.hotlines], frame["labels"]),
            "week": None if sheet.week is None else asdict(sheet.week),
            "spoken": ", ".join(sheet.languages),
            "directions": breakable(sheet.directions),
            "note": breakable(sheet.note),
            "confidence": sheet.confidence,
            "source": breakable(", ".join(filter(None, (sheet.source.title, sheet.source.agency)))),
            "checked_on": sheet.checked_on.isoformat(),
            "changed": _changed(sheet),
        }
        return self.compile(
            "place.typ", {**frame, **texts, **qr_on_page(qr), "language": language_setting(language.tag, language)}
        )

    def frame(self, language: Language, printed_on: date, *, title: str, document_id: str) -> Data:
        """Return what header, footer and labels of every page need."""
        return {
            "title": title,
            "id": document_id,
            "brand": BRAND,
            "centre": self._centre,
            "labels": labels_of(language.tag),
            "label_language": language_setting(tag_of_labels(language.tag), language),
            "staff": labels_of(STAFF),
            "staff_language": language_setting(STAFF, language),
            "source_language": language_setting("en", language),
            "printed_on": printed_on.isoformat(),
        }

    def compile(self, template: str, data: Data, *, archival: bool = True) -> bytes:
        """Return the PDF of a template of this package with its data. Raises PrintingError print-failed."""
        return self._compiler.compile(template, data, archival=archival)


def _addition(answer: Answer, language: Language) -> Data | None:
    """Return what the centre adds to an answer."""
    if (added := answer.addition) is None:
        return None
    shown = language_setting(added.language, language)
    return {"text": breakable(added.text), "language": shown, "on": added.on.isoformat()}


def _changed(sheet: PlaceSheet) -> Data | None:
    """Return which parts of a place are the centre's own."""
    if (changed := sheet.changed) is None:
        return None
    parts = (("call", changed.phone), ("hours", changed.hours))
    return {
        "parts": [key for key, is_local in parts if is_local],
        "note": breakable(changed.note),
        "on": changed.on.isoformat(),
    }
