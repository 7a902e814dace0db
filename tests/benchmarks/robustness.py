"""Damaged questions: characters or words lost, doubled, swapped and replaced, as recognisers and typists do.

    python -m tests.benchmarks.robustness [TAG ...]

Prints how far top-3 falls from the undamaged test questions. Limits: 3 points at 15 %, 8 points at 30 % damage.
The damage is drawn with a fixed seed.
"""

import random
import sys
from collections.abc import Callable, Sequence

import numpy as np

from kiosk.domain.hearing import Hypothesis
from offline_models.faq_model.language_model import LanguageModel
from tests.benchmarks.queries import Query, languages, queries
from tests.fakes.content import whole_library

LIMITS = {0.15: 3.0, 0.30: 8.0}
"""Points of top-3 that may be lost, by share of damage."""


def damaged(pieces: Sequence[str], share: float, others: Sequence[str], chance: random.Random) -> list[str]:
    """Return pieces of which a share was lost, doubled, swapped with the next, or replaced by another."""
    result = list(pieces)
    for place in range(len(result) - 1, -1, -1):
        if chance.random() >= share:
            continue
        kind = chance.choice(("lose", "double", "swap", "replace"))
        if kind == "lose":
            del result[place]
        elif kind == "double":
            result.insert(place, result[place])
        elif kind == "swap" and place + 1 < len(result):
            result[place : place + 2] = reversed(result[place : place + 2])
        else:
            result[place] = chance.choice(others)
    return result


def by_characters(text: str, share: float, asked: Sequence[Query], chance: random.Random) -> str:
    """Return the text with damaged characters."""
    return "".join(damaged(text, share, chance.choice(asked).text, chance))


def by_words(text: str, share: float, asked: Sequence[Query], chance: random.Random) -> str:
    """Return the text with damaged words, others taken from other questions."""
    return " ".join(damaged(text.split(), share, chance.choice(asked).text.split(), chance))


def main(*tags: str) -> None:
    """Print a table."""
    library = whole_library()
    print("lang  top-3 | fall in points at 15 % and 30 %: characters, words")
    falls: dict[str, list[float]] = {}
    for tag in tags or languages():
        model = LanguageModel(library, tag)
        asked = [q for q in queries("test", tag, library) if q.expected in library.faqs]
        whole = top3(model, asked, [q.text for q in asked])
        line = f"{tag:4} {whole:6.1%} |"
        for share in LIMITS:
            for name, way in WAYS.items():
                if name == "words" and not library.languages[tag].word_boundaries:
                    continue
                chance = random.Random(7)
                fall = (whole - top3(model, asked, [way(q.text, share, asked, chance) for q in asked])) * 100
                falls.setdefault(f"{name} {share:.0%}", []).append(fall)
                line += f" {name} {share:.0%}: {fall:.1f}"
        print(line)
    for name, values in falls.items():
        limit = LIMITS[0.15 if "15%" in name else 0.30]
        print(f"mean {name}: {np.mean(values):.1f} points, {np.mean(values) / limit:.2f} of the limit {limit:.0f}")


WAYS: dict[str, Callable[[str, float, Sequence[Query], random.Random], str]] = {
    "characters": by_characters,
    "words": by_words,
}


def top3(model: LanguageModel, asked: Sequence[Query], texts: Sequence[str]) -> float:
    """Return the share of texts whose document is among the first three."""
    found = [model.rank([Hypothesis(text, "typed", 1.0)]).candidates[:3] for text in texts]
    return float(np.mean([query.expected in [c.id for c in best] for query, best in zip(asked, found, strict=True)]))


if __name__ == "__main__":
    main(*sys.argv[1:])
