"""What people have spoken for languages whose voice is bad or missing."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from kiosk.domain.bidi import bare

LONGEST_SECONDS = 300.0
"""Of one recording."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A spoken document."""

    document: str
    """Id of the FAQ or emergency document."""
    file: str
    """Name of the sound file in the folder `media/<language>`."""
    text_hash: str
    """`hash_of` the texts that were read."""


@dataclass(frozen=True, slots=True)
class RecordingList:
    """The recordings of a language."""

    language: str
    recordings: tuple[Recording, ...]


def hash_of(texts: Iterable[str]) -> str:
    """Return the SHA-256 (hexadecimal) of texts in the order in which they are read, one a line."""
    return sha256(unicodedata.normalize("NFC", bare("\n".join(texts))).encode()).hexdigest()
