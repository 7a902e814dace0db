"""Whether "need not" has become "must not" or the other way round, and whether "only" is still there."""

import re
from collections.abc import Iterator
from functools import cache

from kiosk.domain.translation import Fault
from offline_models.translation.guard.alignment import Pair
from offline_models.translation.guard.data import any_of, table, written


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = table("polarity")[tag]
    duty = words["duty"]
    return any_of([duty["free"]]), any_of([duty["forbidden"]]), any_of([words["limit"]]), any_of(words["negation"])


def duty_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault for each pair of sentences of which one leaves free what the other forbids."""
    for pair in pairs:
        source, target = _duty(pair.source, source_tag), _duty(pair.target, target_tag)
        if {source, target} == {"free", "forbidden"}:
            yield Fault("polarity", "duty-changed", pair.target, "target")


def _duty(text: str, tag: str) -> str:
    """Return `free`, `forbidden`, or empty where both or neither are said."""
    free, forbidden, _, _ = _patterns(tag)
    said = written(text)
    rest = free.sub(" ", said)
    if rest != said:
        return "" if forbidden.search(rest) else "free"
    return "forbidden" if forbidden.search(said) else ""


def limit_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault where "only" or "except" has no likeness in the translation; a negation may stand for it."""
    for pair in pairs:
        limit = _patterns(source_tag)[2].search(written(pair.source))
        said = written(pair.target)
        _, _, limited, negated = _patterns(target_tag)
        if limit and not limited.search(said) and not negated.search(said):
            yield Fault("polarity", "limit-lost", pair.source[slice(*limit.span())], "source")
