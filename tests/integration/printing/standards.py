"""PDF/A-2a and PDF/UA-1 by an independent checker (page-validation), where it errs by checks of our own."""

import io
import re
from collections.abc import Iterator

import page
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

PROFILES = ("2a", "ua1")
MISJUDGED = re.compile(r".*-(STREAM-LENGTH|TRUETYPE-GLYPH-WIDTH|FONT-GLYPH-WIDTH)-001")
"""The checker (0.11) takes a stream that ends with CR for too long, and overlooks the default width of CFF fonts."""


def faults_of(pdf: bytes) -> set[str]:
    """Return what breaks the standards, in words; empty when the file keeps them."""
    found = {
        f"{failure.rule_id}: {failure.message}"
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(pdf, profile=profile).failures
        if not MISJUDGED.match(failure.rule_id)
    }
    return {*found, *_wrong_lengths(pdf), *_wrong_widths(pdf)}


def claims_of(pdf: bytes) -> set[str]:
    """Return the standards which a file says it keeps, as written in its XMP: `pdfaid:part 2` and the like."""
    xmp = pdf[pdf.index(b"<x:xmpmeta") : pdf.index(b"</x:xmpmeta")].decode()
    return {f"{name} {value}" for name, value in re.findall(r"<(pdf\w*id:\w+)>(\w+)<", xmp)}


def _wrong_lengths(pdf: bytes) -> Iterator[str]:
    for stream in re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", pdf):
        end = stream.end() + int(stream[1])
        if not re.match(rb"(\r\n|\n|\r)?endstream", pdf[end : end + 11]):
            yield f"the stream at {stream.end()} has another length than it says"


def _wrong_widths(pdf: bytes) -> Iterator[str]:
    """Widths in the document against those in the embedded CFF fonts, in thousandths of an em (ISO 19005-2)."""
    reader = PdfReader(io.BytesIO(pdf))
    for number in range(1, int(reader.trailer["/Size"])):  # type: ignore[call-overload]
        font = reader.get_object(number)
        if isinstance(font, DictionaryObject) and font.get("/Subtype") == "/CIDFontType0":
            said = _said_widths(font)
            for cid, width in _drawn_widths(font["/FontDescriptor"]["/FontFile3"].get_data()):  # type: ignore[index]
                if cid in said and abs(said[cid] - width) > 1:
                    yield f"{font['/BaseFont']}: glyph {cid} is {width} wide, the document says {said[cid]}"


def _said_widths(font: DictionaryObject) -> dict[int, float]:
    widths: dict[int, float] = {}
    rows = list(font["/W"])  # type: ignore[call-overload]
    while rows:
        first, second = int(rows.pop(0)), rows.pop(0)
        if isinstance(second, list):
            widths |= {first + offset: float(width) for offset, width in enumerate(second)}
        else:
            widths |= dict.fromkeys(range(first, int(second) + 1), float(rows.pop(0)))
    return widths


def _drawn_widths(data: bytes) -> Iterator[tuple[int, float]]:
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    for cid, name in enumerate(fonts[0].charset):
        glyph = fonts[0].CharStrings[name]
        glyph.draw(NullPen())
        yield cid, glyph.width
