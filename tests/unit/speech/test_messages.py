"""Messages arrive whole, however they are cut on their way."""

import pytest

from speech.messages import Unpacker, packed

SENT = [({"do": "play", "text": "한국어"}, bytes(range(256)) * 9), ({"do": "stop"}, b""), ({"do": "x"}, b"\0" * 4)]


@pytest.mark.parametrize("piece", [1, 3, 7, 1000, 100_000])
def test_messages_arrive_whole_and_in_order(piece: int) -> None:
    wire = b"".join(packed(message, payload) for message, payload in SENT)
    unpacker = Unpacker()
    arrived = [each for i in range(0, len(wire), piece) for each in unpacker.take(wire[i : i + piece])]
    assert [(message["do"], payload) for message, payload in arrived] == [(m["do"], p) for m, p in SENT]
    assert arrived[0][0]["text"] == "한국어"


def test_half_a_message_waits() -> None:
    unpacker = Unpacker()
    assert list(unpacker.take(packed({"do": "ping"})[:-1])) == []
