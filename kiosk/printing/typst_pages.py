"""Pages as PDF through typst, which runs in this process and stays warm.

All words reach the templates as JSON values, so no text can become markup. typst reads only the templates' folder and
the fonts, imports no packages, and writes nothing: the PDF comes back in memory.
"""

import json
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from kiosk.domain.answer import Answer, EmergencyAdvice, HotlineLine
from kiosk.domain.answer_notes import notes_of
from kiosk.domain.language import Language
from kiosk.domain.place import PlaceSheet
from kiosk.domain.rich_text import parse
from kiosk.errors import PrintingError
from kiosk.printing.labels import STAFF, labels_of, tag_of_labels
from kiosk.printing.line_breaks import breakable
from kiosk.printing.qr import QrCodes

TEMPLATES = Path(__file__).parent / "templates"
FONT_FOLDERS = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/opentype/noto"))
"""Debian's fonts-noto-core and fonts-noto-cjk."""
FALLBACK_FONTS = ("Noto Sans", "Noto Sans CJK KR", "Noto Sans Symbols", "Noto Sans Symbols2")
FONTS = {"ko": "Noto Sans CJK KR"}
WORD_KEEPING = ("ko",)
"""Languages whose words the line breaker would break, although they are divided by spaces."""
NARROWEST, WIDEST = 0.7, 1.4
BRAND = "Madang 마당"
TEST_TITLE = "시험 인쇄 · Test print"
MODULE_MM = 0.34
SMALLEST_QR_MM, LARGEST_QR_MM = 34.0, 44.0
RECEIPT_MODULE_MM, WIDEST_RECEIPT_QR_MM = 0.5, 66.0
"""Four dots of a thermal printer (8 dots a millimetre); a roll of 80 mm is printed on 72 mm."""
LEADING, LEADING_CJK = 0.03, 0.38
"""Space between lines in ems, beyond the font's own height, which in CJK fonts is just the character."""
LEADINGS = {"Noto Sans Myanmar": -0.3, "Noto Naskh Arabic": -0.1}
"""Fonts whose own height leaves room for stacks that running text hardly has."""

Data = dict[str, Any]


