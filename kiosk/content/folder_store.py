"""Content in a folder of JSON documents: reading it for a visit, and validating it for its writers."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.content.benefit_rules import benefit_faults, broken_benefits
from kiosk.content.documents import (
    BACKGROUND,
    BENEFIT,
    BENEFIT_QUESTION,
    DEADLINE,
    EMERGENCY,
    FAQ,
    FORM,
    GLOSSARY,
    KINDS,
    LANGUAGE,
    PACK,
    PERSON,
    PHRASE,
    PLACE,
    RECORDINGS,
    Fault,
    Kind,
    read_document,
)
from kiosk.content.form_rules import broken_forms, form_weaknesses
from kiosk.content.place_rules import broken_places, place_weaknesses
from kiosk.content.recordings import recording_faults
from kiosk.content.rules import broken_references, weaknesses
from kiosk.domain.library import Library
from kiosk.errors import ContentError

STARTER = Path(__file__).parent / "starter"

log = logging.getLogger(__name__)


class FolderContentStore:
    """Reads a content folder. One damaged document costs only itself."""

    def __init__(self, root: Path = STARTER) -> None:
        self._root = root
        self._faults: list[Fault] = []

    def load(self) -> Library:
        """Return the library without its damaged documents, which are logged and kept in `faults`.

        Raises ContentError content-missing when there is no pack, content-invalid when the pack is damaged.
        """
        library, faults = read_folder(self._root)
        if library is None:
            raise ContentError(f"The content cannot be used: {faults[0]}", code=_pack_code(self._root))
        broken = _broken(library)
        for fault in broken:
            _leave_out(library, fault.file)
        self._faults = faults + broken
        for fault in self._faults:
            log.error("content-invalid: left out %s", fault)
        return library

    def faults(self) -> Sequence[str]:
        """Return one line for each document left out by the last `load`."""
        return [str(fault) for fault in self._faults]


def validate_folder(root: Path) -> list[Fault]:
    """Return every fault of a content folder, in the order of its files."""
    library, faults = read_folder(root)
    if library is not None:
        faults = [*faults, *_broken(library), *weaknesses(library), *place_weaknesses(library)]
        faults += [*recording_faults(root, library), *benefit_faults(library)]
        faults += [] if broken_forms(library) else [*form_weaknesses(library)]
    return sorted(faults, key=lambda fault: (fault.file, fault.pointer))


def read_folder(root: Path) -> tuple[Library | None, list[Fault]]:
    """Return the documents whose form is right, and the faults of the others. No library without a pack."""
    faults: list[Fault] = []
    found: dict[Kind, dict[str, Any]] = {}
    for kind in KINDS:
        found[kind] = {}
        for file in kind.files(root):
            document, wrong = read_document(kind, file, root)
            faults += wrong
            if document is not None:
                found[kind][getattr(document, kind.key)] = document
    if not found[PACK]:
        return None, faults
    [pack] = found[PACK].values()
    library = Library(
        pack,
        found[LANGUAGE],
        found[FAQ],
        found[EMERGENCY],
        found[BACKGROUND],
        found[GLOSSARY],
        found[RECORDINGS],
        forms=found[FORM],
        person=next(iter(found[PERSON].values()), None),
        phrases=found[PHRASE],
        places=found[PLACE],
        benefits=found[BENEFIT],
        benefit_questions=found[BENEFIT_QUESTION],
        deadlines=found[DEADLINE],
    )
    return library, faults


def _broken(library: Library) -> list[Fault]:
    """Return what keeps single documents from being used."""
    parts = (broken_references, broken_forms, broken_places, broken_benefits)
    return [fault for part in parts for fault in part(library)]


def _leave_out(library: Library, file: str) -> None:
    folder, _, name = file.partition("/")
    documents: dict[str, dict[str, Any]] = {
        FAQ.folder: library.faqs,
        EMERGENCY.folder: library.emergencies,
        FORM.folder: library.forms,
        PLACE.folder: library.places,
        BENEFIT.folder: library.benefits,
        BENEFIT_QUESTION.folder: library.benefit_questions,
        DEADLINE.folder: library.deadlines,
    }
    documents.get(folder, {}).pop(name.removesuffix(".json"), None)


def _pack_code(root: Path) -> str:
    return "content-invalid" if (root / "pack.json").exists() else "content-missing"
