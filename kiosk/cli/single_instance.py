"""One kiosk a machine, and one of whatever else takes its time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import MachineError


@contextmanager
def only_one(
    lock: Path, otherwise: str = "The kiosk is already running on this machine. Use that window, or end it first."
) -> Iterator[None]:
    """Hold the lock; the system frees it even after a crash. otherwise: what to say when another program holds it.

    Raises MachineError disk-full or already-running.
    """
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
            raise MachineError(otherwise, code="already-running") from error
        yield
