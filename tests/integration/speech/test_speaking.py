"""Speaking with the real engine in its own process."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from speech.speaker import ChildSpeaker

VOICES = {"en": "en", "ko": "ko", "zh": "cmn", "vi": "vi", "ru": "ru", "ur": "ur", "si": "si", "km": "km", "mn": None}
LONG = "Bring your passport, your card and a photo. " * 40
SENTENCES = {
    "en": "Where can I register my address?",
    "ko": "체류지를 변경하면 14일 안에 신고해야 합니다.",
    "zh": "请问在哪里可以登记？",
    "vi": "Tôi có thể đăng ký ở đâu?",
    "ru": "Где можно зарегистрироваться?",
    "ur": "میں کہاں رجسٹر کروا سکتا ہوں؟",
    "si": "මට ලියාපදිංචි විය හැක්කේ කොහෙන්ද?",
}


@pytest.fixture
def speaker() -> Iterator[ChildSpeaker]:
    speaker = ChildSpeaker(VOICES, patience_seconds=10)
    yield speaker
    speaker.close()


def children() -> set[int]:
    """Return the running speaker processes of this process."""
    own = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes()
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if parent == str(os.getpid()) and state != "Z" and b"speech.speaker_process" in command:
            own.add(int(entry.name))
    return own


def loudness(audio: Audio) -> float:
    return float(np.sqrt(np.mean(np.square(np.frombuffer(audio.pcm, dtype="<i2") / 32768))))


@pytest.mark.parametrize("tag", SENTENCES)
def test_each_language_speaks(speaker: ChildSpeaker, tag: str) -> None:
    assert speaker.can_speak(tag)
    spoken = speaker.synthesize(SENTENCES[tag], tag)
    assert 1.0 < spoken.seconds < 8.0
    assert loudness(spoken) > 0.02


@pytest.mark.parametrize("tag", ["km", "mn", "fil", ""])
def test_a_language_without_a_voice_is_not_read_by_another(speaker: ChildSpeaker, tag: str) -> None:
    assert not speaker.can_speak(tag)
    with pytest.raises(SpeakingError) as caught:
        speaker.synthesize("សួស្តី", tag)
    assert caught.value.code == "voice-missing"


def test_a_variant_of_a_voice_speaks_the_same_language_otherwise(speaker: ChildSpeaker) -> None:
    others = ChildSpeaker({"en": "en-us+f2", "ko": "nowhere+f2"})
    try:
        assert others.can_speak("en")
        assert not others.can_speak("ko")
        assert others.synthesize(SENTENCES["en"], "en").pcm != speaker.synthesize(SENTENCES["en"], "en").pcm
    finally:
        others.close()


def test_a_sentence_is_the_same_first_and_later(speaker: ChildSpeaker) -> None:
    """The engine's asynchronous mode gave cut sounds whose rest came in the next one."""
    first = speaker.synthesize(LONG, "en").seconds
    speaker.synthesize("Yes.", "en")
    assert speaker.synthesize("Yes.", "en").seconds == pytest.approx(0.7, abs=0.5)
    assert speaker.synthesize(LONG, "en").seconds == pytest.approx(first, rel=0.01)
    assert first > 25


def test_speed(speaker: ChildSpeaker) -> None:
    slow, normal, fast = (speaker.synthesize(SENTENCES["en"], "en", speed=speed).seconds for speed in (0.5, 1.0, 2.0))
    assert slow > 1.3 * normal > 1.3 * 1.3 * fast


@pytest.mark.parametrize("text", ["", "   ", "\0\n", "\ud800"])
def test_nothing_to_say(speaker: ChildSpeaker, text: str) -> None:
    with pytest.raises(SpeakingError) as caught:
        speaker.synthesize(text, "en")
    assert caught.value.code == "speaker-failed"


@pytest.mark.parametrize("text", ["a\0b \udc80 c", "<speak><audio src='x'/>hello", "-f /etc/passwd", "long " * 1_000])
def test_strange_texts_are_read(speaker: ChildSpeaker, text: str) -> None:
    assert speaker.synthesize(text, "en").seconds > 0.3


def test_two_voices_in_a_sentence(speaker: ChildSpeaker) -> None:
    english, korean = Segment("Bring your card,", "en"), Segment("외국인등록증", "ko")
    both, first, second = (speaker.say(s).seconds for s in ([english, korean], [english], [korean]))
    assert both == pytest.approx(first + second, abs=0.1)


