"""Ten thousand documents from a neighbour and from a web server, and one changed answer: time, and bytes on the wire.

    python -m tests.benchmarks.sync [DOCUMENTS]

The documents are the starter set's own, many times over, so that they are as large as real ones. The neighbour and
the web server (nginx with gzip, where it is installed) are processes of their own on this machine. Limits: 15 s for
the first release, 1 s and 60 KB for one changed answer, 5 KB for a look without a change.
"""

import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.config import Settings
from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER
from kiosk.content_supply import ContentSupply, Installed
from kiosk.paths import Paths
from sync.client.folder_source import FolderSource
from sync.client.http_source import HttpSource
from sync.client.pace import Pace
from sync.client.source import Opened
from sync.client.store import ReleaseStore
from sync.client.synchronising import Synchroniser
from sync.release.layout import BIN_BITS
from tests.fakes.release_repository import Repository

DOCUMENTS = 10_000
FIRST_SECONDS, CHANGE_SECONDS, CHANGE_KB, LOOK_KB = 15.0, 1.0, 60.0, 5.0
NGINX = """
daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes auto;
events {{}}
http {{
  access_log off; gzip on; gzip_types application/json; gzip_min_length 200; types {{ application/json json; }}
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""
NEIGHBOUR = """
import sys
from pathlib import Path
from sync.client.serving import serving
from sync.client.store import ReleaseStore
with serving(ReleaseStore(Path(sys.argv[1])), 0, "127.0.0.1") as port:
    print(port, flush=True)
    sys.stdin.read()
