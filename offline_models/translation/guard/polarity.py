"""Whether what is denied in a text is denied in its translation.

Words of negation are counted in each pair of sentences. What one language denies another may say otherwise ("unpaid",
"outside the limits", "the right ends"): such near words, by their sense, stand in for a negation on the other side.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kiosk.domain.translation import Fault
from offline_models.translation.guard.data import any_of, table, written
from offline_models.translation.guard.pair import Pair

STRONG = frozenset({"undone", "otherwise", "unsure", "matter", "stay"})
"""Senses which must be met by themselves or by a negation: without either something was lost."""
NEVER_LOSE = frozenset({"less", "illegal", "bounded", "regardless", "end", "ask", "lack", "shared"})
"""Senses which a translation may turn into a negation; they do not excuse a negation that is missing."""
NEVER_ADD = frozenset({"end", "regardless", "illegal", "instead", "less", "bounded", "different", "ask"})
"""Senses which may stand for a negation of the source; they do not excuse a new negation."""


@dataclass(frozen=True, slots=True)
class Cues:
    """What a sentence denies."""

    negations: tuple[str, ...]
    near: Counter[str]
    """How often each near sense stands there outside of the negations."""


@dataclass(frozen=True, slots=True)
class _Words:
    soft: dict[str, re.Pattern[str]]
    empty: re.Pattern[str]
    again: re.Pattern[str]
    negation: re.Pattern[str]
    shared: re.Pattern[str]
    """One word of denial for several things, each of which another language denies by itself."""
    near: dict[str, re.Pattern[str]]


@cache
def _words(tag: str) -> _Words:
    words = table("polarity")[tag]
    soft, near = ({sense: any_of([p]) for sense, p in words[kind].items()} for kind in ("soft", "near"))
    empty, again, negation, shared = (any_of(words[kind]) for kind in ("empty", "again", "negation", "shared"))
    return _Words(soft, empty, again, negation, shared, near)


def cues(text: str, tag: str) -> Cues:
    """Return the negations of a text and its near words."""
    words = _words(tag)
    said = written(text)
    near: Counter[str] = Counter()
    for sense, pattern in words.soft.items():
        said, near[sense] = pattern.subn(_blank, said)
    found = list(words.negation.finditer(words.empty.sub(_blank, said)))
    taken = {place for match in found for place in range(*match.span())}
    for sense, pattern in words.near.items():
        near[sense] += sum(taken.isdisjoint(range(*match.span())) for match in pattern.finditer(said))
    near["shared"] = len(words.shared.findall(said))
    repeated = {place for match in words.again.finditer(said) for place in range(*match.span())}
    # "Not a visa and not a nationality" denies once: other languages say it once.
    counted = [match for number, match in enumerate(found) if number == 0 or match.start() not in repeated]
    return Cues(tuple(text[slice(*match.span())] for match in counted), near)


def _blank(match: re.Match[str]) -> str:
    return "." * len(match[0])


def surplus(source: Cues, target: Cues) -> int:
    """Return how many negations the target has too many (below zero: too few)."""
    beyond = {sense: target.near[sense] - source.near[sense] for sense in source.near | target.near}
    # "Unpaid wages" are "arrears" elsewhere.
    met = _nearest_nought(beyond.get("undone", 0), -beyond.get("lack", 0))
    beyond |= {"undone": beyond.get("undone", 0) - met, "lack": beyond.get("lack", 0) + met}
    least_source, most_source = _bounds(source.negations, {s: -n for s, n in beyond.items()}, NEVER_ADD)
    least_target, most_target = _bounds(target.negations, beyond, NEVER_LOSE)
    return max(0, least_target - most_source) - max(0, least_source - most_target)


def _nearest_nought(first: int, second: int) -> int:
    """Return the smaller of two numbers of one sign, else nought."""
    return 0 if first * second <= 0 else min(first, second, key=abs)


def _bounds(negations: tuple[str, ...], near: dict[str, int], deaf: frozenset[str]) -> tuple[int, int]:
    unmet = {sense: number for sense, number in near.items() if number > 0}
    least = len(negations) + sum(number for sense, number in unmet.items() if sense in STRONG)
    most = len(negations) + sum(number for sense, number in unmet.items() if sense not in deaf)
    return least, most


def polarity_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault for each pair of sentences that denies differently."""
    read = [(cues(pair.source, source_tag), cues(pair.target, target_tag)) for pair in pairs]
    for pair, (source, target), number in zip(pairs, read, _settled([surplus(*both) for both in read]), strict=True):
        if number > 0:
            yield Fault(
                "polarity", "negation-added", target.negations[-1] if target.negations else pair.target, "target"
            )
        elif number < 0:
            yield Fault("polarity", "negation-lost", source.negations[0] if source.negations else pair.source, "source")


def _settled(surpluses: list[int]) -> list[int]:
    """Return the numbers after what is missing in one pair has been found in its neighbour."""
    left = list(surpluses)
    for first, second in pairwise(range(len(left))):
        while left[first] * left[second] < 0:
            step = 1 if left[first] > 0 else -1
            left[first] -= step
            left[second] += step
    return left
