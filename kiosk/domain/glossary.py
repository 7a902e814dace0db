"""An administrative term with its rendering in each language. Format: docs/content.md."""

from collections.abc import Iterable
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


def terms_in(terms: Iterable[Term], tag: str) -> str:
    """Return the terms as they are said in a language, one after the other; nothing where there are none."""
    words = (term.korean if tag == "ko" else term.texts.get(tag, "") for term in terms)
    return ", ".join(word for word in words if word)
