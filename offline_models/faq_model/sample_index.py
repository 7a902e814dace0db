"""The samples of one language, found by likeness."""

from collections.abc import Collection
from copy import copy
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from offline_models.faq_model.discriminant import Discriminant
from offline_models.faq_model.features import Rows, Vectorizer
from offline_models.faq_model.samples import BACKGROUND, CONFUSABLE, Samples

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]

NOT_ASKED = -1.0
"""Likeness of a sample that must not be asked."""
STEEPNESS = 2.0
"""How much more a near sample counts than a far one (docs/benchmarks.md)."""
MEANING = 0.7
"""How much meaning counts beside spelling, with an encoder; chosen on CLINC150's validation set, the same on ours."""


class SentenceEncoder(Protocol):
    """A pre-trained model that puts sentences of like meaning close together. An optional extra for a language."""

    def encode(self, texts: Collection[str]) -> NDArray[np.float32]:
        """Return unit vectors, shape (texts, dimensions)."""


class SampleIndex:
    """Likeness of utterances to the samples, by their n-grams and, with an encoder, by their meaning."""

    def __init__(
        self, samples: Samples, encoder: SentenceEncoder | None = None, gone: NDArray[np.bool_] | None = None
    ) -> None:
        """gone: which samples must not be asked, shape (samples,); none when it is left out."""
        self.samples = samples
        self._vectorizer = Vectorizer(samples.folded)
        self._rows = self._vectorizer.samples
        self._shared = _without_lone_pieces(self._rows)
        # Turned round once: a query then reads only the rows of its own pieces.
        self._columns: list[Rows] = [self._rows.T.tocsr()]
        self.gone = np.zeros(len(samples.texts), dtype=bool) if gone is None else gone
        self._encoder = encoder
        self._meanings: NDArray[np.float32] | None = None
        if encoder:
            vectors = encoder.encode(samples.texts)
            self._discriminant = _discriminant(vectors, samples.owners)
            self._meanings = self._discriminant.project(vectors)

    def updated(self, owners: Collection[str], added: Samples) -> "SampleIndex":
        """Return an index in which the samples of these owners are gone and others are added at the end.

        What was learned of the frequency of pieces and of what sets documents apart stays as it was, so that only the
        new samples cost time.
        """
        other = copy(self)
        other._vectorizer = self._vectorizer.grown(added.folded)
        new = other._vectorizer.samples
        other.samples = self.samples.plus(added)
        other._rows = _stacked(self._rows, new)
        other._shared = _stacked(self._shared, new)
        other._columns = [*self._columns, new.T.tocsr()]
        leaving = np.isin(self.samples.owners, list(owners))
        other.gone = np.concatenate([self.gone | leaving, np.zeros(len(added.texts), dtype=bool)])
        if self._encoder is not None and self._meanings is not None:
            new_meanings = self._discriminant.project(self._encoder.encode(added.texts))
            other._meanings = np.concatenate([self._meanings, new_meanings])
        return other

    @property
    def rows(self) -> Rows:
        """The samples' n-gram vectors, one a row."""
        return self._rows

    def vector(self, folded: str) -> Rows:
        """Return the n-gram vector of a text, one row."""
        return self._vectorizer.matrix([folded])

    def likeness(self, text: str, folded: str) -> Vector:
        """Return the likeness of one text to each sample, above 0 and at most 1; NOT_ASKED for those that are gone."""
        likeness = kernel(self._cosine(self._vectorizer.matrix([folded])))
        if self._encoder is not None and self._meanings is not None:
            meaning = self._discriminant.project(self._encoder.encode([text]))[0]
            likeness = _fused(likeness, kernel(self._meanings @ meaning))
        likeness[self.gone] = NOT_ASKED
        return likeness

    def likeness_of(self, sample: int) -> Vector:
        """Return the likeness of one sample to each, itself included."""
        likeness = kernel(self._cosine(self._rows[sample]))
        if self._meanings is not None:
            likeness = _fused(likeness, kernel(self._meanings @ self._meanings[sample]))
        likeness[self.gone] = NOT_ASKED
        return likeness

    def _cosine(self, row: Rows) -> NDArray[np.float32]:
        return np.concatenate([(row[:, : part.shape[0]] @ part).toarray()[0] for part in self._columns])

    def among(self, chosen: NDArray[np.intp]) -> Matrix:
        """Return the likeness of chosen samples to one another, shape (chosen, chosen)."""
        rows = self._shared[chosen]
        cosine = (rows @ rows.T).toarray()
        np.fill_diagonal(cosine, 1.0)
        spelled = kernel(cosine)
        if self._meanings is None:
            return spelled
        meanings = self._meanings[chosen]
        return _fused(spelled, kernel(meanings @ meanings.T))


def _discriminant(vectors: NDArray[np.float32], owners: Collection[str]) -> Discriminant:
    """Learn from the samples of documents and emergencies; what belongs to none varies in every direction."""
    names, groups = np.unique(list(owners), return_inverse=True)
    told = ~np.isin(names, [BACKGROUND, CONFUSABLE])[groups]
    return Discriminant(vectors[told], groups[told])


def _fused(spelled: Matrix, meant: Matrix) -> Matrix:
    return (1 - MEANING) * spelled + MEANING * meant


def _stacked(upper: Rows, lower: Rows) -> Rows:
    """Put rows below others that may know fewer columns."""
    wide = csr_matrix((upper.data, upper.indices, upper.indptr), shape=(upper.shape[0], lower.shape[1]))
    return csr_matrix(vstack([wide, lower], format="csr"))


def _without_lone_pieces(rows: Rows) -> Rows:
    """Leave out the pieces which one sample alone has: they say nothing of two samples, and are half of all."""
    frequency = np.bincount(rows.indices, minlength=rows.shape[1])
    kept = frequency[rows.indices] > 1
    starts = np.concatenate([[0], np.cumsum(kept)])[rows.indptr]
    return csr_matrix((rows.data[kept], rows.indices[kept], starts), shape=rows.shape)


def kernel(cosine: NDArray[np.float32]) -> Matrix:
    """Return likeness, above 0 and at most 1."""
    return np.exp(STEEPNESS * (cosine.astype(np.float64) - 1))
