"""Kernel ridge regression of class membership among the nearest samples only.

A sample far from the query has no say, so the cost of a query does not grow with the content beyond finding its
neighbours, nothing needs to be trained, and one changed document changes one document. The neighbours are balanced:
the nearest samples of the nearest documents. On the development questions this is as good as the regression over
all samples (docs/benchmarks.md). Kernel ridge regression: Murphy, Machine Learning, 2012, section 14.4.3.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from offline_models.faq_model.sample_index import SampleIndex, Vector

DOCUMENTS = 15
SAMPLES_EACH = 12
LOOKED_AT = 1000
"""Nearest samples among which the documents are sought."""
RIDGE = 0.1
"""Smoothing: larger trusts single samples less."""


@dataclass(frozen=True, slots=True)
class Share:
    """What the neighbours say of a query."""

    samples: NDArray[np.intp]
    """The neighbours, nearest first."""
    weights: Vector
    """How much each neighbour speaks for its owner; may be negative."""
    likeness: Vector
    """How like each neighbour is to the query."""
    owner_of_sample: NDArray[np.intp]
    """Whose each neighbour is."""
    owners: NDArray[np.intp]
    """Distinct owners among the neighbours, as numbers."""
    scores: Vector
    """One an owner: about 1 when the query belongs to it, about 0 when not."""


class LocalRidge:
    """Scores the owners of samples for a query."""

    def __init__(self, index: SampleIndex, owners: NDArray[np.intp]) -> None:
        """Take the owner of each sample as a number."""
        self._index = index
        self._owners = owners

    def share(self, likeness: Vector) -> Share:
        """Return what the neighbours say, given the likeness of the query to every sample (NOT_ASKED for some)."""
        chosen = self._neighbours(likeness)
        near = likeness[chosen]
        among = self._index.among(chosen)
        among[np.diag_indices_from(among)] += RIDGE
        # NumPy's solver: with SciPy's a second pool of BLAS threads would hinder the first.
        weights: Vector = np.linalg.solve(among, near).astype(np.float64)
        whose = self._owners[chosen]
        owners, member = np.unique(whose, return_inverse=True)
        scores = np.bincount(member, weights, minlength=len(owners)).astype(np.float64)
        return Share(chosen, weights, near, whose, owners, scores)

    def _neighbours(self, likeness: Vector) -> NDArray[np.intp]:
        order = _nearest(likeness, LOOKED_AT)
        owners = self._owners[order]
        by_owner = np.argsort(owners, kind="stable")
        _, starts, sizes = np.unique(owners[by_owner], return_index=True, return_counts=True)
        place = np.empty_like(by_owner)  # of each sample among those of its owner, the nearest 0
        place[by_owner] = np.arange(len(order)) - np.repeat(starts, sizes)
        nearest_of_each = by_owner[starts]
        among_the_first = np.argsort(np.argsort(nearest_of_each)) < DOCUMENTS
        kept = np.zeros(len(order), dtype=bool)
        kept[by_owner] = np.repeat(among_the_first, sizes)
        return np.asarray(order[kept & (place < SAMPLES_EACH)])


def _nearest(likeness: Vector, most: int) -> NDArray[np.intp]:
    allowed = np.flatnonzero(likeness >= 0)
    if len(allowed) > most:
        allowed = allowed[np.argpartition(-likeness[allowed], most)[:most]]
    return allowed[np.argsort(-likeness[allowed], kind="stable")]
