"""Our answer model beside others, on questions that none of them has seen and on left-out phrasings.

    python -m tests.benchmarks.comparison [TAG ...]

Every way learns from the same phrasings. Two measures: the development questions, and five-fold cross-validation over
the phrasings. With the sentence encoder of a language installed it is measured alone and in fusions too.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from kiosk.composition import open_house
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from offline_models.faq_model.language_model import LanguageModel
from offline_models.faq_model.sample_index import SentenceEncoder
from offline_models.sentence_encoder.installed import InstalledEncoders
from tests.benchmarks.peers import Bm25Library, Dense, Fts5, Linear, Pair, Peer, SubwordBag, pairs_of
from tests.benchmarks.queries import queries
from tests.fakes.content import whole_library

FOLDS = 5


class Ours:
    """The kiosk's model."""

    def __init__(self, library: Library, tag: str, pairs: Sequence[Pair], encoder: SentenceEncoder | None) -> None:
        self.name = "ours" + (" with the sentence encoder" if encoder else "")
        self._model = LanguageModel(only(library, tag, pairs), tag, encoder)

    def ranked(self, text: str) -> list[str]:
        """Return documents, the best first."""
        return [c.id for c in self._model.rank([Hypothesis(text, "typed", 1.0)]).candidates]

    def best(self, text: str) -> str:
        """Return the best document, or nothing."""
        return next(iter(self.ranked(text)), "")


class RankFusion:
    """Reciprocal rank fusion of our n-grams and the encoder. Source: Cormack et al., 2009."""

    name = "rank fusion of n-grams and sentence encoder"

    def __init__(self, ours: Ours, pairs: Sequence[Pair], encoder: SentenceEncoder) -> None:
        self._ours, self._encoder = ours, encoder
        self._owners = [owner for _, owner in pairs]
        self._vectors = encoder.encode([text for text, _ in pairs])

    def best(self, text: str) -> str:
        """Return the best document."""
        order = np.argsort(-(self._vectors @ self._encoder.encode([text])[0]))
        dense = list(dict.fromkeys(self._owners[i] for i in order))[:10]
        score: dict[str, float] = {}
        for ranked in (dense, self._ours.ranked(text)):
            for place, name in enumerate(ranked):
                score[name] = score.get(name, 0.0) + 1 / (60 + place)
        return max(score, key=lambda name: score[name])


def only(library: Library, tag: str, pairs: Sequence[Pair]) -> Library:
    """Return the library with these phrasings of a language alone (the first of each document as its question)."""
    texts: dict[str, list[str]] = {}
    for text, owner in pairs:
        texts.setdefault(owner, []).append(text)
    faqs = {
        name: replace(
            library.faqs[name],
            texts={tag: replace(library.faqs[name].texts[tag], question=own[0], phrasings=tuple(own[1:]))},
        )
        for name, own in texts.items()
    }
    return replace(library, faqs=faqs)


def makers(library: Library, tag: str, encoder: SentenceEncoder | None) -> list[Callable[[Sequence[Pair]], Peer]]:
    """Return what makes each way from phrasings."""
    ways: list[Callable[[Sequence[Pair]], Peer]] = [
        Fts5,
        Bm25Library,
        Linear,
        SubwordBag,
        lambda pairs: Ours(library, tag, pairs, None),
    ]
    if encoder is not None:
        ways += [
            lambda pairs: Dense(pairs, encoder),
            lambda pairs: RankFusion(Ours(library, tag, pairs, None), pairs, encoder),
            lambda pairs: Ours(library, tag, pairs, encoder),
        ]
    return ways


def main(*tags: str) -> None:
    """Print a table for each language."""
    library = whole_library()
    house = open_house()
    encoders = InstalledEncoders(house.machine.models, house.machine.paths.state)
    for tag in tags or ("en", "ko", "th"):
        pairs = pairs_of(library, tag)
        asked = [q for q in queries("dev", tag, library) if q.expected in library.faqs]
        print(f"{tag}: {len(pairs)} phrasings, {len(asked)} development questions")
        for make in makers(library, tag, encoders.get(tag)):
            way = make(pairs)
            dev = np.mean([way.best(query.text) == query.expected for query in asked])
            print(f"  {way.name:45} development {dev:6.1%}  cross-validation {cross_validated(make, pairs):6.1%}")


def cross_validated(make: Callable[[Sequence[Pair]], Peer], pairs: Sequence[Pair]) -> float:
    """Return the share of phrasings that lead home when a fifth of all is left out in turn."""
    right = 0
    for fold_number in range(FOLDS):
        way = make([pair for place, pair in enumerate(pairs) if place % FOLDS != fold_number])
        right += sum(way.best(text) == owner for text, owner in pairs[fold_number::FOLDS])
    return right / len(pairs)


if __name__ == "__main__":
    main(*sys.argv[1:])
