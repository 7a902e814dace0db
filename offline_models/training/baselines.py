"""What a model has to beat: the source as it stands, and the nearest sentence that somebody has translated."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from offline_models.training.groups import Group

_NEAREST = 30
"""Sentences looked at, of which the first with a text in the target language answers."""


class Memory:
    """A translation memory over the groups that a model was trained on."""

    def __init__(self, groups: Iterable[Group], tag: str) -> None:
        self._groups = [group for group in groups if tag in group.texts]
        self._sizes: list[int] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, group in enumerate(self._groups):
            grams = _grams(group.texts[tag].written)
            self._sizes.append(len(grams))
            for gram in grams:
                self._places[gram].append(place)

    def nearest(self, sentence: str) -> list[Group]:
        """Return the groups whose sentence shares the most with this one (Dice over three characters), best first."""
        grams = _grams(sentence)
        shared = Counter(place for gram in grams for place in self._places.get(gram, ()))
        best = sorted(shared, key=lambda place: -2 * shared[place] / (len(grams) + self._sizes[place]))
        return [self._groups[place] for place in best[:_NEAREST]]


def remembered(nearest: list[Group], target: str) -> str:
    """Return the translation of the nearest sentence that has one; nothing where none has."""
    return next((group.texts[target].written for group in nearest if target in group.texts), "")


def _grams(sentence: str) -> set[str]:
    plain = f" {sentence.casefold()} "
    return {plain[start : start + 3] for start in range(len(plain) - 2)}
