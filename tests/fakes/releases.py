"""A small content folder and a repository whose root two of three holders have signed."""

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import Metadata, Root
from tuf.ngclient import FetcherInterface, Updater

from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER
from sync.server.publishing.online_keys import ONLINE_ROLES, OnlineKeys
from sync.server.publishing.terms import now

FAQS = ("L-01", "R-07", "R-12")
TAGS = ("en", "ko")


def small_content(folder: Path) -> Path:
    """Copy three answers and an emergency of the starter content, in English and Korean, and return the folder."""
    for name in ("pack.json", *(f"languages/{tag}.json" for tag in TAGS), *(f"background/{tag}.json" for tag in TAGS)):
        _copy(name, folder)
    for name in (*(f"faq/{faq}.json" for faq in FAQS), "emergencies/EM-fire.json"):
        _copy(name, folder)
        document = json.loads((folder / name).read_text("utf-8"))
        document["texts"] = {tag: document["texts"][tag] for tag in TAGS}
        if "forms" in document:
            document["forms"] = []
        (folder / name).write_text(canonical(document), "utf-8")
    return folder


def edit_answer(content: Path, document: str = "R-07", tag: str = "en", short: str = "Ask at 1345.") -> None:
    """Give an answer another short text."""
    file = content / "faq" / f"{document}.json"
    changed = json.loads(file.read_text("utf-8"))
    changed["texts"][tag]["short"] = short
    file.write_text(canonical(changed), "utf-8")


def signed_repository(folder: Path) -> tuple[Path, OnlineKeys, list[CryptoSigner]]:
    """Return a repository with its first root, the publisher's keys, and the three holders of the root."""
    repository, keys = folder / "repository", OnlineKeys(folder / "keys")
    holders = [CryptoSigner.generate_ed25519() for _ in range(3)]
    root = Root(expires=now() + timedelta(days=700))
    for holder in holders:
        root.add_key(holder.public_key, Root.type)
    root.roles[Root.type].threshold = 2
    for role in ONLINE_ROLES:
        root.add_key(keys.create(), role)
    metadata = Metadata(root)
    for holder in holders[:2]:
        metadata.sign(holder, append=True)
    (repository / "metadata").mkdir(parents=True)
    (repository / "metadata" / "1.root.json").write_bytes(metadata.to_bytes())
    return repository, keys, holders


def _copy(name: str, folder: Path) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(STARTER / name, folder / name)


class _FolderFetcher(FetcherInterface):
    def _fetch(self, url: str) -> Iterator[bytes]:
        file = Path(url.removeprefix("file://"))
        if not file.is_file():
            raise DownloadHTTPError(f"{file} is missing", 404)
        yield file.read_bytes()


def follower(folder: Path, repository: Path) -> Updater:
    """Return a kiosk's view of a repository, kept in a folder: what it trusts there it remembers.

    It was installed with the repository's first root.
    """
    folder.mkdir(exist_ok=True)
    return Updater(
        str(folder),
        f"file://{repository}/metadata",
        target_base_url=f"file://{repository}/targets",
        fetcher=_FolderFetcher(),
        bootstrap=(repository / "metadata" / "1.root.json").read_bytes(),
    )


def fetched(updater: Updater, name: str, into: Path) -> bytes | None:
    """Return a target as a kiosk gets it, by way of a file; None where there is none."""
    info = updater.get_targetinfo(name)
    return None if info is None else Path(updater.download_target(info, str(into))).read_bytes()
