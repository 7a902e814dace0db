"""An administrative term with its rendering in each language. Format: docs/content.md."""

from dataclasses import dataclass

from kiosk.domain.faq import Review


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary document."""

    id: str
    korean: str
    romanised: str
    """Revised Romanisation: what a visitor hears at a counter."""
    texts: dict[str, str]
    """By BCP-47 tag; a language without a certain rendering is left out."""
    review: Review
