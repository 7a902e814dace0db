"""From scores to probabilities: is the question in scope at all, and if so, which document is meant."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize, minimize_scalar
from scipy.special import expit, log_softmax

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one query apart from which document wins."""

    best: float
    """Score of the best document."""
    margin: float
    """Distance to the second."""
    background: float
    """Score of what no document answers."""
    rival: float
    """Best score among the documents of the other sort (emergencies beside answers, and the reverse)."""
    total: float
    """Sum of the scores of all documents that speak for themselves: sure that one is meant, unsure which."""
    likeness: float
    """Likeness to the nearest sample of any document."""


class ScopeModel:
    """Logistic regression: the probability that the best document is the one that was meant."""

    PENALTY = 1e-3

    def __init__(
        self, evidence: Sequence[Evidence], right: NDArray[np.bool_], kinds: NDArray[np.intp], expected: float
    ) -> None:
        """Learn from left-out samples. expected: how often visitors' questions find their document.

        The outcomes weigh as they are expected; among the wrong ones each kind of sample weighs the same: else the
        many neighbouring questions would drown the few strange ones, and small talk would pass for a question.
        """
        columns = _columns(evidence)
        sign = np.where(right, 1.0, -1.0)
        weight = np.where(right, expected / max(1, right.sum()), 0.0)
        wrong_kinds = np.unique(kinds[~right])
        for kind in wrong_kinds:
            chosen = ~right & (kinds == kind)
            weight[chosen] = (1 - expected) / len(wrong_kinds) / chosen.sum()

        def loss(beta: Vector) -> tuple[float, Vector]:
            margin = sign * (columns @ beta)
            value = float(weight @ np.logaddexp(0, -margin) + self.PENALTY * beta[1:] @ beta[1:])
            slope = -(weight * sign * expit(-margin)) @ columns
            slope[1:] += 2 * self.PENALTY * beta[1:]
            return value, slope

        self._beta: Vector = minimize(loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B").x

    def probability(self, evidence: Evidence) -> float:
        """Return the probability that the best document is right."""
        return float(expit(_columns([evidence]) @ self._beta)[0])


def _columns(evidence: Sequence[Evidence]) -> Matrix:
    """Return the design matrix, the constant first."""
    return np.array([(1.0, *astuple(one)) for one in evidence])


def fit_temperature(scores: Sequence[Vector], truth: Sequence[int]) -> float:
    """Return the temperature at which softmax(scores / temperature) explains best which one is true, over queries."""

    def loss(log_temperature: float) -> float:
        share = [log_softmax(one / np.exp(log_temperature))[true] for one, true in zip(scores, truth, strict=True)]
        return -float(np.mean(share))

    if not scores:
        return 1.0
    return float(np.exp(minimize_scalar(loss, bounds=(np.log(0.01), np.log(1.0)), method="bounded").x))
