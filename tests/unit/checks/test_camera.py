"""The technician's row about the camera."""

from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.checks.camera import camera
from kiosk.config import CameraSettings

BOTH = ["Desk camera", "Screen camera"]


def house(settings: CameraSettings) -> Any:
    """Return as much of the kiosk as the check looks at."""
    return SimpleNamespace(machine=SimpleNamespace(settings=SimpleNamespace(camera=settings)))


@pytest.mark.parametrize(
    ("settings", "found", "row"),
    [
        (CameraSettings(), (BOTH, "Desk camera"), ("good", "", "also there: Screen camera")),
        (CameraSettings(use=False), (BOTH, ""), ("good", "", "switched off")),
        (CameraSettings(), ([], ""), ("good", "camera-missing", "No camera.")),
        (CameraSettings(device="Attic"), (BOTH, ""), ("warning", "camera-missing", "there is: Desk camera, Screen")),
    ],
)
def test_the_row_says_which_camera_there_is(
    monkeypatch: pytest.MonkeyPatch, settings: CameraSettings, found: tuple[list[str], str], row: tuple[str, str, str]
) -> None:
    monkeypatch.setattr("ui.camera.camera_names", lambda _settings: found)
    [finding] = camera(house(settings))
    state, code, words = row
    assert (finding.part, finding.state, finding.code) == ("camera", state, code)
    assert words in finding.text
