"""Private keys in files: Ed25519, in the OpenSSH format, for their owner's eyes only.

With a passphrase the file is encrypted, its key drawn from the passphrase by bcrypt: a lost stick is no lost key.
"""

import os
import stat
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)
from securesystemslib.signer import CryptoSigner

from kiosk.durable import flush_folder
from kiosk.errors import PublishingError

ROUNDS = 64
"""Of bcrypt: about a second for each guess of a passphrase."""
SHORTEST_PASSPHRASE = 16


def create_private(file: Path, passphrase: str | None) -> CryptoSigner:
    """Make a key and write it to a new file. Raises PublishingError key-exists, passphrase-short or key-unreadable."""
    if passphrase is not None and len(passphrase) < SHORTEST_PASSPHRASE:
        message = f"The passphrase is too short: take {SHORTEST_PASSPHRASE} characters or more, such as five words."
        raise PublishingError(message, code="passphrase-short")
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, _encryption(passphrase))
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(handle)
        flush_folder(file.parent)
    except FileExistsError as error:
        raise PublishingError(f"{file} exists already; a key is never overwritten.", code="key-exists") from error
    except OSError as error:
        raise _unreadable(file, error) from error
    return CryptoSigner(key)


def read_private(file: Path, passphrase: str | None) -> CryptoSigner:
    """Return the key of a file. Raises PublishingError key-missing, key-exposed, passphrase-wrong or key-unreadable."""
    try:
        content = file.read_bytes()
        if passphrase is None and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            message = f"Others than its owner may read {file}. Change that (chmod 600), and think of replacing the key."
            raise PublishingError(message, code="key-exposed")
    except FileNotFoundError as error:
        raise PublishingError(f"The key {file} is missing.", code="key-missing") from error
    except OSError as error:
        raise _unreadable(file, error) from error
    return CryptoSigner(_decrypted(file, content, passphrase))


def _decrypted(file: Path, content: bytes, passphrase: str | None) -> Ed25519PrivateKey:
    try:
        key = load_ssh_private_key(content, passphrase.encode() if passphrase else None)
    except TypeError as error:  # encrypted, and no passphrase; or a passphrase for nothing
        raise PublishingError(f"{file} needs its passphrase.", code="passphrase-wrong") from error
    except ValueError as error:
        if passphrase and content.startswith(b"-----BEGIN OPENSSH PRIVATE KEY-----"):
            raise PublishingError(f"That is not the passphrase of {file}.", code="passphrase-wrong") from error
        raise _unreadable(file, error) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _unreadable(file, "it is of another kind than Ed25519")
    return key


def _encryption(passphrase: str | None) -> KeySerializationEncryption:
    if passphrase is None:
        return NoEncryption()
    return PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(ROUNDS).build(passphrase.encode())


def _unreadable(file: Path, reason: object) -> PublishingError:
    return PublishingError(f"The key {file} cannot be used: {reason}.", code="key-unreadable")
