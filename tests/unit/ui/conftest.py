"""The kiosk on the bench: real content and answer index; microphone, loudspeaker and recognisers of the test's."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.composition import House
from kiosk.config import ScreenSettings, Settings
from kiosk.content.folder_store import FolderContentStore
from kiosk.machine import Machine
from kiosk.paths import REPOSITORY, Paths
from offline_models.faq_model.answer_index import ContentAnswerIndex
from tests.fakes.camera import StillCamera
from tests.fakes.scripted_speech import ScriptedRecognizers, ScriptedSpeaker
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from tests.unit.ui.bench import Bench
from ui.garbage import GuiThreadCollector
from ui.viewmodels.kiosk import KioskViewModel

CONTENT = REPOSITORY / "kiosk" / "content" / "starter"


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    os.environ.pop("QT_IM_MODULE", None)
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication([])


@pytest.fixture(scope="session")
def index() -> ContentAnswerIndex:
    """Return one index for all tests: it learns a language once."""
    return ContentAnswerIndex(FolderContentStore(CONTENT).load())


@pytest.fixture
def bench(application: QGuiApplication, index: ContentAnswerIndex, tmp_path: Path) -> Iterator[Bench]:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", CONTENT, tmp_path)))
    recognizers, microphone, player = ScriptedRecognizers(), SilentMicrophone(), SilentPlayer()
    house.__dict__["index"] = index
    house.speech.__dict__.update(recognizers=recognizers, speaker=ScriptedSpeaker())
    collector = GuiThreadCollector()
    screen, camera = ScreenSettings(idle_seconds=1000), StillCamera()
    kiosk = KioskViewModel(house.services, screen, microphone, player, camera, offered=["en", "ko", "zh", "vi"])
    yield Bench(kiosk, microphone, player, camera, recognizers, house)
    kiosk.close()
    QCoreApplication.processEvents()
    collector.stop()
