"""One kiosk a machine."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import MachineError


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Hold the lock while the kiosk runs; the system frees it even after a crash. Raises MachineError."""
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        stream = lock.open("a")
    except OSError as error:
        message = f"The state folder {lock.parent} cannot be written: {error}. Free space or mend its rights."
        raise MachineError(message, code="disk-full") from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            message = "The kiosk is already running on this machine. Use that window, or end it first."
            raise MachineError(message, code="already-running") from error
        yield
