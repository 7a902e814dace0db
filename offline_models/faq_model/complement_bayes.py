"""Complement naive Bayes over the n-grams of whole documents: which pieces set a document apart from all others.

The neighbours know single phrasings; this knows the document as a whole. Source: Rennie et al., Tackling the poor
assumptions of naive Bayes text classifiers, 2003.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from offline_models.faq_model.features import Rows, Vector

SMOOTHING = 0.02


class ComplementBayes:
    """Compares documents for a query."""

    def __init__(self, rows: Rows, owners: NDArray[np.intp], count: int) -> None:
        """Learn from the samples' vectors, the owner of each as a number, and the number of owners."""
        self._constant: Vector
        member = csr_matrix((np.ones(len(owners), np.float32), (owners, np.arange(len(owners)))), (count, len(owners)))
        mass = csr_matrix(member @ rows)
        if count == 1:  # a language that has just begun: nothing sets its only document apart
            self._weights, self._constant = mass, np.zeros(1)
            return
        of_owner = np.asarray(mass.sum(axis=1), dtype=np.float64).ravel() + SMOOTHING * mass.shape[1]
        of_piece = np.asarray(mass.sum(axis=0), dtype=np.float64).ravel() + SMOOTHING * count
        own, all_ = mass.data.astype(np.float64) + SMOOTHING, of_piece[mass.indices]
        # Pieces that an owner lacks weigh the same for every owner, so only those it has are kept.
        mass.data = (np.log(own / SMOOTHING) - np.log((all_ - own) / (all_ - SMOOTHING))).astype(np.float32)
        self._weights = mass
        self._constant = np.log(of_piece.sum() - of_owner) - np.log(of_owner)

    def behind(self, query: Rows, owners: NDArray[np.intp]) -> Vector:
        """Return how far each of these owners is behind the first of them, 0 for the first, else below 0.

        Owners that were not learned, as new documents, are not behind.
        """
        learned = owners < len(self._constant)
        found = np.zeros(len(owners))
        if learned.any():
            known = owners[learned]
            weights = self._weights[known]
            row = query[:, : weights.shape[1]]
            values = np.asarray((weights @ row.T).toarray()).ravel() + float(row.sum()) * self._constant[known]
            found[learned] = values - values.max()
        return found
