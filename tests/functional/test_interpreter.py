"""A member of staff and a visitor talk through the kiosk: real window, real microphone path, real recognisers."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from offline_models.store import ModelStore
from tests.fakes.translation import ENGLISH_KOREAN, KOREAN_ENGLISH
from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import PATIENCE_SECONDS, REPOSITORY, KioskWindow
from tests.functional.questions import spoken
from tests.functional.test_hearing import audible
from tests.functional.traces import places_with
from tests.functional.virtual_audio import VirtualAudio
from ui.line_breaks import ZERO_WIDTH_SPACE

PLANTED = "zanzibarquux"
SALARY = "my boss did not pay my salary for two months"
SINCE_WHEN = "언제부터 그 회사에서 일했어요"
TRIES = 3
"""Who was not understood says it again, as people do: the voices of the test are a machine's."""

missing = kiosk_window.missing_programs() + virtual_audio.missing_programs()
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")


@pytest.fixture
def window(audio: VirtualAudio, recognisers: Path) -> Iterator[KioskWindow]:
    """The kiosk with the recognisers and the translator of the tests, lying."""
    own = {"MADANG_MODELS": str(recognisers), "PYTHONPATH": str(REPOSITORY)}
    program = ("-m", "tests.functional.with_translator")
    with KioskWindow({**audio.environment, **own}, width=1920, height=1080, program=program) as opened:
        yield opened


def say(
    window: KioskWindow, audio: VirtualAudio, side: str, spoken_words: bytes, understood: Callable[[], bool]
) -> None:
    """Touch a side's microphone and speak, again where it was not understood."""
    for _ in range(TRIES):
        window.touch(f"{side}Mic")
        window.wait_for(f"{side}Done")
        audio.speak(spoken_words)
        window.wait_for(f"{side}Mic")
        with contextlib.suppress(TimeoutError):
            wait_until(window, understood, seconds=5)
            return
        window.touch("visitorClear")
    raise AssertionError(f"{side} was not understood")


def wait_until(window: KioskWindow, condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something is so. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(window.errors())
        time.sleep(0.1)


def reads(window: KioskWindow, name: str) -> str:
    """Return the text of an item, nothing where it is not there."""
    found = window.find(name)
    return str(found["text"]) if found else ""


def open_interpreter(window: KioskWindow, language: str = "en") -> None:
    """Begin a visit and go to the interpreter page."""
    window.wait_for_page("attract")
    window.touch("startButton")
    window.touch(f"language_{language}")
    window.touch("interpreterButton")
    window.wait_for_page("interpreter")


def test_two_people_talk_in_two_languages_and_nothing_stays(window: KioskWindow, audio: VirtualAudio) -> None:
    open_interpreter(window)
    before = len(audio.played())

    # The visitor speaks English; staff, whose half stands first, reads and hears Korean.
    korean = ENGLISH_KOREAN[SALARY]
    say(window, audio, "visitor", spoken(SALARY, "en"), lambda: reads(window, "staffNewest") == korean)
    wait_until(window, lambda: audible(audio.played()[before:]))
    window.touch("staffClear")
    window.wait_for("staffHint")

    # Staff speaks Korean, which the Korean recogniser hears; the visitor reads English, and the Korean beside it.
    say(
        window,
        audio,
        "staff",
        spoken(SINCE_WHEN, "ko"),
        lambda: reads(window, "visitorNewest") in KOREAN_ENGLISH.values(),
    )
    assert any("가" <= letter <= "힣" for letter in reads(window, "turnOriginal"))

    # Someone types what nobody may find later; it is refused, and the reason is said.
    window.touch("visitorType")
    window.wait_for("interpreterField")
    window.type(f"{PLANTED} sells purple elephants")
    window.key("Return")
    window.wait_for("turnStaffButton")

    # The visit ends; nothing is left.
    window.touch("homeButton")
    window.touch("finishButton")
    window.touch("face_good")
    window.wait_for_page("attract")
    time.sleep(1)
    assert places_with(PLANTED, [window.folder, Path("/dev/shm"), Path.home()]) == []
    assert "Traceback" not in window.errors()


def test_a_phrase_needs_one_touch_and_no_machine(window: KioskWindow) -> None:
    open_interpreter(window)
    window.touch("staffPhrases")
    window.touch("phrase_P-14")
    wait_until(window, lambda: reads(window, "visitorNewest") == "Do you have your passport?")


def test_lines_of_khmer_end_between_words(window: KioskWindow) -> None:
    open_interpreter(window, "km")
    window.touch("staffPhrases")
    window.touch("phrase_P-14")
    window.wait_for("visitorNewest")
    assert ZERO_WIDTH_SPACE in window.text("visitorNewest")


def test_the_translator_that_comes_along_serves_two_people(starter_store: ModelStore) -> None:
    with KioskWindow({"MADANG_MODELS": str(starter_store.root)}, width=1920, height=1080) as window:
        open_interpreter(window)
        window.touch("visitorType")
        window.wait_for("interpreterField")
        window.type("Bring your passport.")
        window.key("Return")
        wait_until(window, lambda: "여권" in reads(window, "staffNewest"))
        assert "Traceback" not in window.errors()
