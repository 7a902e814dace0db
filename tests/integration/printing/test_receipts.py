"""Receipts of 80 mm and test pages as a person and a phone read them."""

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.content.folder_store import FolderContentStore
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.answers import Answers
from kiosk.services.qr_text import answer_text
from tests.fakes.printing import make_advice, make_answer, make_language
from tests.integration.printing.reading import NEEDS, codes_on_last_page, letters, page_count, words

DAY = date(2026, 11, 21)

pytestmark = NEEDS
LIBRARY = FolderContentStore().load()


@pytest.mark.parametrize("tag", sorted(LIBRARY.tags()))
def test_a_receipt_is_80_mm_wide_and_holds_the_short_form_in_every_language(
    pages: TypstPages, tag: str, tmp_path: Path
) -> None:
    language = LIBRARY.languages[tag]
    answer = Answers(LIBRARY).answer("R-12", tag)
    text = answer_text(answer, tag, labels_of(tag), QrCodes().fits).text
    pdf = pages.answer_receipt(answer, language, printed_on=DAY, qr=QrCodes().rows(text))
    [page] = PdfReader(io.BytesIO(pdf)).pages
    assert round(float(page.mediabox.width) / 72 * 25.4) == 80
    found = letters(words(pdf))
    assert answer.hotlines[0].number in found
    assert "2026-11-21" in found
    if tag in ("ko", "en", "vi", "ru", "uz", "id", "zh", "ja"):  # elsewhere extraction orders the marks as it likes
        assert letters(answer.short) in found
    assert codes_on_last_page(pdf, tmp_path) == [text]


def test_a_receipt_has_no_details(pages: TypstPages) -> None:
    text = words(pages.answer_receipt(make_answer(), make_language(), printed_on=DAY, qr=None))
    assert "within 15 days of moving in" in text
    assert "The new address is recorded" not in text


def test_the_largest_code_fits_on_the_roll_and_is_read(pages: TypstPages, tmp_path: Path) -> None:
    text = "x" * 1273
    pdf = pages.answer_receipt(make_answer(), make_language(), printed_on=DAY, qr=QrCodes().rows(text))
    assert codes_on_last_page(pdf, tmp_path) == [text]


def test_an_emergency_fits_on_a_receipt(pages: TypstPages) -> None:
    pdf = pages.emergency_receipt(make_advice(), make_language(), printed_on=DAY)
    assert page_count(pdf) == 1
    assert "112 Police" in words(pdf)
    assert "Go to a safe place." in words(pdf)


@pytest.mark.parametrize(("receipt", "width_mm"), [(False, 210), (True, 80)])
def test_a_test_page_shows_its_edges_and_a_code(
    pages: TypstPages, receipt: bool, width_mm: int, tmp_path: Path
) -> None:
    pdf = pages.test_page(printed_on=DAY, receipt=receipt)
    [page] = PdfReader(io.BytesIO(pdf)).pages
    assert round(float(page.mediabox.width) / 72 * 25.4) == width_mm
    assert "Test print" in words(pdf)
    assert codes_on_last_page(pdf, tmp_path) == ["Madang 마당"]
