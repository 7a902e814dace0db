"""What two people said to each other at the interpreter page. It lives in memory only."""

from dataclasses import dataclass
from typing import Literal

from kiosk.domain.translation import Code, Translation

Side = Literal["staff", "visitor"]
SIDES: tuple[Side, Side] = ("staff", "visitor")
Trust = Literal["reviewed", "drafted", "memory", "machine", "twice", "refused", "none", "waiting"]
"""How far a text can be trusted, the most trusted first. twice: a machine translated by way of a third language;
refused: the guard found a fault; none: nothing can translate it; waiting: not there yet."""


def other(side: Side) -> Side:
    """Return who sits opposite."""
    return "visitor" if side == "staff" else "staff"


def trust(translation: Translation | None) -> Trust:
    """Return how far a translation can be trusted. Any fault refuses it, whatever is left of its text."""
    if translation is None:
        return "waiting"
    if not translation.verdict.accepted:
        return "refused"
    if translation.origin == "machine" and translation.path[1:-1]:
        return "twice"
    return translation.origin


def reasons(translation: Translation | None) -> tuple[Code, ...]:
    """Return why a translation was refused, each reason once."""
    faults = translation.verdict.faults if translation else ()
    return tuple(dict.fromkeys(fault.code for fault in faults))


@dataclass(frozen=True, slots=True)
class Turn:
    """What one of the two said."""

    number: int
    """Never given twice, so that late results find their own turn or none."""
    side: Side
    """Who said it."""
    text: str
    tag: str
    target_tag: str
    guesses: tuple[str, ...] = ()
    """What else may have been said, the likeliest first."""
    translation: Translation | None = None
    back: Translation | None = None
    """The translation translated back, once somebody asked for it."""

    @property
    def shown(self) -> str:
        """What the other one reads: the translation, or the words as they were said where there is none."""
        if self.translation is None or trust(self.translation) in ("refused", "none"):
            return self.text
        return self.translation.text

    @property
    def is_translated(self) -> bool:
        """Whether the other one reads their own language."""
        return trust(self.translation) not in ("waiting", "refused", "none")
