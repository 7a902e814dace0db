"""The approved recordings as files of the content format; one whose text has changed since is left out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.content.documents import RECORDINGS, canonical
from kiosk.content.recordings import MEDIA
from sync.server.database.tables import RecordingRow
from sync.server.recordings.shelf import Spoken, spoken_texts


@dataclass(frozen=True, slots=True)
class RecordingFile:
    """A file that a release holds."""

    name: str
    """Path below the content folder."""
    marks: str
    """SHA-256 of the content."""
    read: Callable[[], bytes]


def recording_files(session: Session) -> Iterator[RecordingFile]:
    """Yield the list and the sounds of each language that has recordings."""
    approved = select(RecordingRow.language).where(RecordingRow.approved).distinct().order_by(RecordingRow.language)
    for tag in session.scalars(approved).all():
        fitting = [each for each in spoken_texts(session, tag) if each.status == "reviewed"]
        if fitting:
            yield _list(tag, fitting)
            yield from (_sound(each) for each in fitting)


def _list(tag: str, fitting: list[Spoken]) -> RecordingFile:
    recordings = [
        {"document": each.key.id, "file": f"{each.key.id}.ogg", "text_hash": each.recording.text_hash}
        for each in fitting
        if each.recording
    ]
    content = canonical({"language": tag, "recordings": recordings}).encode()
    name = f"{RECORDINGS.folder}/{tag}.json"
    return RecordingFile(name, sha256(content).hexdigest(), lambda: content)


def _sound(spoken: Spoken) -> RecordingFile:
    row = spoken.recording
    assert row is not None  # noqa: S101 (for the type checker: only what was recorded is reviewed)
    name = f"{MEDIA}/{spoken.key.language}/{spoken.key.id}.ogg"
    return RecordingFile(name, row.sound_hash, lambda: row.sound)
