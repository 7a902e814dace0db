"""A long text in several codes."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.services.qr_parts import numbered_parts


def limit(size: int) -> Callable[[str], bool]:
    """Return what tells whether a text has at most so many bytes."""
    return lambda text: len(text.encode()) <= size


def test_a_text_that_fits_is_left_as_it_is() -> None:
    assert numbered_parts("One. Two.", limit(9)) == ("One. Two.",)


def test_parts_are_numbered_and_end_with_sentences() -> None:
    text = "The first sentence is here. The second one is here. The third one follows it."
    assert numbered_parts(text, limit(45)) == (
        "1/3\nThe first sentence is here.",
        "2/3\nThe second one is here.",
        "3/3\nThe third one follows it.",
    )


def test_no_part_begins_with_a_number_to_call() -> None:
    parts = numbered_parts("Call somebody who knows it\ntel:1345 Immigration Contact Centre", limit(36))
    assert any("\ntel:1345" in part for part in parts)
    assert not any(part.startswith("tel:") for part in parts), "a phone would take all of it for a number"


@pytest.mark.parametrize("text", ["x" * 300, "ក្ខ្ញុំ" * 40, "👍🏽" * 40], ids=["latin", "khmer", "emoji"])
def test_an_endless_word_is_broken_between_characters(text: str) -> None:
    parts = [part.split("\n", 1)[1] for part in numbered_parts(text, limit(60))]
    assert "".join(parts) == text
    assert not any(unicodedata.category(part[0]) in ("Mn", "Mc", "Sk") for part in parts)


def test_a_code_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="not even one character"):
        numbered_parts("long", limit(3))


@given(st.text(max_size=600), st.integers(min_value=40, max_value=200))
@settings(deadline=None)
def test_every_part_fits_and_only_white_space_is_lost(text: str, size: int) -> None:
    parts = numbered_parts(text, limit(size))
    assert all(limit(size)(part) for part in parts)
    if len(parts) > 1:
        assert [part.split("\n", 1)[0] for part in parts] == [f"{n}/{len(parts)}" for n in range(1, len(parts) + 1)]
        parts = tuple(part.split("\n", 1)[1] for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
