"""A second look at texts that are like nothing: badly misspelt, or badly heard.

With three letters in ten lost or wrong, hardly a piece of three letters is whole; pairs of letters with others between
them still are. They say less of a whole text than longer pieces, so only texts that are like nothing are seen so, and
only the order of what they may mean follows from it: how likely the first is stays what the first look says.
"""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix

from offline_models.faq_model.features import GAPPED_VIEWS, Rows, Vectorizer
from offline_models.faq_model.sample_index import Vector, kernel

DAMAGED = 0.22
"""Likeness to every sample below which a text is looked at again. Of 600 development questions in English and
Vietnamese one in a hundred is below 0.228; with three letters in ten damaged three in four are below 0.19."""
GAPS = 0.4
"""How much the second look counts beside the first."""
MOST_SAMPLES = 30_000
"""Samples of a language beyond which learning this would take seconds."""


class SecondLook:
    """Likeness by letters that stand apart."""

    def __init__(self, folded: Sequence[str]) -> None:
        """Learn from the samples."""
        self._vectorizer = Vectorizer(folded, GAPPED_VIEWS)
        self._columns: Rows = csr_matrix(self._vectorizer.samples.T.tocsr())

    def likeness(self, folded: str, first: Vector) -> Vector:
        """Return the likeness of a text to each sample by both looks; what must not be asked stays so."""
        row = self._vectorizer.matrix([folded])
        both = (1 - GAPS) * first + GAPS * kernel((row @ self._columns).toarray()[0])
        return np.where(first < 0, first, both)
