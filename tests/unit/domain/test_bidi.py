"""Numbers among letters that run to the left."""

from dataclasses import dataclass

import pytest

from kiosk.domain.bidi import bare, legible, shown
from kiosk.domain.recording import hash_of

URDU = "مدد کے لیے 1577-1366 پر فون کریں۔"


@pytest.mark.parametrize(
    ("text", "shown_text"),
    [
        (URDU, "مدد کے لیے \u20661577-1366\u2069 پر فون کریں۔"),
        ("تاریخ 2026-11-22 تک", "تاریخ \u20662026-11-22\u2069 تک"),
        ("تصویر 35×45 ملی میٹر", "تصویر \u206635×45\u2069 ملی میٹر"),
        ("+82-10-1234-5678 پر", "\u2066+82-10-1234-5678\u2069 پر"),
        ("جمعرات 09:00-18:00، فیس 1.5-2.5", "جمعرات \u206609:00-18:00\u2069، فیس \u20661.5-2.5\u2069"),
        ("پر 1577-1366.", "پر \u20661577-1366\u2069."),
        ("09:00 سے 18:00، 35,000 وون", "09:00 سے 18:00، 35,000 وون"),
        ("E-9 ویزا، D-4-3 شاگرد", "E-9 ویزا، D-4-3 شاگرد"),
        ("Call 1577-1366.", "Call 1577-1366."),
        ("문의: 1577-1366", "문의: 1577-1366"),
    ],
)
def test_groups_of_a_number_are_held_together_in_texts_that_run_left(text: str, shown_text: str) -> None:
    assert legible(text) == shown_text
    assert legible(shown_text) == shown_text
    assert bare(shown_text) == text


def test_all_texts_of_what_is_shown() -> None:
    @dataclass(frozen=True, slots=True)
    class Inner:
        text: str

    @dataclass(frozen=True, slots=True)
    class Outer:
        number: int
        things: tuple[str, ...]
        inner: Inner
        names: dict[str, str]

    value = Outer(7, ("Call 1", URDU), Inner(URDU), {"ur": URDU})
    assert shown(value) == Outer(7, ("Call 1", legible(URDU)), Inner(legible(URDU)), {"ur": URDU})
    same = Outer(7, ("Call 1",), Inner("x"), {})
    assert shown(same) is same


def test_a_recording_belongs_to_the_text_with_or_without_marks() -> None:
    assert hash_of([legible(URDU)]) == hash_of([URDU])
