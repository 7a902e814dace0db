"""What a centre suggests to the province: a document of its own."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SuggestedKind = Literal["faq", "notice", "addition", "place_change"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Kept until it was sent, and afterwards to show that it was."""

    document: SuggestedKind
    id: str
    made_at: datetime
    """Of two about the same document the later one stands."""
    content: str
    """The document as JSON, in the content format."""
    sent: bool = False
