"""An unpacked Argos package: what it says of itself, and whether it can translate at all.

Format: `metadata.json`, a vocabulary, a CTranslate2 model in `model/`. Packages of ours may serve many pairs: their
metadata has `"madang": {"languages": [tags], "target_token": "__{tag}__"}`, and the token of the target language stands
before each source sentence. As its makers measured them, there may stand too: `beam_size`, `length_penalty`;
`reverse_weight`, how much it counts that a translation leads back to its source; `pairs`, a table of the only ones that
it may serve, {source: {target: least log-probability of what may be shown}}; and `last_resort`: whether another way is
better.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import ModelError

METADATA = "metadata.json"
MODEL = "model"
VOCABULARIES = ("sentencepiece.model", "bpe.model")
MOST_BYTES = 2 << 30
"""Of a package's model; a larger one is refused before it fills the memory."""
PAIR = 2
_ARGOS_CODES = {"fil": "tl"}
"""What argos calls a language, where that is no BCP-47 tag of ours."""
_TAGS = {code: tag for tag, code in _ARGOS_CODES.items()}
_PLACE = "{tag}"
BEAM_SIZE, LENGTH_PENALTY = 4, 0.2
"""As argostranslate searches."""
_WIDEST, _HEAVIEST = 16, 2.0
"""Of the search's beam; of a penalty or a weight."""


@dataclass(frozen=True, slots=True)
class ArgosPackage:
    """What a package is for."""

    folder: Path
    languages: tuple[str, ...]
    """BCP-47 tags: source and target, or of a multilingual package all."""
    vocabulary: Path
    target_token: str = ""
    """Pattern of the token before a source sentence; empty for the package of a pair."""
    target_prefix: str = ""
    """Token with which every translation begins; empty for none."""
    beam_size: int = BEAM_SIZE
    length_penalty: float = LENGTH_PENALTY
    reverse_weight: float = 0.0
    """How much the probability of the source, given a translation, counts beside that of the translation."""
    bounds: Mapping[tuple[str, str], float] | None = None
    """Least `Rendering.log_probability` by pair; None where its makers tell nothing."""
    last_resort: bool = False
    """Whether it serves only where no other package leads."""

    def serves(self, source: str, target: str) -> bool:
        """Tell whether it translates from one language into another."""
        if self.bounds is not None:
            return (source, target) in self.bounds
        if self.target_token:
            return source != target and {source, target} <= set(self.languages)
        return (source, target) == self.languages

    def least_log_probability(self, source: str, target: str) -> float | None:
        """Return the bound below which a translation should not be shown; None where nobody measured it."""
        return None if self.bounds is None else self.bounds.get((source, target))

    def token(self, target: str) -> str:
        """Return the token before a source sentence; empty for none."""
        return self.target_token.replace(_PLACE, target)


def read_package(folder: Path) -> ArgosPackage:
    """Read an unpacked package. Raises ModelError model-damaged."""
    try:
        metadata = json.loads((folder / METADATA).read_text("utf-8"))
        vocabulary = next((folder / name for name in VOCABULARIES if (folder / name).is_file()), None)
        if vocabulary is None:
            raise ValueError("it has no vocabulary")
        size = (folder / MODEL / "model.bin").stat().st_size
        if size > MOST_BYTES:
            raise ValueError(f"its model has {size} bytes, more than {MOST_BYTES}")
        languages, token = _languages(metadata)
        prefix = metadata.get("target_prefix", "")
        if not isinstance(prefix, str):
            raise TypeError("target_prefix is no text")
        ours = metadata.get("madang", {})
        bounds, last_resort = _bounds(ours, languages), ours.get("last_resort", False) is True
        return ArgosPackage(folder, languages, vocabulary, token, prefix, *_search(ours), bounds, last_resort)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(folder, error) from error


def _languages(metadata: dict[str, Any]) -> tuple[tuple[str, ...], str]:
    if "madang" not in metadata:
        pair = (metadata["from_code"], metadata["to_code"])
        if not all(isinstance(code, str) and code for code in pair):
            raise ValueError("from_code and to_code must be texts")
        return tuple(_TAGS.get(code, code) for code in pair), ""
    languages, token = metadata["madang"]["languages"], metadata["madang"]["target_token"]
    if not isinstance(languages, list) or len(set(languages)) < PAIR or not all(isinstance(t, str) for t in languages):
        raise ValueError("madang.languages must be a list of tags")
    if _PLACE not in token:
        raise ValueError(f"madang.target_token must contain {_PLACE}")
    return tuple(languages), token


def _search(ours: dict[str, Any]) -> tuple[int, float, float]:
    beam, penalty = ours.get("beam_size", BEAM_SIZE), ours.get("length_penalty", LENGTH_PENALTY)
    reverse = ours.get("reverse_weight", 0.0)
    if not isinstance(beam, int) or not 0 < beam <= _WIDEST or not all(0 <= n <= _HEAVIEST for n in (penalty, reverse)):
        raise ValueError("madang.beam_size, length_penalty or reverse_weight is out of its range")
    return beam, float(penalty), float(reverse)


def _bounds(ours: dict[str, Any], languages: tuple[str, ...]) -> dict[tuple[str, str], float] | None:
    if "pairs" not in ours:
        return None
    bounds = {(one, other): bound for one, others in ours["pairs"].items() for other, bound in others.items()}
    for pair, bound in bounds.items():
        if len({*pair} & {*languages}) < PAIR or not isinstance(bound, int | float) or not bound <= 0:
            raise ValueError("madang.pairs must be a table of its languages with logarithms of probabilities")
    return bounds


def try_package(folder: Path, languages: Sequence[str]) -> None:
    """Load a package and translate a word. languages: BCP-47 tags that it must be for. Raises ModelError model-damaged.

    languages: source and target, or all of a multilingual package.
    """
    from offline_models.translation.engine import Engine

    package = read_package(folder)
    if not (set(languages) <= set(package.languages) if package.target_token else package.serves(*languages)):
        wrong = f"it translates between {', '.join(package.languages)}, not {', '.join(languages)}"
        raise damaged(folder, ValueError(wrong))
    Engine(package).translate(["1"], languages[0], languages[-1])


def damaged(folder: Path, error: Exception) -> ModelError:
    """Return the error for a package that cannot be used."""
    return ModelError(f"The translation package in {folder.name} cannot be used: {error}", code="model-damaged")
