"""Files that survive a power cut: hashing, flushing, atomic writing, and the system's refusals in our words."""

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.errors import MachineError, MadangError, SettingsError

CHUNK = 1 << 20
SPARE_BYTES = 16 << 20
"""Left free on the disk beyond what is about to be written."""


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


def write_atomically(file: Path, text: str) -> None:
    """Write a text so that a reader sees the old file or the new one, even after a power cut."""
    temporary = file.with_name(f".{file.name}.new")
    with temporary.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(file)
    flush_folder(file.parent)


@contextlib.contextmanager
def reported_to_technician(folder: Path) -> Iterator[None]:
    """Turn an OSError into a MachineError disk-full or a SettingsError that names the folder."""
    try:
        yield
    except OSError as error:
        raise os_error(error, folder) from error


def os_error(error: OSError, folder: Path) -> MadangError:
    """Return our error for one of the operating system while it worked below a folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(folder)
    return SettingsError(
        f"The folder {folder} cannot be used: {error}. Mend its owner and rights, or take another "
        "(MADANG_MODELS names that of the model store)."
    )


def disk_full(folder: Path, needed: int | None = None) -> MachineError:
    """Return the error disk-full. needed: bytes."""
    amount = "" if needed is None else f": {needed / 1e6:.0f} MB are needed"
    return MachineError(f"The disk of {folder} is full{amount}. Make space, then run the same command again.")


def make_sure_of_space(folder: Path, needed: int) -> None:
    """Raise MachineError disk-full unless a folder's disk has so many bytes, and some to spare."""
    if shutil.disk_usage(folder).free < needed + SPARE_BYTES:
        raise disk_full(folder, needed + SPARE_BYTES)
