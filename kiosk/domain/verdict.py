"""What became of an answer to a form's question."""

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["fine", "doubtful", "impossible"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer as understood. Doubtful ones are confirmed by the person and kept: the counter decides."""

    outcome: Outcome
    value: str
    """In its one written form: ISO 8601 dates, keys of options, ISO 3166 countries, digits; else as it was said."""
    codes: tuple[str, ...] = ()
    """Why it is not fine, in kebab case; each has a sentence in every language."""
    offered: tuple[str, ...] = ()
    """Values that were probably meant: a converted date, a name in Latin letters."""
