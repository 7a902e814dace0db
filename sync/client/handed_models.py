"""Parts of models that this kiosk got with a release and hands on to kiosks nearby, each under its checksum.

They were verified when they came; whoever gets them verifies them again, by the same signatures.
"""

import re
from pathlib import Path

from kiosk.durable import write_atomically
from sync.client.listing import ListedFile, Listing
from sync.release.layout import MODELS, TARGETS

_TARGET = re.compile(rf"{TARGETS}/{MODELS}(?:[^/]+/)?([0-9a-f]{{64}})\.[^/]+")


class HandedModels:
    """A folder of files `<sha256>`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, path: str) -> Path | None:
        """Return the file for a path of a repository, which need not be there; None for what is no part of a model."""
        found = _TARGET.fullmatch(path)
        return self._folder / found[1] if found else None

    def take(self, part: ListedFile, arrived: Path) -> None:
        """Keep a verified part. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        write_atomically(self._folder / part.sha256, arrived.read_bytes())

    def keep_only(self, listing: Listing) -> None:
        """Remove what the release no longer has. Raises OSError."""
        wanted = {each.sha256 for each in listing.values()}
        for left in self._folder.glob("*"):
            if left.name not in wanted:
                left.unlink()
