"""Reading aloud with the real engine, whose process is killed and stopped on the way."""

import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.printing.labels import labels_of
from kiosk.services.reading import ReadingService, reading_of_text
from speech.speaker import ChildSpeaker
from speech.spoken_form.form import SpokenForm
from tests.fakes.rendering import FakeRenderedSpeech
from tests.fakes.sound import SilentPlayer
from tests.integration.speech.test_speaking import children
from tests.unit.ui.test_reading import FakeRecordings
from ui.garbage import GuiThreadCollector
from ui.task_runner import TaskRunner
from ui.viewmodels.reading import ReadingViewModel

PATIENCE_SECONDS = 60
TEXT = "Call 1345 first. Bring your card. Then come back. That is all."


class WatchedSpeaker(ChildSpeaker):
    """The real one; counts the sentences it began and made."""

    def __init__(self) -> None:
        super().__init__({"en": "en-us"})
        self.begun = self.made = 0

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        self.begun += 1
        audio = super().say(segments, speed=speed)
        self.made += 1
        return audio


class Room:
    """A reader with the real voice, and a loudspeaker that plays until it is told."""

    def __init__(self) -> None:
        self.speaker = WatchedSpeaker()
        self.player, self.runner, self.errors = SilentPlayer(), TaskRunner(), list[str]()
        service = ReadingService(self.speaker, SpokenForm({"1345"}), FakeRecordings(), labels_of, FakeRenderedSpeech())
        self.reader = ReadingViewModel(self.runner, service, self.player)
        self.reader.failed.connect(self.errors.append)
        self.reader.offer(reading_of_text(TEXT, "en"))

    def state(self) -> str:
        return str(self.reader.property("state"))

    def marked(self) -> str:
        start, end = (int(self.reader.property(name)) for name in ("markStart", "markEnd"))
        return TEXT[start:end]

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, (self.state(), self.errors)
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def read_first(self) -> None:
        self.reader.read()
        self.wait(lambda: self.state() == "playing")

    def read_on(self) -> list[str]:
        """Let everything play, and return what was marked."""
        marked = []
        while self.state() != "silent":
            marked.append(self.marked())
            self.player.end()
            self.wait(lambda: self.player.playing is not None or self.state() == "silent")
        return marked


@pytest.fixture
def room() -> Iterator[Room]:
    os.environ.pop("QT_IM_MODULE", None)
    running = QGuiApplication.instance() or QGuiApplication([])
    collector = GuiThreadCollector()
    room = Room()
    yield room
    room.reader.stop()
    room.runner.close()
    room.speaker.close()
    running.processEvents()
    collector.stop()


@pytest.mark.expected_log("speaker-failed")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_process_that_falls_while_a_sentence_plays_is_not_noticed_by_the_visitor(
    room: Room, blow: signal.Signals
) -> None:
    room.read_first()
    room.wait(lambda: room.speaker.made == 2)
    [child] = children()
    os.kill(child, blow)
    room.reader.setSpeed(1.25)  # a sentence is made anew, by whom?
    room.wait(lambda: room.state() == "playing")
    assert room.read_on() == ["Call 1345 first.", "Bring your card.", "Then come back.", "That is all."]
    assert room.errors == []
    assert child not in children()


@pytest.mark.expected_log("speaker-failed")
def test_a_voice_that_cannot_be_had_is_told_once_and_can_be_tried_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    [child] = children()
    os.kill(child, signal.SIGKILL)
    room.reader.read()
    room.wait(lambda: room.state() == "silent" and bool(room.errors))
    monkeypatch.undo()
    room.read_first()
    room.read_on()
    assert room.errors == ["speaker-failed"]


def test_a_visitor_who_stops_a_hung_voice_does_not_wait_for_it(room: Room) -> None:
    [child] = children()
    os.kill(child, signal.SIGSTOP)
    room.reader.read()
    room.wait(lambda: room.speaker.begun == 1)
    time.sleep(0.2)
    room.reader.stop()
    assert room.state() == "silent"
    room.read_first()
    assert room.marked() == "Call 1345 first."
    assert room.errors == []
