"""The samples of one language, found by likeness."""

from collections.abc import Collection
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from offline_models.faq_model.features import Rows, Vectorizer
from offline_models.faq_model.samples import Samples

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]

STEEPNESS = 2.0
"""How much more a near sample counts than a far one (docs/benchmarks.md)."""


class SentenceEncoder(Protocol):
    """A pre-trained model that puts sentences of like meaning close together. An optional extra for a language."""

    def encode(self, texts: Collection[str]) -> NDArray[np.float32]:
        """Return unit vectors, shape (texts, dimensions)."""


class SampleIndex:
    """Likeness of utterances to the samples, by their n-grams and, with an encoder, by their meaning."""

    def __init__(self, samples: Samples, encoder: SentenceEncoder | None = None) -> None:
        self.samples = samples
        self._vectorizer = Vectorizer(samples.folded)
        self._rows = self._vectorizer.samples
        self._shared = _without_lone_pieces(self._rows)
        # Turned round once: a query then reads only the rows of its own pieces.
        self._columns: Rows = self._rows.T.tocsr()
        self._encoder = encoder
        self._meanings = encoder.encode(samples.texts) if encoder else None

    def likeness(self, text: str, folded: str) -> Vector:
        """Return the likeness of one text to each sample, above 0 and at most 1."""
        spelled = (self._vectorizer.matrix([folded]) @ self._columns).toarray()[0]
        if self._encoder is None or self._meanings is None:
            return _kernel(spelled)
        meant = self._meanings @ self._encoder.encode([text])[0]
        return (_kernel(spelled) + _kernel(meant)) / 2

    def likeness_of(self, sample: int) -> Vector:
        """Return the likeness of one sample to each, itself included."""
        spelled = _kernel((self._rows[sample] @ self._columns).toarray()[0])
        if self._meanings is None:
            return spelled
        return (spelled + _kernel(self._meanings @ self._meanings[sample])) / 2

    def among(self, chosen: NDArray[np.intp]) -> Matrix:
        """Return the likeness of chosen samples to one another, shape (chosen, chosen)."""
        rows = self._shared[chosen]
        cosine = (rows @ rows.T).toarray()
        np.fill_diagonal(cosine, 1.0)
        spelled = _kernel(cosine)
        if self._meanings is None:
            return spelled
        meanings = self._meanings[chosen]
        return (spelled + _kernel(meanings @ meanings.T)) / 2


def _without_lone_pieces(rows: Rows) -> Rows:
    """Leave out the pieces which one sample alone has: they say nothing of two samples, and are half of all."""
    frequency = np.bincount(rows.indices, minlength=rows.shape[1])
    kept = frequency[rows.indices] > 1
    starts = np.concatenate([[0], np.cumsum(kept)])[rows.indptr]
    return csr_matrix((rows.data[kept], rows.indices[kept], starts), shape=rows.shape)


def _kernel(cosine: NDArray[np.float32]) -> Matrix:
    return np.exp(STEEPNESS * (cosine.astype(np.float64) - 1))
