"""Where a release comes from: the centre's server, a neighbour, a folder. One way of reading from all of them."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Opened:
    """A file being read."""

    start: int
    """The byte with which it begins; a source that cannot begin in the middle begins at 0."""
    pieces: Generator[bytes, None, None]
    """What follows, as it comes. Raises SourceError. To be closed, read to its end or not."""


class Source(Protocol):
    """A repository of static files, laid out as sync.release.layout says. Several threads may read."""

    name: str
    """What staff calls it."""

    def open(self, path: str, start: int = 0) -> Opened:
        """Begin to read a file of the repository. Raises FileGoneError, SourceError."""

    def close(self) -> None:
        """Let go of connections."""


class SourceError(Exception):
    """A source does not give what was asked for; the text says why. Another try may succeed."""


class FileGoneError(SourceError):
    """The source answers, and has no such file."""


class RefusedError(SourceError):
    """What the source gives is not acceptable, and would not be at another try."""


class WrongBytesError(SourceError):
    """A file is not the one that was signed; it may have been damaged on its way."""
