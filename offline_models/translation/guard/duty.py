"""Whether "need not" has become "must not" or the other way round, and whether "only" is still there."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kiosk.domain.translation import Fault
from offline_models.translation.guard.data import any_of, table, written
from offline_models.translation.guard.pair import Pair


class _Words(NamedTuple):
    free: re.Pattern[str]
    forbidden: re.Pattern[str]
    only: re.Pattern[str]
    """What surely limits."""
    limit: re.Pattern[str]
    """What may stand for a limit."""
    negation: re.Pattern[str]


@cache
def _words(tag: str) -> _Words:
    words = table("polarity")[tag]
    duty = words["duty"]
    return _Words(
        free=any_of([duty["free"]]),
        forbidden=any_of([duty["forbidden"]]),
        only=any_of([words["only"]]),
        limit=any_of([words["limit"]]),
        negation=any_of(words["negation"]),
    )


def duty_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault for each pair of sentences of which one leaves free what the other forbids."""
    for pair in pairs:
        source, target = _duty(pair.source, source_tag), _duty(pair.target, target_tag)
        if {source, target} == {"free", "forbidden"}:
            yield Fault("polarity", "duty-changed", pair.target, "target")


def _duty(text: str, tag: str) -> str:
    """Return `free`, `forbidden`, or empty where both or neither are said."""
    words = _words(tag)
    said = written(text)
    rest = words.free.sub(" ", said)
    if rest != said:
        return "" if words.forbidden.search(rest) else "free"
    return "forbidden" if words.forbidden.search(said) else ""


def limit_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault where "only" or "except" has no likeness in the translation; a negation may stand for it."""
    for pair in pairs:
        limit = _words(source_tag).only.search(written(pair.source))
        said = written(pair.target)
        words = _words(target_tag)
        if limit and not words.limit.search(said) and not words.negation.search(said):
            yield Fault("polarity", "limit-lost", pair.source[slice(*limit.span())], "source")
