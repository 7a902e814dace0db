"""What changed between two texts, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_SIGNS = re.compile(r"\w[̀-ͯ]*|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, came or went."""

    kind: Literal["same", "added", "removed"]
    text: str


def differences(old: str, new: str, *, spaced: bool = True) -> list[Piece]:
    """Return the pieces of both texts in reading order. spaced: whether spaces divide words."""
    pattern = _WORDS if spaced else _SIGNS
    before, after = pattern.findall(old), pattern.findall(new)
    # Most changes are small, and comparing takes the square of what is compared: both ends that stayed are left out.
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    old_middle, new_middle = before[head : len(before) - tail], after[head : len(after) - tail]
    # Without junk detection: in a long text every frequent word would count as junk.
    matcher = SequenceMatcher(None, old_middle, new_middle, autojunk=False)
    middle = [piece for opcode in matcher.get_opcodes() for piece in _pieces(opcode, old_middle, new_middle)]
    ends = [[Piece("same", "".join(end))] if end else [] for end in (before[:head], before[len(before) - tail :])]
    return [*ends[0], *middle, *ends[1]]


def _shared(before: list[str], after: list[str]) -> int:
    """Return how many of the first parts are the same."""
    pairs = zip(before, after, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(before), len(after)))


def _pieces(opcode: tuple[str, int, int, int, int], before: list[str], after: list[str]) -> Iterator[Piece]:
    tag, a, b, c, d = opcode
    if tag == "equal":
        yield Piece("same", "".join(before[a:b]))
        return
    if b > a:
        yield Piece("removed", "".join(before[a:b]))
    if d > c:
        yield Piece("added", "".join(after[c:d]))
