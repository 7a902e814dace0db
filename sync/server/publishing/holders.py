"""The people who hold the keys of the root: a private key on a stick each, and a public half for everybody."""

import json
from dataclasses import dataclass
from pathlib import Path

from securesystemslib.signer import Key, SSlibKey

from kiosk.disk import reported_to_technician
from kiosk.durable import write_atomically
from kiosk.errors import PublishingError
from sync.release.names import is_safe_name
from sync.server.publishing.key_files import create_private

NAME = "x-madang-name"
"""Field of a key in the root that names its holder."""
LARGEST_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class HolderFiles:
    """What lies on a holder's stick."""

    private: Path
    public: Path
    """This one is given to the centre."""


def create_holder(name: str, stick: Path, passphrase: str) -> HolderFiles:
    """Make a holder's key on a stick, encrypted by a passphrase. Raises PublishingError, MachineError disk-full."""
    if not is_safe_name(name) or "/" in name:
        raise PublishingError("Take a name of Latin letters, figures and hyphens.", code="ceremony-invalid")
    files = HolderFiles(stick / f"{name}.key", stick / f"{name}.pub.json")
    with reported_to_technician(stick):
        stick.mkdir(parents=True, exist_ok=True)
        public = create_private(files.private, passphrase).public_key
        record = {"id": public.keyid, "key": public.to_dict() | {NAME: name}}
        write_atomically(files.public, (json.dumps(record, indent=2, sort_keys=True) + "\n").encode())
    return files


def read_holder(file: Path) -> Key:
    """Return a holder's public key. Raises PublishingError key-unreadable."""
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise ValueError("it is far too large")
        record = json.loads(file.read_bytes())
        key = SSlibKey.from_dict(record["id"], record["key"])
        if key.keytype != "ed25519" or not key.unrecognized_fields.get(NAME):
            raise ValueError("it is no holder's key")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PublishingError(f"{file} is no public key of a holder ({error!r}).", code="key-unreadable") from error
    return key


def name_of(key: Key) -> str:
    """Return the holder's name, or for a key of the publisher the beginning of its id."""
    return str(key.unrecognized_fields.get(NAME) or key.keyid[:12])
