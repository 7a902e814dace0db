"""The restricted Markdown of the details: paragraphs, `- ` lists and **bold**, and nothing else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text."""

    text: str
    bold: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or one item of a list."""

    runs: tuple[Run, ...]
    item: bool


def blocks_of(details: str) -> tuple[Block, ...]:
    """Return the blocks of a details text, in order. Whatever is not Markdown of ours stays as it is written."""
    return tuple(_blocks(details))


def _blocks(details: str) -> Iterator[Block]:
    paragraph: list[str] = []
    for line in (*details.split("\n"), ""):
        stripped = line.strip()
        is_item = stripped.startswith("- ")
        if paragraph and (is_item or not stripped):
            yield Block(_runs(" ".join(paragraph)), item=False)
            paragraph = []
        if is_item:
            yield Block(_runs(stripped[2:].strip()), item=True)
        elif stripped:
            paragraph.append(stripped)


def _runs(text: str) -> tuple[Run, ...]:
    pieces = _BOLD.split(text)
    return tuple(Run(piece, bold=place % 2 == 1) for place, piece in enumerate(pieces) if piece)
