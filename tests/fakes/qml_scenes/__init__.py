"""Every state that a page can show, by its name."""

from tests.fakes.qml_scenes import forms, guidance, staff, visit
from tests.fakes.qml_scenes.base import Scene

SCENES: dict[str, Scene] = {**visit.SCENES, **guidance.SCENES, **forms.SCENES, **staff.SCENES}
