"""QR codes which a reader reads."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.content.folder_store import FolderContentStore
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import HIGH, LARGEST_VERSION, LOW, MEDIUM, QUARTILE, QrCodes, Rows, capacity, with_quiet_zone
from kiosk.services.answers import Answers
from kiosk.services.print_queue import PrintQueue
from kiosk.services.take_away import TakeAway
from tests.fakes.printing import FakePrinter, FakeRenderer, FakeSheets

PIXELS = 4
QR_ONLY = zxingcpp.barcode_formats_from_str("QRCode")
LARGEST_WIDTH = 17 + 4 * LARGEST_VERSION


def read(rows: Rows) -> list[str]:
    """Return the texts which a reader finds in a picture of the rows."""
    shades = np.where(np.array(with_quiet_zone(rows)), 0, 255).astype(np.uint8)
    picture = np.kron(shades, np.ones((PIXELS, PIXELS), dtype=np.uint8))
    # Told what to look for, as a camera is: among thousands of modules there may be the bars of some other code.
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=QR_ONLY)]


@pytest.mark.parametrize(
    "text",
    ["tel:1345", "이사했어요? 15일 안에 " * 20, "រយៈពេល 15 ថ្ងៃ " * 25, "نیا پتہ درج کروائیں", "😀👍🏽", "x" * 1273],
    ids=["short", "ko", "km", "ur", "emoji", "largest"],
)
def test_a_reader_reads_what_was_written(text: str) -> None:
    rows = QrCodes().rows(text)
    assert len(rows) <= LARGEST_WIDTH
    assert read(rows) == [text]


def test_a_text_that_is_too_long_is_refused() -> None:
    codes = QrCodes()
    assert codes.fits("x" * 1273)
    assert not codes.fits("x" * 1274)
    with pytest.raises(ValueError, match="does not fit"):
        codes.rows("x" * 1274)


@given(st.text(max_size=500))
@settings(max_examples=25, deadline=None)
def test_what_fits_can_be_made(text: str) -> None:
    codes = QrCodes(largest_version=10)
    if codes.fits(text):
        assert len(codes.rows(text)) <= 57


@pytest.mark.parametrize(("size", "level"), [(5, HIGH), (11, QUARTILE), (14, MEDIUM), (412, MEDIUM), (413, LOW)])
def test_what_room_is_left_goes_into_error_correction(size: int, level: int) -> None:
    rows = QrCodes().rows("x" * size)
    assert level_of(rows) == level


def level_of(rows: Rows) -> int:
    """Return the error correction level as the code itself says it: the first two bits of its format, unmasked."""
    return (rows[8][0] << 1 | rows[8][1]) ^ 0b10


@pytest.mark.parametrize(("millimetres", "version"), [(0, 25), (200, 25), (60, 23), (40, 13), (10, 5)])
def test_a_narrow_screen_allows_smaller_codes_only(millimetres: float, version: int) -> None:
    codes = QrCodes().within(millimetres)
    assert codes.fits("x" * capacity(version, LOW))
    assert not codes.fits("x" * (capacity(version, LOW) + 1))


LIBRARY = FolderContentStore().load()
EVERY = 40
"""Of the answers every fortieth, other ones in each language: codes of all lengths are among them."""


@pytest.mark.parametrize(("number", "tag"), list(enumerate(sorted(LIBRARY.tags()))))
def test_the_codes_of_answers_are_read_in_every_language(number: int, tag: str) -> None:
    queue = PrintQueue(FakePrinter(), clock=SystemClock())
    service = TakeAway(FakeRenderer(), queue, QrCodes(), SystemClock(), labels_of, sheets=FakeSheets())
    answers, language = Answers(LIBRARY), LIBRARY.languages[tag]
    for answer_id in sorted(LIBRARY.faqs)[number::EVERY]:
        for code in service.answer_codes(answers.answer(answer_id, tag), language, millimetres=60):
            assert read(code.rows) == [code.text], answer_id
    emergency = sorted(LIBRARY.emergencies)[number % len(LIBRARY.emergencies)]
    for code in service.emergency_codes(answers.emergency(emergency, tag), language, millimetres=60):
        assert read(code.rows) == [code.text], emergency
