"""chrF++ of a packed model on sentences it was not trained on, beside two baselines, as a Markdown table.

python -m tests.benchmarks.starter_translator PACKAGE CORPUS [--texts sentences] [--sources ko,en] [--targets …]
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sacrebleu.metrics import CHRF

from kiosk.content.folder_store import FolderContentStore
from offline_models.training.baselines import Memory, remembered
from offline_models.training.groups import TAGS, Group, read
from offline_models.training.likeness import likeness
from offline_models.training.own_texts import STARTER
from offline_models.training.trial import TEXTS, Model, held_out, unpacked
from offline_models.translation.guard.guard import Guard


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a pair of languages: chrF++, 0 to 100."""

    source: str
    target: str
    sentences: int
    model: float
    likeness: float
    """The same, Chinese by characters alone: what bounds are learned by."""
    copied: float
    memory: float
    shown: float
    """Share of sentences that the guard lets pass, with the model's own bound."""
    of_shown: float


class Trial:
    """One evaluation: the model, the guard, what is known and what is asked."""

    def __init__(self, model: Model, guard: Guard, groups: list[Group], texts: str) -> None:
        self._model, self._guard = model, guard
        self._asked = held_out(groups, "test", texts)
        self._known = [group for group in groups if group.part == "train" and not group.origin.startswith("catalogue/")]
        self._metric = CHRF(word_order=2)

    def rows(self, sources: list[str], targets: list[str]) -> Iterator[Row]:
        """Yield the figures of each pair, on the same sentences for model and baselines."""
        for source in sources:
            memory = Memory(self._known, source)
            written = {group.texts[source].written for group in self._asked if source in group.texts}
            found = {sentence: memory.nearest(sentence) for sentence in written}
            for target in targets:
                chosen = [group for group in self._asked if {source, target} <= set(group.texts)]
                if source != target and chosen:
                    yield self._row(chosen, source, target, found)

    def _row(self, chosen: list[Group], source: str, target: str, found: dict[str, list[Group]]) -> Row:
        texts = [group.texts[source].written for group in chosen]
        wanted = [group.texts[target].written for group in chosen]
        made = self._model.translate(texts, source, target)
        kept = [
            self._passes(one, source, each.text, target, each.log_probability)
            for one, each in zip(texts, made, strict=True)
        ]
        shown = [(each.text, right) for each, right, passes in zip(made, wanted, kept, strict=True) if passes]
        recalled = [remembered(found[text], target) for text in texts]
        scores = (
            self._score([each.text for each in made], wanted),
            float(likeness(target).corpus_score([each.text for each in made], [wanted]).score),
            self._score(texts, wanted),
            self._score(recalled, wanted),
        )
        of_shown = self._score(*map(list, zip(*shown, strict=True))) if shown else 0.0
        return Row(source, target, len(chosen), *scores, len(shown) / len(chosen), of_shown)

    def _passes(self, source: str, source_tag: str, made: str, target_tag: str, log_probability: float) -> bool:
        package = self._model.package
        if not package.serves(source_tag, target_tag):
            return False
        least = package.least_log_probability(source_tag, target_tag)
        verdict = self._guard.check(
            source, source_tag, made, target_tag, log_probability=log_probability, least_log_probability=least
        )
        return verdict.accepted

    def _score(self, made: list[str], wanted: list[str]) -> float:
        return float(self._metric.corpus_score(made, [wanted]).score)


def table(found: list[Row]) -> str:
    """Return the figures as Markdown: one line a pair, then the means into each language."""
    lines = [
        "| from | into | sentences | model | as bounds see it | copied | memory | shown | of these |",
        "|---" * 9 + "|",
    ]
    lines += [
        f"| {row.source} | {row.target} | {row.sentences} | {row.model:.1f} | {row.likeness:.1f} | {row.copied:.1f} "
        f"| {row.memory:.1f} | {row.shown:.0%} | {row.of_shown:.1f} |"
        for row in found
    ]
    into: dict[str, list[Row]] = defaultdict(list)
    for row in found:
        into[row.target].append(row)
    names = ("model", "copied", "memory", "shown")
    lines += ["", f"| mean into | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    for target, of_target in into.items():
        means = {name: sum(getattr(row, name) for row in of_target) / len(of_target) for name in names}
        shown = means.pop("shown")
        lines.append(f"| {target} | " + " | ".join(f"{mean:.1f}" for mean in means.values()) + f" | {shown:.0%} |")
    return "\n".join(lines)


def main() -> None:
    """Evaluate and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--texts", choices=TEXTS, default="content")
    parser.add_argument("--sources", default=",".join(TAGS))
    parser.add_argument("--targets", default=",".join(TAGS))
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    guard = Guard(FolderContentStore(STARTER).load())
    with unpacked(arguments.package) as folder:
        trial = Trial(Model(folder, arguments.threads), guard, list(read(arguments.corpus)), arguments.texts)
        print(table(list(trial.rows(arguments.sources.split(","), arguments.targets.split(",")))))


if __name__ == "__main__":
    main()
