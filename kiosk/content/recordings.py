"""Recordings in the content: `media/<language>/<file>`, declared in `recordings/<language>.json`."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from kiosk.content.documents import RECORDINGS, Fault
from kiosk.domain.audio import Audio
from kiosk.domain.library import Library
from kiosk.domain.recording import Recording, RecordingList, hash_of
from kiosk.domain.spoken import Reading
from kiosk.errors import SpeakingError

MEDIA = "media"
SUFFIXES = (".ogg", ".opus", ".flac", ".wav")


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
        from kiosk.content.recording_sound import read_sound

        return read_sound(file)


def recording_faults(root: Path, library: Library, changed: Collection[str] | None = None) -> Iterator[Fault]:
    """Yield the faults of all declared recordings, and files that nobody declared.

    changed: paths below the folder; only recordings which rest on one of these are looked at. None: all.
    """
    known: set[Path] = set()
    recordings = FolderRecordings(root, {})
    for tag, row in library.recordings.items():
        where = f"{RECORDINGS.folder}/{tag}.json"
        for index, each in enumerate(row.recordings):
            known.add(_file(root, tag, each))
            looked_at = changed is None or is_touched(tag, each, changed)
            if looked_at and (problem := _problem(root, library, recordings, tag, each)):
                yield Fault(where, f"/recordings/{index}", *problem)
    for file in sorted((root / MEDIA).glob("*/*")):
        if file not in known:
            name = file.relative_to(root).as_posix()
            yield Fault(name, "", "no recording list names this file", "Declare it or remove it.")


def is_touched(tag: str, each: Recording, changed: Collection[str]) -> bool:
    """Tell whether a recording rests on one of some files: its list, its sound, or the document it reads."""
    documents = (f"{folder}/{each.document}.json" for folder in ("faq", "emergencies"))
    files = (f"{RECORDINGS.folder}/{tag}.json", f"{MEDIA}/{tag}/{each.file}", *documents)
    return any(file in changed for file in files)


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
