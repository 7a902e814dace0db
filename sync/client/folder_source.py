"""A repository in a folder, as on a USB stick. Its names lead nowhere else, and its links are not followed."""

import errno
import os
import stat
from collections.abc import Generator
from pathlib import Path

from sync.client.pace import Pace
from sync.client.source import FileGoneError, Opened, RefusedError, SourceError

PIECE = 1 << 18


class FolderSource:
    """sync.client.source.Source."""

    def __init__(self, folder: Path, pace: Pace) -> None:
        """folder: the repository. No limit of speed applies to it; its bytes are counted."""
        self.name = str(folder)
        self._folder = folder
        self._pace = pace

    def open(self, path: str, start: int = 0) -> Opened:
        """Begin to read a file. Raises FileGoneError, SourceError, and RefusedError for a link or a special file."""
        parts = path.split("/")
        if {"", ".", ".."} & set(parts):
            raise RefusedError(f"{path!r} is no name of a file in a repository")
        try:
            handle = _open_beneath(self._folder, parts)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise FileGoneError(f"{self.name} has no {path}") from error
        except OSError as error:
            kind = RefusedError if error.errno == errno.ELOOP else SourceError
            raise kind(f"{self.name}/{path}: {error.strerror}") from error
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise RefusedError(f"{self.name}/{path} is not a plain file")
        return Opened(start, self._pieces(handle, start))

    def close(self) -> None:
        """Nothing is kept open."""

    def _pieces(self, handle: int, start: int) -> Generator[bytes, None, None]:
        try:
            with os.fdopen(handle, "rb", buffering=0) as stream:
                stream.seek(start)
                while piece := stream.read(PIECE):
                    self._pace.count(len(piece))
                    yield piece
        except OSError as error:
            raise SourceError(f"{self.name}: {error.strerror}") from error


def _open_beneath(folder: Path, parts: list[str]) -> int:
    """Open a file below a folder without following a link at any step. Never waits for a pipe."""
    *folders, name = parts
    above = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in folders:
            below = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=above)
            os.close(above)
            above = below
        return os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=above)
    finally:
        os.close(above)
