"""Staff lend the kiosk their voice: read a text aloud at the screen, keep it, and a visitor hears it."""

import time
from collections.abc import Iterator

import numpy as np
import pytest

from kiosk.domain.audio import SPEECH_RATE_HZ
from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import KioskWindow
from tests.functional.questions import silence, spoken
from tests.functional.test_staff_page import press, set_pin, wait_for_words, wait_until
from tests.functional.test_visit import wait_until_silent
from tests.functional.virtual_audio import VirtualAudio
from tests.functional.virtual_devices import LOUDSPEAKER_RATE_HZ

PIN = "739182"
TEXT, LANGUAGE = "L-08", "km"
READ = (
    "this stands for a text in khmer. a person of the centre reads it aloud, slowly, from its beginning to its end. "
    * 2
)
WHISTLE_HZ, NEAR_HZ = 1130.0, 15.0
OURS = 0.05
"""Share of the whistle in what is read here; in the voice alone it is a tenth of that."""

missing = kiosk_window.missing_programs() + virtual_audio.missing_programs()
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")


@pytest.fixture
def window(audio: VirtualAudio) -> Iterator[KioskWindow]:
    with KioskWindow({**audio.environment, "MADANG_SCREEN_IDLE_SECONDS": "600"}) as opened:
        yield opened


def open_text(window: KioskWindow) -> None:
    """Log in and open the text to be read."""
    window.wait_for_page("attract")
    set_pin(window)
    window.hold("staffDoor", 3.6)
    window.wait_for_page("staff")
    wait_until(lambda: "madang" not in window.text("pinText"), window)
    press(window, PIN)
    window.touch("staffLanguageButton")
    window.touch("section_recordings")
    window.touch(f"recordingLanguage_{LANGUAGE}")
    window.touch("recordingSearchField")
    window.type(TEXT)
    window.touch(f"recordingText_{TEXT}")
    window.wait_for("recordingPassage_0")


def begin(window: KioskWindow) -> None:
    """Touch the button, and wait until the microphone is open."""
    window.touch("recordButton")
    wait_for_words(window, "recordingTime", "0:01")


def kept_files(window: KioskWindow) -> list[str]:
    """Return what the kiosk has kept of voices, anywhere in its folders."""
    return sorted(file.name for file in window.folder.rglob("*") if file.suffix in (".ogg", ".wav", ".pcm", ".raw"))


def test_a_voice_is_recorded_at_the_screen_and_read_aloud_to_a_visitor(
    window: KioskWindow, audio: VirtualAudio
) -> None:
    open_text(window)
    voice = read_aloud()
    assert whistled(spoken(READ, "en"), SPEECH_RATE_HZ) < OURS / 10 < OURS < whistled(voice, SPEECH_RATE_HZ)
    begin(window)
    audio.speak(voice)
    window.touch("recordButton")
    wait_for_words(window, "recordingState", "keep it")
    before = len(audio.played())
    window.touch("listenRecordingButton")
    wait_for_words(window, "listenRecordingButton", "Stop")
    wait_until(lambda: "Stop" not in window.text("listenRecordingButton"), window)
    import pathlib

    pathlib.Path("/tmp/w/wt/rp_played.raw").write_bytes(audio.played()[before:])
    pathlib.Path("/tmp/w/wt/rp_said.raw").write_bytes(spoken(READ, "en"))
    assert whistled(audio.played()[before:], LOUDSPEAKER_RATE_HZ) > OURS
    assert kept_files(window) == [], "nothing is written before it is kept"
    window.touch("keepRecordingButton")
    wait_for_words(window, "recordingState", "Kept")
    assert kept_files(window) == [f"{TEXT}.ogg"]
    window.touch("logOutButton")
    window.wait_for_page("attract")

    window.touch("startButton")
    window.touch(f"language_{LANGUAGE}")
    window.touch("topic_work")
    window.touch(f"topicQuestion_{TEXT}")
    window.wait_for_page("answer")
    before = len(audio.played())
    window.touch("listenButton")
    window.wait_for("stopReadingButton")
    wait_until_silent(window)
    played = audio.played()[before:]
    assert whistled(played, LOUDSPEAKER_RATE_HZ) > OURS
    assert "Traceback" not in window.errors()


def test_a_lost_microphone_and_a_log_out_in_the_middle_leave_nothing(window: KioskWindow, audio: VirtualAudio) -> None:
    open_text(window)
    begin(window)
    audio.unplug_microphone()
    wait_for_words(window, "staffProblemWords", "lost while you read")
    audio.plug_microphone()
    time.sleep(1)  # the sound server tells the kiosk
    window.key("space")
    wait_for_words(window, "recordingTime", "0:01")
    window.touch("logOutButton")
    window.wait_for_page("attract")
    wait_until(lambda: not audio.is_heard(), window)
    assert kept_files(window) == []


def read_aloud() -> bytes:
    """Return a voice with a whistle under it, which tells it from others, also where a busy machine loses sound."""
    voice = np.frombuffer(spoken(READ, "en"), dtype="<i2").astype(np.float64)
    time_of = np.arange(len(voice)) / SPEECH_RATE_HZ
    whistle = np.abs(voice).mean() * np.sin(2 * np.pi * WHISTLE_HZ * time_of) * (voice != 0)
    return silence(0.5) + bytes(np.clip(voice + whistle, -32_768, 32_767).astype("<i2").tobytes()) + silence(0.5)


def whistled(pcm: bytes, rate_hz: int) -> float:
    """Return which share of a sound is the whistle, 0 to 1."""
    power = np.abs(np.fft.rfft(np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2"))) ** 2
    hertz = np.fft.rfftfreq(len(pcm) // 2, 1 / rate_hz)
    return float(power[np.abs(hertz - WHISTLE_HZ) < NEAR_HZ].sum() / max(1.0, power.sum()))
