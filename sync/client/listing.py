"""The files of a release as its signed metadata names them, kept beside them."""

import json
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from kiosk.errors import SyncError
from sync.release.layout import CONTENT
from sync.release.limits import beyond_limits
from sync.release.names import check_target_name, clashes

LISTING = "files.json"
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ListedFile(NamedTuple):
    """One file of a release. A tuple: ten thousand are made and compared several times for one changed answer."""

    path: str
    """Below the content folder, as `faq/R-01.json`."""
    sha256: str
    length: int
    """Bytes."""


Listing = Mapping[str, ListedFile]
"""By path."""


def checked(listing: Listing, below: str = CONTENT) -> Listing:
    """Return a listing whose names and sizes can be used on this disk. below: what its paths stand after.

    Its signature says who wrote it, not that it is sound. Raises SyncError source-untrusted, ReleaseError name-unsafe.
    """
    if too_much := beyond_limits({path: each.length for path, each in listing.items()}, below):
        raise _unsound(too_much.removesuffix("."))
    for each in listing.values():
        check_target_name(below + each.path)
        if not _SHA256.fullmatch(each.sha256) or each.length < 0:
            raise _unsound(f"{each.path} has {each.length} bytes, or no checksum")
    if both := {*(folders_of(listing) & set(listing)), *(name for _, name in clashes(listing))}:
        raise _unsound(f"two files would have the same place, {min(both)}")
    return listing


def folders_of(listing: Listing) -> set[str]:
    """Return every folder that the paths of a listing lie in, from the content folder down."""
    nearest = {path.rpartition("/")[0] for path in listing} - {""}
    return {str(each) for folder in nearest for each in (folder, *PurePosixPath(folder).parents)} - {"."}


def changed_between(old: Listing, new: Listing) -> frozenset[str]:
    """Return the paths which are changed, new or gone."""
    return frozenset(path for path in {*old, *new} if old.get(path) != new.get(path))


def read_listing(release: Path) -> Listing:
    """Return the listing of a release's folder. Raises SyncError release-damaged."""
    try:
        found = json.loads((release / LISTING).read_bytes())
        return {path: ListedFile(path, str(sha256), int(length)) for path, (sha256, length) in found.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise SyncError(f"The release in {release} is damaged: {error}.", code="release-damaged") from error


def write_listing(release: Path, listing: Listing) -> None:
    """Write the listing into a release's folder. Raises OSError."""
    rows = {path: (each.sha256, each.length) for path, each in sorted(listing.items())}
    (release / LISTING).write_text(json.dumps(rows) + "\n", "utf-8")


def _unsound(what: str) -> SyncError:
    return SyncError(f"The release is signed and yet cannot be right: {what}.", code="source-untrusted")
