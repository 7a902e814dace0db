"""Draws pairs of languages from the corpus and makes batches of like lengths."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from offline_models.training.groups import BRIDGES, TAGS
from offline_models.training.vocabulary import CLASSES, END, FIRST_PLACEHOLDER, FIRST_TARGET, PAD, PARTS, START, Encoded

LONGEST = 120
"""Tokens of a sentence; longer ones are left out."""
_OFTEN = {"ko": 6.0, "en": 5.0, "zh": 2.5, "vi": 2.5, "ru": 2.5}
_WEIGHTS = np.array([_OFTEN.get(tag, 1.0) for tag in TAGS])
"""How often a language is drawn: staff read Korean, English is the bridge, and three are spoken by most visitors."""
_BRIDGES = np.array([tag in BRIDGES for tag in TAGS])
_TEMPLATES = 0.9
"""Share of the pairs with exact pieces that are shown with placeholders, as the engine will."""
_POOL = 50
"""Batches drawn at once, so that sentences of like length meet."""
_GROUP, _LANGUAGE, _START, _TEMPLATE, _WRITTEN, _SLOT, _SLOTS = range(7)


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its translation in token numbers, ready for the network."""

    source: Any
    """Target language's tag, tokens, end."""
    target: Any
    """Start, tokens, end."""


class Drawing:
    """Draws pairs from one part of the corpus."""

    def __init__(self, corpus: Encoded, part: str) -> None:
        self._corpus = corpus
        rows, groups = corpus.rows, corpus.groups
        self._first = np.searchsorted(rows[:, _GROUP], np.arange(len(groups) + 1))
        lengths = np.maximum(rows[:, _TEMPLATE], rows[:, _WRITTEN])
        fits = (groups[rows[:, _GROUP], 0] == PARTS.index(part)) & (lengths > 0) & (lengths <= LONGEST)
        kinds = groups[rows[:, _GROUP], 1]
        self._fits = fits
        self._rows = [
            [np.flatnonzero(fits & (kinds == kind) & (rows[:, _LANGUAGE] == language)) for language in range(len(TAGS))]
            for kind in range(len(CLASSES))
        ]

    def pair(self, chance: np.random.Generator, shares: Any) -> Pair:
        """Draw a class of origin by its share, then a target's language, a sentence of it, a source's language."""
        while True:
            rows = self._rows[chance.choice(len(CLASSES), p=shares)]
            weights = _WEIGHTS * np.array([len(one) > 0 for one in rows])
            if not weights.any():
                continue
            target = chance.choice(rows[chance.choice(len(TAGS), p=weights / weights.sum())])
            group = self._corpus.rows[target, _GROUP]
            others = np.arange(self._first[group], self._first[group + 1])
            others = others[(others != target) & self._fits[others]]
            weights = _source_weights(self._corpus.rows[others, _LANGUAGE], self._corpus.rows[target, _LANGUAGE])
            if not weights.any():
                continue
            pair = self.of(chance.choice(others, p=weights / weights.sum()), target, chance.random() < _TEMPLATES)
            if pair is not None:
                return pair

    def of(self, source: int, target: int, templates: bool) -> Pair | None:
        """Return the pair of two rows; None where a format argument of one is missing in the other."""
        one, other = self._corpus.rows[source], self._corpus.rows[target]
        slots, wanted = self._slots(one), self._slots(other)
        same = np.array_equal(np.sort(slots), np.sort(wanted))
        written = all(row[_WRITTEN] > 0 or row[_SLOTS] == 0 for row in (one, other))
        if not same and not written:
            return None
        if same and (templates or not written):
            return self._framed(self._template(one), renumbered(self._template(other), slots, wanted), other)
        return self._framed(self._written(one), self._written(other), other)

    def _framed(self, source: Any, target: Any, row: Any) -> Pair:
        tag = FIRST_TARGET + row[_LANGUAGE]
        return Pair(np.concatenate(([tag], source, [END])), np.concatenate(([START], target, [END])))

    def _slots(self, row: Any) -> Any:
        return self._corpus.slots[row[_SLOT] : row[_SLOT] + row[_SLOTS]]

    def _template(self, row: Any) -> Any:
        return self._corpus.tokens[row[_START] : row[_START] + row[_TEMPLATE]]

    def _written(self, row: Any) -> Any:
        if row[_SLOTS] == 0:
            return self._template(row)
        start = row[_START] + row[_TEMPLATE]
        return self._corpus.tokens[start : start + row[_WRITTEN]]


def _source_weights(sources: Any, target: int) -> Any:
    """Return how often each of some languages is a target's source: Korean or English is in each pair."""
    return _WEIGHTS[sources] * (_BRIDGES[sources] | _BRIDGES[target])


def renumbered(target: Any, source_slots: Any, target_slots: Any) -> Any:
    """Return a target whose placeholders have the numbers of the same pieces in the source."""
    if not len(target_slots):
        return target
    place = {slot: number for number, slot in enumerate(source_slots)}
    changed = target.astype(np.int64)
    is_placeholder = (changed >= FIRST_PLACEHOLDER) & (changed < FIRST_PLACEHOLDER + len(target_slots))
    changed[is_placeholder] = [
        FIRST_PLACEHOLDER + place[target_slots[number - FIRST_PLACEHOLDER]] for number in changed[is_placeholder]
    ]
    return changed


def batches(drawing: Drawing, seed: int, pool: int, shares: Any, tokens: int) -> Iterator[tuple[Any, Any]]:
    """Yield the batches of one pool: source and target, each batch × length, padded. The same for the same numbers.

    tokens: in a batch, both sides and padding included.
    """
    chance = np.random.default_rng((seed, pool))
    pairs: list[Pair] = []
    drawn = 0
    while drawn < tokens * _POOL:
        pairs.append(drawing.pair(chance, shares))
        drawn += len(pairs[-1].source) + len(pairs[-1].target)
    # By the longer side first: of the orders tried, this pads least (13 % of the sources, 10 % of the targets).
    pairs.sort(key=lambda pair: (max(len(pair.source), len(pair.target)), len(pair.target)))
    made: list[list[Pair]] = [[]]
    for pair in pairs:
        together = [*made[-1], pair]
        longest = max(len(one.source) for one in together) + max(len(one.target) for one in together)
        if longest * len(together) > tokens and made[-1]:
            made.append([])
        made[-1].append(pair)
    for number in chance.permutation(len(made)):
        yield padded([pair.source for pair in made[number]]), padded([pair.target for pair in made[number]])


def padded(rows: list[Any]) -> Any:
    """Return rows of token numbers as one matrix of int64."""
    matrix = np.full((len(rows), max(map(len, rows))), PAD, np.int64)
    for number, row in enumerate(rows):
        matrix[number, : len(row)] = row
    return matrix
