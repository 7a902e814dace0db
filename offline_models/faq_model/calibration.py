"""From scores to probabilities: is the question in scope at all, and if so, which document is meant.

The weights are learned from the development questions of every language (scripts/learn_calibration.py), never from the
phrasings: samples that are left out of their own document look harder than what visitors ask, and would teach doubt.
"""

import json
from dataclasses import astuple, dataclass, fields
from functools import cache
from math import exp
from pathlib import Path

WEIGHTS_FILE = Path(__file__).with_name("calibration.json")


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
    everything: float
    """Sum of all scores: how much the neighbours have to say at all."""
    likeness: float
    """Likeness to the nearest sample of any document."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic regression on the evidence, and the temperature of the shares."""

    constant: float
    weights: tuple[float, ...]
    """One a field of Evidence, in its order."""
    temperature: float
    """At which softmax(scores / temperature) explains best which document was meant."""

    def probability(self, evidence: Evidence) -> float:
        """Return the probability that the best document is right."""
        logit = self.constant + sum(w * value for w, value in zip(self.weights, astuple(evidence), strict=True))
        return 1 / (1 + exp(-logit)) if logit >= 0 else exp(logit) / (1 + exp(logit))


@cache
def calibration(name: str, tag: str) -> Calibration:
    """Return a language's calibration by its name: `answers`, `emergencies`, or either followed by `-encoder`."""
    data = json.loads(WEIGHTS_FILE.read_text("utf-8"))[name]
    weights = tuple(float(data["weights"][field.name]) for field in fields(Evidence))
    constant = float(data["constant"]) + float(data["languages"].get(tag, 0.0))
    return Calibration(constant, weights, float(data["temperature"]))
