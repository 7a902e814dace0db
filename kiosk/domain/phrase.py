"""A sentence that people at a desk say often, written by a person in every language. Format: docs/content.md."""

from dataclasses import dataclass
from typing import Literal

from kiosk.domain.faq import Review


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase document."""

    id: str
    speaker: Literal["staff", "visitor", "both"]
    """Who is offered it. Said by the other one it is still known."""
    texts: dict[str, str]
    """By BCP-47 tag."""
    review: Review
