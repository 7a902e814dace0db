"""Where files of a coming release wait, each under its checksum, until all of them are there."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.durable import sha256_of
from sync.client.listing import ListedFile

PART = ".part"


class Arriving:
    """A folder with verified files `<sha256>` and beginnings of others `<sha256>.part`. Several threads may add."""

    def __init__(self, folder: Path) -> None:
        """Make the folder, and look through what an earlier, perhaps killed, run left in it."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        # Nothing here was flushed to the disk before a power cut could come: the name alone proves nothing.
        for left in folder.iterdir():
            if left.suffix != PART and sha256_of(left) != left.name:
                left.unlink()
        self._whole = {left.name for left in folder.iterdir() if left.suffix != PART}
        self._begun = {left.stem for left in folder.glob(f"*{PART}")}

    def has(self, wanted: ListedFile) -> bool:
        """Tell whether a file is there, verified."""
        return wanted.sha256 in self._whole

    def path(self, wanted: ListedFile) -> Path:
        """Return where a verified file lies."""
        return self._folder / wanted.sha256

    def size_of_part(self, wanted: ListedFile) -> int:
        """Return how many bytes of a file have come."""
        return self._part(wanted).stat().st_size if wanted.sha256 in self._begun else 0

    def take(self, wanted: ListedFile, start: int, pieces: Iterator[bytes]) -> bool:
        """Add bytes from `start` on, and tell whether the file is now whole and right; a wrong one is thrown away.

        Never takes more than the announced length. Raises what `pieces` raises, after keeping what came; OSError.
        """
        came = [self._part(wanted).read_bytes()] if start else []
        size = sum(map(len, came))
        try:
            while size <= wanted.length and (piece := next(pieces, b"")):
                came.append(piece)
                size += len(piece)
        finally:
            content = b"".join(came)
            if size < wanted.length:
                self._part(wanted).write_bytes(content)
                self._begun.add(wanted.sha256)
        if size < wanted.length:
            return False
        if wanted.sha256 in self._begun:
            self._part(wanted).unlink()
            self._begun.discard(wanted.sha256)
        if size > wanted.length or hashlib.sha256(content).hexdigest() != wanted.sha256:
            return False
        self.path(wanted).write_bytes(content)
        self._whole.add(wanted.sha256)
        return True

    def drop(self, wanted: ListedFile) -> None:
        """Throw one file away, as far as it has come."""
        self.path(wanted).unlink(missing_ok=True)
        self._part(wanted).unlink(missing_ok=True)
        self._whole.discard(wanted.sha256)
        self._begun.discard(wanted.sha256)

    def clear(self) -> None:
        """Throw everything away."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._whole.clear()
        self._begun.clear()

    def _part(self, wanted: ListedFile) -> Path:
        return self._folder / (wanted.sha256 + PART)
