"""Kernel ridge regression of class membership, with exact leave-one-out predictions.

The leave-one-out residual of sample i is alpha_i / inverse_ii (Rasmussen & Williams, Gaussian Processes for Machine
Learning, 2006, equation 5.12), so one inversion yields honest training scores to calibrate on.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor
from scipy.linalg.lapack import dpotri

Matrix = NDArray[np.float64]


class KernelRidge:
    """One score per class; about 1 for a member, 0 for a stranger."""

    def __init__(self, kernel: Matrix, targets: Matrix, ridge: float) -> None:
        """Solve for a kernel (samples, samples) and targets (samples, classes)."""
        inverse = _inverse(kernel + ridge * np.eye(len(kernel)))
        self._weights: Matrix = inverse @ targets
        self.left_out: Matrix = targets - self._weights / np.diag(inverse)[:, None]
        """What each sample would score had it not been learned, shape (samples, classes)."""

    def scores(self, likeness: Matrix) -> Matrix:
        """Return scores (queries, classes) for likeness to the samples (queries, samples)."""
        return likeness @ self._weights


def _inverse(positive: Matrix) -> Matrix:
    """Return the inverse of a positive definite matrix, which is not kept; half the work of solving for each column."""
    factor, _ = cho_factor(positive, lower=True, overwrite_a=True, check_finite=False)
    inverse, _ = dpotri(factor, lower=True, overwrite_c=True)  # fills the lower half
    return np.asarray(np.tril(inverse) + np.tril(inverse, -1).T, dtype=np.float64)
