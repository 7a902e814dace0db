"""The centre's own key (X25519), to which kiosks encrypt what goes by stick. It never leaves the server's folder."""

import contextlib
import os
import secrets
from pathlib import Path

from nacl.public import PrivateKey

from kiosk.errors import SettingsError

FILE = "centre.key"


def centre_key(folder: Path) -> PrivateKey:
    """Return the key of a server's folder; it is made when it is first asked for. Raises SettingsError."""
    file = folder / FILE
    try:
        if not file.exists():
            _make(file)
        return PrivateKey(file.read_bytes())
    except (OSError, ValueError, TypeError) as error:
        message = f"The centre's key {file} cannot be used: {error}. Bring it back from a backup."
        raise SettingsError(message) from error


def _make(file: Path) -> None:
    """Write a new key. When another process does the same, the first one stays."""
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{FILE}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
        stream.write(bytes(PrivateKey.generate()))
        stream.flush()
        os.fsync(stream.fileno())
    with contextlib.suppress(FileExistsError):
        os.link(temporary, file)
    temporary.unlink()
