"""Recordings made at this kiosk, below its state folder and in the content's format (kiosk.ports.KeptRecordings)."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.content.documents import RECORDINGS, canonical, read_document
from kiosk.content.recordings import MEDIA, FolderRecordings
from kiosk.domain.audio import Audio
from kiosk.domain.recording import Recording, RecordingList, hash_of
from kiosk.domain.spoken import Reading
from kiosk.durable import write_many
from kiosk.errors import MachineError
from kiosk.ports import Recordings

log = logging.getLogger(__name__)


class FolderKeptRecordings:
    """Keeps them below a folder, in `recordings/` and `media/`, as a content folder does; copied there, they fit."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def prepare(self, sound: Audio) -> Audio:
        """Return what was said, trimmed and levelled. Raises SpeakingError recording-silent or recording-clipped."""
        from kiosk.content.recording_sound import prepared

        return prepared(sound)

    def keep(self, reading: Reading, sound: Audio) -> None:
        """Keep a text's recording in place of the one before. Raises MachineError disk-full."""
        from kiosk.content.recording_sound import packed

        self.put_back(reading, packed(sound))

    def put_back(self, reading: Reading, file: bytes) -> None:
        """Keep a sound file that was kept before. Raises MachineError disk-full."""
        tag, name = _place(reading)
        made = Recording(reading.document, name, hash_of(passage.text for passage in reading.passages))
        try:
            # A power cut between the two leaves a sound that no list names: it is not played.
            write_many([(self._root / MEDIA / tag / name, file)])
            self._write_list(tag, (*self._others(reading), made))
        except OSError as error:
            raise MachineError(f"The recording cannot be kept: {error.strerror}.", code="disk-full") from error

    def file_of(self, reading: Reading) -> bytes | None:
        """Return the sound file kept for exactly this text, None where there is none or the disk fails."""
        file = self.find(reading)
        try:
            return file.read_bytes() if file else None
        except OSError as error:
            log.warning("recording-unreadable: %s", error)
            return None

    def remove(self, reading: Reading) -> None:
        """Remove a text's recording. Harmless where there is none. Raises MachineError disk-full."""
        tag, name = _place(reading)
        try:
            # The sound first: a list that names what is gone plays nothing, and a full disk has room for it now.
            (self._root / MEDIA / tag / name).unlink(missing_ok=True)
            self._write_list(tag, self._others(reading))
        except OSError as error:
            raise MachineError(f"The recording cannot be removed: {error.strerror}.", code="disk-full") from error

    def find(self, reading: Reading) -> Path | None:
        """Return the recording of exactly this text, None where there is none."""
        tag = reading.passages[0].language
        return FolderRecordings(self._root, {tag: RecordingList(tag, self._recordings(tag))}).find(reading)

    def load(self, file: Path) -> Audio:
        """Return a recording's sound. Raises SpeakingError recording-unreadable."""
        return FolderRecordings(self._root, {}).load(file)

    def _others(self, reading: Reading) -> tuple[Recording, ...]:
        tag, _ = _place(reading)
        return tuple(each for each in self._recordings(tag) if each.document != reading.document)

    def _write_list(self, tag: str, recordings: Iterable[Recording]) -> None:
        row = RecordingList(tag, tuple(sorted(recordings, key=lambda each: each.document)))
        text = canonical(TypeAdapter(RecordingList).dump_python(row, mode="json"))
        write_many([(self._list(tag), text.encode())])

    def _list(self, tag: str) -> Path:
        return self._root / RECORDINGS.folder / f"{tag}.json"

    def _recordings(self, tag: str) -> tuple[Recording, ...]:
        """Return what is kept in a language; a damaged list counts as none, and the next recording mends it."""
        if not self._list(tag).exists():
            return ()
        found, faults = read_document(RECORDINGS, self._list(tag), self._root)
        return () if faults else tuple(found.recordings)


class SeveralRecordings:
    """kiosk.ports.Recordings over several; the first that has a text's recording is played."""

    def __init__(self, sources: Sequence[Recordings]) -> None:
        self._sources = sources

    def find(self, reading: Reading) -> Path | None:
        """Return the recording of exactly this text, None where nobody has one."""
        return next((file for source in self._sources if (file := source.find(reading)) is not None), None)

    def load(self, file: Path) -> Audio:
        """Return a recording's sound. Raises SpeakingError recording-unreadable."""
        return self._sources[0].load(file)


def _place(reading: Reading) -> tuple[str, str]:
    """Return the language of a text and the name of its sound file."""
    return reading.passages[0].language, f"{reading.document}.ogg"
