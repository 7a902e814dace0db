"""Content in a folder of JSON documents: reading it for a visit, and validating it for its writers."""

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
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
    NOTICE,
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
from kiosk.content.notice_rules import broken_notices, notice_weaknesses
from kiosk.content.place_rules import broken_places, place_weaknesses
from kiosk.content.recordings import recording_faults
from kiosk.content.rules import broken_references, weaknesses
from kiosk.domain.library import Library
from kiosk.errors import ContentError

STARTER = Path(__file__).parent / "starter"

log = logging.getLogger(__name__)


FIELDS = {
    LANGUAGE: "languages",
    FAQ: "faqs",
    EMERGENCY: "emergencies",
    BACKGROUND: "background",
    GLOSSARY: "glossary",
    RECORDINGS: "recordings",
    FORM: "forms",
    PHRASE: "phrases",
    PLACE: "places",
    BENEFIT: "benefits",
    BENEFIT_QUESTION: "benefit_questions",
    DEADLINE: "deadlines",
    NOTICE: "notices",
}
"""Where the documents of a folder stand in the library. Pack and person are single documents."""


class FolderContentStore:
    """Reads a content folder. One damaged document costs only itself."""

    def __init__(self, root: Path = STARTER) -> None:
        self.root = root
        self._faults: list[Fault] = []

    def load(self) -> Library:
        """Return the library without its damaged documents, which are logged and kept in `faults`.

        Raises ContentError content-missing when there is no pack, content-invalid when the pack is damaged.
        """
        return self._usable(*read_folder(self.root))

    def load_changes(self, library: Library, changed: Collection[str]) -> Library:
        """Return what `load` does, from the library of a folder without faults that differs in a few files only.

        changed: their paths below the folder; new, gone or different. Raises as `load`.
        """
        return self._usable(*_read(self.root, library, [self.root / path for path in sorted(changed)]))

    def faults(self) -> Sequence[str]:
        """Return one line for each document left out by the last `load`."""
        return [str(fault) for fault in self._faults]

    def _usable(self, library: Library | None, faults: list[Fault]) -> Library:
        if library is None:
            raise ContentError(f"The content cannot be used: {faults[0]}", code=_pack_code(self.root))
        broken = _broken(library)
        for fault in broken:
            _leave_out(library, fault.file)
        self._faults = faults + broken
        for fault in self._faults:
            log.error("content-invalid: left out %s", fault)
        return library


def validate_folder(root: Path) -> list[Fault]:
    """Return every fault of a content folder, in the order of its files."""
    return read_and_validate(root)[1]


def read_and_validate(root: Path) -> tuple[Library | None, list[Fault]]:
    """Return what `read_folder` does, with every fault of the whole."""
    library, faults = read_folder(root)
    if library is not None:
        faults = [*faults, *library_faults(library), *recording_faults(root, library)]
    return library, in_order(faults)


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Return faults in the order of their files."""
    return sorted(faults, key=lambda fault: (fault.file, fault.pointer))


def library_faults(library: Library) -> list[Fault]:
    """Return every fault of documents whose form is right: what breaks them, and what makes them worse."""
    faults = [*_broken(library), *weaknesses(library), *place_weaknesses(library), *benefit_faults(library)]
    faults += notice_weaknesses(library)
    return faults if broken_forms(library) else [*faults, *form_weaknesses(library)]


def read_folder(root: Path) -> tuple[Library | None, list[Fault]]:
    """Return the documents whose form is right, and the faults of the others. No library without a pack."""
    return _read(root, None, [file for kind in KINDS for file in kind.files(root)])


def read_part(root: Path, only: Mapping[Kind, Collection[str]]) -> tuple[Library | None, list[Fault]]:
    """Return what `read_folder` does, of the kinds named here with some documents only, by id, where they are there."""
    files = (_named(root, kind, only[kind]) if kind in only else kind.files(root) for kind in KINDS)
    return _read(root, None, chain.from_iterable(files))


def with_faqs(root: Path, library: Library, faqs: Iterable[str]) -> tuple[Library, list[Fault]]:
    """Return a library with further FAQ documents of its folder, where they are there, and the faults of these."""
    # Some come from documents as they were written: only plain names lead to a file.
    names = [faq for faq in set(faqs) - library.faqs.keys() if Path(faq).name == faq]
    grown, faults = _read(root, library, _named(root, FAQ, names))
    return grown or library, faults


def _named(root: Path, kind: Kind, names: Iterable[str]) -> list[Path]:
    """Return the files of documents of a kind that are there, in order of their names."""
    files = (root / kind.folder / f"{name}.json" for name in sorted(names))
    return [file for file in files if file.exists()]


def _read(root: Path, before: Library | None, files: Iterable[Path]) -> tuple[Library | None, list[Fault]]:
    """Return the library before with files read anew; those that are gone, or damaged now, are no longer in it."""
    faults: list[Fault] = []
    found = {kind: dict(getattr(before, field)) if before else {} for kind, field in FIELDS.items()}
    single: dict[Kind, Any] = {PACK: before.pack if before else None, PERSON: before.person if before else None}
    for file in files:
        kind = _kind_of(file.relative_to(root))
        if kind is None:
            continue
        document, wrong = (None, []) if before and not file.exists() else read_document(kind, file, root)
        faults += wrong
        if kind in single:
            single[kind] = document
        elif document is not None:
            found[kind][file.stem] = document
        else:
            found[kind].pop(file.stem, None)
    if single[PACK] is None:
        return None, faults
    documents: dict[str, Any] = {FIELDS[kind]: found[kind] for kind in found}
    return Library(single[PACK], person=single[PERSON], **documents), faults


def _kind_of(path: Path) -> Kind | None:
    """Return the kind of the document at a path below a content folder; None for files that are none."""
    if path.suffix != ".json" or len(path.parts) > 2:  # noqa: PLR2004 - folder and name
        return None
    folder = path.parts[0] if len(path.parts) > 1 else ""
    return next((kind for kind in KINDS if kind.folder == folder and (folder or kind.name == path.stem)), None)


def library_of(found: Mapping[Kind, dict[str, Any]]) -> Library:
    """Return the library of documents by kind and id. There must be one pack; other kinds may be missing."""
    [pack] = found[PACK].values()
    person = next(iter(found.get(PERSON, {}).values()), None)
    documents: dict[str, Any] = {field: found.get(kind, {}) for kind, field in FIELDS.items()}
    return Library(pack, person=person, **documents)


def _broken(library: Library) -> list[Fault]:
    """Return what keeps single documents from being used."""
    parts = (broken_references, broken_forms, broken_places, broken_benefits, broken_notices)
    return [fault for part in parts for fault in part(library)]


def _leave_out(library: Library, file: str) -> None:
    folder, _, name = file.partition("/")
    for kind, field in FIELDS.items():
        if kind.folder == folder:
            getattr(library, field).pop(name.removesuffix(".json"), None)


def _pack_code(root: Path) -> str:
    return "content-invalid" if (root / "pack.json").exists() else "content-missing"
