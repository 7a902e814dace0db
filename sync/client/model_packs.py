"""The models of a release: their packs fetched in parts, each part verified by what was signed, and put together.

ROOT/parts/<sha256>   parts that have arrived; survive a kill, so that the next run goes on at the byte it was cut at
ROOT/stick/           the list of packs and those that are whole, as a stick for the model store
"""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.disk import lock_taken, make_sure_of_space
from kiosk.errors import SyncError
from sync.client.arriving import Arriving
from sync.client.fetching import Progress, fetch_all, fetch_file
from sync.client.handed_models import HandedModels
from sync.client.listing import ListedFile, Listing
from sync.client.source import Source
from sync.release.layout import MODELS
from sync.release.models import part_names


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
        parts = self._parts(name, size)
        coming = sum(each.length for each in parts if not self._arriving.has(each))
        make_sure_of_space(self.stick, coming + size)
        fetch_all(self._source, parts, self._arriving, progress, MODELS)
        with (self.stick / name).open("wb") as pack:
            for each in parts:
                pack.write(self._arriving.path(each).read_bytes())

    def hand_on(self, list_name: str, name: str, size: int, handed: HandedModels) -> None:
        """Keep the list, and the parts of a pack that is installed, for kiosks nearby. Raises OSError."""
        for each in (self._listing[list_name], *self._parts(name, size)):
            handed.take(each, self._arriving.path(each))

    def forget(self, name: str, size: int) -> None:
        """Remove a pack that is installed, or of no use, with its parts."""
        (self.stick / name).unlink(missing_ok=True)
        for each in self._parts(name, size):
            self._arriving.drop(each)

    def _parts(self, name: str, size: int) -> list[ListedFile]:
        parts = [self._listing.get(part.removeprefix(MODELS)) for part in part_names(name, size)]
        found = [part for part in parts if part is not None]
        if len(found) < len(parts) or sum(part.length for part in found) != size:
            message = f"{self._source.name} lists {name} with {size} bytes, but not the parts of it."
            raise SyncError(message, code="source-untrusted")
        return found


@contextlib.contextmanager
def bringing(root: Path) -> Iterator[bool]:
    """Hold the folder of arriving models; yields whether nobody else does."""
    root.mkdir(parents=True, exist_ok=True)
    with (root / ".lock").open("a") as lock:
        yield lock_taken(lock.fileno())
