"""A repository behind HTTP(S): the centre's web server, or a neighbour. Its answers are bounded in size and in time."""

import contextlib
import re
import zlib
from collections.abc import Generator, Iterator
from urllib.parse import SplitResult, urlsplit

from httptools import HttpParserError

from kiosk.errors import SettingsError
from sync.client.http_connection import OK, PIECE, Answer, Connection
from sync.client.pace import Pace
from sync.client.source import FileGoneError, Opened, RefusedError, SourceError

PARTIAL, NOT_SATISFIABLE = 206, 416
GONE = (403, 404, 410)
SERVER_FAULTS = 500
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")


class HttpSource:
    """sync.client.source.Source. Has as many connections as files are read at the same time."""

    def __init__(self, address: str, pace: Pace, *, proxy: str = "", name: str = "") -> None:
        """address: of the repository. proxy: `http://user:password@host:port`, or empty. Raises SettingsError."""
        self.name = name or address
        self._address, self._proxy = _parsed(address), _parsed(proxy) if proxy else None
        self.pace = pace
        self._free: list[Connection] = []

    def open(self, path: str, start: int = 0) -> Opened:
        """Begin to read a file. Raises FileGoneError, SourceError, and RefusedError for what will not change."""
        headers = {"Range": f"bytes={start}-"} if start else {"Accept-Encoding": "gzip"}
        connection = self._taken()
        with self._refusals(connection):
            answer = connection.ask(path, headers)
        if answer.status == OK or (answer.status == PARTIAL and _is_part_from(answer, start)):
            begins = start if answer.status == PARTIAL else 0
            return Opened(begins, self._pieces(connection, answer))
        with self._refusals(connection):
            next(answer.pieces(), b"")
            self._give_back(connection, answer)
        if answer.status in GONE:
            raise FileGoneError(f"{self.name} has no {path}")
        if answer.status == NOT_SATISFIABLE and start:
            return self.open(path)
        reason = f"{self.name} answers {answer.status} to {path}"
        raise SourceError(reason) if answer.status >= SERVER_FAULTS else RefusedError(reason)

    def close(self) -> None:
        """Close the connections."""
        while self._free:
            self._free.pop().close()

    def _pieces(self, connection: Connection, answer: Answer) -> Generator[bytes, None, None]:
        unzip = zlib.decompressobj(31) if answer.header("content-encoding") == "gzip" else None
        with self._refusals(connection):
            for piece in answer.pieces():
                if unzip is None:
                    yield piece
                    continue
                packed = piece
                while unpacked := unzip.decompress(packed, PIECE):
                    yield unpacked
                    packed = unzip.unconsumed_tail
            if unzip is not None and not unzip.eof:
                raise ConnectionError("cut before its end")
            self._give_back(connection, answer)

    def _taken(self) -> Connection:
        try:
            return self._free.pop()
        except IndexError:
            return Connection(self._address, self._proxy, self.pace)

    def _give_back(self, connection: Connection, answer: Answer) -> None:
        """Keep a connection where another answer can follow this one."""
        if answer.is_last:
            connection.close()
        else:
            self._free.append(connection)

    @contextlib.contextmanager
    def _refusals(self, connection: Connection) -> Iterator[None]:
        """Give what goes wrong on a line one name, and the broken connection up."""
        try:
            yield
        except (OSError, HttpParserError, zlib.error) as error:
            connection.close()
            raise SourceError(f"{self.name}: {error or type(error).__name__}") from error
        except GeneratorExit:
            connection.close()
            raise


def _is_part_from(answer: Answer, start: int) -> bool:
    """Tell whether an answer is the part that was asked for."""
    found = _CONTENT_RANGE.fullmatch(answer.header("content-range"))
    return found is not None and int(found[1]) == start


def _parsed(address: str) -> SplitResult:
    try:
        parsed = urlsplit(address)
        parsed.netloc.encode("idna")
        if parsed.scheme not in ("http", "https") or not parsed.hostname or parsed.port == 0:
            raise ValueError("it is no web address")
    except ValueError as error:
        raise SettingsError(f"The address {address!r} cannot be used: {error}.") from error
    return parsed
