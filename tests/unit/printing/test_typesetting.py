"""Telephone lines on paper."""

from kiosk.domain.answer import HotlineLine
from kiosk.printing.labels import labels_of
from kiosk.printing.typesetting import hotline_rows


def test_a_line_that_does_not_speak_the_language_says_so_on_paper() -> None:
    line = HotlineLine("1366", "1366", "Women", "24 hours", always_open=True, only_in=("한국어",))
    [row] = hotline_rows([line], labels_of("en"))
    assert row["hours"] == "24 hours · Not in your language, only: 한국어"
    [row] = hotline_rows([HotlineLine("119", "119", "Fire", "", always_open=True)], labels_of("en"))
    assert row["hours"] == labels_of("en")["always_open"]
