"""Handing the installed release, and models that came with it, on to kiosks nearby: a small read-only web server."""

import contextlib
import http
import logging
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kiosk.errors import MachineError, SyncError
from sync.client.listing import Listing, read_listing
from sync.client.store import ReleaseStore
from sync.release.layout import CONTENT, METADATA, TARGETS

log = logging.getLogger(__name__)

MOST_GUESTS = 8
"""Connections at a time; more are turned away, so that handing on never costs a kiosk its own work."""
PATIENCE_SECONDS = 15
PIECE = 1 << 16
_RANGE = re.compile(r"bytes=(\d+)-")
_METADATA = re.compile(rf"{METADATA}/[A-Za-z0-9][A-Za-z0-9.-]*\.json")


class ServedRelease:
    """The files of the release in use by their paths in a repository; follows when another one is installed."""

    def __init__(self, store: ReleaseStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._seen = ""
        self._release: Path | None = None
        self._files: Mapping[str, Path] = {}

    def find(self, path: str) -> Path | None:
        """Return the file for a path of a repository; only names of the listing and checksums lead anywhere."""
        if part := self._store.handed_models.find(path):
            return part
        with self._lock:
            if (seen := self._store.switched) != self._seen:
                self._follow()
                self._seen = seen
            if self._release and _METADATA.fullmatch(path):
                return self._release / path
            return self._files.get(path)

    def _follow(self) -> None:
        self._release, self._files = self._store.release, {}
        if self._release:
            try:
                self._files = _by_hashed_name(self._release, read_listing(self._release))
            except SyncError as error:
                log.error("%s: %s", error.code, error.message)  # noqa: TRY400


def _by_hashed_name(release: Path, listing: Listing) -> dict[str, Path]:
    files = {}
    for each in listing.values():
        folder, _, name = (CONTENT + each.path).rpartition("/")
        files[f"{TARGETS}/{folder}/{each.sha256}.{name}"] = release / "content" / each.path
    return files


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    address_family = socket.AF_INET

    def __init__(self, address: tuple[str, int], served: ServedRelease) -> None:
        self.served = served
        self._guests = threading.BoundedSemaphore(MOST_GUESTS)
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Take a guest in, or turn it away when the house is full."""
        if not self._guests.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._guests.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A guest that goes away is no error."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE_SECONDS
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        file = self.server.served.find(self.path.partition("?")[0].lstrip("/"))
        try:
            stream = file.open("rb") if file else None
        except OSError:
            stream = None
        if stream is None:
            self._answer(http.HTTPStatus.NOT_FOUND, 0)
            return
        with stream:
            size = stream.seek(0, 2)
            wanted = _RANGE.fullmatch(self.headers.get("Range") or "")
            start = int(wanted[1]) if wanted else 0
            if start >= size and start:
                self._answer(http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0)
                return
            stream.seek(start)
            status = http.HTTPStatus.PARTIAL_CONTENT if start else http.HTTPStatus.OK
            extra = {"Content-Range": f"bytes {start}-{size - 1}/{size}"} if start else {}
            self._answer(status, size - start, extra, stream.read(PIECE))
            while piece := stream.read(PIECE):
                self.wfile.write(piece)

    def _answer(
        self, status: http.HTTPStatus, length: int, extra: Mapping[str, str] | None = None, body: bytes = b""
    ) -> None:
        lines = {"Content-Type": "application/octet-stream", "Content-Length": str(length), **(extra or {})}
        head = f"HTTP/1.1 {status.value} {status.phrase}\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines.items())
        # In one piece: ten thousand small files are mostly heads.
        self.wfile.write(head.encode("ascii") + b"\r\n" + body)

    def log_message(self, *_: Any) -> None:
        """Keep no record of who asked for what."""


@contextlib.contextmanager
def serving(store: ReleaseStore, port: int, host: str = "") -> Iterator[int]:
    """Hand the release in use on, in threads of its own; yields the port. port 0: any.

    Raises MachineError already-running when the port is taken.
    """
    try:
        server = _Server((host, port), ServedRelease(store))
    except OSError as error:
        message = f"Content cannot be handed on at port {port}: {error.strerror}. Set sync.serve_port to another one."
        raise MachineError(message, code="already-running") from error
    thread = threading.Thread(target=server.serve_forever, name="serving")
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
