"""The real Whisper, where it is installed: spoken questions, noise, languages, translation, and both passes."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from numpy.typing import NDArray

from kiosk.ports import Recognizer
from offline_models.store import ModelStore
from speech.recognizers import InstalledRecognizers
from speech.speaker import ChildSpeaker
from speech.whisper.engine import WhisperEngine
from speech.whisper.languages import CODES, share_of_own_script
from tests.benchmarks.transcription import clips, edit_distance, only_characters
from tests.integration.speech.test_hearing import hear_live, words_in_common
from tests.unit.speech.test_activity import NOT_SPEECH, pcm

QUESTION = "where can i register my address"
MODEL = "whisper-base"

Samples = NDArray[np.float64]


@pytest.fixture(scope="module")
def whisper(models: ModelStore) -> Path:
    """The folder of the installed base model."""
    folder = models.path(MODEL)
    if folder is None:
        pytest.skip(f"{MODEL} is not installed (`madang models install {MODEL}`)")
    return folder


@pytest.fixture(scope="module")
def engine(whisper: Path) -> WhisperEngine:
    return WhisperEngine(whisper, name=MODEL)


@pytest.fixture(scope="module")
def question() -> Iterator[Samples]:
    """The question, spoken, at 16 kHz. (Of the synthetic voices Whisper base understands the English one.)"""
    speaker = ChildSpeaker({"en": "en-us"})
    audio = speaker.synthesize(QUESTION + "?", "en")
    yield soxr.resample(np.frombuffer(audio.pcm, dtype="<i2") / 32768, audio.rate_hz, 16_000)
    speaker.close()


@pytest.fixture(scope="module")
def alone(whisper: Path) -> InstalledRecognizers:
    return InstalledRecognizers(lambda _: None, lambda: (MODEL, whisper))


@pytest.fixture(scope="module")
def english(alone: InstalledRecognizers) -> Recognizer:
    return alone.get("en")


def plain(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == " ")


def test_a_question_is_read_when_it_has_ended(english: Recognizer, question: Samples) -> None:
    heard, shown = hear_live(english, pcm(np.concatenate([np.zeros(8_000), question, np.zeros(64_000)])))
    assert words_in_common(plain(heard.text), QUESTION) >= 0.6
    assert heard.ended_by == "endpoint"
    assert {each.engine for each in heard.hypotheses} == {MODEL}
    assert any(progress.speaking for progress in shown)
    assert {progress.partial for progress in shown} == {""}


def test_what_it_was_told_helps_to_spell_and_is_not_repeated_in_noise(whisper: Path, question: Samples) -> None:
    told = WhisperEngine(whisper, name=MODEL, hints={"en": "My Bosskeeper, Bosskeeper"})
    noise = np.random.default_rng(0).standard_normal(48_000)
    assert all("bosskeeper" not in each.text.lower() for each in told.read((noise * 0.05).astype(np.float32), "en"))
    assert words_in_common(plain(told.read(question.astype(np.float32), "en")[0].text), QUESTION) >= 0.6


def test_a_short_utterance_gets_no_tail(engine: WhisperEngine, question: Samples) -> None:
    [best, *_] = engine.read(question.astype(np.float32), "en")
    assert len(best.text.split()) <= len(QUESTION.split()) + 2


@pytest.mark.parametrize("name", ["silence", "white noise", "a melody"])
def test_noise_is_not_words(english: Recognizer, tmp_path: Path, name: str) -> None:
    sound = pcm(NOT_SPEECH[name])
    soundfile.write(tmp_path / "noise.wav", np.frombuffer(sound, dtype="<i2"), 16_000)
    assert not english.transcribe_file(tmp_path / "noise.wav").heard


def test_the_language_is_identified(engine: WhisperEngine, question: Samples) -> None:
    shares = engine.identify(question.astype(np.float32), tuple(CODES))
    assert next(iter(shares)) == "en"
    assert sum(shares.values()) == pytest.approx(1.0)
    assert set(shares) == set(CODES)


def test_both_passes(models: ModelStore, whisper: Path, question: Samples) -> None:
    both = InstalledRecognizers(lambda tag: models.path_for("recognizer", tag), lambda: (MODEL, whisper)).get("en")
    heard, shown = hear_live(both, pcm(np.concatenate([question, np.zeros(64_000)])))
    assert words_in_common(plain(heard.text), QUESTION) >= 0.6
    assert {each.engine for each in heard.hypotheses} == {"vosk", MODEL}
    assert len({progress.partial for progress in shown}) > 2


def test_people_are_understood_without_a_streaming_engine(alone: InstalledRecognizers, shared: Path) -> None:
    recognizer = alone.get("ru")
    wrong = characters = 0
    for path, text in clips(shared / "speech", "ru", 6):
        wrong += edit_distance(only_characters(text), only_characters(recognizer.transcribe_file(path).text))
        characters += len(only_characters(text))
    assert wrong / characters < 0.15


def test_people_speak_and_it_becomes_english_text(engine: WhisperEngine, shared: Path) -> None:
    for path, text in clips(shared / "speech", "ru", 3):
        samples, _ = soundfile.read(path, dtype="float32")
        assert next(iter(engine.identify(samples, tuple(CODES)))) == "ru"
        [best, *_] = engine.read(samples, "ru", task="translate")
        assert share_of_own_script(best.text, "en") == 1.0
        assert len(best.text) > len(text) / 3
