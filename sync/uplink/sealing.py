"""What goes back by stick: envelopes in a file that only the centre can open (libsodium's sealed box)."""

import hashlib
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from nacl.encoding import HexEncoder
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from pydantic import TypeAdapter

from kiosk.errors import UplinkError
from sync.uplink.envelopes import LARGEST_UPLOAD, Envelope, Upload

FOLDER = "madang-uplink"
"""On the stick."""
SUFFIX = ".sealed"
LARGEST_FILE = LARGEST_UPLOAD + 1024
"""Bytes."""
_UPLOAD = TypeAdapter(Upload)


def seal(envelopes: Sequence[Envelope], centre_key: str) -> bytes:
    """Return envelopes encrypted to the centre. centre_key: X25519, in hexadecimal digits."""
    plain = _UPLOAD.dump_json(Upload(list(envelopes)))
    return SealedBox(PublicKey(centre_key.encode(), HexEncoder)).encrypt(plain)


def unseal(content: bytes, key: PrivateKey) -> list[Envelope]:
    """Return the envelopes of a file. Raises UplinkError message-invalid."""
    try:
        return _UPLOAD.validate_json(SealedBox(key).decrypt(content)).envelopes
    except (CryptoError, ValueError) as error:
        message = "The file is damaged, or was sealed for another centre."
        raise UplinkError(message, code="message-invalid") from error


def file_name(content: bytes) -> str:
    """Return the name of a sealed file: its checksum, so that no two files of any kiosks take each other's place."""
    return hashlib.sha256(content).hexdigest()[:32] + SUFFIX


def read_carried(file: Path, largest: int) -> bytes:
    """Return the bytes of a file on a stick. Raises UplinkError message-invalid for a link, a pipe or a larger one."""
    try:
        with os.fdopen(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise UplinkError("It is no plain file.", code="message-invalid")
            content = stream.read(largest + 1)
    except OSError as error:
        raise UplinkError(f"{file} cannot be read: {error.strerror}.", code="message-invalid") from error
    if len(content) > largest:
        raise UplinkError("It is larger than anybody writes it.", code="message-invalid")
    return content
