"""Collecting the signatures of a new root, one holder after another, on machines without a network.

A folder travels from holder to holder: `root.json` is the draft with the signatures so far, `trusted.json` the root in
force, which the draft must be signed by as well (there is none before the first).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, RootVerificationResult

from kiosk.disk import reported_to_technician
from kiosk.durable import write_atomically
from kiosk.errors import PublishingError
from sync.release.layout import METADATA
from sync.server.publishing.holders import name_of
from sync.server.publishing.online_keys import ONLINE_ROLES, OnlineKeys
from sync.server.publishing.only_publisher import only_publisher
from sync.server.publishing.roots import key_names
from sync.server.publishing.standing import read_roots

DRAFT, TRUSTED = "root.json", "trusted.json"


@dataclass(frozen=True, slots=True)
class Ceremony:
    """A draft on its way."""

    folder: Path
    draft: Metadata[Root]
    trusted: Root | None

    def missing(self) -> int:
        """Return how many signatures are missing at least; 0: the root can be installed."""
        verified = self._verified()
        return max(verified.first.missing, verified.second.missing)

    def signed_by(self) -> list[str]:
        """Return the names of those who have signed."""
        return sorted(map(name_of, self._verified().signed.values()))

    def sign(self, signer: CryptoSigner) -> None:
        """Add a holder's signature to the draft's file. Raises PublishingError key-unknown."""
        roots = (self.draft.signed, self.trusted or self.draft.signed)
        if not any(signer.public_key.keyid in root.roles[Root.type].keyids for root in roots):
            raise PublishingError("This key is none of the holders' keys.", code="key-unknown")
        self.draft.sign(signer, append=True)
        with reported_to_technician(self.folder):
            write_atomically(self.folder / DRAFT, self.draft.to_bytes())

    def _verified(self) -> RootVerificationResult:
        return self.draft.signed.get_root_verification_result(
            self.trusted, self.draft.signed_bytes, self.draft.signatures
        )

    def summary(self) -> Iterator[str]:
        """Yield what a signature would bring about, for a holder to read before signing."""
        root = self.draft.signed
        before = key_names(self.trusted) if self.trusted else {}
        yield f"root {root.version}, valid until {root.expires:%Y-%m-%d}"
        for role, names in key_names(root).items():
            known = before.get(role, [])
            yield f"  {role}: {root.roles[role].threshold} of {', '.join(names)}" + _difference(known, names)


def begin(folder: Path, root: Root, trusted: bytes | None) -> Ceremony:
    """Write a draft into a folder. Raises PublishingError ceremony-invalid where one lies there already."""
    if (folder / DRAFT).exists():
        message = f"There is a draft in {folder} already. Finish that ceremony, or take another folder."
        raise PublishingError(message, code="ceremony-invalid")
    with reported_to_technician(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if trusted is not None:
            write_atomically(folder / TRUSTED, trusted)
        write_atomically(folder / DRAFT, Metadata(root).to_bytes())
    return read_ceremony(folder)


def read_ceremony(folder: Path) -> Ceremony:
    """Return the ceremony of a folder. Raises PublishingError ceremony-invalid."""
    try:
        draft = Metadata[Root].from_bytes((folder / DRAFT).read_bytes())
        trusted = (folder / TRUSTED).read_bytes() if (folder / TRUSTED).exists() else None
        before = Metadata[Root].from_bytes(trusted).signed if trusted else None
        if not all(isinstance(each, Root) for each in (draft.signed, before or draft.signed)):
            raise TypeError("it is no root")
        if draft.signed.version != (before.version if before else 0) + 1:
            raise TypeError("its version does not follow that of the root in force")
    except (OSError, RepositoryError, TypeError) as error:
        raise PublishingError(f"{folder} holds no draft of a root ({error}).", code="ceremony-invalid") from error
    return Ceremony(folder, draft, before)


def newest_root(repository: Path) -> bytes:
    """Return the file of the root in force. Raises PublishingError root-missing, ReleaseError release-tampered."""
    return _root_file(repository, read_roots(repository)[-1].version).read_bytes()


def install_root(ceremony: Ceremony, repository: Path, keys: OnlineKeys) -> Path:
    """Put a signed root in force, forget the publisher's private keys which it does not name, and return its file.

    Raises PublishingError root-unsigned, key-missing, ceremony-invalid.
    """
    root = ceremony.draft.signed
    if ceremony.missing():
        message = (
            f"Signatures are missing: {ceremony.missing()}. Signed so far: {', '.join(ceremony.signed_by()) or '-'}."
        )
        raise PublishingError(message, code="root-unsigned")
    online = {key_id for role in ONLINE_ROLES for key_id in root.roles[role].keyids}
    if not all(map(keys.has, online)):
        raise PublishingError("The publisher's keys which this root names are not here.", code="key-missing")
    with reported_to_technician(repository):
        (repository / METADATA).mkdir(parents=True, exist_ok=True)
        with only_publisher(repository):
            _check_succession(ceremony, repository)
            write_atomically(_root_file(repository, root.version), ceremony.draft.to_bytes())
    keys.keep_only(online)
    return _root_file(repository, root.version)


def _check_succession(ceremony: Ceremony, repository: Path) -> None:
    last = read_roots(repository)[-1] if _root_file(repository, 1).exists() else None
    if last != ceremony.trusted or ceremony.draft.signed.version != (last.version if last else 0) + 1:
        message = "Another root is in force here than the one which this draft follows. Begin a new ceremony."
        raise PublishingError(message, code="ceremony-invalid")


def _root_file(repository: Path, version: int) -> Path:
    return repository / METADATA / f"{version}.root.json"


def _difference(before: list[str], after: list[str]) -> str:
    news = [f"+ {name}" for name in after if before and name not in before]
    news += [f"- {name}" for name in before if name not in after]
    return f"  ({', '.join(news)})" if news else ""
