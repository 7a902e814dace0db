"""A translation, where it comes from, and what a guard says of it."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["figure", "term", "polarity", "writing", "confidence"]
Side = Literal["source", "target"]
Code = Literal[
    "figure-lost",
    "figure-added",
    "unit-changed",
    "code-lost",
    "code-added",
    "address-lost",
    "address-added",
    "term-lost",
    "negation-lost",
    "negation-added",
    "duty-changed",
    "limit-lost",
    "repetition",
    "untranslated",
    "language-wrong",
    "script-wrong",
    "too-short",
    "too-long",
    "empty",
    "too-much",
    "improbable",
    "language-unknown",
]
"""Stable: the screen has a sentence for each."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a translation must not be shown."""

    kind: Kind
    code: Code
    piece: str
    """The words that it is about, as they stand in the text; empty where the whole text is meant."""
    side: Side
    """In which text the piece stands."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that a guard found."""

    faults: tuple[Fault, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the translation may be shown, labelled as one."""
        return not self.faults


Origin = Literal["reviewed", "drafted", "memory", "machine", "none"]
"""In the order of trust; `none`: there is no translation, and the text is the source's."""


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in another language."""

    source: str
    source_tag: str
    target_tag: str
    text: str
    """What may be shown; empty where the guard refuses all of it."""
    origin: Origin
    verdict: Verdict
    """Of a person's text: accepted."""
    path: tuple[str, ...] = ()
    """Languages gone through, both ends included; three mean that a machine translated twice."""
    log_probability: float | None = None
    """The machine's mean natural logarithm of a token's probability, the lower one of two steps."""
