"""The restricted Markdown of the content (docs/content.md) as plain data: paragraphs, `- ` lists, `**bold**`.

Whatever else the text holds stays literal.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

LIST_MARK = "- "
BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)

LONGEST_WORD = 24
"""Longer words may be broken: nothing may run off the paper."""
PIECE = 8
"""Characters between the places where such a word may be broken."""
ZERO_WIDTH_SPACE = "\u200b"
FIRST_SPACELESS_SCRIPT = 0x0E00
"""From Thai upwards scripts find their own breaks."""
LONG_WORD = re.compile(rf"[^\s\u200b{chr(FIRST_SPACELESS_SCRIPT)}-\U0010ffff]{{{LONGEST_WORD + 1},}}")

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


def breakable(text: str) -> str:
    """Return a text whose over-long words may be broken, by zero-width spaces which do not show."""
    return LONG_WORD.sub(_broken, text)


def _block(kind: Kind, lines: list[str]) -> Block:
    items = lines if kind == "list" else ["\n".join(lines)]
    return Block(kind, tuple(spans(item) for item in items))


def _broken(match: re.Match[str]) -> str:
    pieces = [""]
    for character in match[0]:
        if len(pieces[-1]) >= PIECE and not unicodedata.category(character).startswith("M"):
            pieces.append("")
        pieces[-1] += character
    return ZERO_WIDTH_SPACE.join(pieces)
