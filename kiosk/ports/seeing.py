"""What sees a passport."""

from collections.abc import Callable
from typing import Protocol

from kiosk.domain.picture import Picture


class Camera(Protocol):
    """The camera. Nothing it sees is kept anywhere but in `picture`. Callbacks come on the GUI's thread."""

    devices_changed: Callable[[], None]
    """Set it to be called when a camera was plugged or unplugged."""
    picture: Picture | None
    """What it sees now; None while it is stopped."""

    def is_present(self) -> bool:
        """Tell whether there is one."""

    def start(self, on_picture: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        """Open it, and tell of each new picture until `stop`. Raises CameraError camera-missing or camera-failed."""

    def stop(self) -> None:
        """Close it at once and forget what it saw. Harmless when stopped."""


class PictureReader(Protocol):
    """Reads what stands in a picture."""

    def read(self, picture: Picture) -> str:
        """Return the two lines of a passport, divided by a line break; empty where any of it is uncertain."""
