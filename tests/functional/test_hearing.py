"""What can happen to a visitor who speaks: real window, real microphone path, real recogniser."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import KioskWindow
from tests.functional.questions import louder, silence, spoken
from tests.functional.talking import listen
from tests.functional.virtual_audio import VirtualAudio
from tests.functional.virtual_devices import LOUDSPEAKER_RATE_HZ

ANSWER = "L-08"
ANSWERED = ("answer", "choose", "refusal")
QUESTION = "my boss did not pay my salary for two months"
TRIES = 4
"""Barge-in notices four of five who speak (docs/benchmarks.md): whoever is not noticed speaks again."""
READINGS = 2
"""A machine too busy to keep microphone and loudspeaker in step lets our voice pass once in a long while."""
ECHO = 0.3
"""The loudspeaker as the microphone hears it: -10 dB."""

missing = kiosk_window.missing_programs() + virtual_audio.missing_programs()
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")


@pytest.fixture
def window(audio: VirtualAudio, recognisers: Path) -> Iterator[KioskWindow]:
    """A kiosk that can be interrupted."""
    own = {"MADANG_MODELS": str(recognisers), "MADANG_SPEECH_BARGE_IN": "true"}
    with KioskWindow({**audio.environment, **own}) as opened:
        yield opened


def begin(window: KioskWindow, tag: str) -> None:
    """Start a visit in a language."""
    window.wait_for_page("attract")
    window.touch("startButton")
    window.touch(f"language_{tag}")
    window.wait_for("micButton")


def open_answer(window: KioskWindow) -> None:
    """Open an answer by touch."""
    window.touch("topic_work")
    window.touch(f"topicQuestion_{ANSWER}")
    window.wait_for_page("answer")


def trouble_with(window: KioskWindow) -> str:
    """Return what the visitor is told, who touches again where the microphone was let go too soon."""
    end = time.monotonic() + 2 * kiosk_window.PATIENCE_SECONDS
    while (told := window.find("errorText")) is None:
        assert time.monotonic() < end, "nobody is told"
        if window.find("sayAgainButton") is not None:
            window.touch("sayAgainButton")
        time.sleep(0.2)
    return str(told["text"])


def ask_until_heard(window: KioskWindow, audio: VirtualAudio) -> None:
    """Touch and ask as often as it takes: a microphone that has just come back may take a moment."""
    end = time.monotonic() + 3 * kiosk_window.PATIENCE_SECONDS
    while window.page not in ANSWERED:
        assert time.monotonic() < end, "the kiosk does not listen"
        if window.find("stopListeningButton") is not None and audio.is_heard():
            with contextlib.suppress(RuntimeError):  # let go in the middle: the visitor asks again
                audio.speak(spoken(QUESTION, "en"))
        elif window.find("sayAgainButton") is not None:
            window.touch("sayAgainButton")
        time.sleep(0.2)


def test_an_unplugged_microphone_is_told_and_works_when_it_is_plugged_again(
    window: KioskWindow, audio: VirtualAudio
) -> None:
    begin(window, "en")
    listen(window)
    audio.unplug_microphone()
    assert "microphone" in trouble_with(window)
    audio.plug_microphone()
    ask_until_heard(window, audio)
    assert len(set(QUESTION.split()) & set(window.text("heardText").split())) > 4


def test_a_sound_server_that_is_started_anew_does_not_end_the_kiosk(window: KioskWindow, audio: VirtualAudio) -> None:
    begin(window, "en")
    listen(window)
    audio.die()
    assert "microphone" in trouble_with(window)
    audio.come_back()
    ask_until_heard(window, audio)
    assert len(set(QUESTION.split()) & set(window.text("heardText").split())) > 4


def test_a_muted_microphone_is_told_and_works_when_it_is_switched_on(window: KioskWindow, audio: VirtualAudio) -> None:
    begin(window, "en")
    audio.muted = True
    window.touch("micButton")
    assert "microphone" in trouble_with(window)
    audio.muted = False
    ask_until_heard(window, audio)


def test_silence_ends_calmly_by_itself(window: KioskWindow) -> None:
    begin(window, "en")
    listen(window)
    window.wait_for("sayAgainButton")
    assert "did not hear" in window.text("askingTitle")
    assert "come closer" in window.text("partialText")
    assert window.find("errorText") is None


def test_shouting_is_answered_with_a_hint_and_calm(window: KioskWindow, audio: VirtualAudio) -> None:
    begin(window, "en")
    listen(window)
    audio.speak(louder(spoken(QUESTION, "en") * 2, 30.0), wait=False)
    assert "step back" in window.text("hintText")
    page = window.wait_for_page("answer", "choose", "refusal", "emergency")
    assert window.text("heardText")
    assert page != "emergency"


def test_another_language_than_the_chosen_one_is_heard_calmly(window: KioskWindow, audio: VirtualAudio) -> None:
    begin(window, "en")
    listen(window)
    # The kiosk may take it for ended before it is: then nobody listens to the rest.
    audio.speak(spoken("최저임금이 얼마예요", "ko"), wait=False)
    window.wait_for_any("sayAgainButton", "heardText")
    window.touch("homeButton")
    window.wait_for("micButton")
    assert "Traceback" not in window.errors()


@pytest.mark.parametrize("trouble", [signal.SIGKILL, signal.SIGSTOP])
def test_a_killed_or_hung_voice_leaves_the_text_and_another_one_speaks(
    window: KioskWindow, audio: VirtualAudio, trouble: signal.Signals
) -> None:
    begin(window, "en")
    open_answer(window)
    text = window.text("answerShort")
    window.touch("listenButton")
    signal_voice(window.pid, trouble)
    assert window.text("answerShort") == text
    before = len(audio.played())
    until = time.monotonic() + kiosk_window.PATIENCE_SECONDS
    while not audible(audio.played()[before:]):
        assert time.monotonic() < until, "the kiosk stays silent"
        if window.find("stopReadingButton") is None:
            window.touch("listenButton")
        time.sleep(0.2)
    assert window.page == "answer"


def test_speaking_stops_the_reading_and_the_kiosk_listens(window: KioskWindow, audio: VirtualAudio) -> None:
    audio.echo_gain = ECHO
    begin(window, "en")
    open_answer(window)
    for _ in range(TRIES):
        window.touch("listenButton")
        window.wait_for("stopReadingButton")
        audio.speak(silence(1.5) + spoken(QUESTION, "en"), wait=False)
        pages = pages_until_silent(window)
        if "asking" in pages:
            break
    assert "asking" in pages


def test_the_kiosk_does_not_interrupt_itself(window: KioskWindow, audio: VirtualAudio) -> None:
    audio.echo_gain = ECHO
    begin(window, "en")
    readings = []
    for _ in range(READINGS):
        open_answer(window)
        window.touch("listenButton")
        window.wait_for("stopReadingButton")
        readings.append(pages_until_silent(window))
        if readings[-1] == {"answer"}:
            break
        window.touch("homeButton")
        window.wait_for("micButton")
    assert {"answer"} in readings, readings


def pages_until_silent(window: KioskWindow) -> set[str]:
    """Return the pages seen until reading aloud has ended."""
    pages = set()
    end = time.monotonic() + 120
    while window.find("stopReadingButton") is not None:
        assert time.monotonic() < end
        pages.add(window.page)
        time.sleep(0.1)
    pages.add(window.page)
    return pages


def signal_voice(kiosk: int, number: signal.Signals) -> None:
    """Send a signal to the text-to-speech process as soon as it is there."""
    end = time.monotonic() + kiosk_window.PATIENCE_SECONDS
    while time.monotonic() < end:
        for thread in Path(f"/proc/{kiosk}/task").iterdir():
            for child in (thread / "children").read_text().split():
                if b"speaker_process" in Path(f"/proc/{child}/cmdline").read_bytes():
                    os.kill(int(child), number)
                    return
        time.sleep(0.01)
    raise TimeoutError("no voice process was started")


def audible(pcm: bytes) -> bool:
    """Tell whether there is more than a second of sound."""
    loud = np.abs(np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2").astype(int)) > 1000
    return int(loud.sum()) > LOUDSPEAKER_RATE_HZ // 10
