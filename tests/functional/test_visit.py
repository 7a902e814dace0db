"""A visit from the first touch to the goodbye: real window, real microphone path, real print queue."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.audio import Audio
from offline_models.store import ModelStore
from speech.recognizers import InstalledRecognizers
from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import KioskWindow
from tests.functional.private_cups import PrivateCups
from tests.functional.questions import at_microphone_rate, spoken
from tests.functional.talking import listen
from tests.functional.traces import places_with, text_of
from tests.functional.virtual_audio import VirtualAudio
from tests.functional.virtual_devices import LOUDSPEAKER_RATE_HZ

PLANTED = "zanzibarquux"
ANSWER = "L-08"
QUESTION = "my boss did not pay my salary for two months"

missing = kiosk_window.missing_programs() + virtual_audio.missing_programs()
pytestmark = [
    pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}"),
    pytest.mark.skipif(not PrivateCups.is_possible(), reason="CUPS is not installed"),
]


@pytest.fixture
def window(cups: PrivateCups, audio: VirtualAudio, models: ModelStore) -> Iterator[KioskWindow]:
    environment = {**audio.environment, "CUPS_SERVER": cups.server, "MADANG_MODELS": str(models.root)}
    with KioskWindow(environment) as opened:
        yield opened


def test_a_visitor_asks_by_voice_and_takes_the_answer_away(
    window: KioskWindow, cups: PrivateCups, audio: VirtualAudio, models: ModelStore, tmp_path: Path
) -> None:
    expected = FolderContentStore().load().faqs[ANSWER].texts["en"]
    before = len(cups.printed())

    # Chooses English, first types something that nobody may find later.
    window.wait_for_page("attract")
    window.touch("startButton")
    window.touch("language_en")
    window.touch("typeButton")
    window.wait_for("questionField")
    window.touch("questionField")
    window.type(f"{PLANTED} sells purple elephants")
    window.touch("submitQuestionButton")
    window.wait_for_page("refusal", "choose")
    window.touch("homeButton")

    # Speaks, and sees what was heard and the right answer.
    listen(window)
    audio.speak(spoken(QUESTION, "en"))
    window.wait_for_page("answer")
    assert "salary" in window.text("heardText")
    assert window.text("answerQuestion") == expected.question
    assert window.text("answerShort") == expected.short

    # Hears it.
    heard_before = len(audio.played())
    window.touch("listenButton")
    window.wait_for("stopReadingButton")
    wait_until_silent(window)
    said = recognised(audio.played()[heard_before:], models, tmp_path)
    words = {word.strip(".,").lower() for word in expected.short.split()}
    assert len(words & set(said.split())) >= len(words) / 3, said

    # Takes it along: on the phone, and on paper.
    window.touch("qrButton")
    window.wait_for("qrCode")
    time.sleep(0.5)
    code = zxingcpp.read_barcodes(Image.open(window.picture(tmp_path / "qr.png")))
    assert expected.short in code[0].text
    window.touch("closeQrButton")
    window.touch("printButton")
    window.touch("didPrintYesButton")
    pages = cups.printed()[before:]
    assert len(pages) == 1
    assert "labour office" in text_of(pages[0])

    # Says goodbye; then nothing of the visit is on the disk.
    window.touch("finishButton")
    window.touch("face_good")
    window.wait_for_page("attract")
    time.sleep(1)
    assert places_with(PLANTED, [window.folder, Path("/dev/shm"), Path.home()]) == []
    assert cups.spool_files() == []
    assert "Traceback" not in window.errors()


def test_silence_is_not_words(window: KioskWindow) -> None:
    window.touch("startButton")
    window.touch("language_en")
    listen(window)
    time.sleep(1)
    window.touch("stopListeningButton")
    window.wait_for("sayAgainButton")
    assert "did not hear" in window.text("askingTitle")

    window.touch("homeButton")
    window.wait_for("micButton")


def test_an_emergency_shows_the_numbers_first(window: KioskWindow) -> None:
    window.touch("startButton")
    window.touch("language_vi")
    window.touch("typeButton")
    window.touch("questionField")
    window.type("chong toi dang danh toi")
    window.key("Return")
    window.wait_for_page("emergency")
    assert "112" in window.text("emergencyAdvice")


def wait_until_silent(window: KioskWindow) -> None:
    """Wait until reading aloud has ended by itself."""
    end = time.monotonic() + 60
    while window.find("stopReadingButton") is not None:
        assert time.monotonic() < end
        time.sleep(0.2)


def recognised(played: bytes, models: ModelStore, folder: Path) -> str:
    """Return what a recogniser hears in what the loudspeaker got."""
    import soundfile as sf

    pcm = at_microphone_rate(Audio(played, LOUDSPEAKER_RATE_HZ))
    file = folder / "played.flac"
    import numpy as np

    sf.write(file, np.frombuffer(pcm, dtype="<i2"), 16_000)
    recognizers = InstalledRecognizers(lambda tag: models.path_for("recognizer", tag))
    return recognizers.get("en").transcribe_file(file).text
