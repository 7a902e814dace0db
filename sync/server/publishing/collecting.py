"""The files of a release: a content folder as the list of its targets."""

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from tuf.api.metadata import TargetFile

from kiosk.content.documents import KINDS, LARGEST_DOCUMENT_BYTES
from kiosk.content.recordings import MEDIA
from kiosk.durable import sha256_of
from kiosk.errors import PublishingError
from sync.release.layout import CONTENT, RELEASE
from sync.release.limits import LARGEST_FILE, beyond_limits
from sync.release.names import check_target_name, clashes
from sync.server.publishing.remembered import Sums, Touched, marks_of

REJECTED = "The content cannot be published:"


@dataclass(frozen=True, slots=True)
class Piece:
    """Bytes on the disk that become a target: a file, or a part of a large one."""

    name: str
    """Of the target."""
    file: str
    """Its path."""
    offset: int
    length: int
    sha256: str
    marks: Touched
    """Of the whole file; empty for a part of one."""

    def read(self) -> bytes:
        """Return the bytes. Raises PublishingError content-moving when they have changed since they were collected."""
        with Path(self.file).open("rb") as stream:
            stream.seek(self.offset)
            content = stream.read(self.length)
        if hashlib.sha256(content).hexdigest() != self.sha256:
            message = f"{self.file} has changed while it was published. Publish again when nobody writes to it."
            raise PublishingError(message, code="content-moving")
        return content

    def target(self) -> TargetFile:
        """Return what is signed of it."""
        return TargetFile(self.length, {"sha256": self.sha256}, self.name)


def collect(content: Path, known: Sums) -> dict[str, Piece]:
    """Return the pieces of a content folder by the names of their targets. known: checksums from before.

    Raises PublishingError content-rejected for what belongs to no kind of document, is no plain file or is too large;
    ReleaseError name-unsafe.
    """
    if not content.is_dir():
        raise rejected(f"{content} is no folder.")
    pieces = {file.name: _piece(file, known) for file in _files(str(content.resolve()), CONTENT)}
    for one, other in clashes(pieces):
        raise rejected(f"{one} and {other} differ in upper and lower case only; many USB sticks keep one of them.")
    return pieces


def rejected(reason: str) -> PublishingError:
    """Return the error that refuses content."""
    return PublishingError(f"{REJECTED} {reason}", code="content-rejected")


def refuse_too_much(targets: Mapping[str, TargetFile], below: str) -> None:
    """Raise PublishingError content-rejected where kiosks would not take the targets below a folder."""
    sizes = {name.removeprefix(below): target.length for name, target in targets.items() if name.startswith(below)}
    if too_much := beyond_limits(sizes, below):
        raise rejected(too_much)


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    name: str
    marks: Touched


def _files(folder: str, below: str) -> Iterator[_File]:
    """Yield the files of a folder and those below. below: what stands before their names in a release."""
    # Paths as texts: of ten thousand files, objects for them would cost more than all else here.
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=attrgetter("name"))
    for entry in ordered:
        name = below + entry.name
        if entry.name.startswith(".") or name == RELEASE:
            continue
        found = entry.stat(follow_symlinks=False)
        if stat.S_ISDIR(found.st_mode):
            yield from _files(entry.path, f"{name}/")
            continue
        relative = name.removeprefix(CONTENT)
        if not stat.S_ISREG(found.st_mode):
            raise rejected(f"{relative} is no plain file.")
        if found.st_size > _largest(relative):
            raise rejected(f"{relative} is too large or belongs to no kind of document.")
        check_target_name(name)
        yield _File(entry.path, name, marks_of(found))


_FOLDERS = frozenset(kind.folder for kind in KINDS if kind.folder)
_SINGLE = frozenset(f"{kind.name}.json" for kind in KINDS if not kind.folder)


def _largest(relative: str) -> int:
    """Return how many bytes a file of this name may have; below zero for a name that nothing has."""
    folder, _, name = relative.rpartition("/")
    if folder.split("/")[0] == MEDIA and folder.count("/") == 1:
        return LARGEST_FILE
    known = folder in _FOLDERS and name.endswith(".json") if folder else name in _SINGLE
    return LARGEST_DOCUMENT_BYTES if known else -1


def _piece(file: _File, known: Sums) -> Piece:
    sha256, marks = known.get(file.path, ("", ()))
    if marks != file.marks:
        sha256 = sha256_of(Path(file.path))
    return Piece(file.name, file.path, 0, file.marks[0], sha256, file.marks)
