"""What may make content worse without being wrong."""

from dataclasses import dataclass
from typing import Literal

FindingKind = Literal[
    "near-duplicate", "astray", "missing-language", "stale", "hard-to-follow", "few-phrasings", "review-due"
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: where, what kind, and in one sentence what was seen."""

    kind: FindingKind
    document: str
    language: str
    """BCP-47 tag, or nothing where the whole document is meant."""
    text: str
    """The phrasing or sentence that is meant, or nothing."""
    message: str

    @property
    def serious(self) -> bool:
        """Whether it can make the kiosk give a wrong answer."""
        return self.kind in ("near-duplicate", "stale")
