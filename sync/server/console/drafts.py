"""A machine's draft of a text, field by field, as the editor shows it."""

from dataclasses import dataclass

from kiosk.domain.library import Library
from sync.server.console.fields import FIELDS, empty_text
from sync.server.database.tables import TextRow
from sync.server.documents.drafting import Draft, Drafter
from sync.server.documents.shape import Json, Key

NOT_DRAFTED = ("phrases",)
"""Ways of asking are people's own words: a translation of them teaches the kiosk nothing."""


@dataclass(frozen=True, slots=True)
class DraftedText:
    """A draft to be mended by a person."""

    body: Json
    by_field: dict[str, list[tuple[str, Draft]]]
    """Source and draft of each piece, by the name of its field."""
    translator: bool
    """Whether one is installed for the pair."""


def draft_text(drafter: Drafter, library: Library, key: Key, source: TextRow) -> DraftedText:
    """Return the draft of a text that does not exist yet."""
    names = [field.name for field in FIELDS[key.kind] if field.form not in NOT_DRAFTED and field.name != "confusables"]
    pieces = {name: _pieces(source.body.get(name, "")) for name in names}
    texts = [piece for name in names for piece in pieces[name]]
    drafts = dict(zip(texts, drafter.draft(library, texts, source.language, key.language), strict=True))
    body = empty_text(key.kind)
    for name in names:
        filled = [drafts[piece].text for piece in pieces[name]]
        body[name] = [each for each in filled if each] if isinstance(body[name], list) else "".join(filled)
    by_field = {name: [(piece, drafts[piece]) for piece in pieces[name]] for name in names}
    return DraftedText(body, by_field, drafter.has_translator(source.language, key.language))


def _pieces(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []
