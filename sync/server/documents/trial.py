"""What would be wrong with the content if a document became another: references, rules with their examples, layouts."""

from dataclasses import replace
from typing import Any

from kiosk.content.documents import Fault
from kiosk.content.folder_store import library_faults
from kiosk.domain.library import Library
from sync.server.documents.shape import Json, file_of
from sync.server.documents.validity import read

PLACES = {
    "benefit": "benefits",
    "benefit_question": "benefit_questions",
    "deadline": "deadlines",
    "form": "forms",
    "glossary": "glossary",
    "language": "languages",
    "notice": "notices",
    "phrase": "phrases",
    "place": "places",
}
"""Where documents of a kind stand in the library."""
SINGLE = ("pack", "person")


def faults_of(library: Library, kind: str, document_id: str, document: Json) -> list[Fault]:
    """Return the faults of the document itself, and those that it brings into others.

    Raises FaultyDocumentError when it is not of the content format.
    """
    typed = read(kind, document)
    place = PLACES.get(kind, kind)
    parts: dict[str, Any] = {place: typed if kind in SINGLE else {**getattr(library, place), document_id: typed}}
    changed = replace(library, **parts)
    known = set(library_faults(library))
    own = file_of(kind, document_id)
    return [fault for fault in library_faults(changed) if fault.file == own or fault not in known]
