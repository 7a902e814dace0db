"""The way to the machine's own CUPS: its local socket or a loopback port, nothing else."""

import http.client
import ipaddress
import os
import socket
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

LOCAL_SOCKET = Path("/run/cups/cups.sock")
DEFAULT_PORT = 631
TIMEOUT_SECONDS = 3.0
HTTP_OK = 200


class Unreachable(Exception):  # noqa: N818 (a state of the machine)
    """No print server answers, or one that is not on this machine was asked for."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where CUPS listens: a socket file, or a host and port."""

    socket: str = ""
    host: str = "localhost"
    port: int = DEFAULT_PORT


def find_address(server: str = "", environment: Mapping[str, str] = os.environ) -> Address:
    """Return the address in `server`, else in CUPS_SERVER, else the local socket where it exists, else localhost:631.

    The form is CUPS's: `host`, `host:port`, `[::1]:port` or an absolute path, with an optional `/version=…`.
    Raises Unreachable when it is malformed or not on this machine.
    """
    chosen = server or environment.get("CUPS_SERVER", "")
    if not chosen:
        return Address(socket=str(LOCAL_SOCKET)) if LOCAL_SOCKET.exists() else Address()
    if chosen.startswith("/"):
        return Address(socket=chosen)
    host, _, port = _split(chosen.partition("/")[0])
    if not _is_loopback(host):
        raise Unreachable(f"{host} is not this machine")
    try:
        return Address(host=host, port=int(port) if port else DEFAULT_PORT)
    except ValueError as error:
        raise Unreachable(f"{port} is not a port") from error


def post(address: Address, path: str, body: bytes) -> bytes:
    """Send one IPP request and return the answer's body. Raises Unreachable."""
    with closing(_connect(address)) as connection:
        try:
            connection.request("POST", path, body, {"Content-Type": "application/ipp", "Host": "localhost"})
            response = connection.getresponse()
            answer = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise Unreachable(str(error) or type(error).__name__) from error
        if response.status != HTTP_OK:
            raise Unreachable(f"HTTP status {response.status}")
        return answer


class _SocketConnection(http.client.HTTPConnection):
    """HTTP through a Unix socket."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=TIMEOUT_SECONDS)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(TIMEOUT_SECONDS)
        self.sock.connect(self._path)


def _connect(address: Address) -> http.client.HTTPConnection:
    if address.socket:
        return _SocketConnection(address.socket)
    return http.client.HTTPConnection(address.host, address.port, timeout=TIMEOUT_SECONDS)


def _split(server: str) -> tuple[str, str, str]:
    if server.startswith("["):
        host, _, rest = server[1:].partition("]")
        return host, ":", rest.removeprefix(":")
    return server.partition(":")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
