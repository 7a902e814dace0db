"""Our own voice is no interruption; a visitor's is."""

import numpy as np
import pytest
import soxr

from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.ports import Sounding
from speech.interruption import EchoFreeInterruption, likeness
from speech.loudness import Samples
from speech.played import LEAD_SAMPLES, Played
from speech.speaker import ChildSpeaker

PIECE = 640
DELAY = 1_600


@pytest.fixture(scope="module")
def voices() -> dict[str, Audio]:
    speaker = ChildSpeaker({"en": "en-us", "ru": "ru"})
    said = {
        "en": speaker.synthesize("The labour office helps you to claim the wages that you did not get.", "en"),
        "ru": speaker.synthesize("Скажите, пожалуйста, где я могу получить помощь?", "ru"),
    }
    speaker.close()
    return said


def at_16k(audio: Audio) -> Samples:
    read = np.frombuffer(audio.pcm, dtype="<i2")
    return np.asarray(soxr.resample(read, audio.rate_hz, SPEECH_RATE_HZ), dtype=np.int16)


def echo(audio: Audio) -> Samples:
    """Return a sound as the microphone hears it: later and quieter, with a second sound from a wall."""
    played = at_16k(audio).astype(float)
    heard = np.zeros(len(played) + 2 * DELAY)
    heard[DELAY : DELAY + len(played)] += 0.4 * played
    heard[DELAY + 500 : DELAY + 500 + len(played)] += 0.15 * played
    return np.asarray(heard, dtype=np.int16)


def watch(samples: Samples, audio: Audio | None) -> tuple[bool, bytes]:
    """Return whether somebody spoke, and the first words."""
    interruption = EchoFreeInterruption()
    for start in range(0, len(samples), PIECE):
        now = (start + PIECE) / SPEECH_RATE_HZ
        sounding = Sounding(audio, now) if audio is not None and now < audio.seconds else None
        if interruption.accept(samples[start : start + PIECE].tobytes(), sounding):
            return True, interruption.words()
    return False, interruption.words()


def test_our_own_voice_is_no_interruption(voices: dict[str, Audio]) -> None:
    assert not watch(echo(voices["en"]), voices["en"])[0]


def test_a_visitor_over_our_voice_interrupts_and_the_first_words_are_kept(voices: dict[str, Audio]) -> None:
    heard, visitor = echo(voices["en"]), at_16k(voices["ru"])
    begin = SPEECH_RATE_HZ
    end = min(len(heard), begin + len(visitor))
    heard[begin:end] += visitor[: end - begin]
    spoke, words = watch(heard, voices["en"])
    assert spoke
    assert 0 < len(words) <= 2 * SPEECH_RATE_HZ


def test_a_visitor_in_silence_interrupts(voices: dict[str, Audio]) -> None:
    assert watch(at_16k(voices["ru"]), None)[0]


def test_a_quiet_room_does_not() -> None:
    noise = np.random.default_rng(1).integers(-30, 30, 5 * SPEECH_RATE_HZ).astype(np.int16)
    assert not watch(noise, None)[0]


def test_a_sound_is_like_itself_at_any_place_and_not_like_another(voices: dict[str, Audio]) -> None:
    ours, others = at_16k(voices["en"]), at_16k(voices["ru"])
    assert likeness(ours[9_000:17_000], ours[:30_000]) > 0.99
    assert likeness(others[9_000:17_000], ours[:30_000]) < 0.5


def test_what_is_played_is_followed_by_the_microphones_clock_until_samples_are_lost() -> None:
    ramp = np.arange(SPEECH_RATE_HZ * 2, dtype=np.int16)
    audio, played = Audio(ramp.tobytes(), SPEECH_RATE_HZ), Played()
    first = played.take(100, Sounding(audio, 0.5))
    assert first[-1] == SPEECH_RATE_HZ // 2 + LEAD_SAMPLES - 1
    second = played.take(100, Sounding(audio, 0.51))  # a leap of the loudspeaker
    assert second[0] == first[-1] + 1
    for _ in range(60):
        last = played.take(100, Sounding(audio, 0.9))
    assert last[-1] != second[-1] + 60 * 100
    assert not played.take(100, None).any()


def test_a_loss_of_samples_is_noticed_at_once_and_remembered() -> None:
    audio, played = Audio(np.zeros(2 * SPEECH_RATE_HZ, dtype=np.int16).tobytes(), SPEECH_RATE_HZ), Played()
    for piece in range(25):
        played.take(PIECE, Sounding(audio, (piece + 1) * PIECE / SPEECH_RATE_HZ))
    assert played.since_loss >= 25 * PIECE
    for piece in range(25, 28):
        played.take(PIECE, Sounding(audio, 0.2 + (piece + 1) * PIECE / SPEECH_RATE_HZ))
    assert played.since_loss == 0
    played.take(PIECE, None)
    assert played.since_loss == PIECE


@pytest.mark.parametrize("lost", [False, True])
def test_a_visitor_does_not_interrupt_within_a_second_of_lost_samples(voices: dict[str, Audio], lost: bool) -> None:
    heard, visitor = echo(voices["en"]), at_16k(voices["ru"])
    gap = range(SPEECH_RATE_HZ, SPEECH_RATE_HZ + 5 * PIECE)
    begin, end = gap.stop, gap.stop + SPEECH_RATE_HZ * 4 // 5
    heard[begin:end] += visitor[: end - begin]
    interruption, spoke = EchoFreeInterruption(), False
    for start in range(0, end, PIECE):
        sounding = Sounding(voices["en"], (start + PIECE) / SPEECH_RATE_HZ)
        if not (lost and start in gap):
            spoke = spoke or interruption.accept(heard[start : start + PIECE].tobytes(), sounding)
    assert spoke is not lost


def test_the_room_still_sounds_of_one_sentence_while_the_next_begins(voices: dict[str, Audio]) -> None:
    ours, others, played = at_16k(voices["en"]), at_16k(voices["ru"]), Played()
    for seconds in np.arange(0.04, 1.0, 0.04):
        played.take(PIECE, Sounding(voices["en"], float(seconds)))
    played.take(PIECE, Sounding(voices["ru"], 0.04))
    told = played.around(SPEECH_RATE_HZ, SPEECH_RATE_HZ // 4)
    assert likeness(ours[8_000:12_000], told) > 0.99
    assert likeness(others[500:3_000], told) > 0.99


def test_the_end_of_a_sentence_is_no_interruption_of_the_next(voices: dict[str, Audio]) -> None:
    one, other = voices["en"], voices["ru"]
    heard = np.concatenate((at_16k(one), at_16k(other), np.zeros(4_000, dtype=np.int16)))
    late = np.concatenate((np.zeros(4_000, dtype=np.int16), heard))[: len(heard)] // 2
    interruption = EchoFreeInterruption()
    for start in range(0, len(heard), PIECE):
        now = (start + PIECE) / SPEECH_RATE_HZ
        sounding = Sounding(one, now) if now < one.seconds else Sounding(other, now - one.seconds)
        assert not interruption.accept(late[start : start + PIECE].tobytes(), sounding)
