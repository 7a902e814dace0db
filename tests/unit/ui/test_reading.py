"""Reading aloud sentence by sentence: what plays, what is marked, and what an interruption does."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Passage, Reading, Segment
from kiosk.errors import SpeakingError
from kiosk.printing.labels import labels_of
from kiosk.services.reading import ReadingService, reading_of_text
from speech.spoken_form.form import SpokenForm
from tests.fakes.rendering import FakeRenderedSpeech
from tests.fakes.sound import SilentPlayer
from tests.fakes.speech import FakeSpeaker
from ui.garbage import GuiThreadCollector
from ui.task_runner import TaskRunner
from ui.viewmodels.reading import ReadingViewModel

PATIENCE_SECONDS = 20
TEXT = "One 🙂 here. Two here! Three?"
SOUND = Audio(b"\1\0" * 100, 22_050)


@dataclass
class FakeRecordings:
    """Has a recording of the texts it was given."""

    texts: dict[str, Path] = field(default_factory=dict)
    broken: bool = False

    def find(self, reading: Reading) -> Path | None:
        return self.texts.get(reading.passages[0].text)

    def load(self, file: Path) -> Audio:
        if self.broken:
            raise SpeakingError("The recording cannot be played.", code="recording-unreadable")
        return SOUND


class Bench:
    """A reader with a loudspeaker that plays until it is told."""

    def __init__(self) -> None:
        self.speaker, self.player, self.recordings = FakeSpeaker(), SilentPlayer(), FakeRecordings()
        self.runner = TaskRunner()
        service = ReadingService(self.speaker, SpokenForm(()), self.recordings, labels_of, FakeRenderedSpeech())
        self.reader = ReadingViewModel(self.runner, service, self.player)
        self.errors: list[str] = []
        self.reader.failed.connect(self.errors.append)

    def offer(self, text: str = TEXT, tag: str = "en") -> None:
        self.reader.offer(reading_of_text(text, tag))

    def get(self, name: str) -> object:
        return self.reader.property(name)

    def marked(self, text: str = TEXT) -> str:
        """Return the marked stretch, counting as Qt does."""
        units = text.encode("utf-16-le")
        return units[2 * int(self.get("markStart")) : 2 * int(self.get("markEnd"))].decode("utf-16-le")  # type: ignore[call-overload]

    def said(self) -> list[str]:
        return [text for text, _, _ in self.speaker.spoken]

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, (self.get("state"), self.errors, self.said())
            QCoreApplication.processEvents()
            time.sleep(0.002)

    def read(self) -> None:
        """Read until the first sentence plays and the second is made."""
        self.reader.read()
        self.wait(lambda: self.get("state") == "playing" and len(self.said()) > 1)

    def end(self, count: int = 1) -> None:
        """Come to the end of what plays."""
        for _ in range(count):
            self.player.end()
            self.wait(lambda: self.player.playing is not None or self.get("state") == "silent")


@pytest.fixture
def bench() -> Iterator[Bench]:
    os.environ.pop("QT_IM_MODULE", None)
    running = QGuiApplication.instance() or QGuiApplication([])
    collector = GuiThreadCollector()
    bench = Bench()
    yield bench
    bench.reader.stop()
    bench.runner.close()
    running.processEvents()
    collector.stop()


def test_sentences_play_one_after_the_other_and_each_is_marked(bench: Bench) -> None:
    bench.offer()
    assert bench.marked() == ""
    bench.read()
    marked = [bench.marked()]
    while bench.get("state") != "silent":
        bench.end()
        marked.append(bench.marked())
    assert marked == ["One 🙂 here.", "Two here!", "Three?", ""]
    assert bench.said() == ["One 🙂 here.", "Two here!", "Three?"]


def test_the_next_sentence_is_made_while_one_plays(bench: Bench) -> None:
    bench.offer()
    bench.read()
    assert bench.said() == ["One 🙂 here.", "Two here!"]
    assert bench.marked() == "One 🙂 here."


def test_the_place_of_the_passage_is_told(bench: Bench) -> None:
    passages = (Passage("short", "First.", "en"), Passage("bring/0", "A card", "en"))
    bench.reader.offer(Reading("R-01", passages))
    bench.read()
    assert bench.get("place") == "short"
    bench.end()
    assert (bench.get("place"), bench.get("markStart"), bench.get("markEnd")) == ("bring/0", 0, 6)


def test_another_speed_goes_on_at_the_sentence(bench: Bench) -> None:
    bench.offer()
    bench.read()
    bench.end()
    bench.reader.setSpeed(1.25)
    bench.wait(lambda: bench.get("state") == "playing")
    assert bench.marked() == "Two here!"
    bench.end(2)
    assert [(text, speed) for text, _, speed in bench.speaker.spoken][-2:] == [("Two here!", 1.25), ("Three?", 1.25)]
    assert bench.get("state") == "silent"


def test_a_pause_between_sentences_holds(bench: Bench) -> None:
    bench.offer()
    bench.read()
    bench.reader.pause()
    held = bench.player.paused
    bench.reader.resume()
    assert (held, bench.player.paused) == (True, False)
    bench.end()
    assert bench.marked() == "Two here!"


def test_stopping_is_silent_and_reading_again_begins_at_the_beginning(bench: Bench) -> None:
    bench.offer()
    bench.read()
    bench.end()
    bench.reader.stop()
    assert bench.player.playing is None
    assert (bench.get("state"), bench.marked()) == ("silent", "")
    bench.read()
    assert bench.marked() == "One 🙂 here."


def test_a_text_that_went_is_not_read(bench: Bench) -> None:
    bench.offer()
    bench.reader.read()
    bench.offer("Other text.")
    bench.reader.read()
    bench.wait(lambda: bench.get("state") == "playing")
    assert bench.marked("Other text.") == "Other text."
    bench.end()
    assert bench.get("state") == "silent"


def test_an_engine_that_died_is_told_once(bench: Bench) -> None:
    bench.speaker.broken = True
    bench.offer()
    bench.reader.read()
    bench.wait(lambda: bench.get("state") == "silent")
    bench.wait(lambda: bench.errors == ["speaker-failed"])


def test_an_engine_that_dies_on_the_way_lets_the_sentence_end(bench: Bench) -> None:
    class DiesAtTwo(FakeSpeaker):
        def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
            self.broken = segments[0].text.startswith("Two")
            return super().say(segments, speed=speed)

    bench.speaker = DiesAtTwo()
    bench.reader = ReadingViewModel(
        bench.runner,
        ReadingService(bench.speaker, SpokenForm(()), bench.recordings, labels_of, FakeRenderedSpeech()),
        bench.player,
    )
    bench.reader.failed.connect(bench.errors.append)
    bench.offer()
    bench.reader.read()
    bench.wait(lambda: bench.speaker.broken)
    assert bench.player.playing is not None
    assert bench.errors == []
    bench.player.end()
    bench.wait(lambda: bench.errors == ["speaker-failed"])
    assert bench.get("state") == "silent"


def test_a_loudspeaker_that_goes_is_told_once_and_the_next_reading_is_heard(bench: Bench) -> None:
    bench.offer()
    bench.reader.read()
    bench.wait(lambda: bench.get("state") == "playing")
    bench.player.unplug()
    assert bench.errors == ["loudspeaker-missing"]
    assert bench.get("state") == "silent"
    bench.reader.read()
    bench.wait(lambda: bench.get("state") == "playing")


def test_nothing_to_say_is_an_error_and_not_a_silence(bench: Bench) -> None:
    bench.offer("…")
    bench.reader.read()
    bench.wait(lambda: bench.errors == ["speaker-failed"])


def test_a_language_without_a_voice_is_read_where_somebody_recorded_it(bench: Bench, tmp_path: Path) -> None:
    bench.offer("សួស្តី", "km")
    assert bench.get("canSpeak") is False
    bench.recordings.texts["សួស្តី"] = tmp_path / "R-01.ogg"
    bench.offer("សួស្តី", "km")
    assert bench.get("canSpeak") is True
    bench.reader.read()
    bench.wait(lambda: bench.player.playing == SOUND)
    bench.reader.setSpeed(1.25)
    assert bench.player.playing == SOUND
    bench.player.end()
    assert bench.get("state") == "silent"


def test_a_recording_that_cannot_be_played_is_told(bench: Bench, tmp_path: Path) -> None:
    bench.recordings.texts[TEXT], bench.recordings.broken = tmp_path / "R-01.ogg", True
    bench.offer()
    bench.reader.read()
    bench.wait(lambda: bench.errors == ["recording-unreadable"])
