"""What is usual in translations by people: how long they are, and where they keep to the glossary.

Learned from the content's own texts by `scripts/learn_guard_bounds.py`; the result lies beside this module.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources
from math import log
from statistics import fmean

from kiosk.domain.library import Library
from offline_models.translation.guard.alignment import align
from offline_models.translation.guard.terms import Terms

SOURCES = ("ko", "en")
"""The languages which the content's translators read."""
FEWEST_KEPT = 8
"""Times from which a term can be locked in a language."""
USUALLY_KEPT = 0.75
"""Share of a term's translations, over all languages, from which it can be locked."""
MARGIN = 1.15
"""By which lengths may differ more than any that were seen."""
SHORT = 60
"""Characters of a source text below which the shorter texts' bound holds."""
LEAST_LOG_PROBABILITY = -1.5
"""Mean natural logarithm of a token's probability; to be learned once there is a translator."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is usual."""

    lengths: Mapping[str, float]
    """Mean natural logarithm of a text's characters, by BCP-47 tag: only differences count."""
    spread: float
    """Largest usual distance from the expected logarithm of the ratio."""
    spread_short: float
    locked: frozenset[str]
    """Terms which people always render as the glossary says, as `term/tag`."""
    least_log_probability: float = LEAST_LOG_PROBABILITY

    def as_json(self) -> str:
        """Return the file's text."""
        lengths = {tag: round(mean, 3) for tag, mean in sorted(self.lengths.items())}
        found = {
            "least_log_probability": self.least_log_probability,
            "lengths": lengths,
            "locked": sorted(self.locked),
            "spread": round(self.spread, 3),
            "spread_short": round(self.spread_short, 3),
        }
        return json.dumps(found, indent=2) + "\n"


def shipped() -> Bounds:
    """Return the bounds learned from the starter content."""
    found = json.loads(resources.files(__package__).joinpath("bounds.json").read_text("utf-8"))
    return Bounds(**{**found, "locked": frozenset(found["locked"])})


def learned(library: Library) -> Bounds:
    """Return the bounds of a library's texts."""
    lengths = _lengths(library)
    answers, questions = [], []
    for faq in library.faqs.values():
        for tag, text in faq.texts.items():
            for source_tag in SOURCES:
                source = faq.texts.get(source_tag, text)
                expected = lengths[tag] - lengths[source_tag]
                answers.append(abs(log(len(text.short) / len(source.short)) - expected))
                questions.append(abs(log(len(text.question) / len(source.question)) - expected))
    return Bounds(lengths, MARGIN * max(answers), MARGIN * max(*questions, *answers), _locked(library))


def _lengths(library: Library) -> dict[str, float]:
    logs: dict[str, list[float]] = {}
    for faq in library.faqs.values():
        for tag, text in faq.texts.items():
            logs.setdefault(tag, []).append(log(len(text.short)))
    return {tag: fmean(found) for tag, found in logs.items()}


def _locked(library: Library) -> frozenset[str]:
    terms = Terms(library.glossary)
    kept: Counter[tuple[str, str]] = Counter()
    left: Counter[tuple[str, str]] = Counter()
    for source, source_tag, target, target_tag in _parallel(library):
        for pair in align(source, source_tag, target, target_tag):
            for term in terms.named(pair.source, source_tag):
                if terms.has(target_tag, term):
                    (kept if terms.anywhere(pair.target, target_tag, term) else left)[term, target_tag] += 1
    of_term = {term: [0, 0] for term, _ in (*kept, *left)}
    for place, counted in enumerate((kept, left)):
        for (term, _), times in counted.items():
            of_term[term][place] += times
    return frozenset(
        f"{term}/{tag}"
        for (term, tag), times in kept.items()
        # Into Korean and English the other languages were not translated: what is kept there tells nothing.
        if tag not in SOURCES
        and times >= FEWEST_KEPT
        and (term, tag) not in left
        and of_term[term][0] >= USUALLY_KEPT * sum(of_term[term])
    )


def _parallel(library: Library) -> Iterable[tuple[str, str, str, str]]:
    for faq in library.faqs.values():
        for source_tag in SOURCES:
            for tag in faq.texts:
                if tag == source_tag or source_tag not in faq.texts:
                    continue
                source, text = faq.texts[source_tag], faq.texts[tag]
                for left, right in (
                    (source.short, text.short),
                    (source.question, text.question),
                    (source.details, text.details),
                ):
                    if left and right:
                        yield left, source_tag, right, tag
