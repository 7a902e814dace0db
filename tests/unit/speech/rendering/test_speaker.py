"""A speaker with sentences ready plays them, and lets the live voice say the rest."""

from pathlib import Path

import pytest

from kiosk.content.rendered_store import FolderRenderedSpeech
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from speech.rendering.speaker import PreparedSpeaker
from tests.fakes.rendering import PITCH_HZ, pitch_of, tone
from tests.fakes.speech import FakeSpeaker

READY, OTHER = (Segment("你好。", "zh"),), (Segment("再见。", "zh"),)


@pytest.fixture
def live() -> FakeSpeaker:
    return FakeSpeaker(["zh", "ko"])


@pytest.fixture
def speaker(live: FakeSpeaker, tmp_path: Path) -> PreparedSpeaker:
    rendered = FolderRenderedSpeech(tmp_path, {"zh": "one"})
    rendered.keep(READY, tone(1.0))
    return PreparedSpeaker(live, rendered)


def test_a_sentence_that_is_ready_needs_no_engine(speaker: PreparedSpeaker, live: FakeSpeaker) -> None:
    assert pitch_of(speaker.say(READY)) == pytest.approx(PITCH_HZ, abs=3)
    assert pitch_of(speaker.synthesize("你好。", "zh")) == pytest.approx(PITCH_HZ, abs=3)
    assert live.spoken == []


@pytest.mark.parametrize("speed", [0.75, 1.25])
def test_it_is_played_at_the_speed_that_was_asked_for(speaker: PreparedSpeaker, speed: float) -> None:
    sound = speaker.say(READY, speed=speed)
    assert sound.seconds == pytest.approx(1.0 / speed, rel=0.1)
    assert pitch_of(sound) == pytest.approx(PITCH_HZ, abs=3)


def test_any_other_is_said_live(speaker: PreparedSpeaker, live: FakeSpeaker) -> None:
    speaker.say(OTHER, speed=0.75)
    assert live.spoken == [("再见。", "zh", 0.75)]
    with pytest.raises(SpeakingError) as raised:
        speaker.synthesize("Hello.", "en")
    assert raised.value.code == "voice-missing"


@pytest.mark.expected_log("rendering-damaged")
def test_a_damaged_sound_is_said_live(speaker: PreparedSpeaker, live: FakeSpeaker, tmp_path: Path) -> None:
    [file] = (tmp_path / "zh").iterdir()
    file.write_bytes(b"no sound")
    speaker.say(READY)
    assert live.spoken == [("你好。", "zh", 1.0)]


def test_it_speaks_what_the_live_voice_speaks_and_ends_with_it(speaker: PreparedSpeaker, live: FakeSpeaker) -> None:
    assert [speaker.can_speak(tag) for tag in ("zh", "ko", "km")] == [True, True, False]
    speaker.cancel()
    speaker.close()
    assert (live.cancelled, live.closed) == (1, True)
