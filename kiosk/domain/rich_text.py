"""The restricted Markdown of the content (docs/content.md) as plain data: paragraphs, `- ` lists, `**bold**`.

Whatever else the text holds stays literal.
"""

import re
from dataclasses import dataclass
from typing import Literal

LIST_MARK = "- "
BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)

Kind = Literal["paragraph", "list"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of one item, or a list of several."""

    kind: Kind
    items: tuple[tuple[Span, ...], ...]


def parse(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text, in order. Lines of a paragraph are joined by line breaks."""
    blocks: list[Block] = []
    kind: Kind = "paragraph"
    lines: list[str] = []
    for line in (*text.splitlines(), ""):
        of: Kind = "list" if line.startswith(LIST_MARK) else "paragraph"
        if lines and (of != kind or not line.strip()):
            blocks.append(_block(kind, lines))
            lines = []
        if line.strip():
            kind = of
            lines.append(line.removeprefix(LIST_MARK).strip() if of == "list" else line.strip())
    return tuple(blocks)


def spans(text: str) -> tuple[Span, ...]:
    """Return the stretches of one item, bold and plain ones."""
    found: list[Span] = []
    end = 0
    for match in BOLD.finditer(text):
        found += [Span(text[end : match.start()]), Span(match[1], bold=True)]
        end = match.end()
    return tuple(span for span in (*found, Span(text[end:])) if span.text)


def _block(kind: Kind, lines: list[str]) -> Block:
    items = lines if kind == "list" else ["\n".join(lines)]
    return Block(kind, tuple(spans(item) for item in items))
