"""Hearing with the real recogniser: synthesised and recorded speech, noise, and bad input."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from numpy.typing import NDArray

from kiosk.domain.audio import Audio
from kiosk.domain.hearing import Utterance
from kiosk.errors import ModelError
from kiosk.ports import HearingProgress, Recognizer
from offline_models.store import ModelStore
from speech.recognizers import InstalledRecognizers
from speech.speaker import ChildSpeaker
from tests.unit.speech.test_activity import NOT_SPEECH, pcm

QUESTION = "where can i register my address"
PIECE = 1_600  # 50 ms of 16-bit samples


@pytest.fixture(scope="module")
def recognizers(models: ModelStore) -> InstalledRecognizers:
    return InstalledRecognizers(lambda tag: models.path_for("recognizer", tag), unspaced={"zh"})


@pytest.fixture(scope="module")
def english(recognizers: InstalledRecognizers) -> Recognizer:
    return recognizers.get("en")


@pytest.fixture(scope="module")
def question() -> Iterator[NDArray[np.float64]]:
    """The question, spoken, at 16 kHz."""
    speaker = ChildSpeaker({"en": "en-us"})
    spoken: Audio = speaker.synthesize(QUESTION + "?", "en")
    samples = np.frombuffer(spoken.pcm, dtype="<i2") / 32768
    yield soxr.resample(samples, spoken.rate_hz, 16_000)
    speaker.close()


def hear_live(recognizer: Recognizer, sound: bytes) -> tuple[Utterance, list[HearingProgress]]:
    """Give a listener sound in 50 ms pieces until it has heard enough."""
    listener = recognizer.listen()
    shown = []
    for start in range(0, len(sound), PIECE):
        shown.append(listener.accept(sound[start : start + PIECE]))
        if shown[-1].ended:
            break
    return listener.finish(), shown


def words_in_common(heard: str, said: str) -> float:
    return len(set(heard.split()) & set(said.split())) / len(set(said.split()))


def test_a_spoken_question_is_heard_while_it_is_spoken(english: Recognizer, question: NDArray[np.float64]) -> None:
    sound = pcm(np.concatenate([np.zeros(8_000), question, np.zeros(64_000)]))
    heard, shown = hear_live(english, sound)
    assert words_in_common(heard.text, QUESTION) >= 0.6
    assert heard.ended_by == "endpoint"
    assert heard.seconds == pytest.approx(0.5 + len(question) / 16_000 + 1.0, abs=0.6)
    assert not shown[0].speaking
    assert not shown[0].partial
    assert len({progress.partial for progress in shown}) > 3
    assert 1 <= len(heard.hypotheses) <= 5
    scores = [each.score for each in heard.hypotheses]
    assert all(0 <= score <= 1 for score in scores)
    assert scores == sorted(scores, reverse=True)
    assert [word.text for word in heard.words] == heard.text.split()
    assert all(0 <= word.start < word.end <= heard.seconds and 0 <= word.confidence <= 1.001 for word in heard.words)


def test_a_pause_within_a_sentence_does_not_lose_its_first_half(
    english: Recognizer, question: NDArray[np.float64]
) -> None:
    once, _ = hear_live(english, pcm(np.concatenate([question, np.zeros(32_000)])))
    twice, _ = hear_live(english, pcm(np.concatenate([question, np.zeros(10_000), question, np.zeros(32_000)])))
    assert len(twice.text.split()) >= 2 * len(once.text.split()) - 2


def test_stopping_by_a_touch(english: Recognizer, question: NDArray[np.float64]) -> None:
    listener = english.listen()
    listener.accept(pcm(question))
    heard = listener.finish()
    assert heard.ended_by == "stopped"
    assert words_in_common(heard.text, QUESTION) >= 0.6


def test_samples_may_come_in_odd_pieces(english: Recognizer, question: NDArray[np.float64]) -> None:
    sound = pcm(question)
    listener = english.listen()
    for start in range(0, len(sound), 1_601):
        listener.accept(sound[start : start + 1_601])
    assert words_in_common(listener.finish().text, QUESTION) >= 0.6


@pytest.mark.parametrize("name", ["silence", "white noise", "a melody"])
def test_noise_is_not_words(english: Recognizer, tmp_path: Path, name: str) -> None:
    sound = pcm(NOT_SPEECH[name])
    soundfile.write(tmp_path / "noise.wav", np.frombuffer(sound, dtype="<i2"), 16_000)
    assert not english.transcribe_file(tmp_path / "noise.wav").heard
    heard, shown = hear_live(english, sound + sound)
    assert not heard.heard
    assert not any(progress.partial for progress in shown)
    assert shown[-1].ended


def test_noise_before_the_question_adds_no_words(english: Recognizer, question: NDArray[np.float64]) -> None:
    quiet = NOT_SPEECH["white noise"][:64_000] * 0.05
    heard, _ = hear_live(english, pcm(np.concatenate([quiet, np.zeros(16_000), question, np.zeros(32_000)])))
    assert words_in_common(heard.text, QUESTION) >= 0.6
    assert len(heard.text.split()) <= len(QUESTION.split()) + 2


@pytest.mark.parametrize(
    "kind",
    [
        ("phone.flac", 8_000, 2, "PCM_16"),
        ("studio.wav", 48_000, 1, "PCM_24"),
        ("float.wav", 44_100, 2, "FLOAT"),
        ("plain.wav", 16_000, 1, "PCM_16"),
    ],
    ids=lambda kind: kind[0],
)
def test_recordings_of_every_kind(
    english: Recognizer, question: NDArray[np.float64], tmp_path: Path, kind: tuple[str, int, int, str]
) -> None:
    name, rate_hz, channels, subtype = kind
    samples = soxr.resample(question, 16_000, rate_hz)
    soundfile.write(tmp_path / name, np.repeat(samples[:, None], channels, axis=1), rate_hz, subtype=subtype)
    heard = english.transcribe_file(tmp_path / name)
    assert words_in_common(heard.text, QUESTION) >= 0.5
    assert heard.ended_by == "end-of-audio"
    assert heard.seconds == pytest.approx(len(question) / 16_000, abs=0.01)


def test_a_long_recording_is_heard_for_twenty_seconds(
    english: Recognizer, question: NDArray[np.float64], tmp_path: Path
) -> None:
    with soundfile.SoundFile(tmp_path / "long.flac", "w", 16_000, 1) as file:
        file.write(question)
        file.write(np.zeros(16_000 * 600))
        file.write(question)
    heard = english.transcribe_file(tmp_path / "long.flac")
    assert (heard.ended_by, heard.seconds) == ("too-long", 20.0)
    assert words_in_common(heard.text, QUESTION) >= 0.6
    assert len(heard.text.split()) <= len(QUESTION.split()) + 2


@pytest.mark.parametrize(("tag", "most_wrong"), [("en", 0.2), ("zh", 0.3)])
def test_people_are_understood(recognizers: InstalledRecognizers, shared: Path, tag: str, most_wrong: float) -> None:
    from tests.benchmarks.transcription import clips, edit_distance, only_characters

    recognizer = recognizers.get(tag)
    wrong = characters = 0
    for path, text in clips(shared / "speech", tag, 8):
        heard = recognizer.transcribe_file(path).text
        assert tag != "zh" or " " not in heard
        wrong += edit_distance(only_characters(text), only_characters(heard))
        characters += len(only_characters(text))
    assert wrong / characters < most_wrong


def test_every_recorded_speaker_opens_the_gate(shared: Path) -> None:
    from speech.activity import VoiceActivity
    from speech.audio_file import open_audio
    from speech.endpoint import EndpointRules, SpeechGate

    with (shared / "speech" / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        paths = [row["path"] for row in csv.DictReader(file, delimiter="\t")][::6]
    unheard = []
    for path in paths:
        activity, gate = VoiceActivity(), SpeechGate(EndpointRules())
        with open_audio(shared / "speech" / path) as audio:
            if not any(gate.advance(p) for pcm16 in audio.chunks(20) for p in activity.probabilities(pcm16)):
                unheard.append(path)
    assert len(paths) > 50
    assert unheard == []


@pytest.mark.parametrize(
    "damage", ["am/final.mdl", "graph/Gr.fst", "graph/HCLr.fst", "conf/mfcc.conf", "graph/disambig_tid.int"]
)
def test_a_model_with_a_damaged_file(models: ModelStore, tmp_path: Path, damage: str) -> None:
    folder = models.path_for("recognizer", "en")
    assert folder is not None
    for file in (each for each in folder.rglob("*") if each.is_file()):
        copy = tmp_path / "model" / file.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(file.resolve())
    content = (folder / damage).read_bytes()
    (tmp_path / "model" / damage).unlink()
    (tmp_path / "model" / damage).write_bytes(content[: len(content) // 2] if len(content) > 500 else b"")
    with pytest.raises(ModelError) as caught:
        InstalledRecognizers(lambda _: tmp_path / "model").get("en")
    assert caught.value.code == "model-damaged"
