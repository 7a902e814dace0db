"""The development and test questions."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.library import Library

QUERIES = Path(__file__).parents[1] / "data" / "queries"
REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Query:
    """A question and the document that answers it; `refuse` when none does."""

    text: str
    expected: str


def languages() -> list[str]:
    """Return the languages that have test questions."""
    return sorted(file.name.split(".")[1] for file in QUERIES.glob("test.*.tsv"))


def queries(part: str, tag: str, library: Library) -> list[Query]:
    """Return the questions of a part (dev, test) whose answer is installed, and those that none answers."""
    known = {*library.faqs, *library.emergencies, REFUSE}
    with (QUERIES / f"{part}.{tag}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Query(row["text"], row["expected"]) for row in rows if row["expected"] in known]


def calibration_error(scores: Sequence[float], right: Sequence[bool], bins: int = 10) -> float:
    """Return the expected calibration error over equally filled bins. Source: Guo et al., 2017."""
    return sum(abs(s - r) * n for s, r, n in reliability(scores, right, bins)) / max(1, len(scores))


def reliability(scores: Sequence[float], right: Sequence[bool], bins: int = 10) -> list[tuple[float, float, int]]:
    """Return (mean score, share right, number) of equally filled bins, the least sure first."""
    pairs: NDArray[np.float64] = np.array(sorted(zip(scores, map(float, right), strict=True)))
    return [
        (float(part[:, 0].mean()), float(part[:, 1].mean()), len(part))
        for part in np.array_split(pairs, bins)
        if len(part)
    ]
