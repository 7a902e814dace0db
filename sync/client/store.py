"""The releases of the content on this machine.

root/standing.json           which release is used; replacing it atomically is what switches
root/releases/12/content/    the files of a release, as kiosk.content.folder_store reads them
root/releases/12/metadata/   what proves them, for neighbours and sticks
root/releases/12/files.json  their checksums
root/building/               the next release; its unchanged files are hard links into the present one
root/arriving/               files on their way; survives a kill, so that the next run goes on
root/models/                 parts of models for kiosks nearby (sync.client.handed_models)
root/trusted/                the newest metadata seen (python-tuf's own folder)
root/.lock                   held while something is changed

A release's folder gets its name only when everything in it is on the disk, and is never changed afterwards, but for
the metadata that prove it anew. The release before the present one is kept.
"""

import contextlib
import itertools
import logging
import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.disk import lock_taken, make_sure_of_space, reported_to_technician
from kiosk.durable import flush_folder, sha256_of
from kiosk.errors import MadangError, SyncError
from sync.client.arriving import Arriving
from sync.client.handed_models import HandedModels
from sync.client.listing import LISTING, ListedFile, Listing, changed_between, folders_of, read_listing, write_listing
from sync.client.standing import Standing, number_of, read_standing, write_standing

log = logging.getLogger(__name__)

SelfTest = Callable[[Path, Collection[str]], None]
"""Tries a content folder, of which some files are new, before it is used. Raises ContentError or SyncError."""
Metadata = Mapping[str, bytes]
"""Signed metadata by the name of its file in a repository; `timestamp.json` points to the others."""
TIMESTAMP = "timestamp.json"
LOOK_SECONDS = 0.1
MOST_FLUSHED_SINGLY = 100
"""Files; from there on one flush of the whole disk is quicker."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A verified release whose files are here."""

    number: int
    made_on: datetime
    files: Listing
    metadata: Metadata


def _no_test(_content: Path, _changed: Collection[str]) -> None:
    """Try nothing."""


