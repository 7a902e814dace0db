"""Every page keeps PDF/A-2a and PDF/UA-1: it can be kept for years, and be read aloud."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from kiosk.printing.qr import QrCodes
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.answers import Answers
from tests.fakes.content import whole_library
from tests.fakes.places import make_places
from tests.fakes.printing import make_advice, make_answer, make_hotline, make_language
from tests.integration.printing.reading import NEEDS
from tests.integration.printing.standards import claims_of, faults_of

DAY = date(2026, 11, 21)
LIBRARY = whole_library()
CLAIMS = {"pdfaid:part 2", "pdfaid:conformance A", "pdfuaid:part 1"}
pytestmark = NEEDS


@pytest.fixture(scope="module")
def pages() -> TypstPages:
    """The renderer of a centre."""
    return TypstPages("Ansan Community Centre")


@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_answers_in_every_language(pages: TypstPages, tag: str) -> None:
    answer, language, qr = Answers(LIBRARY).answer("R-12", tag), LIBRARY.languages[tag], QrCodes().rows("x" * 300)
    for lay_out in (pages.answer_page, pages.answer_receipt):
        pdf = lay_out(answer, language, printed_on=DAY, qr=qr)
        assert faults_of(pdf) == set()
        assert claims_of(pdf) == CLAIMS
        assert str(PdfReader(io.BytesIO(pdf)).root_object["/Lang"]) == tag


def test_the_other_pages(pages: TypstPages) -> None:
    advice, language = make_advice((make_hotline("112", "Police"),)), make_language()
    place = make_places(LIBRARY).sheet("immigration-ansan", "ur")
    for pdf in (
        pages.emergency_page(advice, language, printed_on=DAY),
        pages.emergency_receipt(advice, language, printed_on=DAY),
        pages.test_page(printed_on=DAY),
        pages.test_page(printed_on=DAY, receipt=True),
        pages.place_page(place, LIBRARY.languages["ur"], printed_on=DAY, qr=QrCodes().rows("x" * 300)),
    ):
        assert faults_of(pdf) == set()
        assert claims_of(pdf) == CLAIMS


def test_a_letter_that_no_font_has_costs_the_claim_and_not_the_page(pages: TypstPages) -> None:
    pdf = pages.answer_page(make_answer(short="Fine \ue123 end"), make_language(), printed_on=DAY, qr=None)
    assert claims_of(pdf) == set()
    assert "end" in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


def test_the_checker_finds_what_is_wrong(pages: TypstPages) -> None:
    pdf = pages.test_page(printed_on=DAY)
    assert any("width" not in fault for fault in faults_of(pdf.replace(b"pdfuaid:part>1", b"pdfuaid:part>7")))
    assert faults_of(pdf.replace(b"/Length 1", b"/Length 2", 1))
