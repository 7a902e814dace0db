"""A long text in several QR codes, each numbered in its first line: `2/3`.

The text is divided after a sentence where one ends late enough, else between words; a word is broken only where it
fills a code alone. Nothing but white space at the cuts is lost.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from kiosk.services.qr_text import SENTENCE_ENDS, is_inside_character, word_boundaries

FULL_ENOUGH = 0.6
"""Part of a code's text after which the end of a sentence is better than more words."""
WIDEST_NUMBER = "99/99\n"

Fits = Callable[[str], bool]


def numbered_parts(text: str, fits: Fits) -> tuple[str, ...]:
    """Return the text as it is when it fits in one code, else in numbered parts that each fit.

    fits: tells whether a text fits in one code; it must let a number and a character pass, else ValueError.
    """
    if fits(text):
        return (text,)
    parts = _parts(text, lambda part: fits(WIDEST_NUMBER + part))
    return tuple(f"{number}/{len(parts)}\n{part}" for number, part in enumerate(parts, 1))


def _parts(text: str, fits: Fits) -> list[str]:
    parts = []
    while text:
        end = len(text) if fits(text) else _cut(text, fits)
        parts.append(text[:end].strip())
        text = text[end:].strip()
    return parts


def _cut(text: str, fits: Fits) -> int:
    """Return where the first part of a text ends that does not fit as a whole."""
    words = word_boundaries(text)
    count = _how_many_fit(text, words, fits)
    if count:
        sentences = [end for end in words[:count] if text[:end].rstrip()[-1:] in SENTENCE_ENDS]
        late = sentences and sentences[-1] >= FULL_ENOUGH * words[count - 1]
        return sentences[-1] if late else words[count - 1]
    characters = [end for end in range(1, len(text)) if not is_inside_character(text, end)]
    count = _how_many_fit(text, characters, fits)
    if not count:
        raise ValueError("a code holds not even one character")
    return characters[count - 1]


def _how_many_fit(text: str, ends: Sequence[int], fits: Fits) -> int:
    return bisect_left(ends, True, key=lambda end: not fits(text[:end]))
