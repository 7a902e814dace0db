"""Whisper as a recogniser, over an engine that reads what it is told to."""

import math
from pathlib import Path

import numpy as np
import pytest
import soundfile

from speech.endpoint import EndpointRules
from speech.whisper.engine import Reading
from speech.whisper.features import Floats
from speech.whisper.recognizer import LEAD_SECONDS, WhisperDecoder, WhisperRecognizer


class FakeEngine:
    """Reads the same in all that it is given, and keeps that."""

    name = "whisper-fake"

    def __init__(self, *readings: Reading) -> None:
        self.readings = readings
        self.given: list[tuple[Floats, str]] = []

    def read(self, samples: Floats, tag: str) -> tuple[Reading, ...]:
        self.given.append((samples, tag))
        return self.readings


GOOD = Reading("where is the hospital", -0.2, 0.01, 5, 2.0)
OTHER = Reading("where is the hospitable", -0.5, 0.01, 6, 2.0)
SILENT = Reading("Thank you for watching", -1.5, 0.9, 4, 2.0)
LOOPING = Reading("okay okay okay okay okay", -0.4, 0.01, 5, 2.0)


def tone(seconds: float) -> bytes:
    samples = 8_000 * np.sin(np.arange(int(16_000 * seconds)) / 5)
    return bytes(samples.astype("<i2").tobytes())


def hear(engine: FakeEngine, *, speech: bool = True, sound: bytes = tone(2.0)) -> WhisperDecoder:
    decoder = WhisperDecoder(engine, "en")
    decoder.accept(sound, speech=speech)
    return decoder


def test_readings_become_hypotheses_the_likeliest_first() -> None:
    engine = FakeEngine(GOOD, OTHER, GOOD)
    heard = hear(engine).finish(2.0, "endpoint", speech=True)
    assert [each.text for each in heard.hypotheses] == [GOOD.text, OTHER.text]
    assert [each.score for each in heard.hypotheses] == pytest.approx([math.exp(-0.2), math.exp(-0.5)])
    assert {each.engine for each in heard.hypotheses} == {"whisper-fake"}
    assert (heard.seconds, heard.ended_by, heard.words) == (2.0, "endpoint", ())
    [(samples, tag)] = engine.given
    assert (len(samples), tag) == (32_000, "en")


def test_there_are_no_words_while_somebody_speaks() -> None:
    assert hear(FakeEngine(GOOD)).partial() == ""


@pytest.mark.parametrize("invention", [SILENT, LOOPING])
def test_an_invention_is_nothing_heard(invention: Reading) -> None:
    assert not hear(FakeEngine(invention, OTHER)).finish(2.0, "endpoint", speech=True).heard
    believed = hear(FakeEngine(GOOD, invention)).finish(2.0, "endpoint", speech=True)
    assert [each.text for each in believed.hypotheses] == [GOOD.text]


def test_without_speech_nothing_is_read() -> None:
    engine = FakeEngine(GOOD)
    assert not hear(engine, speech=False).finish(2.0, "endpoint", speech=False).heard
    assert not hear(engine, sound=bytes(64_000)).finish(2.0, "endpoint", speech=True).heard
    assert engine.given == []


def test_of_the_sound_before_speech_only_the_last_second_is_read() -> None:
    engine = FakeEngine(GOOD)
    decoder = hear(engine, speech=False, sound=tone(60.0))
    decoder.accept(tone(0.5), speech=True)
    decoder.finish(60.5, "endpoint", speech=True)
    assert len(engine.given[0][0]) == 16_000 * (LEAD_SECONDS + 0.5)


def test_noise_in_a_file_is_not_read(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).standard_normal(48_000) * 0.1
    soundfile.write(tmp_path / "noise.wav", noise, 16_000)
    engine = FakeEngine(GOOD)
    heard = WhisperRecognizer("en", engine, EndpointRules()).transcribe_file(tmp_path / "noise.wav")
    assert (heard.heard, heard.seconds, engine.given) == (False, 3.0, [])
