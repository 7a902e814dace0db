"""A whole kiosk with the real content, without a window."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.composition import House
from tests.fakes.camera import StillCamera
from tests.fakes.scripted_speech import ScriptedRecognizers
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from ui.viewmodels.kiosk import KioskViewModel

PATIENCE_SECONDS = 60


@dataclass
class Bench:
    """A kiosk on the bench."""

    kiosk: KioskViewModel
    microphone: SilentMicrophone
    player: SilentPlayer
    camera: StillCamera
    recognizers: ScriptedRecognizers
    house: House

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, f"page {self.page}, error {self.get('errorCode')!r}"
            QCoreApplication.processEvents()
            time.sleep(0.005)  # unlike QTest.qWait, lets the workers' Python run

    def pause(self, seconds: float) -> None:
        """Let Qt and the workers work for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def wait_page(self, *pages: str) -> None:
        self.wait(lambda: self.page in pages)

    @property
    def page(self) -> str:
        return str(self.kiosk.property("page"))

    def get(self, path: str) -> object:
        value: object = self.kiosk
        for name in path.split("."):
            value = value.property(name)  # type: ignore[attr-defined]
        return value

    def ask_by_voice(self, text: str) -> None:
        self.recognizers.says = text
        self.kiosk.openAsking()
        self.microphone.hear(b"\1\0" * 1000)