class ReleaseStore:
    """Releases below one folder. Safe against kills, power cuts, full disks and a second process."""

    def __init__(self, root: Path, *, self_test: SelfTest = _no_test, wait_seconds: float = 60.0) -> None:
        """root is made when something is installed; wait_seconds: how long to wait for another process."""
        self.root = root
        self._self_test = self_test
        self._wait_seconds = wait_seconds

    # --- looking: quick, no lock ---

    @property
    def standing(self) -> Standing:
        """What the store's pointer says now."""
        return read_standing(self.root / "standing.json")

    @property
    def switched(self) -> str:
        """Another text whenever the pointer has been written; cheaper than reading it."""
        try:
            found = (self.root / "standing.json").stat()
        except OSError:
            return ""
        return f"{found.st_ino} {found.st_mtime_ns}"

    @property
    def release(self) -> Path | None:
        """The folder of the release in use; None while there is none."""
        current = self.standing.current
        return self.root / "releases" / current if current else None

    @property
    def content(self) -> Path | None:
        """The content of the release in use; None while there is none."""
        return self.release / "content" if self.release else None

    @property
    def handed_models(self) -> HandedModels:
        """The parts of models that are handed on."""
        return HandedModels(self.root / "models")

    def listing(self) -> Listing:
        """Return the files of the release in use; none while there is none. Raises SyncError release-damaged."""
        return read_listing(self.release) if self.release else {}

    def faults(self) -> tuple[str, ...]:
        """Compare each file in use with its checksum; return the damaged or missing ones. Raises as `listing`."""
        content = self.content
        return tuple(path for path, each in self.listing().items() if content and not _is_right(content, each))

    # --- changing, under the lock ---

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the store's lock. Raises SyncError store-busy; what the system refuses comes out in our words."""
        with reported_to_technician(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
            with (self.root / ".lock").open("a") as lock:
                until = time.monotonic() + self._wait_seconds
                while not lock_taken(lock.fileno()):
                    if time.monotonic() >= until:
                        message = "Another process works on the content. Wait until it has ended and try again."
                        raise SyncError(message, code="store-busy")
                    time.sleep(LOOK_SECONDS)
                yield

    def note(self, standing: Standing) -> None:
        """Write down a new standing."""
        write_standing(self.root / "standing.json", standing)

    def arriving(self) -> Arriving:
        """Return what has arrived so far."""
        return Arriving(self.root / "arriving")

    def usable(self, wanted: Listing, *, thoroughly: bool = False) -> frozenset[str]:
        """Return the paths of a release that the present one has already. thoroughly: compare their every byte."""
        content = self.content
        if content is None:
            return frozenset()
        try:
            present = self.listing()
        except SyncError:
            return frozenset()
        same = (path for path, each in wanted.items() if present.get(path) == each)
        is_there = _is_right if thoroughly else _is_there
        return frozenset(path for path in same if is_there(content, wanted[path]))

    def install(self, arrived: Arrived, usable: Collection[str], arriving: Arriving) -> Path:
        """Put a release in place, try it and switch to it; return its folder. What was used before is kept.

        usable: paths to take over from the release in use. Raises SyncError release-unfit when it does not pass its
        self test, MachineError disk-full; then nothing has changed, but that an unfit release is remembered as such.
        """
        with contextlib.ExitStack() as undoing:
            building = self._build(arrived, usable, arriving, undoing)
            self._try(arrived, building / "content", frozenset(arrived.files) - frozenset(usable))
            undoing.pop_all()
        folder = self._free_name(arrived.number)
        building.rename(self.root / "releases" / folder)
        flush_folder(self.root / "releases")
        before = self.standing
        refused = {number: reason for number, reason in before.refused.items() if number != arrived.number}
        newest = _later(before, arrived)
        self.note(replace(before, current=folder, previous=before.current, refused=refused, newest=newest))
        arriving.clear()
        self.sweep()
        log.info("release %s is installed", arrived.number)
        return self.root / "releases" / folder

    def is_proved_by(self, snapshot_version: int) -> bool:
        """Tell whether the release in use is the one of a snapshot."""
        return self.release is not None and (self.release / "metadata" / f"{snapshot_version}.snapshot.json").exists()

    def prove_anew(self, metadata: Metadata) -> None:
        """Keep newer metadata of the release in use, so that neighbours and sticks get proofs that are not expired.

        It is the newest: what a killed run left of its coming is cleared away.
        """
        shutil.rmtree(self.root / "arriving", ignore_errors=True)
        self.sweep()
        if self.release is None:
            return
        folder = self.release / "metadata"
        for name in sorted(metadata, key=lambda name: name == TIMESTAMP):
            file = folder / name
            if not file.exists() or file.read_bytes() != metadata[name]:
                new = folder / f".{name}.new"
                new.write_bytes(metadata[name])
                new.replace(file)

    def rollback(self, reason: str) -> Standing:
        """Return to the release before, or to the starter content; the present one is not installed again.

        Raises SyncError release-missing when no release is in use.
        """
        now = self.standing
        if not now.current:
            raise SyncError("The starter content is in use: there is nothing to return from.", code="release-missing")
        before = replace(now, current=now.previous, previous="", refused=now.refusing(now.number, reason))
        self.note(before)
        log.warning("release %s is no longer used: %s", now.number, reason)
        self.sweep()
        return before

    def sweep(self) -> None:
        """Remove the releases which are neither in use nor kept, and what a killed run left of a new one."""
        standing = self.standing
        shutil.rmtree(self.root / "building", ignore_errors=True)
        for folder in (self.root / "releases").glob("*"):
            if folder.name not in (standing.current, standing.previous):
                shutil.rmtree(folder, ignore_errors=True)

    # --- inside ---

    def _build(
        self, arrived: Arrived, usable: Collection[str], arriving: Arriving, undoing: contextlib.ExitStack
    ) -> Path:
        self.sweep()
        building = self.root / "building"
        undoing.callback(shutil.rmtree, building, ignore_errors=True)
        make_sure_of_space(self.root, len(arrived.files) * 100)
        (self.root / "releases").mkdir(exist_ok=True)
        for folder in ("metadata", "content", *(f"content/{folder}" for folder in folders_of(arrived.files))):
            (building / folder).mkdir(parents=True, exist_ok=True)
        new = self._link_files(arrived, usable, arriving) + self._place_metadata(arrived.metadata)
        write_listing(building, arrived.files)
        _flush(building, [*new, building / LISTING])
        return building

    def _link_files(self, arrived: Arrived, usable: Collection[str], arriving: Arriving) -> list[Path]:
        """Link every file into `building`, and return those that the present release does not have."""
        present, content = self.content, self.root / "building" / "content"
        for path, each in arrived.files.items():
            # Plain strings: ten thousand times, paths of pathlib would take longer than the links.
            os.link(f"{present}/{path}" if path in usable else arriving.path(each), f"{content}/{path}")
        return [content / path for path in arrived.files if path not in usable]

    def _place_metadata(self, metadata: Metadata) -> list[Path]:
        """Put metadata into `building`, and return what the present release does not have."""
        release, new = self.release, []
        for name, content in metadata.items():
            file = self.root / "building" / "metadata" / name
            known = release / "metadata" / name if release else None
            if known and known.exists() and known.read_bytes() == content:
                os.link(known, file)
            else:
                file.write_bytes(content)
                new.append(file)
        return new

    def _try(self, arrived: Arrived, content: Path, changed: Collection[str]) -> None:
        try:
            self._self_test(content, changed)
        except MadangError as error:
            standing = self.standing
            self.note(replace(standing, refused=standing.refusing(arrived.number, error.message)))
            message = f"Release {arrived.number} did not pass its self test and is not used: {error.message}"
            raise SyncError(message, code="release-unfit") from error

    def _free_name(self, number: int) -> str:
        names = itertools.chain([str(number)], (f"{number}.{again}" for again in itertools.count(2)))
        return next(name for name in names if not (self.root / "releases" / name).exists())


def changed_since(old: Path, new: Path) -> frozenset[str] | None:
    """Return the paths that differ between two content folders; None when one of them is not of a release."""
    try:
        return changed_between(read_listing(old.parent), read_listing(new.parent))
    except SyncError:
        return None


def number_of_content(content: Path) -> int:
    """Return the number of the release which a content folder belongs to."""
    return number_of(content.parent.name)


def _flush(building: Path, new: Collection[Path]) -> None:
    """Make a new release durable: its few new files one by one, or everything at once where they are many."""
    if len(new) > MOST_FLUSHED_SINGLY:
        os.sync()
        return
    for file in new:
        with file.open("rb") as stream:
            os.fsync(stream.fileno())
    for folder, _, _ in os.walk(building):
        flush_folder(Path(folder))


def _later(standing: Standing, arrived: Arrived) -> datetime:
    return max(filter(None, (standing.newest, arrived.made_on)))


def _is_there(content: Path, wanted: ListedFile) -> bool:
    try:
        return os.stat(f"{content}/{wanted.path}").st_size == wanted.length  # noqa: PTH116 - see `_link_files`
    except OSError:
        return False


def _is_right(content: Path, wanted: ListedFile) -> bool:
    return _is_there(content, wanted) and sha256_of(content / wanted.path) == wanted.sha256
