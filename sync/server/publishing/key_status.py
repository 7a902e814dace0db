"""How the keys and signatures of a repository stand: who may sign, until when, and what is to be done."""

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from tuf.api.metadata import Root, Signed, Snapshot, Targets, Timestamp

from sync.server.publishing.online_keys import OnlineKeys
from sync.server.publishing.roots import key_names
from sync.server.publishing.standing import Standing, read_standing
from sync.server.publishing.terms import is_due

State = Literal["good", "due", "expired", "missing", "keyless"]
REMEDIES = {
    "due": "madang server publish --renew",
    "expired": "madang server publish --renew",
    "missing": "madang server publish",
    "keyless": "bring the private key back, or madang server keys rotate --role",
}


@dataclass(frozen=True, slots=True)
class RoleStatus:
    """A role of the repository."""

    role: str
    threshold: int
    keys: tuple[str, ...]
    """Names of holders, or beginnings of ids."""
    keys_here: int
    """How many of them the publisher can sign with."""
    version: int | None
    expires: datetime | None
    state: State
    """`due`: near its end, or signed by a key that the root names no longer; `missing`: not signed yet; `keyless`: the
    publisher cannot sign it any more."""

    def as_json(self) -> dict[str, Any]:
        """Return the status for a machine."""
        return asdict(self) | {"expires": self.expires.isoformat() if self.expires else None}

    def line(self) -> str:
        """Return the status for a person."""
        until = f"until {self.expires:%Y-%m-%d %H:%M}" if self.expires else "not signed yet"
        remedy = "madang server keys rotate" if self.role == Root.type else REMEDIES.get(self.state, "")
        shown = f" → {remedy}" if self.state != "good" else ""
        return f"{self.role:<10}{self.state:<9}{until}  {self.threshold} of {', '.join(self.keys)}{shown}"


def key_status(repository: Path, keys: OnlineKeys, moment: datetime) -> list[RoleStatus]:
    """Return the status of every role. Raises PublishingError root-missing, ReleaseError release-tampered."""
    standing = read_standing(repository)
    return [_role_status(standing, role, signed, keys, moment) for role, signed in _signed(standing).items()]


def _role_status(
    standing: Standing, role: str, signed: Signed | None, keys: OnlineKeys, moment: datetime
) -> RoleStatus:
    delegated = standing.root.roles[role]
    here = sum(map(keys.has, delegated.keyids))
    keyless = role != Root.type and here < delegated.threshold
    return RoleStatus(
        role=role,
        threshold=delegated.threshold,
        keys=tuple(key_names(standing.root)[role]),
        keys_here=here,
        version=signed.version if signed else None,
        expires=signed.expires if signed else None,
        state="keyless" if keyless else _state(standing, signed, moment),
    )


def _signed(standing: Standing) -> dict[str, Signed | None]:
    """Return the metadata of each role; of all bins the one that ends first stands for the targets."""
    ending_first: Targets | None = min(
        filter(None, (standing.targets, *standing.bins.values())), key=lambda each: each.expires, default=None
    )
    return {
        Root.type: standing.root,
        Targets.type: ending_first,
        Snapshot.type: standing.snapshot,
        Timestamp.type: standing.timestamp,
    }


def _state(standing: Standing, signed: Signed | None, moment: datetime) -> State:
    if signed is None:
        return "missing"
    if signed.is_expired(moment):
        return "expired"
    outdated = signed.type != Root.type and signed.type not in standing.current
    return "due" if outdated or is_due(signed, moment) else "good"
