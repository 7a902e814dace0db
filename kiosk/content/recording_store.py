"""Recordings made at this kiosk, below its state folder and in the content's format (kiosk.ports.KeptRecordings)."""

from collections.abc import Sequence
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


class FolderKeptRecordings:
    """Keeps them below a folder, in `recordings/` and `media/`, as a content folder does; copied there, they fit."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def prepare(self, sound: Audio) -> Audio:
        """Return what was said, trimmed and levelled. Raises SpeakingError recording-unusable."""
        from kiosk.content.recording_sound import prepared

        return prepared(sound)

    def keep(self, reading: Reading, sound: Audio) -> None:
        """Keep a text's recording in place of the one before. Raises MachineError disk-full."""
        from kiosk.content.recording_sound import packed

        tag = reading.passages[0].language
        made = Recording(reading.document, f"{reading.document}.ogg", hash_of(p.text for p in reading.passages))
        others = (each for each in self._recordings(tag) if each.document != reading.document)
        row = RecordingList(tag, tuple(sorted((*others, made), key=lambda each: each.document)))
        text = canonical(TypeAdapter(RecordingList).dump_python(row, mode="json"))
        try:
            # A power cut between the two leaves a sound that no list names: it is not played.
            write_many([(self._root / MEDIA / tag / made.file, packed(sound))])
            write_many([(self._list(tag), text.encode())])
        except OSError as error:
            raise MachineError(f"The recording cannot be kept: {error.strerror}.", code="disk-full") from error

    def find(self, reading: Reading) -> Path | None:
        """Return the recording of exactly this text, None where there is none."""
        tag = reading.passages[0].language
        return FolderRecordings(self._root, {tag: RecordingList(tag, self._recordings(tag))}).find(reading)

    def load(self, file: Path) -> Audio:
        """Return a recording's sound. Raises SpeakingError recording-unreadable."""
        return FolderRecordings(self._root, {}).load(file)

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
