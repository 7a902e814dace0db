"""The restricted Markdown, and words which are too long for a line."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.rich_text import LONGEST_WORD, ZERO_WIDTH_SPACE, Block, Span, breakable, parse


def test_paragraphs_lists_and_bold() -> None:
    blocks = parse("One **two** three\nnext line\n- a\n- **b** c\n\nEnd")
    assert blocks == (
        Block("paragraph", ((Span("One "), Span("two", bold=True), Span(" three\nnext line")),)),
        Block("list", ((Span("a"),), (Span("b", bold=True), Span(" c")))),
        Block("paragraph", ((Span("End"),),)),
    )


def test_anything_else_stays_literal() -> None:
    hostile = "# no *heading* `code` [link](x) <b> ** ** #import $x$ \\"
    assert parse(hostile) == (Block("paragraph", ((Span(hostile),),)),)


def test_an_unclosed_bold_mark_stays_literal() -> None:
    assert parse("a **b") == (Block("paragraph", ((Span("a **b"),),)),)


def test_nothing_gives_no_blocks() -> None:
    assert parse(" \n\n ") == ()


@given(st.text())
@settings(deadline=None)
def test_no_letter_is_lost(text: str) -> None:
    shown = "".join(span.text for block in parse(text) for item in block.items for span in item)
    assert [c for c in shown if c.isalnum()] == [c for c in text if c.isalnum()]


def test_a_long_word_can_be_broken_and_a_usual_one_is_left_alone() -> None:
    usual = "Telephone " + "x" * LONGEST_WORD
    assert breakable(usual) == usual
    assert max(map(len, breakable("x" * 300).split(ZERO_WIDTH_SPACE))) < LONGEST_WORD


def test_a_mark_is_never_parted_from_its_letter() -> None:
    broken = breakable("e\u0301" * 100)
    assert ZERO_WIDTH_SPACE in broken
    assert ZERO_WIDTH_SPACE + "\u0301" not in broken


def test_scripts_without_spaces_keep_their_own_breaks() -> None:
    khmer = "សូមរាយការណ៍អាសយដ្ឋានថ្មីក្នុងរយៈពេល"
    assert breakable(khmer) == khmer
