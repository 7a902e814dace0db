"""A release on a USB stick: a repository as the centre serves it, made from the verified copy of this kiosk."""

from pathlib import Path

from kiosk.disk import make_sure_of_space, reported_to_technician
from kiosk.durable import sha256_of, write_atomically
from kiosk.errors import SyncError
from sync.client.fetching import Progress
from sync.client.listing import ListedFile
from sync.client.store import TIMESTAMP, ReleaseStore
from sync.release.layout import CONTENT, METADATA, TARGETS

FOLDER = "madang-content"
"""Name of the repository on the stick."""


def export(store: ReleaseStore, stick: Path, progress: Progress) -> int:
    """Write the release in use to a stick, and return its number. Goes on where an earlier export was cut.

    The stick's repository is whole at every moment, the old one or the new: the timestamp is written last. Files that
    it needs no more are removed after that. Raises SyncError release-missing or release-damaged, MachineError
    disk-full, SettingsError when the stick may not be written.
    """
    with store.locked():
        release = store.release
        if release is None:
            raise SyncError("No release is installed that could be exported.", code="release-missing")
        if faults := store.faults():
            message = f"The installed release is damaged ({', '.join(faults[:3])}). Run: madang sync now --again"
            raise SyncError(message, code="release-damaged")
        with reported_to_technician(stick):
            targets = {_place(each): release / "content" / each.path for each in store.listing().values()}
            documents = {f"{METADATA}/{file.name}": file for file in (release / METADATA).glob("*.json")}
            _write(stick / FOLDER, {**targets, **documents}, progress)
        return store.standing.number


def _write(repository: Path, files: dict[str, Path], progress: Progress) -> None:
    missing = {place: file for place, file in files.items() if not _is_same(repository / place, file)}
    total = sum(file.stat().st_size for file in files.values())
    done = total - sum(file.stat().st_size for file in missing.values())
    repository.mkdir(parents=True, exist_ok=True)
    make_sure_of_space(repository, total - done)
    progress(done, total)
    for place in sorted(missing, key=lambda place: place.endswith(TIMESTAMP)):
        (repository / place).parent.mkdir(parents=True, exist_ok=True)
        write_atomically(repository / place, missing[place].read_bytes())
        done += missing[place].stat().st_size
        progress(done, total)
    for left in repository.rglob("*"):
        if left.is_file() and left.relative_to(repository).as_posix() not in files:
            left.unlink()


def _is_same(written: Path, file: Path) -> bool:
    try:
        return written.stat().st_size == file.stat().st_size and sha256_of(written) == sha256_of(file)
    except OSError:
        return False


def _place(each: ListedFile) -> str:
    folder, _, name = (CONTENT + each.path).rpartition("/")
    return f"{TARGETS}/{folder}/{each.sha256}.{name}"
