"""The keys that stay with the publisher: for documents (targets), snapshot and timestamp. One file a key, by its id."""

from collections.abc import Collection
from pathlib import Path

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import Root, Snapshot, Targets, Timestamp

from kiosk.errors import PublishingError
from sync.server.publishing.key_files import create_private, read_private

ONLINE_ROLES = (Targets.type, Snapshot.type, Timestamp.type)


class OnlineKeys:
    """A folder of private keys. Keys of the future and of the past may lie there too: the root says which count."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def create(self) -> Key:
        """Make a key and return its public half. Raises PublishingError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unnamed = self._folder / ".new"
        unnamed.unlink(missing_ok=True)
        public = create_private(unnamed, None).public_key
        unnamed.rename(self._file(public.keyid))
        return public

    def has(self, key_id: str) -> bool:
        """Tell whether the private half of a key lies here."""
        return self._file(key_id).exists()

    def signers(self, root: Root, role: str) -> list[CryptoSigner]:
        """Return who signs for a role. Raises PublishingError key-missing and those of reading a key."""
        delegated = root.get_delegated_role(role)
        here = [key_id for key_id in delegated.keyids if self.has(key_id)]
        if len(here) < delegated.threshold:
            message = (
                f"No key for `{role}` lies in {self._folder}. `madang server keys status` tells which it should be."
            )
            raise PublishingError(message, code="key-missing")
        return [read_private(self._file(key_id), None) for key_id in here]

    def keep_only(self, key_ids: Collection[str]) -> None:
        """Remove all private keys but these."""
        for file in self._folder.glob("*.key"):
            if file.stem not in key_ids:
                file.unlink()

    def _file(self, key_id: str) -> Path:
        return self._folder / f"{key_id}.key"
