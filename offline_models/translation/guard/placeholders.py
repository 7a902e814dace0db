"""Exact pieces kept out of a translator's reach: `⟦1⟧` stands for them while it works."""

import re
from dataclasses import dataclass

from offline_models.translation.guard.pieces import pieces

OPENING, CLOSING = "⟦", "⟧"
_PLACEHOLDER = re.compile(rf"{OPENING}\s*(\d+)\s*{CLOSING}")


@dataclass(frozen=True, slots=True)
class Protected:
    """A text whose exact pieces have been replaced."""

    text: str
    pieces: tuple[str, ...]
    """As they stand in the source, digits of every script included, codes in Latin letters; the first is `⟦1⟧`."""

    def restore(self, translated: str) -> str:
        """Return a translation with the pieces put back. Numbers that stand for no piece stay as they are."""
        return _PLACEHOLDER.sub(self._piece, translated)

    def lost(self, translated: str) -> tuple[str, ...]:
        """Return the pieces whose placeholder a translator dropped or repeated."""
        there = [int(number) for number in _PLACEHOLDER.findall(translated)]
        return tuple(piece for number, piece in enumerate(self.pieces, 1) if there.count(number) != 1)

    def _piece(self, match: re.Match[str]) -> str:
        number = int(match[1])
        return self.pieces[number - 1] if 0 < number <= len(self.pieces) else match[0]


def protect(text: str, tag: str) -> Protected:
    """Return a text with placeholders for its exact pieces.

    Numbers with a word such as 만 are left to the translator, which has to say them in its own words. Brackets of the
    placeholders' kind in the text itself become plain ones.
    """
    parts: list[str] = []
    kept: list[str] = []
    end = 0
    for piece in pieces(text, tag):
        if piece.sort == "number" and any(map(str.isalpha, piece.text)):
            continue
        kept.append(piece.value if piece.sort == "code" else piece.text)
        parts += [_plain(text[end : piece.start]), f"{OPENING}{len(kept)}{CLOSING}"]
        end = piece.end
    return Protected("".join((*parts, _plain(text[end:]))), tuple(kept))


def _plain(text: str) -> str:
    return text.replace(OPENING, "[").replace(CLOSING, "]")
