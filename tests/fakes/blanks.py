"""Blank forms of an invented office: ruled lines and words by typst, AcroForm fields by pypdf."""

import io
from collections.abc import Mapping
from datetime import date

import typst
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from kiosk.content.blank_store import sha256_of
from kiosk.domain.blank import Blank, BlankBox, BlankSheet
from kiosk.printing.typst_compiler import FONT_FOLDERS

MM = 72 / 25.4
Place = tuple[float, float, float, float]
"""Left, top, width and height in millimetres."""

BOXES = (
    BlankBox("surname", 50, 50, 60, 9),
    BlankBox("given_names", 50, 59, 60, 9),
    BlankBox("residence_number", 50, 68, 48, 9, "cells", part="birth", cells=6),
    BlankBox("residence_number", 104, 68, 56, 9, "cells", part="serial", cells=7),
    BlankBox("birth", 50, 77, 16, 9, part="year"),
    BlankBox("birth", 72, 77, 10, 9, part="month"),
    BlankBox("birth", 88, 77, 10, 9, part="day"),
    BlankBox("sex", 132, 79.5, 4, 4, "ticks", part="M"),
    BlankBox("sex", 152, 79.5, 4, 4, "ticks", part="F"),
    BlankBox("address_kr", 50, 86, 110, 9),
    BlankBox("work_name", 50, 95, 110, 9),
    BlankBox("mobile", 50, 104, 60, 9),
    BlankBox("consent_applicant", 50, 113, 60, 9),
)
"""Where the answers to FORM-01 stand on `ruled_pdf`."""
WORDS: Mapping[str, tuple[float, float]] = {
    "성 Surname": (20, 50),
    "명 Given names": (20, 59),
    "외국인등록번호": (20, 68),
    "생년월일": (20, 77),
    "국내 주소": (20, 86),
    "근무처": (20, 95),
    "휴대전화": (20, 104),
    "신청인": (20, 113),
}


def ruled_pdf(pages: int = 1, paper: str = '"a4"', title: str = "통합신청서 (새 서식)", flipped: bool = False) -> bytes:
    """Return a blank with a ruled table, printed units of a date and tick boxes."""
    rows = "".join(
        f"#rule({x}, {y}, 30, 9)[{word}]\n#rule({x + 30}, {y}, 110, 9)[]\n" for word, (x, y) in WORDS.items()
    )
    source = (
        f"""
#set page(paper: {paper}, margin: 0mm, flipped: {str(flipped).lower()})
#set text(font: ("Noto Sans", "Noto Sans CJK KR"), size: 8pt)
#let at(x, y, it) = place(top + left, dx: x * 1mm, dy: y * 1mm, it)
#set rect(stroke: 0.4pt, inset: 1mm)
#let rule(x, y, w, h, it) = at(x, y, rect(width: w * 1mm, height: h * 1mm, align(horizon, it)))
#at(60, 25, text(size: 16pt, weight: "bold")[{title}])
{rows}
#at(67, 79.5)[년] #at(83, 79.5)[월] #at(99, 79.5)[일]
#at(99.5, 70.5)[\u2013]
#rule(132, 79.5, 4, 4)[] #at(138, 79.5)[남 M] #rule(152, 79.5, 4, 4)[] #at(158, 79.5)[여 F]
"""
        + "#pagebreak()\n#at(60, 25)[안내 Notes]\n" * (pages - 1)
    )
    compiler = typst.Compiler(font_paths=[str(folder) for folder in FONT_FOLDERS], ignore_system_fonts=True)
    pdf = compiler.compile(input=source.encode())
    assert isinstance(pdf, bytes)
    return pdf


def with_fields(pdf: bytes, fields: Mapping[str, Place], combs: Mapping[str, int] | None = None) -> bytes:
    """Return a PDF with AcroForm text fields on its first page. combs: numbers of cells, by the names of fields."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    page = writer.pages[0]
    height = float(page.mediabox.height)
    widgets = ArrayObject()
    for name, (x, y, w, h) in fields.items():
        look = DecodedStreamObject()
        look.set_data(f"0.9 0.95 1 rg 0 0 {w * MM} {h * MM} re f".encode())
        look.update(_dictionary(Type="/XObject", Subtype="/Form"))
        look[NameObject("/BBox")] = _numbers(0, 0, w * MM, h * MM)
        widget = _dictionary(Type="/Annot", Subtype="/Widget", FT="/Tx")
        widget[NameObject("/T")] = TextStringObject(name)
        widget[NameObject("/Rect")] = _numbers(x * MM, height - (y + h) * MM, (x + w) * MM, height - y * MM)
        widget[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(look)})
        if cells := (combs or {}).get(name):
            widget[NameObject("/MaxLen")], widget[NameObject("/Ff")] = NumberObject(cells), NumberObject(1 << 24)
        widgets.append(writer._add_object(widget))
    page[NameObject("/Annots")] = widgets
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): widgets})
    return _written(writer)


def with_buttons(pdf: bytes, name: str, states: Mapping[str, Place]) -> bytes:
    """Return a PDF with one group of AcroForm buttons on its first page, by what each stands for."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    group = _dictionary(FT="/Btn")
    group[NameObject("/T")] = TextStringObject(name)
    parent = writer._add_object(group)
    kids = ArrayObject()
    for state, (x, y, w, h) in states.items():
        kid = _dictionary(Type="/Annot", Subtype="/Widget")
        kid[NameObject("/Parent")] = parent
        kid[NameObject("/Rect")] = _numbers(x * MM, (297 - y - h) * MM, (x + w) * MM, (297 - y) * MM)
        looks = DictionaryObject()
        for each, ground in ((state, "1 0 0 rg"), ("Off", "0.8 1 0.8 rg")):
            look = DecodedStreamObject()
            look.set_data(f"{ground} 0 0 {w * MM} {h * MM} re f".encode())
            look.update(_dictionary(Type="/XObject", Subtype="/Form"))
            look[NameObject("/BBox")] = _numbers(0, 0, w * MM, h * MM)
            looks[NameObject(f"/{each}")] = writer._add_object(look)
        kid[NameObject("/AP")] = DictionaryObject({NameObject("/N"): looks})
        kids.append(writer._add_object(kid))
    group[NameObject("/Kids")] = kids
    writer.pages[0][NameObject("/Annots")] = kids
    return _written(writer)


def changed(pdf: bytes, *, rotate: int = 0, shift_mm: float = 0.0, password: str = "") -> bytes:
    """Return a PDF whose page is stored turned or with another origin, and looks as before; or encrypted."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    page = writer.pages[0]
    if rotate:
        page.rotate(-rotate).transfer_rotation_to_content()
        page.rotate(rotate)
    if shift_mm:
        points = shift_mm * MM
        page.add_transformation((1, 0, 0, 1, points, points))
        box = [float(each) + points for each in page.mediabox]
        page.mediabox = page.cropbox = _numbers(*box)
    if password:
        writer.encrypt(password)
    return _written(writer)


def sheet_of(pdf: bytes, boxes: tuple[BlankBox, ...] = BOXES, page: int = 1) -> BlankSheet:
    """Return a measured blank of FORM-01."""
    blank = Blank("FORM-01", "통합신청서.pdf", sha256_of(pdf), page, date(2026, 11, 21), boxes)
    return BlankSheet(blank, pdf)


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


def _dictionary(**names: str) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): NameObject(value) for key, value in names.items()})


def _numbers(*values: float) -> ArrayObject:
    return ArrayObject(map(FloatObject, values))


def _written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
