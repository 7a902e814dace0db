"""Small npm archives which carry a model, and a registry on this machine that hands them to npm."""

import contextlib
import hashlib
import io
import json
import tarfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from offline_models.catalogue import Model, Source
from tests.fakes.model_wheels import FILES, sha256

INSIDE = "package/model/"
NAME, VERSION = "toy-tarball", "1.0.0"
FILE = f"{NAME}-{VERSION}.tgz"
PACKAGE = {"name": NAME, "version": VERSION, "scripts": {"prepack": "false", "postinstall": "false"}}


def make_tarball(folder: Path, files: Mapping[str, bytes] = FILES, *more: tarfile.TarInfo) -> Path:
    """Write an archive as npm packs it. more: members without content, e.g. links."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(folder / FILE, "w:gz") as archive:
        _add(archive, "package/package.json", json.dumps(PACKAGE).encode())
        for name, content in files.items():
            _add(archive, INSIDE + name, content)
        for member in more:
            archive.addfile(member)
    return folder / FILE


def tarball_model(tarball: Path, model_id: str = "toy", *, conversion: str = "") -> Model:
    """Return the catalogue's entry for such an archive."""
    source = Source("npm", NAME, VERSION, FILE, INSIDE, sha256(tarball), tarball.stat().st_size)
    with tarfile.open(tarball) as archive:
        size = sum(member.size for member in archive if member.name.startswith(INSIDE))
    return replace(_TEMPLATE, id=model_id, sources=(source,), unpacked_size=size, conversion=conversion)


_TEMPLATE = Model("toy", "recognizer", ("ko",), "1", (), 1, "CC0-1.0", 1, "Nothing.", True, True, "")


@contextlib.contextmanager
def registry(tarball: Path) -> Iterator[str]:
    """Serve one archive on the loopback device the way a registry does; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self._answer()
            self.send_response(404 if found is None else 200)
            self.send_header("Content-Length", str(len(found or b"")))
            self.end_headers()
            self.wfile.write(found or b"")

        def _answer(self) -> bytes | None:
            if self.path == f"/{FILE}":
                return tarball.read_bytes()
            if self.path == f"/{NAME}":
                shasum = hashlib.sha1(tarball.read_bytes()).hexdigest()
                version = PACKAGE | {"dist": {"tarball": f"{address}/{FILE}", "shasum": shasum}}
                return json.dumps({"name": NAME, "versions": {VERSION: version}}).encode()
            return None

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    archive.addfile(member, io.BytesIO(content))
