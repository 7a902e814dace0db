"""A repository of releases that a test signs itself, rightly or wrongly."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import (
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)

from sync.release.release import Release, write_release

MADE_ON = (datetime.now(UTC) - timedelta(days=20)).replace(microsecond=0)
ROLES = ("root", "timestamp", "snapshot", "targets")


def _days(days: float) -> datetime:
    return (datetime.now(UTC) + timedelta(days=days)).replace(microsecond=0)


@dataclass
class Repository:
    """Publishes folders of content. Everything can be made wrong before `publish`."""

    folder: Path
    signers: dict[str, CryptoSigner] = field(
        default_factory=lambda: {role: CryptoSigner.generate_ed25519() for role in (*ROLES, "bin")}
    )
    bits: int = 2
    """2 to the power of this is the number of bins."""
    number: int = 0
    root_version: int = 1
    valid_days: float = 30.0
    """Of timestamp, snapshot and bins; negative for expired ones."""
    minimum_version: str = "0.1.0"
    extra_targets: dict[str, bytes] = field(default_factory=dict)
    """Put into the bins under the names given, however unsafe."""
    _versions: dict[str, int] = field(default_factory=dict)
    _bins: dict[str, bytes] = field(default_factory=dict)

    @property
    def root(self) -> bytes:
        """The root metadata which kiosks are set up with."""
        return (self.folder / "metadata" / "1.root.json").read_bytes()

    def publish(self, files: Mapping[str, str]) -> int:
        """Publish content, path below the content folder → text; return the release's number."""
        self.number += 1
        facts = Release(self.number, MADE_ON + timedelta(hours=self.number), self.minimum_version, len(files))
        contents = {f"content/{path}": text.encode() for path, text in files.items()}
        contents["content/release.json"] = write_release(facts)
        contents |= self.extra_targets
        (self.folder / "metadata").mkdir(parents=True, exist_ok=True)
        if not (self.folder / "metadata" / f"{self.root_version}.root.json").exists():
            self.write_root()
        targets = {name: self._write_target(name, content) for name, content in contents.items()}
        self._write_bins(targets)
        self.write_top()
        return self.number

    def write_root(self) -> None:
        """Sign a root with the present keys."""
        root = Root(version=self.root_version, expires=_days(365))
        for role in ROLES:
            root.add_key(cast(Key, self.signers[role].public_key), role)
        metadata = Metadata(root)
        metadata.sign(self.signers["root"])
        metadata.to_file(str(self.folder / "metadata" / f"{self.root_version}.root.json"))

    def write_top(self) -> None:
        """Sign a new snapshot and timestamp over the present bins."""
        version = self._versions["snapshot"] = self._versions.get("snapshot", 0) + 1
        meta = {name: MetaFile(self._versions[name]) for name in ("targets.json", *self._bins)}
        snapshot = Metadata(Snapshot(version=version, expires=_days(self.valid_days), meta=meta))
        snapshot.sign(self.signers["snapshot"])
        snapshot.to_file(str(self.folder / "metadata" / f"{version}.snapshot.json"))
        self.write_timestamp()

    def write_timestamp(self) -> None:
        """Sign a new timestamp over the present snapshot."""
        version = self._versions["timestamp"] = self._versions.get("timestamp", 0) + 1
        meta = MetaFile(self._versions["snapshot"])
        timestamp = Metadata(Timestamp(version=version, expires=_days(self.valid_days), snapshot_meta=meta))
        timestamp.sign(self.signers["timestamp"])
        timestamp.to_file(str(self.folder / "metadata" / "timestamp.json"))

    def target(self, path: str) -> Path:
        """Return the file of a content path, the newest there is."""
        folder, _, name = f"content/{path}".rpartition("/")
        found = (self.folder / "targets" / folder).glob(f"*.{name}")
        return max(found, key=lambda file: file.stat().st_mtime_ns)

    def _write_target(self, name: str, content: bytes) -> TargetFile:
        digest = hashlib.sha256(content).hexdigest()
        folder, _, last = name.rpartition("/")
        file = self.folder / "targets" / folder / f"{digest}.{last}"[:250]
        if (self.folder / "targets") in file.resolve().parents and not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return TargetFile(len(content), {"sha256": digest}, name)

    def _write_bins(self, targets: Mapping[str, TargetFile]) -> None:
        key = cast(Key, self.signers["bin"].public_key)
        bins = SuccinctRoles([key.keyid], 1, self.bits, "bin")
        delegations = Delegations({key.keyid: key}, succinct_roles=bins)
        delegating = Targets(expires=_days(self.valid_days), delegations=delegations)
        self._write_versioned("targets.json", delegating, "targets")
        for name in bins.get_roles():
            mine = {path: each for path, each in targets.items() if bins.get_role_for_target(path) == name}
            self._write_versioned(f"{name}.json", Targets(expires=_days(self.valid_days), targets=mine), "bin")

    def _write_versioned(self, file: str, signed: Targets, signer: str) -> None:
        facts = repr((sorted((t.path, t.hashes["sha256"]) for t in signed.targets.values()), self.valid_days)).encode()
        if self._bins.get(file) == facts:
            return
        if file != "targets.json":
            self._bins[file] = facts
        elif file in self._versions:
            return
        signed.version = self._versions[file] = self._versions.get(file, 0) + 1
        metadata = Metadata(signed)
        metadata.sign(self.signers[signer])
        metadata.to_file(str(self.folder / "metadata" / f"{signed.version}.{file}"))
