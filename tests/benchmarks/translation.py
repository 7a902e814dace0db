"""The translator against a plain loop: python -m tests.benchmarks.translation [--package FOLDER --from en --to vi].

Both use the same package with the same search. Without an installed package one is made whose weights are by
construction (tests.fakes.translation_packages), as wide and deep as a base Transformer, so that it costs as much.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

from offline_models.argos_package import MODEL, ArgosPackage, read_package
from offline_models.translation.engine import MOST_TOKENS, Engine
from offline_models.translation.vocabulary import open_vocabulary
from tests.fakes.translation_packages import LEXICON, make_package

T = TypeVar("T")

ROUNDS = 3
SENTENCES = 60
FASTER = 2.0
"""How many times the loop's speed the engine must have."""
FIRST_SECONDS = 0.3
"""For the first sentence of fifteen words."""
LAYERS, WIDTH, VOCABULARY = 6, 512, 16_000


def sentences(tag: str) -> list[str]:
    """Return sentences of 5 to 25 phrases, as uneven as those of documents."""
    chance = random.Random(5)
    phrases = [row[tag] for row in LEXICON]
    return [" ".join(chance.choices(phrases, k=chance.randint(5, 25))) + "." for _ in range(SENTENCES)]


def measured(work: Callable[[], T]) -> tuple[float, T]:
    """Return seconds and result."""
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


class Loop:
    """What a program does that knows nothing of batches and threads: CTranslate2's defaults, a sentence at a time."""

    def __init__(self, package: ArgosPackage) -> None:
        import ctranslate2

        self._package = package
        self._vocabulary = open_vocabulary(package.vocabulary, *package.languages[:2])
        self._translator = ctranslate2.Translator(str(package.folder / MODEL), device="cpu", compute_type="int8")

    def translate(self, texts: Sequence[str], target: str) -> list[str]:
        """Return the translations in order."""
        return [self._one(text, target) for text in texts]

    def _one(self, text: str, target: str) -> str:
        token = self._package.token(target)
        tokens = ([token] if token else []) + self._vocabulary.encode(text)
        [result] = self._translator.translate_batch(
            [tokens],
            beam_size=self._package.beam_size,
            length_penalty=self._package.length_penalty,
            max_decoding_length=MOST_TOKENS,
            replace_unknowns=True,
        )
        return self._vocabulary.decode(result.hypotheses[0])


def speed(package: ArgosPackage, texts: Sequence[str], target: str) -> None:
    """Print the engine's speed by threads, and against the loop."""
    loop = Loop(package)
    engines = {threads: Engine(package, threads=threads) for threads in (0, 1, 2)}
    seconds: dict[Any, list[float]] = {name: [] for name in ("loop", *engines)}
    outputs: dict[Any, list[str]] = {}
    for _ in range(ROUNDS):
        taken, outputs["loop"] = measured(lambda: loop.translate(texts, target))
        seconds["loop"].append(taken)
        for threads, each in engines.items():
            taken, rendered = measured(lambda each=each: each.translate(texts, package.languages[0], target))  # type: ignore[misc]
            seconds[threads].append(taken)
            outputs[threads] = [one.text for one in rendered]
    base = median(seconds["loop"])
    print(f"loop, a sentence at a time        {len(texts) / base:6.1f} sentences/s")
    for threads in engines:
        taken = median(seconds[threads])
        same = sum(a == b for a, b in zip(outputs["loop"], outputs[threads], strict=True))
        name = f"{threads} threads" if threads else "threads of the machine"
        print(
            f"batches, {name:24} {len(texts) / taken:6.1f} sentences/s  ratio {base / taken:4.2f} (limit {FASTER})"
            f"  identical {same}/{len(texts)}"
        )


def beams(package: ArgosPackage, texts: Sequence[str], target: str) -> None:
    """Print what a wider search costs."""
    engines = {size: Engine(replace(package, beam_size=size)) for size in (1, 2, 4)}
    seconds: dict[int, list[float]] = {size: [] for size in engines}
    for _ in range(ROUNDS):
        for size, each in engines.items():
            seconds[size].append(measured(lambda each=each: each.translate(texts, package.languages[0], target))[0])  # type: ignore[misc]
    for size, taken in seconds.items():
        print(f"beam {size}: {median(taken) / median(seconds[1]):4.2f} times the time of beam 1")


def first(package: ArgosPackage, text: str, target: str) -> None:
    """Print how long the first sentence takes, and what the package occupies."""
    before = _resident_mb()
    loading, engine = measured(lambda: Engine(package))
    cold, _ = measured(lambda: engine.translate([text], package.languages[0], target))
    occupied = _resident_mb() - before
    warm = median(
        measured(lambda: engine.translate([text], package.languages[0], target))[0] for _ in range(ROUNDS * 3)
    )
    size = sum(file.stat().st_size for file in package.folder.rglob("*") if file.is_file()) / 1e6
    print(f"loading {loading:.2f} s; first sentence after it {cold:.2f} s, later {warm:.2f} s (limit {FIRST_SECONDS})")
    print(f"memory {occupied:.0f} MB for a package of {size:.0f} MB: {occupied / size:.2f}")


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1e6


def main(arguments: Sequence[str] = ()) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", type=Path, help="an unpacked Argos package")
    parser.add_argument("--from", dest="source", default="en")
    parser.add_argument("--to", dest="target", default="vi")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        made = chosen.package or make_package(
            Path(scratch) / "package", ("en", "vi"), layers=LAYERS, width=WIDTH, vocabulary=VOCABULARY
        )
        package = read_package(made)
        texts = sentences(chosen.source)
        fifteen = next(text for text in texts if len(text.split()) >= 15)
        first(package, " ".join(fifteen.split()[:15]), chosen.target)
        speed(package, texts, chosen.target)
        beams(package, texts, chosen.target)


if __name__ == "__main__":
    import sys

    main(sys.argv[1:])
