"""One publisher of a repository at a time, between all processes of the machine; a killed one leaves no lock behind."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.disk import lock_taken
from kiosk.errors import PublishingError


@contextlib.contextmanager
def only_publisher(repository: Path) -> Iterator[None]:
    """Hold a repository's folder. Raises PublishingError publishing-busy or root-missing (no such folder)."""
    try:
        handle = os.open(repository, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        message = f"{repository} is no repository. Begin with the key ceremony (docs/publishing.md)."
        raise PublishingError(message, code="root-missing") from error
    try:
        if not lock_taken(handle):
            message = "Somebody else is publishing at this moment. Look at what they published, then publish yours."
            raise PublishingError(message, code="publishing-busy")
        yield
    finally:
        os.close(handle)
