"""What is wrong with a document as it would be after a change."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from kiosk.content.documents import FAQ, LANGUAGE, NOTICE, PACK, Fault, form_faults
from kiosk.content.folder_store import library_of
from kiosk.content.notice_rules import notice_weaknesses
from kiosk.content.rules import weaknesses
from kiosk.errors import ServerError
from sync.server.database.tables import DocumentRow, TextRow
from sync.server.documents.shape import KIND_BY_NAME, SOURCES, Json, file_of, put_together


class FaultyDocumentError(ServerError):
    """A document is not of the content format, or breaks its rules."""

    code = "text-invalid"

    def __init__(self, faults: Sequence[Fault], lead: str = "This cannot be saved.") -> None:
        """faults: all of them, at least one. lead: a sentence about what cannot be done."""
        super().__init__(f"{lead} {'; '.join(map(str, faults))}")
        self.faults, self.lead = tuple(faults), lead


def check_text(document: DocumentRow, text: TextRow) -> None:
    """Raise FaultyDocumentError when a text is not of the content format."""
    check_document(document, (text,))


def check_document(document: DocumentRow, texts: Iterable[TextRow]) -> None:
    """Raise FaultyDocumentError when a document with these texts is not of the content format."""
    read(document.kind, document_json(document, texts))


def document_json(document: DocumentRow, texts: Iterable[TextRow]) -> Json:
    """Return a document of the content format with these texts as they are now."""
    written = {row.language: {**row.body, "review": review_of(row)} for row in texts}
    return put_together(document.kind, document.body, document.revision, written)


def review_of(row: TextRow) -> Json:
    """Return the review of a text as the content format has it."""
    return {"by_role": row.by_role, "of_revision": row.of_revision, "on": row.on.isoformat(), "state": row.state}


def read(kind: str, document: Json) -> Any:
    """Return the typed document. Raises FaultyDocumentError, which has every fault."""
    try:
        [typed] = KIND_BY_NAME[kind].adapter.validate_python([document])
    except ValidationError as error:
        name = file_of(kind, str(document.get(KIND_BY_NAME[kind].key, "")))
        raise FaultyDocumentError(form_faults(name, error)) from error
    return typed


RULES = {FAQ.name: weaknesses, NOTICE.name: notice_weaknesses}
"""What is said of single texts, of the kinds for which something is."""


def text_weaknesses(kind: str, document: Json, tag: str, pack: Json, languages: Mapping[str, Json]) -> list[Fault]:
    """Return what makes the text in one language worse: lost figures, too long, too few phrasings."""
    if kind not in RULES:
        return []
    compared = {each: text for each, text in document["texts"].items() if each in (*SOURCES, tag)}
    # Whoever brings an outdated text up to date wants to see what it lacks.
    review = {**compared[tag]["review"], "of_revision": document["revision"]}
    compared[tag] = {**compared[tag], "review": review}
    library = library_of(
        {
            PACK: {"pack": read("pack", pack)},
            LANGUAGE: {each: read("language", languages[each]) for each in compared if each in languages},
            KIND_BY_NAME[kind]: {document["id"]: read(kind, {**document, "texts": compared})},
        }
    )
    at = f"/texts/{tag}"
    here = file_of(kind, document["id"])
    return [fault for fault in RULES[kind](library) if fault.file == here and fault.pointer.startswith(at)]
