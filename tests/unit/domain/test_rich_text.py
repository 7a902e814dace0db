"""The restricted Markdown."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.rich_text import Block, Span, parse


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
