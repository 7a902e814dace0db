"""Which of the installed sizes of Whisper this machine uses, by its measured speed."""

import json
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Protocol

UTTERANCE_SECONDS = 4.0
TOKENS = 24
"""Of an utterance of four seconds, in a language whose words are cut into many."""
TRIALS = 3
TIMES_SLOWER = 2.8
"""Of a size against the one below it; 2.5 to 2.7 was measured."""
OFF, AUTO = "off", "auto"


@dataclass(frozen=True, slots=True)
class Size:
    """One size. limit_s: seconds for an utterance of four, above which `auto` takes a smaller one."""

    name: str
    models: Sequence[str]
    limit_s: float


SIZES = (
    Size("small", ("whisper-small", "faster-whisper-small"), 2.5),
    Size("base", ("whisper-base", "faster-whisper-base"), 1.2),
    Size("tiny", ("whisper-tiny",), float("inf")),
)
"""The best first."""


def choose(setting: str, installed: Sequence[str], seconds: Mapping[str, float]) -> str | None:
    """Return the id of the model to use, or None.

    setting: `auto`, `off` or a size. seconds: what `measure` gave, by model; `auto` takes the best that was measured
    and is quick enough, else base before tiny before small.
    """
    there = {size.name: next((id_ for id_ in size.models if id_ in installed), None) for size in SIZES}
    if setting != AUTO:
        return there.get(setting)
    for size in SIZES:
        found = there[size.name]
        if found is not None and found in seconds and seconds[found] <= size.limit_s:
            return found
    unmeasured = [found for name in ("base", "tiny", "small") if (found := there[name]) and found not in seconds]
    slow = [found for size in reversed(SIZES) if (found := there[size.name])]
    return next(iter((*unmeasured, *slow)), None)


def better(used: str, seconds: Mapping[str, float]) -> str | None:
    """Return a better size than the one in use which this machine is probably quick enough for, or None.

    used: id of the model in use. A size that was measured is known, and no guess is made about it.
    """
    for finer, size in pairwise(SIZES):
        if used in size.models and used in seconds and not set(finer.models) & set(seconds):
            return finer.models[0] if seconds[used] * TIMES_SLOWER <= finer.limit_s else None
    return None


class Worker(Protocol):
    """What is measured of speech.whisper.engine.WhisperEngine."""

    def work(self, seconds: float, tokens: int) -> None:
        """Read so much sound and write so many tokens."""


def measure(engine: Worker) -> float:
    """Return the median of seconds that this machine takes to read an utterance of four seconds."""
    engine.work(UTTERANCE_SECONDS, TOKENS)
    trials = []
    for _ in range(TRIALS):
        started = time.perf_counter()
        engine.work(UTTERANCE_SECONDS, TOKENS)
        trials.append(time.perf_counter() - started)
    return statistics.median(trials)


def read_speeds(file: Path) -> dict[str, float]:
    """Return what was measured at installation; nothing where the file is missing or damaged."""
    try:
        return {str(name): float(seconds) for name, seconds in json.loads(file.read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def write_speed(file: Path, model_id: str, seconds: float) -> None:
    """Add a model's speed to the file. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({**read_speeds(file), model_id: round(seconds, 3)}, indent=1), "utf-8")
