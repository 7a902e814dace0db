"""Room on the disk, one writer at a time, and the system's refusals in our words."""

import contextlib
import errno
import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import MachineError, MadangError, SettingsError

SPARE_BYTES = 16 << 20
"""Left free on the disk beyond what is about to be written."""


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
        "(MADANG_MODELS names that of the model store, MADANG_STATE the one around the releases)."
    )


def disk_full(folder: Path, needed: int | None = None) -> MachineError:
    """Return the error disk-full. needed: bytes."""
    amount = "" if needed is None else f": {needed / 1e6:.0f} MB are needed"
    return MachineError(f"The disk of {folder} is full{amount}. Make space, then run the same command again.")


def make_sure_of_space(folder: Path, needed: int) -> None:
    """Raise MachineError disk-full unless a folder's disk has so many bytes, and some to spare."""
    if shutil.disk_usage(folder).free < needed + SPARE_BYTES:
        raise disk_full(folder, needed + SPARE_BYTES)


def free_mb(folder: Path) -> int:
    """Return the free space of a folder's disk in MB; the folder need not exist yet."""
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    return shutil.disk_usage(existing).free // 2**20


def lock_taken(handle: int) -> bool:
    """Take the lock of an open file if nobody holds it. The system frees it when the file is closed, even by a kill."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
