"""The way of a release to this machine: metadata verified, missing files fetched, tried, switched to."""

import logging
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.disk import make_sure_of_space
from kiosk.errors import MadangError, SyncError
from kiosk.ports import Clock
from sync.client.arriving import Arriving
from sync.client.fetching import Progress, fetch_all, fetch_file
from sync.client.listing import ListedFile
from sync.client.metadata import ReleaseMetadata
from sync.client.source import Source
from sync.client.store import Arrived, ReleaseStore
from sync.release.release import LARGEST_BYTES, Release, read_release

log = logging.getLogger(__name__)

EXPIRED_GRACE = timedelta(days=90)
"""How long after its expiry a technician may still have a release installed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a look for a newer release went."""

    changed: bool
    number: int
    """Of the release that is in use now."""
    source: str
    files: int = 0
    """Fetched."""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person may ask for besides."""

    again: bool = False
    """Install also what is installed already, every byte compared, or what was refused before."""
    accept_expired: bool = False
    """Take a release whose metadata expired not longer than EXPIRED_GRACE ago."""


def _silent(_done: int, _total: int) -> None:
    """Ignore the progress."""


class Synchroniser:
    """Brings releases into a store."""

    def __init__(self, store: ReleaseStore, root: bytes, clock: Clock, version: str) -> None:
        """root: the root metadata that this kiosk was set up with. version: of this program, as `0.1.0`."""
        self._store, self._root, self._clock, self._version = store, root, clock, version

    def run(self, sources: Iterable[Source], wish: Wish = Wish(), progress: Progress = _silent) -> Outcome:
        """Ask sources in their order until one has brought something new. Writes down how it went.

        Raises the weightiest SyncError or MachineError when none of them could be used.
        """
        found: list[Outcome] = []
        errors: list[MadangError] = []
        with self._store.locked():
            for source in sources:
                try:
                    found.append(self._bring(source, wish, progress))
                except MadangError as error:
                    log.warning("%s: %s", error.code, error.message)
                    errors.append(error)
                finally:
                    source.close()
                if found and found[-1].changed:
                    break
            self._write_down(found, _weightiest(errors))
        if not found:
            raise _weightiest(errors)
        return found[-1]

    def _bring(self, source: Source, wish: Wish, progress: Progress) -> Outcome:
        began, store = time.monotonic(), self._store
        now = self._now() - (EXPIRED_GRACE if wish.accept_expired else timedelta())
        metadata = ReleaseMetadata(store.root / "trusted", self._root, source, now)
        metadata.look()
        unchanged = Outcome(changed=False, number=store.standing.number, source=source.name)
        if not wish.again and store.is_proved_by(metadata.snapshot_version):
            store.prove_anew(metadata.heads())
            return unchanged
        arriving = store.arriving()
        release = _release(source, metadata.release_file(), arriving)
        self._check(release, wish)
        files = metadata.files()
        if len(files) != release.files + 1:
            message = f"{source.name} lists {len(files) - 1} files where the release has {release.files}."
            raise SyncError(message, code="source-untrusted")
        if not wish.again and files == store.listing():
            store.prove_anew(metadata.documents())
            return unchanged
        usable = store.usable(files, thoroughly=wish.again)
        missing = [each for path, each in sorted(files.items()) if path not in usable]
        make_sure_of_space(store.root, sum(each.length for each in missing if not arriving.has(each)))
        fetch_all(source, missing, arriving, progress)
        store.install(Arrived(release.number, release.made_on, files, metadata.documents()), usable, arriving)
        return Outcome(True, release.number, source.name, len(missing), time.monotonic() - began)

    def _now(self) -> datetime:
        """Return the time; not before the newest release seen, whatever a clock without battery says."""
        newest = self._store.standing.newest
        return max(self._clock.now(), newest) if newest else self._clock.now()

    def _check(self, release: Release, wish: Wish) -> None:
        standing = self._store.standing
        if release.number < standing.number:
            message = f"Release {release.number} is older than {standing.number}, which is installed."
            raise SyncError(message, code="source-untrusted")
        if _parts(release.minimum_version) > _parts(self._version):
            message = f"Release {release.number} needs version {release.minimum_version} of the program."
            raise SyncError(f"{message} This is {self._version}.", code="release-unfit")
        if release.number in standing.refused and not wish.again:
            reason = standing.refused[release.number]
            raise SyncError(f"Release {release.number} did not work here before: {reason}", code="release-unfit")

    def _write_down(self, found: list[Outcome], error: MadangError) -> None:
        now, standing = self._now(), self._store.standing
        if found:
            note = replace(standing, tried_on=now, checked_on=now, source=found[-1].source, problem="", reason="")
        else:
            note = replace(standing, tried_on=now, problem=error.code, reason=error.message)
        self._store.note(note)


def _weightiest(errors: list[MadangError]) -> MadangError:
    """Return the error to report: that a source cannot be reached says least."""
    none = "No source of content is set up, or none was found. Name one under [sync] in the settings."
    said = (error for error in errors if error.code != "source-unreachable")
    return next(said, errors[0] if errors else SyncError(none, code="sync-not-set-up"))


def _release(source: Source, wanted: ListedFile, arriving: Arriving) -> Release:
    if wanted.length > LARGEST_BYTES:
        raise SyncError(f"{source.name} describes its release in {wanted.length} bytes.", code="source-untrusted")
    fetch_file(source, wanted, arriving)
    return read_release(arriving.path(wanted).read_bytes())


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
