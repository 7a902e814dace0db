"""Messages between this program and its child processes: a length, a JSON object, then `bytes` raw bytes."""

import json
import struct
from collections.abc import Iterator, Mapping
from typing import Any

LENGTH = struct.Struct(">I")
"""Big-endian length of the JSON object before each message."""

Message = Mapping[str, Any]


def packed(message: Message, payload: bytes = b"") -> bytes:
    """Return a message as it travels."""
    text = json.dumps({**message, "bytes": len(payload)}).encode()
    return LENGTH.pack(len(text)) + text + payload


class Unpacker:
    """Puts messages together out of pieces of any length."""

    def __init__(self) -> None:
        self._data = bytearray()

    def take(self, data: bytes) -> Iterator[tuple[Message, bytes]]:
        """Take more bytes and yield the messages that are whole."""
        self._data += data
        while (whole := self._whole()) is not None:
            yield whole

    def _whole(self) -> tuple[Message, bytes] | None:
        if len(self._data) < LENGTH.size:
            return None
        text_end = LENGTH.size + LENGTH.unpack_from(self._data)[0]
        if len(self._data) < text_end:
            return None
        message = json.loads(self._data[LENGTH.size : text_end])
        end = text_end + message["bytes"]
        if len(self._data) < end:
            return None
        payload = bytes(self._data[text_end:end])
        del self._data[:end]
        return message, payload
