"""Which camera there is for the lines of a passport."""

from collections.abc import Iterator

from kiosk.composition import House
from kiosk.health import Finding


def camera(house: House) -> Iterator[Finding]:
    """Yield a row: the camera in use. It is not opened. Needs a process without a window."""
    from ui.camera import camera_names

    settings = house.machine.settings.camera
    if not settings.use:
        yield Finding("camera", "good", "switched off in the settings (camera.use): visitors type")
        return
    names, chosen = camera_names(settings)
    if chosen:
        others = [name for name in names if name != chosen]
        text = f"{chosen} reads the lines of a passport" + (f"; also there: {', '.join(others)}" if others else "")
        yield Finding("camera", "good", text)
    elif settings.device:
        text = f"No camera {settings.device} (camera.device); there is: {', '.join(names) or 'none'}. Visitors type."
        yield Finding("camera", "warning", text, "camera-missing")
    else:
        text = "No camera. Visitors type the lines of their passport; a reader that types does it too."
        yield Finding("camera", "good", text, "camera-missing")
