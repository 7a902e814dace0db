"""Where content comes from, and who looks after it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.domain.content_report import ContentReport
from kiosk.domain.library import Library
from kiosk.domain.local import LocalDocument, Overlay
from kiosk.domain.stored_model import StoredModel


class ContentStore(Protocol):
    """Where the installed content comes from."""

    def load(self) -> Library:
        """Return the installed content, damaged documents left out (see `faults`). Raises ContentError."""

    def faults(self) -> Sequence[str]:
        """Return one line for each document left out by the last `load`."""


class LocalStore(Protocol):
    """The documents of a centre's own. Every change raises ContentError local-invalid, MachineError, SettingsError."""

    def load(self) -> Overlay:
        """Return everything that can be read; what cannot is set aside."""

    def keep(self, document: LocalDocument) -> None:
        """Keep a document in place of the former one with its id."""

    def remove(self, document: LocalDocument) -> None:
        """Remove a document. Harmless where it is gone."""


class KeepingUp(Protocol):
    """Brings newer content to this machine. Returns at once, never raises."""

    def go_on(self) -> None:
        """Work while nobody visits; to be called every few seconds."""

    def rest(self) -> None:
        """Stop at once: somebody visits."""

    def close(self) -> None:
        """End all that goes on."""


class ModelShelf(Protocol):
    """The offline models of this machine, for staff."""

    def models(self) -> Sequence[StoredModel]:
        """Return the models which this program has a use for, the installed ones first."""

    def verify(self, model_id: str) -> bool:
        """Return whether every byte is as installed; a damaged model is moved out of use. Raises ModelError."""

    def remove(self, model_id: str) -> None:
        """Remove a model. Raises ModelError model-store-busy."""


class ContentCare(Protocol):
    """The content of this machine, for staff. What changes is shown to visitors once nobody is at the screen."""

    def report(self) -> ContentReport:
        """Return how fresh the content is."""

    def look_now(self, progress: Callable[[int, int], None]) -> bool:
        """Bring a newer release; return whether there was one. progress: bytes done, of all. Raises SyncError."""

    def roll_back(self) -> None:
        """Return to the release before, or to the starter content. Raises SyncError release-missing."""

    def sticks(self) -> Sequence[Path]:
        """Return the plugged-in sticks that hold a release."""

    def take_from(self, stick: Path, progress: Callable[[int, int], None]) -> bool:
        """Bring the release of a stick; return whether it is newer. Raises SyncError."""
