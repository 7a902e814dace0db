"""What the section about recordings shows, as plain rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.domain.language import Language
from kiosk.domain.library import Library
from kiosk.domain.spoken import Reading
from kiosk.domain.texts import nearest_name
from kiosk.services.recording import Coverage

LANGUAGE_ROLES = ("tag", "name", "fontName", "koreanName", "englishName", "recorded", "total")
TEXT_ROLES = ("document", "title", "koreanTitle", "englishTitle", "urgent")


def language_rows(languages: Sequence[Language], coverage: Mapping[str, Coverage]) -> list[dict[str, Any]]:
    """Return languages with how much of each is recorded."""
    return [
        {
            "tag": language.tag,
            "name": language.name,
            "fontName": language.font,
            "koreanName": language.name_ko,
            "englishName": language.name_en,
            "recorded": coverage[language.tag].recorded,
            "total": coverage[language.tag].texts,
        }
        for language in languages
    ]


def text_row(library: Library, reading: Reading, tag: str) -> dict[str, Any]:
    """Return a text by its titles: in its own language, and in those of the staff page."""
    titles = titles_of(library, reading.document)
    return {
        "document": reading.document,
        "title": nearest_name(titles, tag),
        "koreanTitle": nearest_name(titles, "ko"),
        "englishTitle": nearest_name(titles, "en"),
        "urgent": reading.document in library.emergencies,
    }


def titles_of(library: Library, document: str) -> dict[str, str]:
    """Return the titles of a document by language: an answer's is its question."""
    if document in library.emergencies:
        return {tag: text.title for tag, text in library.emergencies[document].texts.items()}
    return {tag: text.question for tag, text in library.faqs[document].texts.items()}


def has_words(row: Mapping[str, Any], reading: Reading, words: str) -> bool:
    """Tell whether a text has all of some words in its id, its titles or what is read of it."""
    shown = (row["document"], row["title"], row["koreanTitle"], row["englishTitle"])
    whole = " ".join((*shown, *(passage.text for passage in reading.passages))).casefold()
    return all(word in whole for word in words.casefold().split())
