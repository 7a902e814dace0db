"""Slower and faster speech keeps its pitch."""

import pytest

from kiosk.domain.audio import Audio
from speech.rendering.stretching import stretched
from tests.fakes.rendering import PITCH_HZ, pitch_of, tone


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 2.0])
@pytest.mark.parametrize("rate_hz", [16_000, 24_000])
def test_the_length_changes_and_the_pitch_stays(speed: float, rate_hz: int) -> None:
    sound = stretched(tone(2.0, rate_hz=rate_hz), speed)
    assert sound.rate_hz == rate_hz
    assert sound.seconds == pytest.approx(2.0 / speed, rel=0.05)
    assert pitch_of(sound) == pytest.approx(PITCH_HZ, abs=3)


def test_no_sound_stays_none() -> None:
    assert stretched(Audio(b"", 24_000), 0.75).pcm == b""