class TypstPages:
    """Renders pages. Keeps one compiler, which loads the fonts at the first page; safe to call from any thread."""

    def __init__(self, centre: str = "", font_folders: Sequence[Path] = FONT_FOLDERS) -> None:
        """centre: name of the place where the kiosk stands, printed in the header; may be empty."""
        self._centre = centre
        self._font_folders = tuple(font_folders)
        self._compiler: Any = None
        self._lock = threading.Lock()

    def warm_up(self) -> None:
        """Load the fonts now (about half a second), so that the first page need not wait."""
        with self._lock:
            self._load()

    def answer_page(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return the PDF of an answer. qr: rows of modules without quiet zone. Raises PrintingError print-failed."""
        notes, source = notes_of(answer, language.tag), answer.source
        original = None if answer.original_language == answer.language else _original(answer, language)
        frame = self.frame(language, printed_on, title=answer.question, document_id=answer.id)
        texts = {
            "question": breakable(answer.question),
            "notes": [frame["labels"][note] for note in notes],
            "staff_notes": [frame["staff"][note] for note in notes],
            "short": breakable(answer.short),
            "details": _blocks(answer.details),
            "bring": [breakable(thing) for thing in answer.bring],
            "hotlines": hotline_rows(answer.hotlines, frame["labels"]["always_open"]),
            "original": original,
            "column_ratio": column_ratio(answer),
            "source": breakable(", ".join(filter(None, (source.title, source.agency, source.address)))),
            "checked_on": answer.checked_on.isoformat(),
        }
        shown = language_setting(answer.language, language)
        return self.compile("answer.typ", {**frame, **texts, **_code(qr), "language": shown})

    def emergency_page(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return the PDF of what to do in an emergency. Raises PrintingError print-failed."""
        frame = self.frame(language, printed_on, title=advice.title, document_id=advice.id)
        texts = {
            "title": breakable(advice.title),
            "advice": breakable(advice.advice),
            "hotlines": hotline_rows(advice.hotlines, frame["labels"]["always_open"]),
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
            "hotlines": hotline_rows(answer.hotlines, frame["labels"]["always_open"]),
            "source": breakable(", ".join(filter(None, (answer.source.title, answer.source.agency)))),
            "checked_on": answer.checked_on.isoformat(),
            "qr": None if qr is None else qr_svg(qr),
            "qr_mm": 0 if qr is None else min(WIDEST_RECEIPT_QR_MM, (len(qr) + 8) * RECEIPT_MODULE_MM),
        }
        return self.compile("receipt.typ", {**frame, **texts, "language": language_setting(answer.language, language)})

    def emergency_receipt(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return the PDF of what to do in an emergency on a roll of 80 mm. Raises PrintingError print-failed."""
        frame = self.frame(language, printed_on, title=breakable(advice.title), document_id=advice.id)
        hotlines = hotline_rows(advice.hotlines, frame["labels"]["always_open"])
        texts = {"short": breakable(advice.advice), "notes": [], "bring": [], "hotlines": hotlines}
        nothing = {"source": "", "checked_on": "", "qr": None, "qr_mm": 0}
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
            "hotlines": hotline_rows([*phones, *sheet.hotlines], frame["labels"]["always_open"]),
            "week": None if sheet.week is None else asdict(sheet.week),
            "spoken": ", ".join(sheet.languages),
            "directions": breakable(sheet.directions),
            "note": breakable(sheet.note),
            "confidence": sheet.confidence,
            "source": breakable(", ".join(filter(None, (sheet.source.title, sheet.source.agency)))),
            "checked_on": sheet.checked_on.isoformat(),
        }
        return self.compile(
            "place.typ", {**frame, **texts, **_code(qr), "language": language_setting(language.tag, language)}
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

    def compile(self, template: str, data: Data) -> bytes:
        """Return the PDF of a template of this package with its data. Raises PrintingError print-failed."""
        from typst import TypstError

        with self._lock:
            try:
                pdf: bytes = self._load().compile(
                    input=str(TEMPLATES / template), sys_inputs={"data": json.dumps(data)}
                )
            except TypstError as error:
                raise PrintingError(f"The page could not be laid out: {error}") from error
        return pdf

    def _load(self) -> Any:
        if self._compiler is None:
            from typst import Compiler

            folders = [str(folder) for folder in self._font_folders]
            self._compiler = Compiler(root=str(TEMPLATES), font_paths=folders, ignore_system_fonts=True)
        return self._compiler


def qr_svg(rows: Sequence[Sequence[bool]], quiet_zone: int = 4) -> str:
    """Return a QR code as an SVG picture of one unit per module, its quiet zone included."""
    size = len(rows) + 2 * quiet_zone
    dark = "".join(_dark_runs(rows, quiet_zone))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{dark}" fill="#000"/></svg>'
    )


def _code(qr: Sequence[Sequence[bool]] | None) -> Data:
    if qr is None:
        return {"qr": None, "qr_mm": 0}
    return {"qr": qr_svg(qr), "qr_mm": min(LARGEST_QR_MM, max(SMALLEST_QR_MM, (len(qr) + 8) * MODULE_MM))}


def _dark_runs(rows: Sequence[Sequence[bool]], offset: int) -> Iterator[str]:
    for y, row in enumerate(rows):
        x = 0
        for dark, run in groupby(row):
            width = len(list(run))
            if dark:
                yield f"M{x + offset} {y + offset}h{width}v1h-{width}z"
            x += width


def column_ratio(answer: Answer) -> float:
    """Return the width of the visitor's column as a multiple of the original's: both end at about one height."""
    mine = _length(answer.details, *answer.bring)
    theirs = _length(answer.original_question, answer.original_short, answer.original_details, *answer.original_bring)
    return min(WIDEST, max(NARROWEST, mine / max(1.0, theirs)))


def _length(*texts: str) -> float:
    """Return the rough length of texts in ems: wide characters take one, others half of it."""
    return sum(1.0 if unicodedata.east_asian_width(character) in "WF" else 0.5 for text in texts for character in text)


def language_setting(tag: str, visitors: Language) -> Data:
    """Return how a text of a language is set; only the visitor's own can be other than left-to-right."""
    own = tag == visitors.tag
    font = visitors.font if own else FONTS.get(tag, FALLBACK_FONTS[0])
    return {
        "tag": tag,
        "fonts": [font, *FALLBACK_FONTS],
        "rtl": own and visitors.direction == "rtl",
        "leading": LEADINGS.get(font, LEADING_CJK if "CJK" in font else LEADING),
        "keep_words": tag in WORD_KEEPING,
    }


def _original(answer: Answer, language: Language) -> Data:
    return {
        "language": language_setting(answer.original_language, language),
        "question": breakable(answer.original_question),
        "short": breakable(answer.original_short),
        "details": _blocks(answer.original_details),
        "bring": [breakable(thing) for thing in answer.original_bring],
    }


def _blocks(text: str) -> list[Data]:
    return [asdict(block) for block in parse(breakable(text))]


def hotline_rows(lines: Sequence[HotlineLine], always_open: str) -> list[Data]:
    """Return hotlines as the templates show them. always_open: the words for it."""
    return [
        {
            "number": breakable(line.number),
            "name": breakable(line.name),
            "hours": breakable(line.hours or (always_open if line.always_open else "")),
        }
        for line in lines
    ]
