"""The paper of benefits and deadlines, as a visitor, an office and a phone read it."""

import io
import re
import subprocess
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader, PdfWriter

from kiosk.domain.benefit import BenefitSheet
from kiosk.domain.deadline import DeadlineSheet
from kiosk.domain.rule_language import Value
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.sheet_pages import SheetPages
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.benefit_sheets import BenefitSheets
from kiosk.services.benefits import Benefits
from kiosk.services.reminders import Reminders
from tests.fakes.content import whole_library
from tests.integration.printing.reading import NEEDS, codes_on_last_page, letters, page_count, words
from tests.integration.printing.standards import faults_of

pytestmark = NEEDS
LIBRARY = whole_library()
TODAY = date(2026, 11, 21)
LOST, MOVED = date(2026, 11, 1), date(2026, 11, 20)
RECEIPT_POINTS = 80 / 25.4 * 72
CODE = QrCodes().rows("benefits")
LONGEST_RECEIPT_MM = 700


def benefits(tag: str) -> BenefitSheet:
    """Return a worker's result, with all three outcomes."""
    answers: dict[str, Value] = {"visa": "E-9", "wage_arrears": True, "months_same_employer": 12, "weekly_hours": 15}
    return BenefitSheets(LIBRARY).sheet(Benefits(LIBRARY).assess(answers), tag, {})


def deadlines(tag: str) -> DeadlineSheet:
    """Return one deadline that has passed and one that has not."""
    reminders = Reminders(LIBRARY)
    found = reminders.deadlines({"card_lost_on": LOST, "move_date": MOVED}, TODAY, tag, {"visa": "F-4"})
    return reminders.sheet(found, tag)


def told(pdf: bytes) -> str:
    """Return a PDF's letters, without the marks that keep dates together."""
    return re.sub(r"[\u202a-\u202e\u2066-\u2069]+", "", letters(words(pdf)))


def first_page(pdf: bytes) -> bytes:
    """Return a PDF of the first page."""
    writer, file = PdfWriter(), io.BytesIO()
    writer.append(io.BytesIO(pdf), pages=(0, 1))
    writer.write(file)
    return file.getvalue()


def fonts_are_embedded(pdf: bytes) -> bool:
    run = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True)
    rows = run.stdout.decode().splitlines()[2:]
    return bool(rows) and all(" yes " in row for row in rows)


@pytest.mark.parametrize("receipt", [False, True])
@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_benefits_in_every_language(pages: TypstPages, tag: str, receipt: bool) -> None:
    sheet = benefits(tag)
    pdf = SheetPages(pages).benefit_page(sheet, LIBRARY.languages[tag], receipt=receipt, printed_on=TODAY, qr=CODE)
    text, page = told(pdf), PdfReader(io.BytesIO(pdf)).pages[0]
    assert (abs(float(page.mediabox.width) - RECEIPT_POINTS) < 1) is receipt
    assert fonts_are_embedded(pdf)
    assert faults_of(pdf) == set()
    for line in sheet.lines if not receipt else sheet.of("likely"):
        assert letters(line.korean_title) in text, line.id
    assert "1350" in text
    assert "entitled" not in text


def test_the_paper_says_outcomes_reasons_amounts_papers_and_where(pages: TypstPages, tmp_path: Path) -> None:
    sheet, labels = benefits("vi"), labels_of("vi")
    pdf = SheetPages(pages).benefit_page(sheet, LIBRARY.languages["vi"], receipt=False, printed_on=TODAY, qr=CODE)
    text = told(pdf)
    expected = [labels[key] for key in ("likely", "ask", "not_likely", "first_look", "not_reviewed", "secondary")]
    for line in sheet.lines:
        expected += [line.title, *line.reasons]
        expected += [] if line.outcome == "not_likely" else [line.where]
        expected += [line.what, *line.bring, *line.forms] if line.outcome == "likely" else []
        expected += [line.amounts_of] if line.outcome == "likely" else []
    missing = [each for each in expected if letters(each) not in text]
    assert missing == []
    assert codes_on_last_page(first_page(pdf), tmp_path) == ["benefits"]


@pytest.mark.parametrize("receipt", [False, True])
@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_deadlines_in_every_language(pages: TypstPages, tag: str, receipt: bool) -> None:
    sheet, renderer = deadlines(tag), SheetPages(pages)
    code = QrCodes().rows(renderer.calendar(sheet.deadlines))
    pdf = renderer.deadline_page(sheet, LIBRARY.languages[tag], receipt=receipt, printed_on=TODAY, qr=[code])
    text = told(pdf)
    for line in sheet.lines:
        assert letters(line.korean_text) in text
        assert line.deadline.closes.isoformat() in text
        assert line.deadline.start.isoformat() in text
    assert fonts_are_embedded(pdf)
    assert faults_of(pdf) == set()
    assert page_count(pdf) == 1


@pytest.mark.parametrize("tag", ["en", "ko", "my"])
def test_a_receipt_of_many_benefits_stays_short_and_says_how_many_it_leaves_out(pages: TypstPages, tag: str) -> None:
    sheet = benefits(tag)
    assert len(sheet.of("ask")) > 20
    pdf = SheetPages(pages).benefit_page(sheet, LIBRARY.languages[tag], receipt=True, printed_on=TODAY, qr=CODE)
    height_mm = float(PdfReader(io.BytesIO(pdf)).pages[0].mediabox.height) / 72 * 25.4
    assert height_mm < LONGEST_RECEIPT_MM
    assert f"…+{len(sheet.of('ask')) - 6}" in told(pdf)
    if tag != "my":  # whose marks extraction orders as it likes
        for paper in sheet.of("likely")[0].bring:
            assert letters(paper) in told(pdf)


def test_the_calendar_on_paper_is_read_by_a_phone(pages: TypstPages, tmp_path: Path) -> None:
    sheet, renderer = deadlines("ru"), SheetPages(pages)
    code = QrCodes().rows(renderer.calendar(sheet.deadlines))
    pdf = renderer.deadline_page(sheet, LIBRARY.languages["ru"], receipt=False, printed_on=TODAY, qr=[code])
    [text] = codes_on_last_page(pdf, tmp_path)
    events = Calendar.from_ical(text).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [each.closes for each in sheet.deadlines]


def test_a_deadline_that_has_passed_says_for_how_long(pages: TypstPages) -> None:
    sheet, labels = deadlines("en"), labels_of("en")
    pdf = SheetPages(pages).deadline_page(sheet, LIBRARY.languages["en"], receipt=False, printed_on=TODAY, qr=[])
    text = told(pdf)
    assert letters(labels["days_late"].replace("%1", "6")) in text
    assert letters(labels["days_left"].replace("%1", "13")) in text
