"""The signed metadata of a repository, verified by python-tuf's client."""

import contextlib
import logging
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError, ExpiredMetadataError, RepositoryError
from tuf.api.metadata import TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from kiosk.errors import SyncError
from sync.client.fetching import WORKERS, patiently
from sync.client.listing import ListedFile, Listing, checked
from sync.client.source import FileGoneError, Source, SourceError
from sync.client.store import TIMESTAMP
from sync.release.layout import CONTENT, METADATA, MODELS, RELEASE

log = logging.getLogger(__name__)

NOT_FOUND = 404
LARGEST_METADATA = 8_000_000
AHEAD = 16
"""Bins fetched before they are verified: so many can an untrusted source make a kiosk hold in memory."""


class ReleaseMetadata(Updater):
    """What a repository says of its release. `refresh` first; then everything here is verified.

    python-tuf's client looks targets up by name; a kiosk wants all of them. The protected members used here are why
    pyproject.toml holds it at its major version.
    """

    def __init__(self, trusted: Path, root: bytes, source: Source, now: datetime) -> None:
        """trusted: folder of the newest metadata seen. root: the root metadata this kiosk was set up with.

        now: what expiry is judged by. Raises SyncError source-untrusted for a root that is none.
        """
        config = UpdaterConfig(max_root_rotations=64, snapshot_max_length=4_000_000, targets_max_length=8_000_000)
        with refusals(source.name):
            self._reading = _Fetcher(source)
            super().__init__(str(trusted), f"{METADATA}/", fetcher=self._reading, config=config, bootstrap=root)
        self._trusted_set.reference_time = now
        self._folder, self._source_name = trusted, source.name

    def look(self) -> None:
        """Fetch and verify root, timestamp, snapshot and targets. Raises SyncError."""
        with refusals(self._source_name):
            self.refresh()

    @property
    def snapshot_version(self) -> int:
        """Changes with every change of the repository, and only then."""
        return self._trusted_set.snapshot.version

    def release_file(self) -> ListedFile:
        """Return the file which describes the release. Raises SyncError."""
        with refusals(self._source_name):
            target = self.get_targetinfo(RELEASE)
        if target is None:
            raise SyncError(f"{self._source_name} has no description of its release.", code="source-untrusted")
        return _listed(target, CONTENT)

    def files(self) -> Listing:
        """Return the content files of the release. Fetches the bins that changed. Raises SyncError, ReleaseError."""
        return self._below(CONTENT)

    def models(self) -> Listing:
        """Return the parts of models in the release. As `files`."""
        return self._below(MODELS)

    def heads(self) -> dict[str, bytes]:
        """Return root, timestamp and snapshot, by the names of their files in the repository."""
        names = {f"{version}.root.json": f"root_history/{version}.root.json" for version in self._root_versions()}
        names |= {TIMESTAMP: TIMESTAMP, f"{self.snapshot_version}.snapshot.json": "snapshot.json"}
        return {name: (self._folder / file).read_bytes() for name, file in names.items()}

    def documents(self) -> dict[str, bytes]:
        """Return all metadata, as `heads` does. `files` must have been called."""
        meta = self._trusted_set.snapshot.meta
        return self.heads() | {f"{meta[r].version}.{r}": (self._folder / r).read_bytes() for r in meta}

    def _below(self, prefix: str) -> Listing:
        with refusals(self._source_name):
            listed = [_listed(target, prefix) for target in self._every() if target.path.startswith(prefix)]
        return checked({each.path: each for each in listed}, prefix)

    def _every(self) -> Iterator[TargetFile]:
        targets = self._trusted_set.targets
        yield from targets.targets.values()
        bins = targets.delegations.succinct_roles if targets.delegations else None
        if bins is None:
            return
        roles = list(bins.get_roles())
        for at in range(0, len(roles), AHEAD):
            self._fetch_ahead(roles[at : at + AHEAD])
            for role in roles[at : at + AHEAD]:
                every = self._load_targets(role, Targets.type).targets.values()
                # A bin speaks for its own names only, whatever it lists.
                yield from (each for each in every if bins.get_role_for_target(each.path) == role)

    def _fetch_ahead(self, roles: Sequence[str]) -> None:
        """Have metadata of roles fetched side by side which were never here; python-tuf asks for one after another."""
        meta = self._trusted_set.snapshot.meta
        missing = [f"{role}.json" for role in roles if not (self._folder / f"{role}.json").exists()]
        self._reading.fetch_ahead([f"{METADATA}/{meta[name].version}.{name}" for name in missing if name in meta])

    def _root_versions(self) -> range:
        newest = self._trusted_set.root.version
        oldest = newest
        while (self._folder / "root_history" / f"{oldest - 1}.root.json").exists():
            oldest -= 1
        return range(oldest, newest + 1)


class _Fetcher(FetcherInterface):
    """Reads metadata from any source; python-tuf bounds the sizes."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._here: dict[str, bytes] = {}

    def fetch_ahead(self, urls: Sequence[str]) -> None:
        """Fetch several at a time what python-tuf will ask for next. Raises SourceError."""
        with ThreadPoolExecutor(WORKERS, thread_name_prefix="metadata") as workers:
            self._here = dict(zip(urls, workers.map(self._read, urls), strict=True))

    def _read(self, url: str) -> bytes:
        return patiently(lambda: read_small(self._source, url))

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            return iter([self._here.pop(url, b"") or self._read(url)])
        except FileGoneError as error:
            raise DownloadHTTPError(str(error), NOT_FOUND) from error


def read_small(source: Source, path: str, most: int = LARGEST_METADATA) -> bytes:
    """Return a file, cut a little after `most` bytes: the reader refuses it by its length. Raises SourceError."""
    content = b""
    with contextlib.closing(source.open(path).pieces) as pieces:
        for piece in pieces:
            content += piece
            if len(content) > most:
                break
    return content


def _listed(target: TargetFile, prefix: str) -> ListedFile:
    return ListedFile(target.path.removeprefix(prefix), target.hashes.get("sha256", ""), target.length)


@contextlib.contextmanager
def refusals(name: str) -> Iterator[None]:
    """Turn what python-tuf finds wrong into a SyncError."""
    try:
        yield
    except ExpiredMetadataError as error:
        message = f"What {name} has is no longer valid ({error}). It is too old, or the clock of this machine is wrong."
        raise SyncError(message, code="source-expired") from error
    except (RepositoryError, ValueError) as error:
        message = f"What {name} has is not what the centre signed, or older than what was seen before: {error}."
        raise SyncError(message, code="source-untrusted") from error
    except DownloadError as error:
        raise SyncError(f"{error.__cause__ or error}", code="source-unreachable") from error
    except SourceError as error:
        raise SyncError(str(error), code="source-unreachable") from error
