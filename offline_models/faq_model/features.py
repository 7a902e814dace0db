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
        frequency: Counter[str] = Counter()
        for text in folded:
            frequency.update(set(view(text)))
        self._column = {piece: column for column, piece in enumerate(sorted(frequency))}
        counts = np.array([frequency[piece] for piece in sorted(frequency)], dtype=np.float64)
        self._idf: NDArray[np.float64] = np.log((1 + len(folded)) / (1 + counts)) + 1
        self._unseen_idf = float(np.log(1 + len(folded)) + 1)

    def matrix(self, folded: Sequence[str]) -> csr_matrix[np.float64]:
        """Return one row a text, shape (texts, vocabulary). Pieces never seen lengthen the row: they lower likeness."""
        data: list[float] = []
        indices: list[int] = []
        starts = [0]
        for text in folded:
            columns, values = self._row(text)
            indices += columns
            data += values
            starts.append(len(indices))
        return csr_matrix((data, indices, starts), shape=(len(folded), len(self._column)), dtype=np.float64)

    def _row(self, text: str) -> tuple[list[int], list[float]]:
        columns, values, square = [], [], 0.0
        for piece, count in sorted(Counter(self._view(text)).items()):
            column = self._column.get(piece)
            weight = (1 + np.log(count)) * (self._unseen_idf if column is None else self._idf[column])
            square += weight * weight
            if column is not None:
                columns.append(column)
                values.append(weight)
        length = np.sqrt(square) or 1.0
        return columns, [value / length for value in values]
