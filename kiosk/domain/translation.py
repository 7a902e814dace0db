"""A translation, where it comes from, and what a guard says of it."""

import hashlib
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
class SentenceTranslation:
    """One sentence of a text, as a machine made it, shown or not."""

    source: str
    text: str
    verdict: Verdict
    log_probability: float | None = None


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
    sentences: tuple[SentenceTranslation, ...] = ()
    """What the machine made of each sentence, refused ones included: for staff only."""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch in which a text and one that is like it are the same, or differ."""

    kind: Literal["same", "asked", "remembered"]
    """Where it stands: in both, only in the text that was asked, or only in the remembered one."""
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A person's translation of a text like the one that was asked. For staff: it says something else."""

    source: str
    text: str
    likeness: float
    """0 to 1."""
    changes: tuple[Change, ...]
    """From the remembered source to the text that was asked."""


def content_hash(text: str, source_tag: str, target_tag: str) -> str:
    """Return what a translation is kept under: 64 hexadecimal digits of a text and its pair."""
    return hashlib.sha256("\0".join((source_tag, target_tag, text)).encode()).hexdigest()
