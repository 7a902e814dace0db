"""Watching the microphone while the kiosk reads aloud, without engines."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.domain.audio import Audio
from kiosk.ports import Sounding
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from ui.task_runner import TaskRunner
from ui.viewmodels.barge_in import BargeIn

SPEECH, ECHO = b"speech", b"echo.."


class Ears:
    """kiosk.ports.Interruption: knows the word."""

    def __init__(self) -> None:
        self.heard: list[tuple[bytes, Sounding | None]] = []

    def accept(self, pcm: bytes, sounding: Sounding | None) -> bool:
        self.heard.append((pcm, sounding))
        return SPEECH in pcm

    def words(self) -> bytes:
        return SPEECH


class Reading:
    """What a barge-in is made of."""

    def __init__(self, *, switched_on: bool = True) -> None:
        self.application = QGuiApplication.instance() or QGuiApplication([])
        self.microphone, self.player, self.ears = SilentMicrophone(), SilentPlayer(), Ears()
        self.reads = False
        self.runner = TaskRunner()
        make = (lambda: self.ears) if switched_on else None
        self.barge_in = BargeIn(self.runner, make, self.microphone, self.player, lambda: self.reads)
        self.spoken: list[bytes] = []
        self.barge_in.spoke.connect(self.spoken.append)

    def read(self, *, reads: bool) -> None:
        self.reads = reads
        self.barge_in.look()

    def listens(self) -> bool:
        return self.microphone.running

    def until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end
            QCoreApplication.processEvents()
            time.sleep(0.002)


@pytest.fixture
def reading() -> Reading:
    return Reading()


def test_the_microphone_is_open_only_while_something_is_read(reading: Reading) -> None:
    assert not reading.listens()
    reading.read(reads=True)
    assert reading.listens()
    reading.read(reads=False)
    assert not reading.listens()
    reading.runner.close()


def test_who_speaks_is_heard_from_the_first_word_with_the_microphone_open(reading: Reading) -> None:
    reading.player.playing = Audio(b"", 16_000)
    reading.read(reads=True)
    reading.microphone.hear(ECHO)
    reading.until(lambda: reading.ears.heard)
    assert reading.ears.heard[0] == (ECHO, Sounding(reading.player.playing, 0.0))
    reading.microphone.hear(SPEECH)
    reading.until(lambda: reading.spoken)
    assert reading.spoken == [SPEECH]
    reading.read(reads=False)
    assert reading.listens()  # whoever listens on has it
    reading.runner.close()


def test_an_unplugged_microphone_does_not_disturb_the_reading(reading: Reading) -> None:
    reading.read(reads=True)
    reading.microphone.unplug()
    assert reading.spoken == []
    reading.read(reads=False)
    reading.read(reads=True)  # still unplugged
    reading.microphone.plug()
    reading.read(reads=True)
    assert reading.listens()
    reading.runner.close()


def test_switched_off_it_never_listens() -> None:
    reading = Reading(switched_on=False)
    reading.read(reads=True)
    assert not reading.listens()
    reading.runner.close()
