"""The metadata of the next release: what changed, what is due, and what hangs on it; nothing else is signed again."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from tuf.api.metadata import (
    Delegations,
    Metadata,
    MetaFile,
    Signed,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)

from kiosk.errors import PublishingError
from sync.release.layout import BIN_BITS, BIN_PREFIX, TIMESTAMP
from sync.server.publishing.online_keys import ONLINE_ROLES, OnlineKeys
from sync.server.publishing.standing import Standing
from sync.server.publishing.terms import LASTS, is_due

Kind = TypeVar("Kind", bound=Signed)


class Signing:
    """Signs on top of a standing. `highest`: of each role, the highest version that any file on the disk has."""

    def __init__(self, standing: Standing, keys: OnlineKeys, highest: Mapping[str, int], moment: datetime) -> None:
        """Fetch all keys first. Raises PublishingError root-expired, key-missing and those of reading a key."""
        self._standing = standing
        self._highest = highest
        self._moment = moment
        if standing.root.is_expired(moment):
            message = (
                "The root has expired; kiosks accept nothing until its holders have signed a new one (keys rotate)."
            )
            raise PublishingError(message, code="root-expired")
        self._signers = {role: keys.signers(standing.root, role) for role in ONLINE_ROLES}

    def sign(self, targets: Iterable[TargetFile]) -> dict[str, bytes]:
        """Return the new metadata files by name, in the order in which they must be written: the timestamp last."""
        files: dict[str, bytes] = {}
        versions: dict[str, int] = {}
        delegations = self._delegations()
        kept = self._kept(self._standing.targets)
        if kept is not None and kept.delegations != delegations:
            kept = None
        for role, wanted in _sorted_into_bins(targets).items():
            old = self._standing.bins.get(role)
            if kept and old and old.targets == wanted and not is_due(old, self._moment):
                versions[role] = old.version
            else:
                versions[role] = self._add(files, role, Targets(targets=wanted))
        versions[Targets.type] = (
            kept.version if kept else self._add(files, Targets.type, Targets(delegations=delegations))
        )
        files[TIMESTAMP] = self._timestamp(self._snapshot(files, versions))
        return files

    def _snapshot(self, files: dict[str, bytes], versions: Mapping[str, int]) -> int:
        if not files and (kept := self._kept(self._standing.snapshot)):
            return kept.version
        meta = {f"{role}.json": MetaFile(version) for role, version in versions.items()}
        return self._add(files, Snapshot.type, Snapshot(meta=meta))

    def _timestamp(self, snapshot: int) -> bytes:
        old = self._standing.timestamp
        version = 1 if old is None else old.version + 1
        return self._signed(Timestamp.type, Timestamp(version=version, snapshot_meta=MetaFile(snapshot)))

    def _kept(self, old: Kind | None) -> Kind | None:
        """Return a top-level role's metadata if it may stay as long as nothing in it changes."""
        return old if old and old.type in self._standing.current and not is_due(old, self._moment) else None

    def _delegations(self) -> Delegations:
        """Return who signs the bins: the keys that the root names for all targets."""
        role = self._standing.root.get_delegated_role(Targets.type)
        keys = {key_id: self._standing.root.get_key(key_id) for key_id in role.keyids}
        return Delegations(keys, succinct_roles=_bins(list(keys), role.threshold))

    def _add(self, files: dict[str, bytes], role: str, signed: Signed) -> int:
        # Never a version that lies on the disk already, even from an interruption: somebody may have copied it.
        signed.version = self._highest.get(role, 0) + 1
        files[f"{signed.version}.{role}.json"] = self._signed(signed.type, signed)
        return signed.version

    def _signed(self, role: str, signed: Signed) -> bytes:
        signed.expires = self._moment + LASTS[role]
        metadata = Metadata[Any](signed)
        for signer in self._signers[role]:
            metadata.sign(signer, append=True)
        return metadata.to_bytes()


def highest_versions(folder: Path) -> dict[str, int]:
    """Return the highest version of each role among the files of a metadata folder."""
    highest: dict[str, int] = {}
    for file in folder.glob("*.*.json"):
        version, _, role = file.name.removesuffix(".json").partition(".")
        if version.isdecimal():
            highest[role] = max(highest.get(role, 0), int(version))
    return highest


def _bins(key_ids: list[str], threshold: int) -> SuccinctRoles:
    return SuccinctRoles(key_ids, threshold, BIN_BITS, BIN_PREFIX)


def _sorted_into_bins(targets: Iterable[TargetFile]) -> dict[str, dict[str, TargetFile]]:
    roles = _bins([], 1)
    bins: dict[str, dict[str, TargetFile]] = {role: {} for role in roles.get_roles()}
    for target in sorted(targets, key=lambda each: each.path):
        bins[roles.get_role_for_target(target.path)][target.path] = target
    return bins
