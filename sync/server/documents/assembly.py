"""The approved content as a lasting folder of the content format: what releases are made of.

Only what was approved, changed or withdrawn since the last time is written. The list of what the folder holds is
written last: what a cut left unfinished is done again.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from sqlalchemy import and_, select, tuple_
from sqlalchemy.orm import Session

from kiosk.content.documents import canonical
from kiosk.durable import write_atomically, write_many
from sync.server.database.tables import DocumentRow, EditionRow, TextRow
from sync.server.documents.shape import SOURCES, WITH_TEXTS, Json, file_of, put_together
from sync.server.progress import Tell, nobody_listens
from sync.server.recordings.releasing import recording_files

LIST = ".assembled"
AT_ONCE = 200
"""Documents read and written together."""

Id = tuple[str, str]
"""Kind and id of a document."""

_CURRENT = and_(
    EditionRow.kind == DocumentRow.kind,
    EditionRow.id == DocumentRow.id,
    EditionRow.language == "",
    EditionRow.version == DocumentRow.version,
)
_APPROVED = and_(
    EditionRow.kind == TextRow.kind,
    EditionRow.id == TextRow.id,
    EditionRow.language == TextRow.language,
    EditionRow.version == TextRow.approved_version,
)


def assemble(session: Session, folder: Path, tell: Tell = nobody_listens) -> int:
    """Bring a folder to what is approved now; return how many files were written or removed.

    A document whose source text nobody has approved yet is left out. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    documents = {file_of(*document): (document, marks) for document, marks in _marks(session).items()}
    recordings = {file.name: file for file in recording_files(session)}
    wanted = {name: marks for name, (_, marks) in documents.items()} | {n: f.marks for n, f in recordings.items()}
    held, there = _read_list(folder), set(_files(folder))
    outdated = [name for name, marks in wanted.items() if name not in there or held.get(name) != marks]
    for at in range(0, len(outdated), AT_ONCE):
        tell("assembling", at, len(outdated))
        names = outdated[at : at + AT_ONCE]
        write_many(_written(session, folder, [documents[name][0] for name in names if name not in recordings]))
        write_many((folder / name, recordings[name].read()) for name in names if name in recordings)
    superfluous = there - wanted.keys()
    for name in superfluous:
        (folder / name).unlink()
    write_atomically(folder / LIST, json.dumps(wanted).encode())
    return len(outdated) + len(superfluous)


def released(document: DocumentRow, approved: Mapping[str, EditionRow]) -> Json:
    """Return a document as a release carries it."""
    if document.kind not in WITH_TEXTS:
        return document.body
    revision = max(row.revision for tag, row in approved.items() if tag in SOURCES)
    texts = {tag: {**row.body, "review": _review(row)} for tag, row in approved.items()}
    return put_together(document.kind, document.body, revision, texts)


def _marks(session: Session) -> dict[Id, str]:
    """Return what changes with everything approved of a document, for each that has an approved source text."""
    columns = select(EditionRow.kind, EditionRow.id, EditionRow.language, EditionRow.number, EditionRow.at)
    found: dict[Id, list[str]] = {}
    sourced: set[Id] = set()
    for query in (columns.join(DocumentRow, _CURRENT), columns.join(TextRow, _APPROVED)):
        for kind, document_id, language, number, at in session.execute(query):
            # The time too: after a return to an older copy of the database numbers are given anew.
            found.setdefault((kind, document_id), []).append(f"{language} {number} {at.isoformat()}")
            if language in SOURCES or kind not in WITH_TEXTS:
                sourced.add((kind, document_id))
    return {each: sha256("\n".join(sorted(found[each])).encode()).hexdigest() for each in sorted(sourced)}


def _written(session: Session, folder: Path, documents: Sequence[Id]) -> Iterator[tuple[Path, bytes]]:
    rows = session.scalars(select(DocumentRow).where(tuple_(DocumentRow.kind, DocumentRow.id).in_(documents)))
    editions = select(EditionRow).join(TextRow, _APPROVED).where(tuple_(TextRow.kind, TextRow.id).in_(documents))
    approved: dict[Id, dict[str, EditionRow]] = {}
    for edition in session.scalars(editions):
        approved.setdefault((edition.kind, edition.id), {})[edition.language] = edition
    for row in rows:
        document = released(row, approved.get((row.kind, row.id), {}))
        yield folder / file_of(row.kind, row.id), canonical(document).encode()


def _files(folder: Path) -> Iterator[str]:
    """Yield the files of the folder, those too that a cut left half written."""
    for here, _, names in os.walk(folder):
        yield from ((Path(here) / name).relative_to(folder).as_posix() for name in names if name != LIST)


def _read_list(folder: Path) -> dict[str, str]:
    """Return the marks of what the folder holds; none where the list is missing or damaged."""
    try:
        held = json.loads((folder / LIST).read_bytes())
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}


def _review(row: EditionRow) -> Json:
    return {"by_role": row.by_role, "of_revision": row.revision, "on": row.on.isoformat(), "state": row.state}
