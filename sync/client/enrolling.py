"""Becoming a kiosk of a centre: a one-time code, and from then on a key of our own that never leaves this machine."""

from dataclasses import dataclass
from pathlib import Path

from nacl.signing import SigningKey
from pydantic import TypeAdapter

from kiosk.disk import reported_to_technician
from kiosk.durable import write_private
from kiosk.errors import UplinkError
from sync.client.posting import post
from sync.uplink.envelopes import ENROLMENT, Enrolled, Enrolment, Envelope, sign


@dataclass(frozen=True, slots=True)
class Membership:
    """To which centre this kiosk belongs."""

    server: str
    """Its address."""
    kiosk: str
    """Our id there."""
    name: str
    """Our name there."""
    centre_key: str
    """X25519, in hexadecimal digits: what goes by stick is encrypted to it."""
    seed: str
    """Of our private key (Ed25519), in hexadecimal digits."""

    @property
    def key(self) -> SigningKey:
        """Our private key."""
        return SigningKey(bytes.fromhex(self.seed))


_MEMBERSHIP = TypeAdapter(Membership)
_ENROLLED = TypeAdapter(Enrolled)
_ENVELOPE = TypeAdapter(Envelope)
_ENROLMENT = TypeAdapter(Enrolment)


def enrol(file: Path, server: str, code: str, *, proxy: str = "", again: bool = False) -> Membership:
    """Enrol with a one-time code, and keep in a file what the centre answers.

    When the answer was lost, the same call asks again with the same key. again: whether an enrolment that there is may
    be replaced. Raises UplinkError already-enrolled and as `post`, MachineError disk-full.
    """
    if file.exists() and not again:
        message = "This kiosk has enrolled already. With --again it begins anew."
        raise UplinkError(message, code="already-enrolled")
    with reported_to_technician(file.parent):
        wanted = file.with_suffix(".wanted")
        key = _key_to_try(wanted)
        wish = Enrolment(code, bytes(key.verify_key).hex())
        envelope = sign(key, ENROLMENT, _ENROLMENT.dump_json(wish).decode())
        answer = post(server, "/api/v1/enrol", _ENVELOPE.dump_json(envelope), proxy=proxy)
        membership = _membership(server, answer, key)
        write_private(file, _MEMBERSHIP.dump_json(membership, indent=2) + b"\n")
        wanted.unlink()
        return membership


def read_membership(file: Path) -> Membership | None:
    """Return the centre and the key, None where this kiosk has not enrolled. Raises UplinkError key-unreadable."""
    try:
        membership = _MEMBERSHIP.validate_json(file.read_bytes())
        _ = membership.key
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        message = f"{file} cannot be used: {error}. Enrol again, with a new code: madang sync enrol --again"
        raise UplinkError(message, code="key-unreadable") from error
    return membership


def _key_to_try(file: Path) -> SigningKey:
    """Return the key of an earlier try, else a new one: the centre may have taken in the earlier one already."""
    try:
        return SigningKey(file.read_bytes())
    except (FileNotFoundError, ValueError):
        key = SigningKey.generate()
        write_private(file, bytes(key))
        return key


def _membership(server: str, answer: object, key: SigningKey) -> Membership:
    try:
        said = _ENROLLED.validate_python(answer)
    except ValueError as error:
        raise UplinkError(f"{server} is no centre of Madang.", code="centre-refused") from error
    return Membership(server, said.kiosk, said.name, said.centre_key, bytes(key).hex())
