"""What a repository holds now, every signature of it verified."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.errors import PublishingError, ReleaseError
from sync.release.layout import METADATA, TIMESTAMP

Kind = TypeVar("Kind", Snapshot, Targets, Timestamp)
Delegator = Root | Targets


@dataclass(slots=True)
class Standing:
    """The last release. Everything but the root is None or empty before the first."""

    root: Root
    timestamp: Timestamp | None = None
    snapshot: Snapshot | None = None
    targets: Targets | None = None
    bins: dict[str, Targets] = field(default_factory=dict)
    current: set[str] = field(default_factory=set)
    """Top-level roles whose signatures satisfy the newest root; after a change of keys they do not until the next
    release, and are then trusted for comparing only."""

    stamp: bytes = b""
    """The timestamp's file."""

    def is_newest(self, repository: Path) -> bool:
        """Tell whether nothing has been signed since this was read."""
        later_root = repository / METADATA / f"{self.root.version + 1}.root.json"
        return not later_root.exists() and _stamp(repository) == self.stamp

    def listed(self) -> dict[str, TargetFile]:
        """Return all targets of the last release by name."""
        return {name: target for each in self.bins.values() for name, target in each.targets.items()}


def read_standing(repository: Path) -> Standing:
    """Read and verify a repository's metadata.

    Raises PublishingError root-missing, ReleaseError release-tampered when anything is missing, damaged or forged.
    """
    folder, roots = repository / METADATA, read_roots(repository)
    standing = Standing(roots[-1], stamp=_stamp(repository))
    if not standing.stamp:
        return standing

    def read_top(kind: type[Kind], version: int | None) -> Kind:
        metadata = _read(kind, kind.type, folder, version, roots)
        if _vouches(roots[-1], kind.type, metadata):
            standing.current.add(kind.type)
        return metadata.signed

    standing.timestamp = read_top(Timestamp, None)
    standing.snapshot = read_top(Snapshot, standing.timestamp.snapshot_meta.version)
    versions = {name.removesuffix(".json"): meta.version for name, meta in standing.snapshot.meta.items()}
    standing.targets = read_top(Targets, versions.pop(Targets.type))
    for role, version in versions.items():
        standing.bins[role] = _read(Targets, role, folder, version, [standing.targets]).signed
    return standing


def _stamp(repository: Path) -> bytes:
    try:
        return (repository / METADATA / TIMESTAMP).read_bytes()
    except FileNotFoundError:
        return b""


def read_roots(repository: Path) -> tuple[Root, ...]:
    """Return all roots, the oldest first, each signed by itself and by the one before.

    Raises PublishingError root-missing, ReleaseError release-tampered.
    """
    folder, roots = repository / METADATA, list[Root]()
    while (file := folder / f"{len(roots) + 1}.root.json").exists():
        metadata: Metadata[Root] = _parsed(file)
        signers = [*roots[-1:], metadata.signed]
        if metadata.signed.version != len(roots) + 1 or not all(_vouches(by, Root.type, metadata) for by in signers):
            raise _tampered(file.name, "it is not signed by its keyholders")
        roots.append(metadata.signed)
    if not roots:
        message = f"There is no signed root in {repository}. Begin with the key ceremony (docs/publishing.md)."
        raise PublishingError(message, code="root-missing")
    return tuple(roots)


def _read(
    kind: type[Kind], role: str, folder: Path, version: int | None, delegators: Sequence[Delegator]
) -> Metadata[Kind]:
    """Return a role's metadata. version: that it must have; None: any, the file's name has none."""
    file = folder / (f"{role}.json" if version is None else f"{version}.{role}.json")
    metadata: Metadata[Kind] = _parsed(file)
    if not isinstance(metadata.signed, kind) or version not in (None, metadata.signed.version):
        raise _tampered(file.name, "it is of another kind or version")
    # A role may still be signed by keys that the newest root has just replaced.
    if not any(_vouches(by, role, metadata) for by in reversed(delegators)):
        raise _tampered(file.name, "nobody who may has signed it")
    return metadata


def _parsed(file: Path) -> Metadata[Any]:
    try:
        return Metadata.from_bytes(file.read_bytes())
    except FileNotFoundError as error:
        raise _tampered(file.name, "it is missing") from error
    except (RepositoryError, OSError) as error:
        raise _tampered(file.name, f"it cannot be read ({error})") from error


def _vouches(delegator: Delegator, role: str, metadata: Metadata[Any]) -> bool:
    # Both write the same; TUF's own is ten times slower, and differs in control characters, which no name has.
    for written in (_canonical, attrgetter("signed_bytes")):
        with suppress(RepositoryError, ValueError):
            delegator.verify_delegate(role, written(metadata), metadata.signatures)
            return True
    return False


def _canonical(metadata: Metadata[Any]) -> bytes:
    """Return what is signed as canonical JSON, as the standard library writes it."""
    signed = metadata.signed.to_dict()
    return json.dumps(signed, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _tampered(name: str, reason: str) -> ReleaseError:
    message = f"The repository is damaged or somebody has changed it: {name}: {reason}. Restore it from a copy."
    return ReleaseError(message, code="release-tampered")