def test_a_voice_that_is_missing_leaves_out_its_words_only(speaker: ChildSpeaker) -> None:
    english, khmer = Segment("Hello.", "en"), Segment("សួស្តី", "km")
    alone = speaker.say([english]).seconds
    assert speaker.say([english, khmer]).seconds == pytest.approx(alone, abs=0.01)
    with pytest.raises(SpeakingError) as caught:
        speaker.say([khmer])
    assert caught.value.code == "voice-missing"


def test_a_sentence_ends_in_a_short_silence(speaker: ChildSpeaker) -> None:
    samples = np.abs(np.frombuffer(speaker.synthesize("Hello.", "en").pcm, dtype="<i2").astype(int))
    quiet = len(samples) - np.flatnonzero(samples > 300)[-1]
    assert 0.05 < quiet / 22_050 < 0.25


@pytest.mark.expected_log("speaker-failed")
def test_a_killed_child_is_replaced(speaker: ChildSpeaker) -> None:
    speaker.synthesize("One.", "en")
    [child] = children()
    os.kill(child, signal.SIGKILL)
    while ") Z" not in Path(f"/proc/{child}/stat").read_text():
        time.sleep(0.01)
    assert speaker.synthesize("Two.", "en").seconds > 0.3
    assert children() != {child}


@pytest.mark.expected_log("speaker-failed")
def test_a_child_that_dies_each_time_is_an_error(speaker: ChildSpeaker) -> None:
    assert speaker.can_speak("en")
    stop = threading.Event()

    def keep_killing() -> None:
        while not stop.is_set():
            for child in children():
                os.kill(child, signal.SIGKILL)
            time.sleep(0.01)

    killer = threading.Thread(target=keep_killing)
    killer.start()
    try:
        with pytest.raises(SpeakingError) as caught:
            speaker.synthesize("Nobody will hear this. " * 200, "en")
    finally:
        stop.set()
        killer.join()
    assert caught.value.code == "speaker-failed"
    assert speaker.synthesize("Better.", "en").seconds > 0.3


@pytest.mark.expected_log("speaker-failed")
def test_a_child_that_hangs_is_replaced(speaker: ChildSpeaker) -> None:
    assert speaker.can_speak("en")
    [child] = children()
    os.kill(child, signal.SIGSTOP)
    assert speaker.synthesize("Hello.", "en").seconds > 0.3
    assert child not in children()


@pytest.mark.expected_log("speaker-failed")
def test_a_child_that_hangs_in_the_middle_of_a_text_is_replaced(speaker: ChildSpeaker) -> None:
    whole = speaker.synthesize(LONG, "en").seconds
    [child] = children()
    threading.Timer(0.05, os.kill, (child, signal.SIGSTOP)).start()
    assert speaker.synthesize(LONG, "en").seconds == pytest.approx(whole, rel=0.01)
    assert child not in children()


@pytest.mark.expected_log("speaker-failed")
def test_an_engine_that_cannot_start_is_an_error(speaker: ChildSpeaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert not speaker.can_speak("en")
    with pytest.raises(SpeakingError) as caught:
        speaker.synthesize("Hello.", "en")
    assert caught.value.code == "speaker-failed"
    monkeypatch.undo()
    assert speaker.synthesize("Hello.", "en").seconds > 0.3


def test_an_interrupted_voice(speaker: ChildSpeaker) -> None:
    speaker.synthesize("Hello.", "en")
    outcome: list[BaseException | Audio] = []

    def speak() -> None:
        try:
            outcome.append(speaker.synthesize("A very long story. " * 2_000, "en"))
        except SpeakingError as error:
            outcome.append(error)

    thread = threading.Thread(target=speak)
    thread.start()
    time.sleep(0.3)
    assert not outcome
    speaker.cancel()
    thread.join(2)
    assert not thread.is_alive()
    assert isinstance(outcome[0], SpeakingError)
    assert speaker.synthesize("Hello.", "en").seconds > 0.3


def test_closing_leaves_no_process_and_no_file(
    speaker: ChildSpeaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(Path(tmp_path.parent.parent.parent).glob("*"))
    speaker.synthesize("Nobody else shall know.", "en")
    assert children()
    assert all(b"Nobody" not in Path(f"/proc/{child}/cmdline").read_bytes() for child in children())
    speaker.close()
    assert not children()
    assert not [each for each in set(Path(tmp_path.parent.parent.parent).glob("*")) - before if each.suffix == ".wav"]
    speaker.close()
