"""Files that survive a power cut: hashed, flushed, and written so that a reader sees the old one or the new one."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

CHUNK = 1 << 20


def sha256_of(file: Path, on_bytes: Callable[[int], None] = lambda _: None) -> str:
    """Return the SHA-256 of a file in hexadecimal digits; on_bytes hears how many bytes are done."""
    digest = hashlib.sha256()
    done = 0
    with file.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            done += len(chunk)
            on_bytes(done)
    return digest.hexdigest()


def flush_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_atomically(file: Path, content: bytes) -> None:
    """Write a file so that a reader sees the old content or the new, even after a power cut."""
    temporary = _new(file)
    with temporary.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(file)
    flush_folder(file.parent)


def write_private(file: Path, content: bytes) -> None:
    """Write as `write_atomically` what only its owner may read, and make its folder where it is missing.

    No link that somebody has laid there is followed.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = _new(file)
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, stat.S_IRUSR | stat.S_IWUSR)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(handle)
    temporary.replace(file)
    flush_folder(file.parent)


def write_many(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write many files, each atomically; all are durable when it returns. Makes folders where they are missing.

    The disk is asked to flush only when everything is written, which is many times quicker than file by file.
    """
    waiting: list[tuple[Path, Path]] = []
    for file, content in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = _new(file)
        temporary.write_bytes(content)
        waiting.append((temporary, file))
    for temporary, file in waiting:
        with temporary.open("rb") as stream:
            os.fsync(stream.fileno())
        temporary.replace(file)
    for folder in {file.parent for _, file in waiting}:
        flush_folder(folder)


def _new(file: Path) -> Path:
    return file.with_name(f".{file.name}.new")
