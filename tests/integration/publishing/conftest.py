"""A content folder and a repository for each test, and the folder of a kiosk that follows it."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.ngclient import Updater

from sync.server.publishing.online_keys import OnlineKeys
from sync.server.publishing.publishing import publish
from sync.server.publishing.report import Report
from tests.fakes.releases import fetched, follower, signed_repository, small_content


@dataclass
class Centre:
    """A centre which publishes, and a kiosk which follows."""

    folder: Path
    content: Path
    repository: Path
    keys: OnlineKeys
    holders: list[CryptoSigner]

    def publish(self) -> Report:
        """Publish the content folder."""
        return publish(self.content, self.repository, self.keys)

    def kiosk(self) -> Updater:
        """Return the kiosk at its next look at the repository."""
        return follower(self.folder / "kiosk", self.repository)

    def seen(self, name: str) -> bytes | None:
        """Return a content file as the kiosk gets it now."""
        return fetched(self.kiosk(), f"content/{name}", self.folder / "fetched")


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    """A centre that has not published yet."""
    repository, keys, holders = signed_repository(tmp_path)
    return Centre(tmp_path, small_content(tmp_path / "content"), repository, keys, holders)
