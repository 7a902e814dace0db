"""Ten thousand documents a language: time of a question, of one changed document, and memory.

    python -m tests.benchmarks.scale [TAG ...]

The documents are the starter content many times over, each copy with rare words of its own, so that the vocabulary
grows as that of a real collection would. Limits: p95 20 ms a question, 1 s for one changed document.
"""

import random
import resource
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

from kiosk.domain.faq import Faq
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from offline_models.faq_model.language_model import LanguageModel
from tests.benchmarks.queries import queries
from tests.fakes.content import whole_library

DOCUMENTS = 10_000
PHRASINGS = 8
QUESTION_LIMIT, UPDATE_LIMIT = 20.0, 1.0


def main(*tags: str) -> None:
    """Print a line for each language."""
    library = whole_library()
    for tag in tags or ("en", "ko", "th"):
        large = grown(library, tag)
        before = _resident_bytes()
        started = time.perf_counter()
        model = LanguageModel(large, tag)
        made = time.perf_counter() - started
        memory = (_resident_bytes() - before) / 1e6
        took = []
        for query in queries("test", tag, library)[:200]:
            begin = time.perf_counter()
            model.rank([Hypothesis(query.text, "typed", 1.0)])
            took.append((time.perf_counter() - begin) * 1000)
        begin = time.perf_counter()
        model.updated(large, ["R-07"]).rank([Hypothesis(query.text, "typed", 1.0)])
        update = time.perf_counter() - begin
        p95 = statistics.quantiles(took, n=20)[18]
        print(
            f"{tag}: {len(large.faqs)} documents, made in {made:.0f} s, {memory:.0f} MB; question p95 {p95:.1f} ms "
            f"({p95 / QUESTION_LIMIT:.2f} of the limit); one document changed in {update:.2f} s "
            f"({update / UPDATE_LIMIT:.2f} of the limit)"
        )


def _resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize()


def grown(library: Library, tag: str) -> Library:
    """Return a library with as many documents as asked, copies with words of their own."""
    chance = random.Random(1)
    faqs: dict[str, Faq] = {}
    originals = [faq for faq in library.faqs.values() if tag in faq.texts]
    while len(faqs) < DOCUMENTS:
        for faq in originals[: DOCUMENTS - len(faqs)]:
            name = faq.id if faq.id not in faqs else f"{faq.id}-{len(faqs)}"
            faqs[name] = replace(faq, id=name, texts={tag: replace(faq.texts[tag], phrasings=_own(faq, tag, chance))})
    return replace(library, faqs=faqs)


def _own(faq: Faq, tag: str, chance: random.Random) -> tuple[str, ...]:
    letters = "".join(faq.texts[tag].phrasings).replace(" ", "")
    made = ["".join(chance.choices(letters, k=5)) for _ in range(3)]
    return tuple(f"{phrase} {chance.choice(made)}" for phrase in chance.sample(faq.texts[tag].phrasings, PHRASINGS))


if __name__ == "__main__":
    main(*sys.argv[1:])
