"""chrF++ of a packed model on the sentences of held-out documents, beside two baselines, as a Markdown table.

python -m offline_models.training.evaluate PACKAGE.argosmodel CORPUS [--sources ko,en] [--targets …] [--limit N]
"""

import argparse
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import ctranslate2
import sentencepiece
from sacrebleu.metrics import CHRF

from offline_models.training.baselines import Memory, remembered
from offline_models.training.groups import TAGS, Group, read
from offline_models.translation.guard.placeholders import Protected, protect

_FIELDS = ("#question", "#title", "#short", "#advice", "#details")
_BEAM = 2
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a pair of languages: chrF++, 0 to 100."""

    source: str
    target: str
    sentences: int
    model: float
    copied: float
    memory: float
    lost: float
    """Share of sentences whose translation dropped or repeated a placeholder."""


class Model:
    """A packed model, used as the engine uses it."""

    def __init__(self, package: Path, folder: Path, threads: int) -> None:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        [root] = folder.iterdir()
        self._processor = sentencepiece.SentencePieceProcessor(model_file=str(root / "sentencepiece.model"))
        self._translator = ctranslate2.Translator(str(root / "model"), compute_type="int8", intra_threads=threads)

    def translate(self, sentences: list[str], target: str) -> list[str]:
        """Return the translations of sentences whose exact pieces are protected."""
        pieces = [[f"__{target}__", *self._processor.encode(one, out_type=str)] for one in sentences]
        results = self._translator.translate_batch(
            pieces, beam_size=_BEAM, max_decoding_length=_LONGEST, max_batch_size=1024, batch_type="tokens"
        )
        return [self._processor.decode(result.hypotheses[0]) for result in results]


def rows(model: Model, groups: list[Group], sources: list[str], targets: list[str], limit: int) -> Iterator[Row]:
    """Yield the figures of each pair, on the same sentences for model and baselines."""
    held_out = [group for group in groups if group.part == "test" and group.origin.endswith(_FIELDS)]
    known = [group for group in groups if group.part == "train" and not group.origin.startswith("catalogue/")]
    for source in sources:
        memory = Memory(known, source)
        written = {group.texts[source].written for group in held_out if source in group.texts}
        found = {sentence: memory.nearest(sentence) for sentence in written}
        for target in targets:
            chosen = [group for group in held_out if {source, target} <= set(group.texts)][:limit]
            if source != target and chosen:
                yield _row(model, chosen, source, target, found)


def _row(model: Model, chosen: list[Group], source: str, target: str, found: dict[str, list[Group]]) -> Row:
    texts = [group.texts[source].written for group in chosen]
    wanted = [[group.texts[target].written for group in chosen]]
    protected = [protect(one, source) for one in texts]
    made = model.translate([one.text for one in protected], target)
    restored = [one.restore(text) for one, text in zip(protected, made, strict=True)]
    memory = [remembered(found[group.texts[source].written], target) for group in chosen]
    metric = CHRF(word_order=2)
    score, copied, recalled = (metric.corpus_score(one, wanted).score for one in (restored, texts, memory))
    return Row(source, target, len(chosen), score, copied, recalled, _lost(protected, made))


def _lost(protected: list[Protected], made: list[str]) -> float:
    return sum(bool(one.lost(text)) for one, text in zip(protected, made, strict=True)) / len(made)


def table(found: list[Row]) -> str:
    """Return the figures as Markdown: one line a pair, then the means into each language."""
    lines = ["| from | into | sentences | model | copied | memory | placeholder lost |", "|---" * 7 + "|"]
    lines += [
        f"| {row.source} | {row.target} | {row.sentences} | {row.model:.1f} | {row.copied:.1f} | {row.memory:.1f} "
        f"| {row.lost:.0%} |"
        for row in found
    ]
    into: dict[str, list[Row]] = defaultdict(list)
    for row in found:
        into[row.target].append(row)
    lines += ["", "| mean into | model | copied | memory |", "|---" * 4 + "|"]
    for target, of_target in into.items():
        means = [
            sum(getattr(row, name) for row in of_target) / len(of_target) for name in ("model", "copied", "memory")
        ]
        lines.append(f"| {target} | " + " | ".join(f"{mean:.1f}" for mean in means) + " |")
    return "\n".join(lines)


def main() -> None:
    """Evaluate and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sources", default=",".join(TAGS))
    parser.add_argument("--targets", default=",".join(TAGS))
    parser.add_argument("--limit", type=int, default=1000, help="sentences of a pair")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        model = Model(arguments.package, Path(folder), arguments.threads)
        chosen = arguments.sources.split(","), arguments.targets.split(",")
        print(table(list(rows(model, list(read(arguments.corpus)), *chosen, arguments.limit))))


if __name__ == "__main__":
    main()
