"""How alike two translations are: chrF++, and chrF where a sentence has no words to count (Popović, 2015 and 2017)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sacrebleu.metrics import CHRF

_BY_CHARACTERS = frozenset({"zh"})
"""A Chinese sentence is one word to chrF++, right only where all of it is: a seventh of the figure is lost.

Japanese, Thai, Khmer and Burmese stay with chrF++. Many of their letters are endings, the same in every sentence: by
letters alone, garbled sentences count as alike.
"""
_WORDS = 2
"""Words in a row that chrF++ compares."""


def likeness(tag: str) -> "CHRF":
    """Return the metric for texts of a language, 0 to 100. Raises ImportError: it is there for training only."""
    from sacrebleu.metrics import CHRF

    return CHRF(word_order=0 if tag in _BY_CHARACTERS else _WORDS)
