"""Messages with their kiosk's signature: the same by network and on a stick."""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import MaxLen, MinLen
from nacl.encoding import HexEncoder
from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey
from pydantic import StringConstraints

from kiosk.errors import UplinkError
from sync.uplink.messages import LONGEST_CONTENT, Message, write_message

MOST_ENVELOPES = 50
"""In one upload."""
LARGEST_UPLOAD = 256_000
"""Bytes."""
TRY_AGAIN = ("too-many", "version-unknown", "kiosk-unknown", "kiosk-revoked", "signature-wrong")
"""Codes after which a message stays on its kiosk: the centre may take it later, or once the kiosk has enrolled anew."""
MESSAGE, ENROLMENT = b"madang message 1\n", b"madang enrolment 1\n"
"""Stand before what is signed, so that no signature of one can serve as that of the other."""

PublicKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""Ed25519 or X25519, in hexadecimal digits."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A text and its Ed25519 signature. It is carried as it was signed, so nothing must be written the same twice."""

    content: Annotated[str, MinLen(2), MaxLen(LONGEST_CONTENT)]
    """JSON."""
    signature: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]


@dataclass(frozen=True, slots=True)
class Upload:
    """Envelopes, in any order."""

    envelopes: Annotated[list[Envelope], MinLen(1), MaxLen(MOST_ENVELOPES)]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of the envelopes."""

    codes: list[str]
    """One for each, in their order: empty where it was taken (before, perhaps), else the code of the error."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A kiosk's wish to belong to the centre."""

    code: Annotated[str, MinLen(1), MaxLen(40)]
    """The one-time code of the console."""
    public_key: PublicKey
    """With which everything that this kiosk says is to be verified."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What the centre answers."""

    kiosk: str
    """Its id."""
    name: str
    """As the console shows it."""
    centre_key: PublicKey
    """To which what goes by stick is encrypted."""


def sign(key: SigningKey, purpose: bytes, content: str) -> Envelope:
    """Return a text with its signature. purpose: MESSAGE or ENROLMENT."""
    return Envelope(content, key.sign(purpose + content.encode()).signature.hex())


def signed_message(key: SigningKey, message: Message) -> Envelope:
    """Return a message with its signature. Raises UplinkError message-invalid."""
    return sign(key, MESSAGE, write_message(message))


def verify(envelope: Envelope, purpose: bytes, public_key: str) -> None:
    """Raise UplinkError signature-wrong unless the text was signed with a key, for a purpose."""
    try:
        signed = purpose + envelope.content.encode()
        VerifyKey(public_key.encode(), HexEncoder).verify(signed, bytes.fromhex(envelope.signature))
    except (CryptoError, ValueError) as error:
        raise UplinkError("The signature does not fit.", code="signature-wrong") from error
