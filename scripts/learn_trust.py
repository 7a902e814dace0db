"""Learns how far each engine is to be trusted, from the even rows of the recordings.

    python -m scripts.learn_trust [--speech FOLDER]

Writes speech/trust.json: what each installed engine heard of each recording against the transcript. Nothing of the
recordings themselves is kept. The odd rows are tests.benchmarks.hearing's.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from speech.trust import ANY_LANGUAGE, TRUST_FILE, evidence
from tests.benchmarks.hearing import Engines, recordings, share_right

PENALTY = 1.0
"""On the weights and on each language's difference from the engine's mean, in characters' worth of evidence."""


@dataclass(frozen=True, slots=True)
class Case:
    """One recording heard by one engine."""

    engine: str
    tag: str
    certainty: float
    length: float
    right: float
    """Share of right characters."""


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speech", type=Path)
    arguments = parser.parse_args()
    engines = Engines()
    cases: list[Case] = []
    for recording in recordings(arguments.speech, even=True):
        for heard in engines.each_alone(recording):
            if heard.heard:
                right = share_right(recording.text, heard.text)
                cases.append(Case(heard.hypotheses[0].engine, recording.tag, *evidence(heard), right))
    learned = {
        name: _fit([case for case in cases if case.engine == name]) for name in sorted({c.engine for c in cases})
    }
    learned[ANY_LANGUAGE] = learned["vosk"]
    TRUST_FILE.write_text(json.dumps(learned, indent=1) + "\n", "utf-8")
    print(json.dumps(learned, indent=1))


def _fit(cases: Sequence[Case]) -> dict[str, Any]:
    """Return the logistic regression of the share of right characters, with one bias a language."""
    tags = sorted({case.tag for case in cases})
    evidence_of = np.array([(case.certainty, case.length) for case in cases])
    language = np.array([[case.tag == tag for tag in tags] for case in cases], dtype=float)
    right = np.array([case.right for case in cases])

    def loss(parameters: NDArray[np.float64]) -> float:
        weights, mean, own = parameters[:2], parameters[2], parameters[3:]
        expected = np.clip(expit(evidence_of @ weights + mean + language @ own), 1e-9, 1 - 1e-9)
        surprise = -(right * np.log(expected) + (1 - right) * np.log(1 - expected)).sum()
        return float(surprise + PENALTY * 0.5 * ((weights**2).sum() + (own**2).sum()))

    found = minimize(loss, np.zeros(3 + len(tags))).x
    bias = {tag: round(float(found[2] + own), 3) for tag, own in zip(tags, found[3:], strict=True)}
    return {
        "certainty": round(float(found[0]), 3),
        "length": round(float(found[1]), 3),
        "bias": {**bias, ANY_LANGUAGE: round(float(found[2]), 3)},
    }


if __name__ == "__main__":
    main()
