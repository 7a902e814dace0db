"""The guard of translations on what people translated: refusals of right texts, and planted faults that it finds.

python -m tests.benchmarks.guard [--missed] [--refused] [--learning]

Short answers from Korean and from English into every other language. Bounds (lengths, locked terms, letters of a
language) are learned from every second document in order of ids, the figures are of the others (`--learning`: of the
same ones, for working on the tables). Faults are planted in accepted translations only: one a text, of every sort that
fits; a fault is found when the verdict refuses.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from offline_models.translation.guard.bounds import SOURCES, Bounds, learned
from offline_models.translation.guard.guard import Guard
from offline_models.translation.guard.terms import Terms
from tests.benchmarks.guard_faults import (
    Planted,
    date_written_out,
    figures_changed,
    negations_swapped,
    terms_replaced,
)

FIGURES = ("number", "date", "phone", "term")
NEGATIONS = ("negation removed", "negation added")


@dataclass
class Tally:
    """Sums of one direction."""

    texts: int = 0
    refused: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Take another direction's sums in."""
        self.texts += other.texts
        self.refused += other.refused
        self.planted += other.planted
        self.found += other.found

    def row(self) -> str:
        """Return the table's cells."""
        return " | ".join(
            (
                f"{self.refused}/{self.texts} {100 * self.refused / max(1, self.texts):.1f} %",
                *(self._share(sort) for sort in (*FIGURES, *NEGATIONS)),
            )
        )

    def _share(self, sort: str) -> str:
        planted = self.planted[sort]
        return f"{self.found[sort]}/{planted} {100 * self.found[sort] / planted:.1f} %" if planted else ""


def halves(library: Library) -> tuple[Library, list[Faq]]:
    """Return the library of the documents that are learned from, and the others."""
    ids = sorted(library.faqs)
    return replace(library, faqs={name: library.faqs[name] for name in ids[::2]}), [library.faqs[n] for n in ids[1::2]]


def faults(source: str, source_tag: str, target: str, tag: str, terms: Terms, bounds: Bounds) -> Iterator[Planted]:
    """Yield every fault that can be planted in a translation; the same ones in every run."""
    dice = random.Random(f"{source}{tag}")  # noqa: S311
    yield from figures_changed(target, tag, dice)
    yield from date_written_out(target, tag, dice)
    yield from terms_replaced(source, source_tag, target, tag, terms, bounds.locked, dice)
    yield from negations_swapped(target, tag)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missed", action="store_true", help="show faults that were not found")
    parser.add_argument("--refused", action="store_true", help="show right texts that were refused")
    parser.add_argument("--learning", action="store_true")
    arguments, _ = parser.parse_known_args()
    library = FolderContentStore().load()
    learning, others = halves(library)
    bounds, terms = learned(learning), Terms(library.glossary)
    guard = Guard(learning, bounds)
    tallies: dict[str, Tally] = defaultdict(Tally)
    refused: dict[str, list[str]] = defaultdict(list)
    for faq in learning.faqs.values() if arguments.learning else others:
        for source_tag in SOURCES:
            source = faq.texts[source_tag].short
            for tag in library.tags():
                if tag == source_tag:
                    continue
                tally, target = Tally(texts=1), faq.texts[tag].short
                verdict = guard.check(source, source_tag, target, tag)
                if not verdict.accepted:
                    tally.refused = 1
                    refused[faq.id].append(
                        f"{source_tag}→{tag} {' '.join(f'{f.code}:{f.piece}' for f in verdict.faults)}"
                    )
                for planted in faults(source, source_tag, target, tag, terms, bounds) if verdict.accepted else ():
                    tally.planted[planted.sort] += 1
                    if not guard.check(source, source_tag, planted.text, tag).accepted:
                        tally.found[planted.sort] += 1
                    elif arguments.missed:
                        print(f"missed {faq.id} {source_tag}→{tag} {planted.sort}: {planted.change}")
                for key in (tag, f"from {source_tag}", "all"):
                    tallies[key].add(tally)
    print(f"| into | right texts refused | {' | '.join((*FIGURES, *NEGATIONS))} |")
    print("|---|---|" + "---|" * len((*FIGURES, *NEGATIONS)))
    for key in (*sorted(set(tallies) & set(library.tags())), "from ko", "from en", "all"):
        print(f"| {key} | {tallies[key].row()} |")
    if arguments.refused:
        for name, found in sorted(refused.items(), key=lambda item: -len(item[1])):
            print(name, len(found), *found, sep="\n   ")


if __name__ == "__main__":
    main()
