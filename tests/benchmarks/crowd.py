"""Many clients of HTTP at once, as bytes: each with its own address and connection, some of them at a time."""

import socket
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

AT_ONCE = 16
"""Connections that are open at the same time."""


@dataclass(slots=True)
class Visit:
    """What one client has seen."""

    answers: list[tuple[int, bytes]] = field(default_factory=list)
    """Status and body, as it came over the wire."""
    seconds: float = 0.0
    sent: int = 0
    received: int = 0


def come(port: int, clients: Sequence[Sequence[bytes]]) -> list[Visit]:
    """Let every client make its requests one after another, the clients side by side."""
    waiting, visits, lock = iter(enumerate(clients)), [Visit() for _ in clients], threading.Lock()

    def work() -> None:
        while True:
            with lock:
                number, requests = next(waiting, (-1, ()))
            if number < 0:
                return
            _visit(port, number, requests, visits[number])

    workers = [threading.Thread(target=work) for _ in range(AT_ONCE)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    return visits


def _visit(port: int, number: int, requests: Sequence[bytes], visit: Visit) -> None:
    # The whole of 127.0.0.0/8 is this machine: limits by address see as many as there are clients.
    own = f"127.{1 + (number >> 16)}.{number >> 8 & 255}.{number & 255}"
    began = time.perf_counter()
    with socket.create_connection(("127.0.0.1", port), source_address=(own, 0)) as connection:
        for request in requests:
            connection.sendall(request)
            visit.sent += len(request)
            visit.answers.append(_answer(connection, visit))
    visit.seconds = time.perf_counter() - began


def _answer(connection: socket.socket, visit: Visit) -> tuple[int, bytes]:
    data = b""
    while not _is_whole(data):
        if not (more := connection.recv(262_144)):
            raise RuntimeError("the server has hung up")
        visit.received += len(more)
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    return int(head.split(b" ", 2)[1]), body


def _is_whole(data: bytes) -> bool:
    head, end, body = data.partition(b"\r\n\r\n")
    if not end:
        return False
    fields = head.lower()
    if b"transfer-encoding: chunked" in fields:
        return body.endswith(b"0\r\n\r\n")
    length = fields.partition(b"content-length: ")[2].partition(b"\r\n")[0]
    return len(body) == int(length)
