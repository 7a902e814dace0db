"""The models of a release: their packs fetched in parts, each part verified by what was signed, and put together.

ROOT/parts/<sha256>   parts that have arrived; survive a kill, so that the next run goes on at the byte it was cut at
ROOT/stick/           the list of packs and those that are whole, as a stick for the model store
ROOT/useless.json     packs that could not be installed, by checksum, with the reason
"""

import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.disk import lock_taken, make_sure_of_space
from kiosk.durable import write_atomically
from kiosk.errors import SyncError
from sync.client.arriving import Arriving
from sync.client.fetching import Progress, fetch_all, fetch_file
from sync.client.handed_models import HandedModels
from sync.client.listing import ListedFile, Listing
from sync.client.source import Source
from sync.release.layout import MODELS
from sync.release.models import part_names

MOST_USELESS = 100


class ModelPacks:
    """Packs of one release from one source."""

    def __init__(self, root: Path, source: Source, listing: Listing) -> None:
        """root: is made; whoever uses it holds `bringing`. listing: of the release's models, verified."""
        self._source, self._listing = source, listing
        self._arriving = Arriving(root / "parts")
        self.stick = root / "stick"
        self.stick.mkdir(exist_ok=True)

    def fetch_list(self, name: str) -> bool:
        """Put the list of packs onto the stick, and tell whether the release has one. Raises SyncError, OSError."""
        wanted = self._listing.get(name)
        if wanted is not None:
            fetch_file(self._source, wanted, self._arriving, MODELS)
            shutil.copyfile(self._arriving.path(wanted), self.stick / name)
        return wanted is not None

    def fetch_pack(self, name: str, size: int, progress: Progress) -> None:
        """Put a pack onto the stick. name, size: of its file, as the list says.

        Raises SyncError source-unreachable or source-untrusted, MachineError disk-full; OSError from the disk.
        """
        make_sure_of_space(self.stick, self.bytes_to_write(name, size))
        parts = self._parts(name, size)
        fetch_all(self._source, parts, self._arriving, progress, MODELS)
        with (self.stick / name).open("wb") as pack:
            for each in parts:
                pack.write(self._arriving.path(each).read_bytes())

    def bytes_to_write(self, name: str, size: int) -> int:
        """Return how much `fetch_pack` adds to the disk: the parts that are missing, and the pack besides them."""
        return size + sum(each.length for each in self._parts(name, size) if not self._arriving.has(each))

    def take_off_stick(self, name: str) -> None:
        """Remove a pack from the stick; its parts stay, of which it can be put together again."""
        (self.stick / name).unlink(missing_ok=True)

    def hand_on(self, list_name: str, name: str, size: int, handed: HandedModels) -> None:
        """Keep the list, and the parts of a pack that is installed, for kiosks nearby. Raises OSError."""
        for each in (self._listing[list_name], *self._parts(name, size)):
            handed.take(each, self._arriving.path(each))

    def forget(self, name: str, size: int) -> None:
        """Remove a pack that is installed, or of no use, with its parts."""
        self.take_off_stick(name)
        for each in self._parts(name, size):
            self._arriving.drop(each)

    def _parts(self, name: str, size: int) -> list[ListedFile]:
        parts = [self._listing.get(part.removeprefix(MODELS)) for part in part_names(name, size)]
        found = [part for part in parts if part is not None]
        if len(found) < len(parts) or sum(part.length for part in found) != size:
            message = f"{self._source.name} lists {name} with {size} bytes, but not the parts of it."
            raise SyncError(message, code="source-untrusted")
        return found


class UselessPacks:
    """Packs that could not be installed here, by their SHA-256: they are not fetched again of themselves.

    A new version has another checksum. Whoever uses it holds `bringing`.
    """

    def __init__(self, root: Path) -> None:
        self._file = root / "useless.json"

    def reason(self, sha256: str) -> str:
        """Return why a pack was of no use; empty for one that nobody knows."""
        return self._reasons().get(sha256, "")

    def add(self, sha256: str, reason: str) -> None:
        """Remember a pack; the oldest are forgotten. Raises OSError."""
        self._write({**self._others(sha256), sha256: reason})

    def remove(self, sha256: str) -> None:
        """Forget a pack that is of use after all. Raises OSError."""
        if self.reason(sha256):
            self._write(self._others(sha256))

    def _others(self, sha256: str) -> dict[str, str]:
        return {each: reason for each, reason in self._reasons().items() if each != sha256}

    def _reasons(self) -> dict[str, str]:
        """Return what is remembered; a damaged file says nothing, and costs another download at most."""
        try:
            return {str(sha256): str(reason) for sha256, reason in json.loads(self._file.read_bytes()).items()}
        except (OSError, ValueError, AttributeError):
            return {}

    def _write(self, reasons: dict[str, str]) -> None:
        newest = dict(list(reasons.items())[-MOST_USELESS:])
        write_atomically(self._file, (json.dumps(newest, ensure_ascii=False, indent=1) + "\n").encode())


@contextlib.contextmanager
def bringing(root: Path) -> Iterator[bool]:
    """Hold the folder of arriving models; yields whether nobody else does."""
    root.mkdir(parents=True, exist_ok=True)
    with (root / ".lock").open("a") as lock:
        yield lock_taken(lock.fileno())
