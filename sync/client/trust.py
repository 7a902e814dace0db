"""The root metadata which a kiosk is set up with: everything it believes follows from it."""

import hashlib
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.durable import write_atomically
from kiosk.errors import SyncError


def take_root(file: Path, place: Path, *, again: bool) -> str:
    """Keep a root that is signed as it says it must be, and return the SHA-256 of its file.

    again: whether it may take the place of another one. Raises SyncError source-untrusted, OSError.
    """
    content = file.read_bytes()
    try:
        root = Metadata[Root].from_bytes(content)
        root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)
    except (RepositoryError, ValueError, AttributeError) as error:
        raise SyncError(f"{file} is no signed root metadata: {error}.", code="source-untrusted") from error
    if place.exists() and place.read_bytes() != content and not again:
        message = f"{place} is there already and another one. With --again it is replaced."
        raise SyncError(message, code="source-untrusted")
    place.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(place, content)
    return hashlib.sha256(content).hexdigest()
