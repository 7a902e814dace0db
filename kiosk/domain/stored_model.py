"""A model of the store, as staff sees it."""

from dataclasses import dataclass
from typing import Literal

ModelState = Literal["missing", "installed", "damaged", "quarantined"]


@dataclass(frozen=True, slots=True)
class StoredModel:
    """One that is installed, or could be."""

    id: str
    kind: str
    """What it is for, e.g. `recognizer` or `translator`."""
    languages: tuple[str, ...]
    """BCP-47 tags. A translator of a pair: from the first into the second."""
    state: ModelState
    disk_mb: float
    """What it takes, or would take, of the disk."""
    memory_mb: int
    """What it takes of the memory while it is used."""
