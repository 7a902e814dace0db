"""IPP requests and answers as Python values (RFC 8010, RFC 8011, CUPS's extensions); the encoding is pyipp's.

pyipp is imported at the first message: it brings an event loop's libraries with it, which the start need not wait for.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

VERSION = (2, 0)
REQUEST_ID = 1
OPERATION_GROUP, JOB_GROUP, END = b"\x01", b"\x02", b"\x03"
OWN_TAGS = {"purge-job": 0x22, "print-color-mode": 0x44, "print-scaling": 0x44}
"""Value tags (boolean, keyword) of attributes which pyipp does not know."""
FIRST_ERROR_STATUS = 0x0200
NOT_FOUND_STATUS = 0x0406

Attributes = Mapping[str, Any]


class Operation(IntEnum):
    """Operations that are used here."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001


class UnreadableAnswer(Exception):  # noqa: N818 (it is an answer, not a fault of ours)
    """What came back is not IPP."""


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of the print server."""

    status: int
    message: str
    printers: Sequence[Attributes]
    jobs: Sequence[Attributes]

    @property
    def ok(self) -> bool:
        """Whether the operation was done, with or without remarks."""
        return 0 <= self.status < FIRST_ERROR_STATUS

    @property
    def not_found(self) -> bool:
        """Whether the printer or job does not exist."""
        return self.status == NOT_FOUND_STATUS


def encode(operation: Operation, attributes: Attributes, job: Attributes | None = None, data: bytes = b"") -> bytes:
    """Return a request. attributes: operation attributes; job: job attributes; data: the document."""
    said = {"attributes-charset": "utf-8", "attributes-natural-language": "en", **attributes}
    message = struct.pack(">bbhi", *VERSION, operation, REQUEST_ID) + OPERATION_GROUP + _attributes(said)
    if job:
        message += JOB_GROUP + _attributes(job)
    return message + END + data


def decode(raw: bytes) -> Response:
    """Return an answer. Raises UnreadableAnswer."""
    from pyipp.parser import parse

    try:
        parsed = parse(raw)
        said = parsed["operation-attributes"]
        return Response(parsed["status-code"], said.get("status-message", ""), parsed["printers"], parsed["jobs"])
    except Exception as error:  # whatever strange bytes do to the parser, they are unreadable
        raise UnreadableAnswer(f"{type(error).__name__} in {len(raw)} bytes") from error


def listed(value: Any) -> tuple[str, ...]:
    """Return an attribute of one or more keywords as a tuple; nothing gives an empty one."""
    if value is None or value == "":
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _attributes(attributes: Attributes) -> bytes:
    from pyipp.enums import IppTag
    from pyipp.serializer import construct_attribute

    own = {name: IppTag(tag) for name, tag in OWN_TAGS.items()}
    return b"".join(construct_attribute(name, value, own.get(name)) for name, value in attributes.items())
