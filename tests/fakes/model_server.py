"""A web server on this machine that hands out a folder's files, in parts if asked, and cuts answers where told."""

import contextlib
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass(slots=True)
class Habits:
    """How the server behaves, and what it was asked."""

    address: str = ""
    cuts: list[int] = field(default_factory=list)
    """Bytes after which the next answers end, one each."""
    parts: bool = True
    """Whether it knows ranges."""
    announces: bool = True
    """Whether it says how long an answer is."""
    stalls_after: int | None = None
    """Bytes after which it says nothing more until `released`."""
    released: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Paths with the byte from which they were wanted."""


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[Habits]:
    """Serve a folder on the loopback device."""
    habits = Habits()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            file = folder / self.path.lstrip("/")
            wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
            start = int(wanted[1]) if wanted and habits.parts else 0
            habits.asked.append((self.path, start))
            if not file.is_file():
                self.send_error(404)
                return
            content = file.read_bytes()
            if start >= len(content) and start:
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(content)}")
                self.end_headers()
                return
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            if habits.announces:
                self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            self._send(content[start:])

        def _send(self, content: bytes) -> None:
            if habits.stalls_after is not None:
                self.wfile.write(content[: habits.stalls_after])
                self.wfile.flush()
                habits.released.wait(60)
                return
            cut = habits.cuts.pop(0) if habits.cuts else len(content)
            with contextlib.suppress(ConnectionError):
                self.wfile.write(content[:cut])

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    habits.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield habits
    finally:
        habits.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
