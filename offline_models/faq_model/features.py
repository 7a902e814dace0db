"""Utterances as bags of n-grams, for every script.

Five views make one vector: words; letters inside words (without optional marks, Hangul as jamo, so that spelling and
recognition mistakes cost little); letters regardless of words (for badly damaged text); characters regardless of
spaces (for scripts whose words are not divided, and for Korean, where speakers and recognisers divide words as they
please); and words without marks.
"""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from offline_models.faq_model.folding import plain

View = Callable[[str], Iterable[str]]
Vector = NDArray[np.float64]
Rows = csr_matrix[np.float32]

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def is_undivided(folded: str) -> bool:
    """Tell whether a text has characters of a script without spaces between words, or of syllables (Hangul)."""
    return _UNSPACED.search(folded) is not None


def words(folded: str) -> list[str]:
    """Return words and pairs of words."""
    single = folded.split()
    return [*single, *(f"{a} {b}" for a, b in pairwise(single))]


def letters(folded: str) -> list[str]:
    """Return 3- and 4-letter pieces of each word, its edges marked."""
    pieces = []
    for word in plain(folded).split():
        edged = f"<{word}>"
        for size in (3, 4):
            pieces += [edged[i : i + size] for i in range(max(1, len(edged) - size + 1))]
    return pieces


def characters(folded: str) -> list[str]:
    """Return 1- and 2-character pieces regardless of spaces; nothing for scripts that divide words."""
    if not is_undivided(folded):
        return []
    joined = folded.replace(" ", "")
    return [joined[i : i + size] for size in (1, 2) for i in range(len(joined) - size + 1)]


def joined_letters(folded: str) -> list[str]:
    """Return 2- and 3-letter pieces regardless of spaces, for alphabets: what is left of badly damaged words."""
    if is_undivided(folded):
        return []
    joined = plain(folded).replace(" ", "")
    return [joined[i : i + size] for size in (2, 3) for i in range(len(joined) - size + 1)]


def gapped_letters(folded: str) -> list[str]:
    """Return what is left of a word when a letter is lost or wrong: pairs, also with a letter between, and triples with
    one letter left out; nothing for scripts that do not divide words.
    """
    if is_undivided(folded):
        return []
    pieces = []
    for word in plain(folded).split():
        edged = f"<{word}>"
        pieces += [edged[i : i + 2] for i in range(len(edged) - 1)]
        pieces += [f"{edged[i]}.{edged[i + 2]}" for i in range(len(edged) - 2)]
        for i in range(len(edged) - 3):
            pieces += [edged[i : i + 2] + edged[i + 3], edged[i] + edged[i + 2 : i + 4]]
    return pieces


def gapped_joined(folded: str) -> list[str]:
    """Return pairs of letters with up to two between them, regardless of spaces; nothing for scripts as above."""
    if is_undivided(folded):
        return []
    joined = plain(folded).replace(" ", "")
    return [joined[i] + "." * gap + joined[i + gap + 1] for gap in range(3) for i in range(len(joined) - gap - 1)]


def plain_words(folded: str) -> list[str]:
    """Return words and pairs of words without marks: Vietnamese is often typed, and sometimes heard, without."""
    stripped = plain(folded)
    return words(stripped) if stripped != folded and not is_undivided(folded) else []


VIEWS: tuple[tuple[View, float], ...] = (
    (words, 0.7),
    (letters, 0.7),
    (joined_letters, 0.7),
    (characters, 1.5),
    (plain_words, 0.5),
)
"""The views with their weights, chosen on the development questions (docs/benchmarks.md)."""


GAPPED_VIEWS: tuple[tuple[View, float], ...] = ((gapped_letters, 1.0), (gapped_joined, 0.15))
"""For badly damaged texts (second_look.py); weights chosen on damaged development questions in six languages."""


class Vectorizer:
    """One vector a text: TF-IDF of each view at unit length, the views then weighed. Vectors have unit length.

    Term frequency is sublinear, inverse document frequency smoothed. Pieces never seen lengthen a view before it is
    scaled: strange words lower likeness. A view that knows no piece of a text does not count.
    """

    def __init__(self, folded: Sequence[str], views: Sequence[tuple[View, float]] = VIEWS) -> None:
        """Learn the vocabulary and document frequencies of folded texts."""
        self._views = [view for view, _ in views]
        self._weights = np.array([weight for _, weight in views])
        self._columns: list[dict[str, int]] = [{} for _ in views]
        self._width = 0
        bags = self._read(folded, learn=True)
        frequency = np.bincount(bags.columns, minlength=self._width)
        self._idf: Vector = np.log((1 + len(folded)) / (1 + frequency)) + 1
        self._unseen_idf = float(np.log(1 + len(folded)) + 1)
        self.samples = self._weigh(bags)
        """The texts it learned from, as `matrix` would give them."""

    def matrix(self, folded: Sequence[str]) -> Rows:
        """Return one row a text, shape (texts, vocabulary)."""
        return self._weigh(self._read(folded, learn=False))

    def grown(self, folded: Sequence[str]) -> "Vectorizer":
        """Return one that knows the pieces of more texts too, as rare ones; what was learned before stays as it is."""
        other = copy(self)
        other._columns = [dict(column) for column in self._columns]
        other.samples = other._weigh(other._read(folded, learn=True, rare=True))
        return other

    def _read(self, folded: Sequence[str], *, learn: bool, rare: bool = False) -> "_Bags":
        columns, counts, sizes, strange = array("i"), array("f"), array("i"), array("d")
        for text in folded:
            for view, known in zip(self._views, self._columns, strict=True):
                before, unseen = len(columns), 0.0
                for piece, count in Counter(view(text)).items():
                    column = known.get(piece)
                    if column is None and learn:
                        column = known[piece] = self._width
                        self._width += 1
                    if column is None:
                        unseen += (1 + log(count)) ** 2
                    else:
                        columns.append(column)
                        counts.append(count)
                sizes.append(len(columns) - before)
                strange.append(unseen)
        if rare:
            self._idf = np.append(self._idf, np.full(self._width - len(self._idf), self._unseen_idf))
        return _Bags(len(folded), np.asarray(columns), np.asarray(counts), np.asarray(sizes), np.asarray(strange))

    def _weigh(self, bags: "_Bags") -> Rows:
        values = (1 + np.log(bags.counts)) * self._idf[bags.columns]
        group = np.repeat(np.arange(len(bags.sizes)), bags.sizes)  # one group a text and view
        squares = np.bincount(group, values**2, minlength=len(bags.sizes)) + bags.strange * self._unseen_idf**2
        present = (bags.sizes > 0).reshape(bags.texts, len(self._views)) * self._weights
        share = present / np.maximum(present.sum(axis=1, keepdims=True), 1e-9)
        scale = np.sqrt(share.ravel() / np.where(squares > 0, squares, 1.0))
        ends = bags.sizes.reshape(bags.texts, len(self._views)).sum(axis=1).cumsum()
        starts = np.concatenate([[0], ends])
        weighed = (values * scale[group]).astype(np.float32)
        return csr_matrix((weighed, bags.columns, starts), shape=(bags.texts, self._width))


@dataclass(frozen=True, slots=True)
class _Bags:
    """Pieces of texts, all in one row: text by text, in each view by view."""

    texts: int
    columns: NDArray[np.int32]
    counts: NDArray[np.float32]
    sizes: NDArray[np.int32]
    """Number of known pieces of each text and view."""
    strange: Vector
    """Squared weight of the pieces never seen, before their document frequency, of each text and view."""
