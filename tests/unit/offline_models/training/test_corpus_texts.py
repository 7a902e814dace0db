"""Sentences with their exact pieces set apart."""

from pathlib import Path

import pytest

from offline_models.training.groups import Group, read, same_pieces, text, write


def test_numbers_and_phone_numbers_become_placeholders_and_come_back() -> None:
    one = text("Call 1577-1366 before 12.", "en")
    assert one.template == "Call ⟦1⟧ before ⟦2⟧."
    assert one.written == "Call 1577-1366 before 12."


@pytest.mark.parametrize(
    ("message", "template"),
    [
        ("%s is missing", "⟦1⟧ is missing"),
        ("%(count)d files in {folder}", "⟦1⟧ files in ⟦2⟧"),
        ("Page $1 of $2", "Page ⟦1⟧ of ⟦2⟧"),
        ("%1 of %L2", "⟦1⟧ of ⟦2⟧"),
        ("%PRODUCTNAME starts", "⟦1⟧ starts"),
        ("{ -brand-short-name } starts", "⟦1⟧ starts"),
        ("50% of it", "⟦1⟧% of it"),
    ],
)
def test_format_arguments_become_placeholders(message: str, template: str) -> None:
    assert text(message, "en").template == template


def test_format_arguments_are_the_same_piece_in_any_order() -> None:
    assert same_pieces(text("%1$s and %2$s", "en"), text("%2$s ja %1$s", "uz"))
    assert same_pieces(text("%s: %d", "en"), text("%1$s — %2$d", "ru"))
    assert not same_pieces(text("%1$s and %2$s", "en"), text("%1$s", "uz"))


def test_a_number_means_the_same_in_other_figures() -> None:
    assert same_pieces(text("1,000 won", "en"), text("১০০০ ওন", "bn"))


def test_millions_are_one_piece() -> None:
    assert text("from 5,000,000 won", "en").template == "from ⟦1⟧ won"


def test_groups_come_back_from_the_file_as_they_were(tmp_path: Path) -> None:
    group = Group(
        "content/faq/X-1#short", {"en": text("Call 119.", "en"), "ko": text("119에 전화하세요.", "ko")}, "dev"
    )
    assert write([group], tmp_path / "corpus.jsonl") == 1
    assert list(read(tmp_path / "corpus.jsonl")) == [group]
