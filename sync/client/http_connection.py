"""One HTTP connection that asks for files, one after another. Its answers are bounded in time and in their heads.

Not a client of the standard library, nor one built on urllib3: no total limit on the time of an answer, its head
included, can be set on the latter, and the former takes seven times as long over a head as the parser used here. Ten
thousand small files are mostly heads.
"""

import base64
import socket
import ssl
from collections.abc import Iterator, Mapping
from urllib.parse import SplitResult, quote, unquote

from httptools import HttpResponseParser

from sync.client.pace import PATIENCE_SECONDS, Pace, Transfer

PIECE = 1 << 16
LARGEST_HEAD = 1 << 15
PORTS = {"http": 80, "https": 443}
OK = 200


class Answer:
    """What a server says to one request; `read_head` first. httptools calls what begins with `on_`."""

    def __init__(self, line: socket.socket, transfer: Transfer) -> None:
        self._line, self._transfer = line, transfer
        self._parser = HttpResponseParser(self)
        self._headers: dict[bytes, bytes] = {}
        self._arrived: list[bytes] = []
        self._has_head = False
        self.status = 0
        self.is_whole = False
        """Whether all of it has come."""
        self.is_last = True
        """Whether the connection can be used no more afterwards."""

    def read_head(self) -> None:
        """Wait for the status and the headers. Raises as `pieces`."""
        received = 0
        while not self._has_head:
            if received > LARGEST_HEAD:
                raise ConnectionError("the head of its answer does not end")
            received += self._receive()

    def header(self, name: str) -> str:
        """Return a header by its name in small letters; empty where there is none."""
        return self._headers.get(name.encode("ascii"), b"").decode("latin-1")

    def pieces(self) -> Iterator[bytes]:
        """Yield the body as it comes. Raises OSError, httptools.HttpParserError."""
        while True:
            yield from self._arrived
            self._arrived.clear()
            if self.is_whole:
                return
            self._receive()

    def _receive(self) -> int:
        self._line.settimeout(self._transfer.patience())
        received = self._line.recv(PIECE)
        self._transfer.count(len(received))
        if received:
            self._parser.feed_data(received)
        elif self._has_head and not self._headers.keys() & {b"content-length", b"transfer-encoding"}:
            self.is_whole = True  # its end is that of the connection
        else:
            raise ConnectionResetError("cut before its end")
        return len(received)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.lower()] = value

    def on_headers_complete(self) -> None:
        self._has_head, self.status = True, self._parser.get_status_code()

    def on_body(self, piece: bytes) -> None:
        self._arrived.append(piece)

    def on_message_complete(self) -> None:
        self.is_whole, self.is_last = True, not self._parser.should_keep_alive()


class Connection:
    """A connection to one web server, made when it is needed, and again when the server has closed it."""

    def __init__(self, address: SplitResult, proxy: SplitResult | None, pace: Pace) -> None:
        self._address, self._proxy, self._pace = address, proxy, pace
        # Name and port as they stand in the address, in ASCII.
        self._host = address.netloc.rpartition("@")[2].encode("idna").decode("ascii")
        self._line: socket.socket | None = None

    def ask(self, path: str, headers: Mapping[str, str]) -> Answer:
        """Ask for a path below the address; return the answer when its head is here. Raises as `Answer.pieces`."""
        target = quote(f"{self._address.path.rstrip('/')}/{path}", safe="/%")
        if self._proxy and self._address.scheme == "http":
            target, headers = f"http://{self._host}{target}", {**headers, **_authorization(self._proxy)}
        request = _request("GET", target, self._host, headers)
        if self._line is not None:
            try:
                return self._asked(self._line, request)
            except ConnectionError:
                # The server had closed the kept connection meanwhile; that says nothing about a new one.
                self.close()
        self._line = self._connected()
        return self._asked(self._line, request)

    def close(self) -> None:
        """Give the connection up; the next request makes another one."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def _asked(self, line: socket.socket, request: bytes) -> Answer:
        answer = Answer(line, Transfer(self._pace))
        line.sendall(request)
        answer.read_head()
        return answer

    def _connected(self) -> socket.socket:
        nearest = self._proxy or self._address
        place = (str(nearest.hostname), nearest.port or PORTS[nearest.scheme])
        line = socket.create_connection(place, timeout=PATIENCE_SECONDS)
        try:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._address.scheme == "http":
                return line
            if self._proxy:
                self._tunnel(line, self._proxy)
            return ssl.create_default_context().wrap_socket(line, server_hostname=self._address.hostname)
        except BaseException:
            line.close()
            raise

    def _tunnel(self, line: socket.socket, proxy: SplitResult) -> None:
        place = self._host if self._address.port else f"{self._host}:{PORTS['https']}"
        answer = self._asked(line, _request("CONNECT", place, place, _authorization(proxy)))
        if answer.status != OK:
            raise ConnectionError(f"the proxy answers {answer.status}")


def _request(method: str, target: str, host: str, headers: Mapping[str, str]) -> bytes:
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", *(f"{name}: {headers[name]}" for name in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def _authorization(proxy: SplitResult) -> dict[str, str]:
    if proxy.username is None:
        return {}
    credentials = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": "Basic " + base64.b64encode(credentials.encode()).decode()}
