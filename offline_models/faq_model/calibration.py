"""From scores to probabilities: is the question in scope at all, and if so, which document is meant."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize, minimize_scalar
from scipy.special import expit, log_softmax

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of queries apart from which class wins. Each field has one value a query."""

    best: Vector
    """Score of the best document."""
    margin: Vector
    """Distance to the second."""
    background: Vector
    """Score of the background class."""
    likeness: Vector
    """Likeness to the nearest sample of any document, 0 to 1."""

    def columns(self) -> Matrix:
        """Return the design matrix (queries, 5), the constant first."""
        constant = np.ones_like(self.best)
        return np.column_stack([constant, self.best, self.margin, self.background, self.likeness])


class ScopeModel:
    """Logistic regression: the probability that the best document is the one that was meant."""

    PENALTY = 1e-3

    def __init__(self, evidence: Evidence, right: NDArray[np.bool_], kinds: NDArray[np.intp]) -> None:
        """Learn from leave-one-out evidence.

        Both outcomes weigh the same in sum, and among the wrong ones each kind of sample does: else the many
        neighbouring questions would drown the few strange ones, and small talk would pass for a question.
        """
        columns = evidence.columns()
        sign = np.where(right, 1.0, -1.0)
        weight = np.where(right, 0.5 / max(1, right.sum()), 0.0)
        wrong_kinds = np.unique(kinds[~right])
        for kind in wrong_kinds:
            chosen = ~right & (kinds == kind)
            weight[chosen] = 0.5 / len(wrong_kinds) / chosen.sum()

        def loss(beta: Vector) -> tuple[float, Vector]:
            margin = sign * (columns @ beta)
            value = float(weight @ np.logaddexp(0, -margin) + self.PENALTY * beta[1:] @ beta[1:])
            slope = -(weight * sign * expit(-margin)) @ columns
            slope[1:] += 2 * self.PENALTY * beta[1:]
            return value, slope

        self._beta: Vector = minimize(loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B").x

    def probability(self, evidence: Evidence) -> Vector:
        """Return one probability a query."""
        return np.asarray(expit(evidence.columns() @ self._beta), dtype=np.float64)


def fit_temperature(scores: Matrix, truth: NDArray[np.intp]) -> float:
    """Return the temperature at which softmax(scores / temperature) explains the truth best."""

    def loss(log_temperature: float) -> float:
        logits = log_softmax(scores / np.exp(log_temperature), axis=1)
        return -float(logits[np.arange(len(truth)), truth].mean())

    found = minimize_scalar(loss, bounds=(np.log(0.01), np.log(1.0)), method="bounded")
    return float(np.exp(found.x))
