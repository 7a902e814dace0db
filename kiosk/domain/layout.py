"""A text taken apart into sentences for a translator, and put together again around their translations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from kiosk.domain.sentences import spans

LONGEST_SENTENCE = 300
"""Characters; a longer one is cut, because a translator forgets what it was never trained to keep."""
UNSPACED = frozenset({"zh", "ja"})
"""Languages that put nothing between sentences."""
_BULLET = re.compile(r"-\s+")
_BOLD = "**"
_CLAUSE = re.compile(r"[,;:、，；：၊،]\s*|\s+")


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands between the sentences of a text: one gap more than there are sentences."""

    gaps: tuple[str, ...]
    sentences: tuple[str, ...]

    def filled(self, translated: Sequence[str], target_tag: str) -> str:
        """Return the text with its sentences replaced by translations, in order."""
        last = len(self.gaps) - 1
        gaps = [gap if n in (0, last) else _between(gap, target_tag) for n, gap in enumerate(self.gaps)]
        return "".join(chain.from_iterable(zip(gaps, (*translated, ""), strict=True))).strip()


def take_apart(text: str, tag: str) -> Layout:
    """Return the sentences of a text. Marks of bold are left out, those of a list stand between the sentences."""
    text = text.replace(_BOLD, "")
    gaps: list[str] = []
    sentences: list[str] = []
    end = 0
    for start, stop in _pieces(text, tag):
        gaps.append(text[end:start])
        sentences.append(text[start:stop])
        end = stop
    return Layout((*gaps, text[end:]), tuple(sentences))


def _pieces(text: str, tag: str) -> Iterator[tuple[int, int]]:
    for start, end in spans(text, tag):
        bullet = _BULLET.match(text, start, end)
        first = bullet.end() if bullet else start
        while end - first > LONGEST_SENTENCE:
            clauses = [m.end() for m in _CLAUSE.finditer(text, first + 1, first + LONGEST_SENTENCE)]
            cut = clauses[-1] if clauses else first + LONGEST_SENTENCE
            yield first, first + len(text[first:cut].rstrip())
            first = cut
        yield first, end


def _between(gap: str, target_tag: str) -> str:
    """Return what stands between two translated sentences: lines and list marks as before, else a space or none."""
    if "\n" in gap or gap.strip():
        return gap
    return "" if target_tag in UNSPACED else " "
