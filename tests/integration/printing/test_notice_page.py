"""The paper of a notice, as a visitor, a member of staff and a phone read it."""

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from kiosk.domain.notice import NoticeSheet
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.sheet_pages import SheetPages
from kiosk.printing.typst_pages import TypstPages
from tests.fakes.clock import StillClock
from tests.fakes.notices import library_with_samples, make_notices
from tests.integration.printing.reading import NEEDS, codes_on_last_page, letters, page_count
from tests.integration.printing.standards import faults_of
from tests.integration.printing.test_sheet_pages import fonts_are_embedded, told

pytestmark = NEEDS
LIBRARY = library_with_samples()
TODAY = date(2026, 11, 21)


def sheet(notice_id: str, tag: str) -> NoticeSheet:
    """Return a sample notice as a visitor sees it."""
    return make_notices(LIBRARY, StillClock()).sheet(notice_id, tag)


def paper(pages: TypstPages, shown: NoticeSheet, tag: str, *, receipt: bool = False) -> bytes:
    """Return the PDF of a notice, with the event's calendar as its code."""
    renderer = SheetPages(pages)
    code = QrCodes().rows(renderer.event_calendar(shown, "") or shown.title)
    return renderer.notice_page(shown, LIBRARY.languages[tag], receipt=receipt, printed_on=TODAY, qr=code)


@pytest.mark.parametrize("receipt", [False, True])
@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_an_event_in_every_language(pages: TypstPages, tag: str, receipt: bool) -> None:
    shown = sheet("class", tag)
    pdf = paper(pages, shown, tag, receipt=receipt)
    text = told(pdf)
    for said in (shown.korean_title, "1345", "2026-11-20"):
        assert letters(said) in text
    assert fonts_are_embedded(pdf)
    assert faults_of(pdf) == set()
    assert page_count(pdf) == 1


def test_the_paper_says_everything_that_the_page_does(pages: TypstPages, tmp_path: Path) -> None:
    shown = sheet("class", "vi")
    pdf = paper(pages, shown, "vi")
    said = [shown.title, shown.when, shown.where, shown.body, labels_of("vi")["not_reviewed"]]
    assert [each for each in said if letters(each) not in told(pdf)] == []
    [text] = codes_on_last_page(pdf, tmp_path)
    [event] = Calendar.from_ical(text).walk("VEVENT")
    assert str(event["summary"]) == shown.title


def test_a_text_in_another_language_is_labelled_on_paper_too(pages: TypstPages) -> None:
    text = told(paper(pages, sheet("korean", "vi"), "vi"))
    assert letters(labels_of("vi")["only_in_another"]) in text
    assert letters("둘째 문단입니다.") in text
