"""A camera that sees what the test shows it."""

from collections.abc import Callable

from kiosk.domain.picture import Picture
from kiosk.errors import CameraError
from kiosk.ports import PictureReader
from tests.fakes.qml_parts import AtOnce
from ui.viewmodels.passport_camera import PassportCameraViewModel


class StillCamera:
    """Not there until it is plugged in."""

    def __init__(self, *, plugged: bool = False) -> None:
        self.plugged = plugged
        self.running = False
        self.picture: Picture | None = None
        self.devices_changed: Callable[[], None] = lambda: None
        self._on_picture: Callable[[], None] = lambda: None
        self._on_error: Callable[[Exception], None] = lambda _: None

    def is_present(self) -> bool:
        return self.plugged

    def start(self, on_picture: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        if not self.plugged:
            raise CameraError("There is no camera.", code="camera-missing")
        self._on_picture, self._on_error, self.running = on_picture, on_error, True

    def stop(self) -> None:
        self.running, self.picture = False, None

    def see(self, picture: Picture) -> None:
        """Show it something, while it runs."""
        if self.running:
            self.picture = picture
            self._on_picture()

    def plug(self) -> None:
        """Plug it in."""
        self.plugged = True
        self.devices_changed()

    def unplug(self) -> None:
        """Pull the plug while it may be running."""
        self.plugged = False
        report, was_running = self._on_error, self.running
        self.stop()
        if was_running:
            report(CameraError("The camera was unplugged."))
        self.devices_changed()


class ScriptedReader:
    """Reads in every picture what the test says."""

    def __init__(self) -> None:
        self.says = ""

    def read(self, _picture: Picture) -> str:
        return self.says


def watching(camera: StillCamera, reader: PictureReader | None = None) -> PassportCameraViewModel:
    """Return what reads passports before a camera, at once."""
    return PassportCameraViewModel(AtOnce(), reader or ScriptedReader(), camera)
