"""What the centre writes on a stick for a kiosk: which of its messages arrived. Only the two of them can make it.

Encrypted and authenticated between the centre's key and the kiosk's (libsodium's box, X25519): a kiosk knows the
centre's key since it enrolled, and the centre the kiosk's, whose Ed25519 key serves as an X25519 one. Nobody else can
write a receipt, nor read or use one that is another kiosk's.
"""

import hashlib
from dataclasses import dataclass
from typing import Annotated

from annotated_types import MaxLen
from nacl.encoding import HexEncoder
from nacl.exceptions import CryptoError
from nacl.public import Box, PrivateKey, PublicKey
from nacl.signing import SigningKey, VerifyKey
from pydantic import TypeAdapter

from kiosk.errors import UplinkError
from sync.uplink.envelopes import MOST_ENVELOPES, Envelope
from sync.uplink.messages import KioskId

SUFFIX = ".receipt"
LARGEST_RECEIPT = 16_384
"""Bytes."""


@dataclass(frozen=True, slots=True)
class StickReceipt:
    """What became of a kiosk's messages."""

    receipt_for: KioskId
    codes: Annotated[dict[str, str], MaxLen(MOST_ENVELOPES)]
    """By `sum_of` a message: empty where it was taken, else the code for which the centre will never want it."""


_RECEIPT = TypeAdapter(StickReceipt)


def sum_of(envelope: Envelope) -> str:
    """Return by what a receipt names a message."""
    return hashlib.sha256(envelope.content.encode()).hexdigest()


def seal_receipt(receipt: StickReceipt, centre: PrivateKey, kiosk: str) -> bytes:
    """Return a receipt that only its kiosk can open. kiosk: its public Ed25519 key, in hexadecimal digits."""
    public = VerifyKey(kiosk.encode(), HexEncoder).to_curve25519_public_key()
    return Box(centre, public).encrypt(_RECEIPT.dump_json(receipt))


def open_receipt(content: bytes, kiosk: SigningKey, centre: str) -> StickReceipt:
    """Return a receipt. centre: its X25519 key, in hexadecimal digits. Raises UplinkError message-invalid."""
    try:
        public = PublicKey(centre.encode(), HexEncoder)
        return _RECEIPT.validate_json(Box(kiosk.to_curve25519_private_key(), public).decrypt(content))
    except (CryptoError, ValueError) as error:
        message = "A receipt on the stick is damaged, or another kiosk's or another centre's."
        raise UplinkError(message, code="message-invalid") from error
