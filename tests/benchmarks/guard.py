"""The guard of translations on what people translated: refusals of right texts, and planted faults that it finds.

python -m tests.benchmarks.guard [--missed] [--refused] [--learning | --sentences] [--every N] [--processes N]

Short answers between Korean, English and every other language, and between some others, sentence by sentence, as a
translator is checked, and whole. Every fourth document in order of ids is held out: bounds (lengths, locked terms,
letters of a language) are learned from the others, and the guard's tables were written with sight of the others alone
(`--learning` shows those, for working on the tables). `--sentences` takes the sentences of daily life instead that the
starter translator learns from: nobody looked at them for the guard. Faults are planted in sentences whose translation
was accepted; a fault is found when the verdict refuses. Aims: 98 % of figures and terms, 95 % of negations found, 5 %
refused.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from statistics import median

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from offline_models.faq_model.language_guess import texts_of
from offline_models.faq_model.scripts import usual_scripts
from offline_models.training.own_texts import SENTENCES
from offline_models.translation.guard.alignment import align
from offline_models.translation.guard.bounds import learned
from offline_models.translation.guard.guard import Guard
from offline_models.translation.guard.pair import Pair
from offline_models.translation.guard.terms import Terms
from tests.benchmarks import guard_faults
from tests.benchmarks.guard_faults import Planted

Tags = tuple[str, str]
"""Source and target."""
HUBS = ("ko", "en")
BESIDES = (
    *(("vi", "ru"), ("ru", "uz"), ("zh", "th"), ("ja", "zh"), ("ne", "bn")),
    *(("th", "km"), ("id", "fil"), ("si", "ur"), ("my", "mn")),
)
"""Directions between other languages."""
FIGURES = ("number", "amount", "date", "time", "phone", "code", "address")
NEGATIONS = ("negation removed", "negation added")
WRITING = ("language", "script", "repetition", "untranslated", "cut", "sentence lost")
COLUMNS = {"figures": FIGURES, "terms": ("term",), **{name: (name,) for name in NEGATIONS}, "duty": ("duty",)}


@dataclass
class Tally:
    """Sums of one direction."""

    answers: Counter[bool] = field(default_factory=Counter)
    """By whether they were refused."""
    sentences: Counter[bool] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    """Processor time of each check of a sentence."""

    def add(self, other: "Tally") -> None:
        """Take another direction's sums in."""
        self.answers += other.answers
        self.sentences += other.sentences
        self.planted += other.planted
        self.found += other.found
        self.seconds += other.seconds

    def share(self, *sorts: str) -> str:
        """Return how many faults of some sorts were found."""
        return share(sum(self.found[sort] for sort in sorts), sum(self.planted[sort] for sort in sorts))


def share(part: int, whole: int) -> str:
    """Return a cell of the table."""
    return f"{part}/{whole} {100 * part / whole:.1f} %" if whole else ""


@dataclass(frozen=True)
class Sample:
    """What people wrote in each language, by its tag."""

    id: str
    texts: Mapping[str, str]


def answers(faqs: Iterable[Faq]) -> list[Sample]:
    """Return the short answers."""
    return [Sample(faq.id, {tag: text.short for tag, text in faq.texts.items()}) for faq in faqs]


def sentences() -> list[Sample]:
    """Return the sentences of daily life."""
    samples = []
    for file in sorted(SENTENCES.glob("*.tsv")):
        tags, *rows = (line.split("\t") for line in file.read_text("utf-8").splitlines())
        samples += [Sample(row[tags.index("en")], dict(zip(tags, row, strict=True))) for row in rows]
    return samples


