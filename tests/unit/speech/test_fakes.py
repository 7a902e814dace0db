"""The fakes are the ports: mypy checks the assignments."""

import pytest

from kiosk.errors import HearingError, SpeakingError
from kiosk.ports import Recognizers, Speaker
from tests.fakes.speech import FakeRecognizers, FakeSpeaker


def test_a_listener_shows_word_after_word_and_ends() -> None:
    fakes = FakeRecognizers()
    recognizers: Recognizers = fakes
    fakes.by_tag["en"].will_hear("where is the office", "wear is the office")
    listener = recognizers.get("en").listen()
    shown = [listener.accept(b"\0\0") for _ in range(4)]
    assert [progress.partial for progress in shown][-2:] == ["where is the", "where is the office"]
    assert [progress.ended for progress in shown] == [False, False, False, True]
    assert [hypothesis.text for hypothesis in listener.finish().hypotheses] == [
        "where is the office",
        "wear is the office",
    ]
    assert not recognizers.get("en").listen().finish().heard


def test_missing_parts_raise_what_the_real_ones_raise() -> None:
    speaker: Speaker = FakeSpeaker()
    with pytest.raises(HearingError) as hearing:
        FakeRecognizers().get("km")
    with pytest.raises(SpeakingError) as speaking:
        speaker.synthesize("x", "km")
    assert (hearing.value.code, speaking.value.code) == ("recognizer-missing", "voice-missing")
    assert speaker.synthesize("hello", "en", speed=0.5).seconds == pytest.approx(0.5, abs=0.001)
