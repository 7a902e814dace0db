"""Fisher's linear discriminants of sentence vectors: the directions in which documents differ, phrasings of one do not.

A pre-trained encoder puts much into a vector that has no say here (how polite, how long, question or sentence). The
samples tell what varies within a document and what between documents; cosines are then taken where it matters. Source:
Fisher, The use of multiple measurements in taxonomic problems, 1936; Murphy, Machine Learning, 2012, section 8.6.3.
"""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

SHRINKAGE = 0.3
"""Share of the mean variance added to each direction: few samples say little of what varies within a document."""
MOST = 256
"""Directions kept, at most; there are as many as documents, less one."""
FEWEST_GROUPS = 50
"""Documents from which there are directions enough; below, vectors stay as the encoder made them."""


class Discriminant:
    """Projects sentence vectors. The same vectors give the same projection."""

    def __init__(self, vectors: Vectors, groups: NDArray[np.intp]) -> None:
        """Learn from the vectors of samples, shape (samples, dimensions), and the number of each one's group."""
        self._centre: Vectors = np.zeros(vectors.shape[1:], np.float32)
        self._directions: Vectors | None = None
        if len(np.unique(groups)) >= FEWEST_GROUPS:
            self._centre = vectors.mean(axis=0)
            self._directions = _directions(vectors - self._centre, groups)

    def project(self, vectors: Vectors) -> Vectors:
        """Return unit vectors, shape (vectors, directions)."""
        projected = vectors if self._directions is None else (vectors - self._centre) @ self._directions
        unit: Vectors = projected / np.maximum(np.linalg.norm(projected, axis=1, keepdims=True), 1e-9)
        return unit


def _directions(centred: Vectors, groups: NDArray[np.intp]) -> Vectors:
    """Return the directions, one a column, scaled so that within a group every one varies as much as another."""
    _, member, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    means = np.zeros((len(sizes), centred.shape[1]), np.float32)
    np.add.at(means, member, centred)
    means /= sizes[:, None]
    rest = centred - means[member]
    within = (rest.T @ rest).astype(np.float64) / len(rest)
    within += SHRINKAGE * np.trace(within) / len(within) * np.eye(len(within))
    root = np.linalg.cholesky(within)
    between = np.linalg.solve(root, means.T.astype(np.float64))
    _, axes = np.linalg.eigh(between @ between.T)
    strongest = axes[:, ::-1][:, : min(MOST, len(sizes) - 1)]
    return np.linalg.solve(root.T, strongest).astype(np.float32)
