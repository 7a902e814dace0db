"""Terms of the glossary that occur in a source text, with their rendering in the language being written."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.database.tables import DocumentRow, TextRow
from sync.server.documents.shape import SOURCES, folded


@dataclass(frozen=True, slots=True)
class Hint:
    """A term as it stands in the source, and as it is to be written."""

    term: str
    rendering: str
    """Empty where the glossary has none yet."""
    romanised: str


def hints(session: Session, texts: dict[str, TextRow], source: str, tag: str) -> list[Hint]:
    """Return the terms of the source text shown, longest first; those inside a longer one are left out."""
    if source not in SOURCES:
        return []
    said = folded("\n".join(str(value) for value in texts[source].body.values()))
    found: list[Hint] = []
    terms = session.scalars(select(DocumentRow.body).where(DocumentRow.kind == "glossary"))
    renderings = [(_term(term, source), _term(term, tag), term["romanised"]) for term in terms]
    for term, rendering, romanised in sorted(renderings, key=lambda each: -len(each[0])):
        new = term and not any(folded(term) in folded(each.term) for each in found)
        if new and folded(term) in said:
            found.append(Hint(term, rendering, romanised))
    return found


def _term(term: dict[str, str | dict[str, str]], tag: str) -> str:
    texts = term["texts"]
    return str(term["korean"]) if tag == "ko" else str(texts.get(tag, "")) if isinstance(texts, dict) else ""
