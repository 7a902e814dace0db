"""One change of the store at a time, between all processes of the machine. A killed process leaves no lock behind."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.disk import lock_taken, reported_to_technician
from kiosk.errors import ModelError
from offline_models.progress import Progress

LOOK_SECONDS = 0.1


@contextlib.contextmanager
def locked(root: Path, wait_seconds: float, progress: Progress) -> Iterator[None]:
    """Hold the store's lock, making its folder where it is missing.

    Raises ModelError model-store-busy after waiting in vain; what the system refuses inside comes out in our words.
    """
    with reported_to_technician(root):
        root.mkdir(parents=True, exist_ok=True)
        with (root / ".lock").open("a") as lock:
            until = time.monotonic() + wait_seconds
            while not lock_taken(lock.fileno()):
                if time.monotonic() >= until:
                    raise ModelError(
                        "Another installation works on the model store. Wait until it has ended and try again.",
                        code="model-store-busy",
                    )
                progress(0, 0, "waiting")
                time.sleep(LOOK_SECONDS)
            yield
