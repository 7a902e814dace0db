"""Levels, gain and hints: what a recogniser gets and what the visitor is asked."""

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.domain.hearing import Hint
from speech.conditioned import ConditionedRecognizers
from speech.conditioned_listener import ConditionedListener
from speech.gain import LOUDEST_ROOM_DBFS, VOICE_DBFS
from speech.loudness import FULL_SCALE, Samples, dbfs
from tests.fakes.speech import FakeListener, FakeRecognizers, utterance

RANDOM = np.random.default_rng(4)


def sixteen_bit(sound: NDArray[np.float64]) -> Samples:
    """Return samples as a microphone delivers them."""
    return np.asarray(np.clip(np.rint(sound), -32_768, 32_767), dtype=np.int16)


def room(seconds: float, level: float) -> Samples:
    """Return steady noise of so many dBFS."""
    noise = RANDOM.standard_normal(int(seconds * SPEECH_RATE_HZ)) * FULL_SCALE * 10 ** (level / 20)
    return sixteen_bit(noise)


def voice(seconds: float, level: float, room_level: float = -75.0) -> Samples:
    """Return syllables: a tone of so many dBFS, swelling and fading four times a second, in a room."""
    time = np.arange(int(seconds * SPEECH_RATE_HZ)) / SPEECH_RATE_HZ
    tone = np.sin(2 * np.pi * 220 * time) * np.abs(np.sin(2 * np.pi * 2 * time))
    sound = tone * np.sqrt(2) * FULL_SCALE * 10 ** (level / 20) + room(seconds, room_level)
    return sixteen_bit(sound)


def heard(*sounds: Samples) -> tuple[Samples, list[Hint]]:
    """Return what the recogniser gets, and the hints in the order in which they were shown."""
    inner = FakeListener(utterance("x" * 10))
    listener = ConditionedListener(inner)
    hints: list[Hint] = [""]
    pcm = b"".join(sound.tobytes() for sound in sounds)
    for start in range(0, len(pcm), 1601):  # half a sample too many
        hint = listener.accept(pcm[start : start + 1601]).hint
        hints += [hint] * (hint != hints[-1])
    return np.frombuffer(inner.pcm, dtype="<i2"), hints


@pytest.mark.parametrize("level", [-50.0, -40.0, -30.0])
def test_a_quiet_talker_is_brought_up(level: float) -> None:
    got, _ = heard(room(1, -75), voice(3, level))
    assert dbfs(got[-2 * SPEECH_RATE_HZ :]) == pytest.approx(VOICE_DBFS - 3, abs=3)


def test_a_loud_talker_passes_bit_by_bit_from_the_first_syllable_on() -> None:
    sound = np.concatenate((room(1, -75), voice(3, -12)))
    got, hints = heard(sound)
    known = int(1.1 * SPEECH_RATE_HZ)
    assert np.array_equal(got[known:], sound[known:])
    assert hints == [""]


@pytest.mark.parametrize("level", [-79.0, -65.0, -50.0, -30.0])
def test_a_room_alone_is_never_amplified(level: float) -> None:
    sound = room(8, level)
    got, _ = heard(sound)
    assert np.array_equal(got, sound)


def test_a_quiet_voice_does_not_bring_the_room_up() -> None:
    got, _ = heard(room(1, -60), voice(2, -45, -60), room(2, -60))
    assert dbfs(got[-SPEECH_RATE_HZ:]) < LOUDEST_ROOM_DBFS + 1


def test_a_sudden_loud_word_after_quiet_ones_is_not_clipped() -> None:
    got, _ = heard(room(1, -75), voice(2, -50), voice(1, -9))
    assert np.abs(got.astype(int)).max() < 32_700


def test_shouting_asks_to_step_back() -> None:
    _, hints = heard(room(1, -60), voice(3, 12))
    assert hints == ["", "too-loud"]


def test_whispering_asks_to_come_closer() -> None:
    _, hints = heard(room(1, -75), voice(3, -55))
    assert hints == ["", "too-quiet"]


def test_a_noisy_room_is_named() -> None:
    _, hints = heard(room(3, -25))
    assert hints == ["", "noisy"]


def test_a_clear_voice_in_a_noisy_room_is_left_in_peace() -> None:
    _, hints = heard(voice(6, -9, -36))
    assert "noisy" not in hints


def test_a_hint_goes_again_and_does_not_flicker() -> None:
    _, hints = heard(room(1, -60), voice(2, 12), voice(8, -15))
    assert hints == ["", "too-loud", ""]
    turns = [sound for _ in range(6) for sound in (voice(0.3, -43), voice(0.3, -47))]
    _, hints = heard(room(1, -75), *turns)
    assert len(hints) <= 2


def test_the_rest_is_the_recognisers() -> None:
    inner = FakeRecognizers()
    inner.by_tag["en"].will_hear("hello")
    conditioned = ConditionedRecognizers(inner)
    assert conditioned.can_hear("en")
    assert not conditioned.can_hear("km")
    assert conditioned.get("en").language == "en"
    assert conditioned.get("en").listen().finish().text == "hello"
