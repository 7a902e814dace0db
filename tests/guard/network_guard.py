"""Forbids sockets to anything but this machine, in the tests and in the processes they start."""

import ipaddress
import sys
from typing import Any


class NetworkForbiddenError(RuntimeError):
    """Something tried to reach the network during the tests."""


def forbid_network() -> None:
    """From now on in this process, connecting or sending to another machine raises. It cannot be undone."""
    sys.addaudithook(_look)


def _look(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        _refuse_outside(arguments[-1])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr") and arguments[0] is not None:
        _refuse_outside((arguments[0],))


def _refuse_outside(address: object) -> None:
    if not isinstance(address, tuple) or not address:
        return  # a Unix socket, or a datagram on a connected one
    host = address[0].decode() if isinstance(address[0], bytes) else str(address[0])
    if host in ("", "localhost"):
        return
    try:
        if ipaddress.ip_address(host.split("%", maxsplit=1)[0]).is_loopback:
            return
    except ValueError:
        pass  # a name: looking it up would already ask another machine
    raise NetworkForbiddenError(f"The tests may not reach {host!r}.")
