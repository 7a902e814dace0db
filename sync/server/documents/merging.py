"""Two changes of one text brought together, field by field, from the version that both started from."""

from collections.abc import Sequence
from dataclasses import dataclass

from sync.server.documents.shape import Json


@dataclass(frozen=True, slots=True)
class MergedField:
    """One field of a text: what it was, what the other made of it, what I made of it, and a proposal."""

    name: str
    base: str | list[str]
    theirs: str | list[str]
    mine: str | list[str]
    proposal: str | list[str]
    clash: bool
    """Whether both have changed it differently, so that a person must decide; then the proposal is mine."""

    @property
    def changed(self) -> bool:
        """Whether anybody has changed it."""
        return self.theirs != self.base or self.mine != self.base


def merge(base: Json, theirs: Json, mine: Json) -> list[MergedField]:
    """Return the fields of my text, in its order."""
    return [_field(name, base.get(name, type(mine[name])()), theirs.get(name, ""), mine[name]) for name in mine]


def _field(name: str, base: str | list[str], theirs: str | list[str], mine: str | list[str]) -> MergedField:
    if isinstance(mine, list):
        proposal = _merged_list(list(base), list(theirs), mine)
        return MergedField(name, base, theirs, mine, proposal, clash=False)
    clash = base not in (theirs, mine) and theirs != mine
    return MergedField(name, base, theirs, mine, theirs if mine == base else mine, clash)


def _merged_list(base: Sequence[str], theirs: Sequence[str], mine: Sequence[str]) -> list[str]:
    """Return theirs without what I took out, with what I put in."""
    gone = set(base) - set(mine)
    kept = [item for item in theirs if item not in gone]
    return kept + [item for item in mine if item not in kept and item not in base]