class Bench:
    """One guard, and what it knew before."""

    def __init__(self, library: Library, arguments: argparse.Namespace) -> None:
        """Learn from all documents but the held-out ones."""
        ids = sorted(library.faqs)
        held = set(ids[3::4])
        learning = replace(library, faqs={name: library.faqs[name] for name in ids if name not in held})
        chosen = [library.faqs[name] for name in ids if (name in held) != arguments.learning]
        self.samples = sentences() if arguments.sentences else answers(chosen)
        self.tags = library.tags()
        self.arguments = arguments
        self._glossary, self._terms = library.glossary, Terms(library.glossary)
        self._guard = Guard(learning, learned(learning))
        self._scripts = {tag: usual_scripts(texts) for tag, texts in texts_of(learning).items()}
        self._phones = frozenset(hotline.number for hotline in library.pack.hotlines)

    def directions(self) -> Iterator[Tags]:
        """Yield source and target of every direction."""
        for tag in self.tags:
            for hub in HUBS:
                if tag != hub:
                    yield hub, tag
                if tag not in HUBS:
                    yield tag, hub
        yield from BESIDES

    def measured(self, tags: Tags) -> tuple[Tags, Tally]:
        """Return a direction and its sums."""
        return tags, self.direction(*tags)

    def direction(self, source_tag: str, target_tag: str) -> Tally:
        """Return the sums of one direction."""
        tally = Tally()
        for sample in self.samples:
            source, target = sample.texts[source_tag], sample.texts[target_tag]
            accepted = self._accepts(Pair(source, target), source_tag, target_tag)
            tally.answers[not accepted] += 1
            for planted in self._other_languages(sample, target_tag) if accepted else ():
                self._plant(source, (source_tag, target_tag), planted, (), tally)
            for pair in align(source, source_tag, target, target_tag):
                self._sentence(pair, source_tag, target_tag, tally)
        return tally

    def _sentence(self, pair: Pair, source_tag: str, target_tag: str, tally: Tally) -> None:
        terms = {
            term
            for term in self._terms.named(pair.source, source_tag)
            if self._terms.has(target_tag, term) and self._terms.anywhere(pair.target, target_tag, term)
        }
        start = time.process_time()
        accepted = self._accepts(pair, source_tag, target_tag, terms)
        tally.seconds.append(time.process_time() - start)
        tally.sentences[not accepted] += 1
        if not accepted or tally.sentences.total() % self.arguments.every:
            return
        for planted in self._faults(pair, target_tag, terms):
            self._plant(pair.source, (source_tag, target_tag), planted, terms, tally)

    def _faults(self, pair: Pair, tag: str, terms: set[str]) -> Iterator[Planted]:
        dice = random.Random(f"{pair.source}{tag}")
        yield from guard_faults.figures_changed(pair.target, tag, self._phones, dice)
        yield from guard_faults.terms_changed(pair.target, tag, terms, self._glossary, dice)
        yield from guard_faults.negations_swapped(pair.target, tag)
        yield from guard_faults.duties_swapped(pair.target, tag)
        yield from guard_faults.spoiled(pair.source, pair.target, tag)

    def _other_languages(self, sample: Sample, tag: str) -> Iterator[Planted]:
        """Yield the answer in a language of the same script, and in one of another."""
        dice = random.Random(f"{sample.id}{tag}")
        alike = [other for other in self.tags if other != tag and self._scripts[other] & self._scripts[tag]]
        others = [other for other in self.tags if not self._scripts[other] & self._scripts[tag]]
        for sort, tags in (("language", alike), ("script", others)):
            if tags:
                other = dice.choice(tags)
                yield Planted(sort, sample.texts[other], f"{other} for {tag}")

    def _plant(self, source: str, tags: Tags, planted: Planted, terms: Collection[str], tally: Tally) -> None:
        tally.planted[planted.sort] += 1
        if not self._guard.check(source, tags[0], planted.text, tags[1], terms=terms).accepted:
            tally.found[planted.sort] += 1
        elif self.arguments.missed:
            print(f"missed {'→'.join(tags)} {planted.sort}: {planted.change}\n  {source}\n  {planted.text}")

    def _accepts(self, pair: Pair, source_tag: str, target_tag: str, terms: Collection[str] = ()) -> bool:
        verdict = self._guard.check(pair.source, source_tag, pair.target, target_tag, terms=terms)
        if verdict.faults and self.arguments.refused:
            faults = " ".join(f"{fault.code}:{fault.piece}" for fault in verdict.faults)
            print(f"refused {source_tag}→{target_tag} {faults}\n  {pair.source}\n  {pair.target}")
        return verdict.accepted


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missed", action="store_true", help="show faults that were not found")
    parser.add_argument("--refused", action="store_true", help="show right translations that were refused")
    parser.add_argument("--learning", action="store_true", help="measure on the documents that were learned from")
    parser.add_argument("--sentences", action="store_true", help="measure on sentences of daily life")
    parser.add_argument("--processes", type=int, default=1, help="directions that are measured side by side")
    parser.add_argument("--every", type=int, default=1, help="plant faults in every Nth sentence only")
    bench = Bench(FolderContentStore().load(), parser.parse_known_args()[0])
    into = {tag: Tally() for tag in bench.tags}
    total, besides = Tally(), Tally()
    with get_context("fork").Pool(bench.arguments.processes) as pool:
        for tags, tally in pool.imap(bench.measured, bench.directions()):
            into[tags[1]].add(tally)
            total.add(tally)
            if tags in BESIDES:
                besides.add(tally)
    print(f"| into | right sentences refused | right answers refused | {' | '.join(COLUMNS)} |")
    print("|---|---|---|" + "---|" * len(COLUMNS))
    for name, tally in (*sorted(into.items()), ("all", total), ("all, neither ko nor en", besides)):
        refused = (share(counts[True], counts.total()) for counts in (tally.sentences, tally.answers))
        cells = (tally.share(*sorts) for sorts in COLUMNS.values())
        print(f"| {name} | {' | '.join((*refused, *cells))} |")
    print("\n| planted | found |\n|---|---|")
    for sort in (*FIGURES, "term", *NEGATIONS, "duty", *WRITING):
        print(f"| {sort} | {total.share(sort)} |")
    print(f"| number, date, phone, term (aim 98 %) | {total.share('number', 'amount', 'date', 'phone', 'term')} |")
    print(f"| negation (aim 95 %) | {total.share(*NEGATIONS)} |")
    milliseconds = sorted(1000 * seconds for seconds in total.seconds)
    print(
        f"\none sentence: median {median(milliseconds):.2f} ms of processor time, "
        f"95 % within {milliseconds[len(milliseconds) * 95 // 100]:.2f} ms"
    )


if __name__ == "__main__":
    main()
