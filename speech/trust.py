"""How far each engine is to be trusted: the share of right characters to expect of what it heard.

expected = sigmoid(bias of language and engine + weights of the engine's own certainty and of the utterance's length),
learned from recordings by scripts/learn_trust.py into trust.json.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.hearing import Utterance

TRUST_FILE = Path(__file__).with_name("trust.json")
ANY_LANGUAGE = ANY_ENGINE = "*"
LEAST_CERTAINTY = 1e-3


@dataclass(frozen=True, slots=True)
class EngineTrust:
    """What is known of one engine."""

    certainty: float
    """Weight of the logarithm of its certainty."""
    length: float
    """Weight of the logarithm of the utterance's seconds."""
    bias: Mapping[str, float]
    """By language; `*` for those without recordings."""


class Trust:
    """What is known of all engines."""

    def __init__(self, engines: Mapping[str, EngineTrust]) -> None:
        """engines by name; `*` stands for one that nobody has measured."""
        self._engines = engines

    def expected(self, tag: str, heard: Utterance) -> float:
        """Return the share of right characters, 0 to 1, to expect of one engine's utterance; 0 for nothing heard."""
        if not heard.heard:
            return 0.0
        # The official models differ from those measured in their rounding only.
        name = heard.hypotheses[0].engine.removeprefix("faster-")
        engine = self._engines.get(name) or self._engines[ANY_ENGINE]
        bias = engine.bias.get(tag, engine.bias[ANY_LANGUAGE])
        certain, long = evidence(heard)
        return 1 / (1 + math.exp(-(bias + engine.certainty * certain + engine.length * long)))


def evidence(heard: Utterance) -> tuple[float, float]:
    """Return the logarithms of the engine's certainty (mean over its words where it has them) and of the seconds."""
    words = [word.confidence for word in heard.words]
    certainty = math.fsum(words) / len(words) if words else heard.hypotheses[0].score
    return math.log(max(certainty, LEAST_CERTAINTY)), math.log(max(heard.seconds, 0.1))


def load_trust(file: Path = TRUST_FILE) -> Trust:
    """Return what was learned."""
    data: dict[str, dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return Trust({name: EngineTrust(**engine) for name, engine in data.items()})
