"""Learns what the scores of the answer model are worth, from the development questions of all languages.

    python -m scripts.learn_calibration

Writes offline_models/faq_model/calibration.json. Never reads the test questions. With the English sentence encoder
installed it learns its weights too; else it keeps those of the file.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import astuple, fields
from typing import Any

import numpy as np
from scipy.optimize import minimize, minimize_scalar
from scipy.special import expit, log_softmax

from kiosk.composition import open_house
from kiosk.domain.library import Library
from offline_models.faq_model.calibration import WEIGHTS_FILE, Evidence
from offline_models.faq_model.language_model import LanguageModel
from offline_models.faq_model.reading import Trial
from offline_models.sentence_encoder.installed import InstalledEncoders
from tests.benchmarks.queries import languages, queries

PENALTY = 5e-3
NOT_FOR_EMERGENCIES = ("everything",)
"""It would take a text that is like nothing at all for an emergency."""
EMERGENCY_WEIGHT = 3.0
"""How much worse a missed emergency is than a false alarm."""

Case = tuple[Trial, str, str]
"""What is known of a question, the document that it means, and its language."""


def main() -> None:
    """Learn and write."""
    house = open_house()
    tags = languages()
    learned = json.loads(WEIGHTS_FILE.read_text("utf-8")) if WEIGHTS_FILE.exists() else {}
    learned |= learn([LanguageModel(house.library, tag) for tag in tags], tags, house.library, "")
    encoder = InstalledEncoders(house.machine.models, house.machine.paths.state).get("en")
    if encoder is not None:
        learned |= learn([LanguageModel(house.library, "en", encoder)], ["en"], house.library, "-encoder")
    WEIGHTS_FILE.write_text(json.dumps(learned, indent=1, sort_keys=True) + "\n", "utf-8")


def learn(models: Sequence[LanguageModel], tags: Sequence[str], library: Library, suffix: str) -> dict[str, Any]:
    """Return the calibrations of answers and emergencies."""
    answers: list[Case] = []
    emergencies: list[Case] = []
    for model, tag in zip(models, tags, strict=True):
        for query in queries("dev", tag, library):
            answer, emergency = model.trial(query.text)
            if answer is not None and query.expected not in library.emergencies:
                answers.append((answer, query.expected, tag))
            if emergency is not None:
                emergencies.append((emergency, query.expected, tag))
    print(f"{len(answers)} questions, {sum(e in library.emergencies for _, e, _ in emergencies)} emergencies{suffix}")
    found = [max(trial.scores, key=lambda name: trial.scores[name]) == expected for trial, expected, _ in answers]
    urgent = [expected in library.emergencies for _, expected, _ in emergencies]
    return {
        f"answers{suffix}": fitted(answers, found, 1.0, ()),
        f"emergencies{suffix}": fitted(emergencies, urgent, EMERGENCY_WEIGHT, NOT_FOR_EMERGENCIES),
    }


def fitted(cases: Sequence[Case], right: Sequence[bool], weight: float, unused: Collection[str]) -> dict[str, Any]:
    """Return the weights, and each language's share of the constant, which explain best when the winner is right.

    weight: of the right ones. unused: names of the evidence that must not count.
    """
    used = [field.name not in unused for field in fields(Evidence)]
    tags = sorted({tag for _, _, tag in cases})
    spoken = np.array([[tag == own for own in tags] for _, _, tag in cases], dtype=float)
    columns = np.array([astuple(trial.evidence) for trial, _, _ in cases]) * used
    centre, spread = columns.mean(axis=0), columns.std(axis=0) + 1e-9
    scaled = np.column_stack([np.ones(len(cases)), (columns - centre) / spread, spoken])
    sign = np.where(right, 1.0, -1.0)
    weights = np.where(right, weight, 1.0) / len(cases)

    def loss(beta: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (scaled @ beta)
        value = float(weights @ np.logaddexp(0, -margin) + PENALTY * beta[1:] @ beta[1:])
        slope = -(weights * sign * expit(-margin)) @ scaled
        slope[1:] += 2 * PENALTY * beta[1:]
        return value, slope

    beta = minimize(loss, np.zeros(scaled.shape[1]), jac=True, method="L-BFGS-B").x
    slopes = beta[1 : 1 + len(spread)] / spread
    return {
        "constant": round(float(beta[0] - slopes @ centre), 4),
        "weights": {f.name: round(float(w), 4) for f, w in zip(fields(Evidence), slopes, strict=True)},
        "languages": {tag: round(float(b), 4) for tag, b in zip(tags, beta[1 + len(spread) :], strict=True)},
        "temperature": round(temperature(cases), 4),
    }


def temperature(cases: Sequence[Case]) -> float:
    """Return the temperature at which the shares explain best which document was meant."""
    known = [
        (np.array(list(trial.scores.values())), list(trial.scores).index(expected))
        for trial, expected, _ in cases
        if expected in trial.scores
    ]

    def loss(log_temperature: float) -> float:
        return -float(np.mean([log_softmax(scores / np.exp(log_temperature))[true] for scores, true in known]))

    return float(np.exp(minimize_scalar(loss, bounds=(np.log(0.02), np.log(1.0)), method="bounded").x))


if __name__ == "__main__":
    main()
