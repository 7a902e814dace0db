"""Recordings in the content: `media/<language>/<file>`, declared in `recordings/<language>.json`."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.content.documents import RECORDINGS, Fault
from kiosk.domain.audio import SAMPLE_BYTES, Audio
from kiosk.domain.library import Library
from kiosk.domain.recording import Recording, RecordingList, hash_of
from kiosk.domain.spoken import Reading
from kiosk.errors import SpeakingError

MEDIA = "media"
SUFFIXES = (".ogg", ".opus", ".flac", ".wav")
LONGEST_SECONDS = 300.0


class FolderRecordings:
    """Finds and reads the recordings of a content folder: kiosk.ports.Recordings."""

    def __init__(self, root: Path, lists: Mapping[str, RecordingList]) -> None:
        self._root = root
        self._declared = {(tag, each.document): each for tag, row in lists.items() for each in row.recordings}

    def find(self, reading: Reading) -> Path | None:
        """Return the recording of exactly this text, None where there is none or the text has changed since."""
        language = reading.passages[0].language
        declared = self._declared.get((language, reading.document))
        if declared is None or declared.text_hash != hash_of(passage.text for passage in reading.passages):
            return None
        file = _file(self._root, language, declared)
        return file if file.is_file() else None

    def load(self, file: Path) -> Audio:
        """Return a recording's sound, mono. Raises SpeakingError recording-unreadable."""
        import numpy as np
        import soundfile

        try:
            with soundfile.SoundFile(str(file)) as sound:
                rate_hz = int(sound.samplerate)
                samples = sound.read(int(LONGEST_SECONDS * rate_hz), dtype="float32", always_2d=True)
        except (OSError, RuntimeError, ValueError) as error:
            raise _unreadable(file) from error
        if not len(samples) or rate_hz <= 0:
            raise _unreadable(file)
        scaled = np.rint(np.nan_to_num(samples.mean(axis=1)) * 2 ** (8 * SAMPLE_BYTES - 1))
        return Audio(np.clip(scaled, -32768, 32767).astype("<i2").tobytes(), rate_hz)


def playable(root: Path, library: Library, tag: str) -> int:
    """Return how many documents of a language have a recording that fits and can be played."""
    row, recordings = library.recordings.get(tag), FolderRecordings(root, {})
    return sum(_problem(root, library, recordings, tag, each) is None for each in row.recordings) if row else 0


def recording_faults(root: Path, library: Library) -> Iterator[Fault]:
    """Yield the faults of all declared recordings, and files that nobody declared."""
    known: set[Path] = set()
    recordings = FolderRecordings(root, {})
    for tag, row in library.recordings.items():
        where = f"{RECORDINGS.folder}/{tag}.json"
        for index, each in enumerate(row.recordings):
            known.add(_file(root, tag, each))
            if problem := _problem(root, library, recordings, tag, each):
                yield Fault(where, f"/recordings/{index}", *problem)
    for file in sorted((root / MEDIA).glob("*/*")):
        if file not in known:
            name = file.relative_to(root).as_posix()
            yield Fault(name, "", "no recording list names this file", "Declare it or remove it.")


def _problem(
    root: Path, library: Library, recordings: FolderRecordings, tag: str, each: Recording
) -> tuple[str, str] | None:
    """Return what is wrong with a recording, and the remedy."""
    texts = _texts(library, tag, each.document)
    file = _file(root, tag, each)
    if texts is None:
        return f"there is no text of `{each.document}` in `{tag}`", "Remove the recording or write the text."
    if file.suffix not in SUFFIXES or file.stem != each.document or file.name != each.file:
        return f"`{each.file}` is not a name for it", f"Name it {each.document} with one of {', '.join(SUFFIXES)}."
    if not file.is_file():
        return f"{MEDIA}/{tag}/{each.file} is missing", "Restore the file or remove the entry."
    try:
        recordings.load(file)
    except SpeakingError:
        return f"{MEDIA}/{tag}/{each.file} cannot be read", "Save it as Ogg (Opus) or FLAC."
    if hash_of(texts) != each.text_hash:
        return "the text has changed since it was recorded", f"Record it again; its hash is now {hash_of(texts)}."
    return None


def _texts(library: Library, tag: str, document: str) -> tuple[str, ...] | None:
    """Return what is read aloud of a document in a language."""
    if (faq := library.faqs.get(document)) and (text := faq.texts.get(tag)):
        return (text.short, *text.bring)
    if (emergency := library.emergencies.get(document)) and (advice := emergency.texts.get(tag)):
        return (advice.advice,)
    return None


def _file(root: Path, tag: str, recording: Recording) -> Path:
    # Only a name: a list must not lead out of its folder.
    return root / MEDIA / tag / Path(recording.file).name


def _unreadable(file: Path) -> SpeakingError:
    return SpeakingError(f"The recording {file.name} cannot be played. Record it again.", code="recording-unreadable")
