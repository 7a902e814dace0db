"""Views of an utterance as bags of n-grams, for every script.

Three views are fused later: words, letters inside words (without diacritics, Hangul as jamo, so that spelling and
recognition mistakes cost little), and characters regardless of spaces (for scripts whose words are not divided, and
for Korean, where speakers and recognisers divide words as they please).
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

View = Callable[[str], Iterable[str]]

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def fold(text: str) -> str:
    """Return text in one form: compatibility composed, caseless, single-spaced, without punctuation."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")))


def strip_marks(text: str) -> str:
    """Return text decomposed and without combining marks of alphabets; Hangul syllables become jamo."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return "".join(c for c in decomposed if not ("\u0300" <= c <= "\u036f"))


def words(folded: str) -> list[str]:
    """Return words and pairs of words."""
    single = folded.split()
    return [*single, *(f"{a} {b}" for a, b in pairwise(single))]


def letters(folded: str) -> list[str]:
    """Return 3- to 5-letter pieces of each word, its edges marked."""
    pieces = []
    for word in strip_marks(folded).split():
        edged = f"<{word}>"
        for size in (3, 4, 5):
            pieces += [edged[i : i + size] for i in range(max(1, len(edged) - size + 1))]
    return pieces


def characters(folded: str) -> list[str]:
    """Return 1- to 3-character pieces regardless of spaces; nothing for scripts that divide words."""
    if not _UNSPACED.search(folded):
        return []
    joined = folded.replace(" ", "")
    return [joined[i : i + size] for size in (1, 2, 3) for i in range(len(joined) - size + 1)]


def plain_words(folded: str) -> list[str]:
    """Return words and pairs of words without diacritics: Vietnamese is often typed, and sometimes heard, without."""
    stripped = strip_marks(folded)
    return words(stripped) if stripped != folded and not _UNSPACED.search(folded) else []


class Vectorizer:
    """TF-IDF over one view: sublinear term frequency, smoothed inverse document frequency, unit length."""

    def __init__(self, view: View, folded: Sequence[str]) -> None:
        """Learn the vocabulary and document frequencies of folded texts."""
        self._view = view
        bags = [Counter(view(text)) for text in folded]
        frequency = Counter(piece for bag in bags for piece in bag)
        self._column = {piece: column for column, piece in enumerate(sorted(frequency))}
        counts = np.array([frequency[piece] for piece in self._column], dtype=np.float64)
        self._idf: NDArray[np.float64] = np.log((1 + len(folded)) / (1 + counts)) + 1
        self._unseen_idf = float(np.log(1 + len(folded)) + 1)
        self.samples = self._weigh(bags)
        """The texts it learned from, as `matrix` would give them."""

    def matrix(self, folded: Sequence[str]) -> csr_matrix[np.float64]:
        """Return one row a text, shape (texts, vocabulary). Pieces never seen lengthen the row: they lower likeness."""
        return self._weigh([Counter(self._view(text)) for text in folded])

    def _weigh(self, bags: Sequence[Counter[str]]) -> csr_matrix[np.float64]:
        columns: list[int] = []
        counts: list[int] = []
        sizes: list[int] = []
        unseen: list[float] = []
        for bag in bags:
            before = len(columns)
            strange = 0.0
            for piece, count in bag.items():
                column = self._column.get(piece)
                if column is None:
                    strange += (1 + log(count)) ** 2
                else:
                    columns.append(column)
                    counts.append(count)
            sizes.append(len(columns) - before)
            unseen.append(strange)
        values = (1 + np.log(np.array(counts, dtype=np.float64))) * self._idf[np.array(columns, dtype=np.intp)]
        rows = np.repeat(np.arange(len(bags)), sizes)
        squares = np.bincount(rows, values**2, minlength=len(bags)) + np.array(unseen) * self._unseen_idf**2
        lengths = np.sqrt(np.where(squares > 0, squares, 1.0))
        starts = np.concatenate([[0], np.cumsum(sizes)])
        shape = (len(bags), len(self._column))
        return csr_matrix((values / lengths[rows], columns, starts), shape=shape, dtype=np.float64)
