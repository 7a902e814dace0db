"""QR codes which a reader reads."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.qr import LARGEST_VERSION, QrCodes, Rows, with_quiet_zone

PIXELS = 4
LARGEST_WIDTH = 17 + 4 * LARGEST_VERSION


def read(rows: Rows) -> list[str]:
    """Return the texts which a reader finds in a picture of the rows."""
    shades = np.where(np.array(with_quiet_zone(rows)), 0, 255).astype(np.uint8)
    picture = np.kron(shades, np.ones((PIXELS, PIXELS), dtype=np.uint8))
    return [code.text for code in zxingcpp.read_barcodes(picture)]


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