"""


def main(documents: str = str(DOCUMENTS)) -> None:
    """Print a line for each figure."""
    with tempfile.TemporaryDirectory(prefix="madang-sync-") as name:
        folder = Path(name)
        files = grown(int(documents))
        repository = Repository(folder / "repository", bits=BIN_BITS)
        repository.publish(files)
        size = sum(len(text.encode()) for text in files.values()) / 1e6
        near = ReleaseStore(folder / "near")
        _sync(near, repository, FolderSource(repository.folder, Pace()))
        print(f"{len(files)} documents, {size:.0f} MB; the load of this machine is {os.getloadavg()[0]:.1f}")
        with _neighbour(near.root) as address:
            _first(folder, repository, address, "a neighbour")
        with _web(repository.folder, folder) as address:
            _first(folder, repository, address, "a web server")
        _change(folder, repository, files)


def _first(folder: Path, repository: Repository, address: str, whom: str) -> None:
    for attempt in range(2):
        # Each in a folder of its own, removed by nobody meanwhile: file systems are slow where much was just removed.
        pace, store = Pace(), ReleaseStore(folder / f"from {whom} {attempt}")
        worked = time.process_time()
        seconds = _sync(store, repository, HttpSource(address, pace))
        worked = time.process_time() - worked
        print(
            f"first release from {whom}: {seconds:.1f} s ({seconds / FIRST_SECONDS:.2f} of the limit), "
            f"{worked:.1f} s of it this kiosk's processor; {pace.received / 1e6:.0f} MB over the wire"
        )


def _change(folder: Path, repository: Repository, files: dict[str, str]) -> None:
    paths = Paths(folder / "none.toml", folder / "models", STARTER, folder / "state")
    supply = ContentSupply(Settings(), paths)
    supply.__dict__["store"] = ReleaseStore(folder / "from a neighbour 0", self_test=supply.try_content)
    began = time.perf_counter()
    installed = supply.load()
    gc.collect()
    gc.freeze()  # as the running kiosk does with what it has read
    print(f"reading all of it at the start: {time.perf_counter() - began:.1f} s")
    with _web(repository.folder, folder) as address:
        for attempt in range(3):
            text = f"Changed for the {attempt}. time."
            publish_change(repository, files, text)
            installed = _one_change(supply, installed, repository, address)
            assert installed.library.faqs["R-07"].texts["en"].short == text
        measured = Measured(HttpSource(address, Pace()))
        seconds = _sync(supply.store, repository, measured)
        kilobytes = sum(measured.received.values()) / 1000
        print(f"nothing new: {kilobytes:.1f} KB ({kilobytes / LOOK_KB:.2f} of the limit), {seconds:.2f} s")


def publish_change(repository: Repository, files: dict[str, str], short: str) -> None:
    """Publish the files with another short answer in one of them."""
    document = json.loads(files["faq/R-07.json"])
    document["texts"]["en"]["short"] = short
    files["faq/R-07.json"] = canonical(document)
    repository.publish(files)


def _one_change(supply: ContentSupply, installed: Installed, repository: Repository, address: str) -> Installed:
    untested = ReleaseStore(supply.store.root)
    measured = Measured(HttpSource(address, Pace()))
    worked = time.process_time()
    brought = _sync(untested, repository, measured)
    began = time.perf_counter()
    newer = supply.load_newer(installed)
    assert newer is not None
    read = time.perf_counter() - began
    worked = time.process_time() - worked
    began = time.perf_counter()
    supply.try_content(newer.content.root, ["faq/R-07.json"])
    tried = time.perf_counter() - began
    kilobytes = {part: received / 1000 for part, received in measured.received.items()}
    total = sum(kilobytes.values())
    print(
        f"one changed answer: brought {brought:.2f} s + read {read:.2f} s ({(brought + read) / CHANGE_SECONDS:.2f} of "
        f"the limit; processor {worked:.2f} s), tried {tried:.1f} s; metadata {kilobytes['metadata']:.1f} KB, content "
        f"{kilobytes['targets']:.1f} KB ({total / CHANGE_KB:.2f} of the limit)"
    )
    return newer


class Measured:
    """A source whose bytes over the wire are told apart by what they are."""

    def __init__(self, source: HttpSource) -> None:
        self.name, self._source = source.name, source
        self.received = {"metadata": 0, "targets": 0}

    def open(self, path: str, start: int = 0) -> Opened:
        """Read all of a file at once, as only a measurement may."""
        before = self._source.pace.received
        try:
            opened = self._source.open(path, start)
            pieces = list(opened.pieces)
        finally:
            self.received[path.partition("/")[0]] += self._source.pace.received - before
        return Opened(opened.start, (piece for piece in pieces))

    def close(self) -> None:
        """Close the source."""
        self._source.close()


def grown(documents: int) -> dict[str, str]:
    """Return content of so many documents: the starter set, and copies of its answers."""
    files = {file.relative_to(STARTER).as_posix(): file.read_text("utf-8") for file in STARTER.rglob("*.json")}
    answers = [(path, json.loads(text)) for path, text in files.items() if path.startswith("faq/")]
    # Every third copy has all its languages: as large on the average as the starter set's documents are.
    number = 0
    while len(files) < documents:
        _, original = answers[number % len(answers)]
        tags = list(original["texts"]) if number % 3 == 0 else ["en", "ko"]
        document = {**original, "id": f"{original['id']}-{number}", "related": []}
        document["texts"] = {tag: original["texts"][tag] for tag in tags}
        files[f"faq/{document['id']}.json"] = canonical(document)
        number += 1
    return files


def _sync(store: ReleaseStore, repository: Repository, source: "FolderSource | HttpSource | Measured") -> float:
    began = time.perf_counter()
    Synchroniser(store, repository.root, SystemClock(), "0.1.0").run([source])
    return time.perf_counter() - began


@contextmanager
def _neighbour(root: Path) -> Iterator[str]:
    command = [sys.executable, "-c", NEIGHBOUR, str(root)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.communicate("")


@contextmanager
def _web(root: Path, folder: Path) -> Iterator[str]:
    port = 18712
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "-d", str(root)]
    if shutil.which("nginx"):
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port, root=root))
        command = ["nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    folder.chmod(0o755)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(1)
        yield f"http://127.0.0.1:{port}"
        process.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
