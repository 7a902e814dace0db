"""A form from the first word to the tray: asked for by voice, filled in by voice, touch and keys, and out of paper."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.folder_store import FolderContentStore
from kiosk.understanding.reader import FormAnswers
from offline_models.store import ModelStore
from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import KioskWindow
from tests.functional.private_cups import PrivateCups
from tests.functional.questions import spoken
from tests.functional.talking import listen
from tests.functional.traces import places_with, text_of
from tests.functional.virtual_audio import VirtualAudio

ANSWER = "R-08"
QUESTION = "when can i apply to extend my stay"
PLANTED = "ZANQUUL"
SPELLED = "zulu, alpha, november, quebec, uniform, uniform, lima"
PATIENCE_SECONDS = 40.0
TRIES = 3
"""A machine too busy to deliver the microphone in time is misheard."""

missing = kiosk_window.missing_programs() + virtual_audio.missing_programs()
pytestmark = [
    pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}"),
    pytest.mark.skipif(not PrivateCups.is_possible(), reason="CUPS is not installed"),
]


@pytest.fixture
def english(models: ModelStore, tmp_path: Path) -> Path:
    """A models folder with the streaming recogniser alone: a second pass over each answer takes time, and is no matter
    of forms.
    """
    for entry in models.root.glob("vosk-small-en.*"):
        (tmp_path / entry.name).symlink_to(entry)
    return tmp_path


@pytest.fixture
def visitor(cups: PrivateCups, audio: VirtualAudio, english: Path) -> Iterator["Visitor"]:
    own = {"CUPS_SERVER": cups.server, "MADANG_MODELS": str(english)}
    with KioskWindow({**audio.environment, **own}) as window:
        yield Visitor(window, audio)


class Visitor:
    """Somebody who fills in a form in English."""

    def __init__(self, window: KioskWindow, audio: VirtualAudio) -> None:
        self.window, self._audio = window, audio
        library = FolderContentStore().load()
        assert library.person is not None
        asked = (*library.forms["FORM-01"].questions, *library.person.questions)
        self._questions = {question.key: question for question in asked}

    def say(self, words: str, button: str = "formMicButton") -> None:
        """Touch a microphone, speak, and wait for what comes of it."""
        sound = spoken(words, "en")
        listen(self.window, button)
        self._audio.speak(sound, wait=False)
        self.window.wait_for_any("pageTitle", "answerShort", "sayAgainButton")

    def asked(self, key: str) -> None:
        """Wait for a question."""
        self.sees("pageTitle", self._questions[key].labels["en"])

    def asks(self, question: str, answer: str) -> None:
        """Ask by voice and open the answer."""
        for _ in range(TRIES):
            self.say(question, "micButton")
            if self.window.page in ("answer", "choose"):
                break
        if self.window.wait_for_page("answer", "choose") == "choose":
            self.window.touch(f"candidate_{answer}")

    def says(self, key: str, words: str, meant: str, button: str = "formMicButton") -> None:
        """Answer by voice, look at what was heard, and go on. Whoever is misheard says it again."""
        self.asked(key)
        for _ in range(TRIES):
            self.say(words, button)
            self.window.wait_for_any("nextQuestionButton", "sayAgainButton")
            field = self.window.find("formField")
            if field is not None and self._understood(key, field["text"]) == meant:
                break
        self.window.touch("nextQuestionButton")

    def chooses_by_voice(self, key: str, words: str) -> None:
        """Name a choice, which is taken at once."""
        self.asked(key)
        for _ in range(TRIES):
            self.say(words)
            if self._is_past(key):
                return
        raise AssertionError(f"{words!r} was not understood: {self.window.text('formReason')!r}")

    def _understood(self, key: str, heard: str) -> str:
        """Return what a text means as an answer: recognisers write dates and numbers in several ways."""
        return FormAnswers().read(self._questions[key], heard, "en", {}, datetime.now(UTC).date()).value

    def _is_past(self, key: str) -> bool:
        """Tell whether the next page has come, rather than a reason to say it again."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            title = self.window.find("pageTitle")
            if title is not None and title["text"] != self._questions[key].labels["en"]:
                return True
            if self.window.find("formReason") or self.window.find("sayAgainButton"):
                return False
            time.sleep(0.05)
        return False

    def types(self, key: str, words: str) -> None:
        """Answer with keys."""
        self.asked(key)
        self.window.touch("formField")
        self.window.type(words)
        self.window.key("Return")

    def touches(self, key: str, *names: str) -> None:
        """Answer with the finger."""
        self.asked(key)
        for name in names:
            self.window.touch(name)

    def skips(self, *keys: str) -> None:
        """Leave questions out."""
        for key in keys:
            self.touches(key, "skipQuestionButton")

    def sees(self, name: str, words: str) -> None:
        """Wait until an item says something."""
        end = time.monotonic() + PATIENCE_SECONDS
        while words not in (said := self.window.text(name)):
            assert time.monotonic() < end, f"{name}: {said!r} instead of {words!r}; {self.window.errors()}"
            time.sleep(0.05)


def fill_in(visitor: Visitor) -> None:
    """Answer the questions of an extension of stay."""
    visitor.chooses_by_voice("matter", "extension")
    visitor.says("surname", SPELLED, PLANTED, "spellButton")
    visitor.types("given_names", "VAN")
    visitor.says("birth", "march seventh nineteen ninety five", "1995-03-07")
    visitor.touches("sex", "formChoice_0")
    visitor.touches("nationality", "letter_D", "frequentButton", "formChoice_1")
    visitor.skips("residence_number")
    visitor.types("passport_no", "C1234567")
    visitor.types("passport_issue", "2021-05-10")
    visitor.touches("passport_expiry", "year_2031", "month_5", "day_10")
    visitor.types("address_kr", "Wongok-ro 1, Ansan, room 203")
    visitor.skips("phone_kr")
    visitor.says("mobile", "zero one zero one two three four five six seven eight", "010-1234-5678")
    visitor.types("address_home", "12 LE LOI, HUE")
    visitor.skips("phone_home")
    visitor.chooses_by_voice("situation", "i work")
    visitor.types("work_name", "Hanbit")
    visitor.skips("work_business_no", "work_phone")
    visitor.says("annual_income", "three thousand", "3000")
    visitor.types("occupation", "Welder")
    visitor.skips("email")
    visitor.chooses_by_voice("consent", "yes")


def test_an_extension_of_stay_by_voice_touch_and_keys_on_paper_that_runs_out(
    visitor: Visitor, cups: PrivateCups
) -> None:
    window = visitor.window
    window.wait_for_page("attract")
    window.touch("startButton")
    window.touch("language_en")
    visitor.asks(QUESTION, ANSWER)
    window.touch("form_FORM-01")

    fill_in(visitor)

    # Looks at everything, and changes one answer.
    visitor.sees("review_birth_value", "1995-03-07")
    window.touch("review_given_names")
    visitor.types("given_names", " AN")
    visitor.sees("review_given_names_value", "VAN AN")
    assert window.text("review_surname_value") == PLANTED
    window.touch("formRightButton")

    # The paper runs out in the middle; somebody fills in new, and it goes on by itself.
    cups.set_trouble("media-empty-halfway")
    window.touch("printButton")
    visitor.sees("printState", "no paper")
    assert cups.printed() == []
    cups.set_trouble("none")
    window.touch("didPrintYesButton")
    [page] = cups.printed()
    printed = text_of(page)
    for words in (PLANTED, "VAN AN", "C1234567", "VIETNAM", "010-1234-5678", "3,000", "체류기간 연장허가"):
        assert words in printed, f"{words!r} is not in {printed!r}"

    # The visit ends, and nothing of it is on the disk.
    window.touch("finishButton")
    window.touch("face_good")
    window.wait_for_page("attract")
    time.sleep(1)
    kept = (cups.root / name for name in ("spool", "cache", "state", "log"))
    assert places_with(PLANTED, [window.folder, Path.home(), Path("/dev/shm"), *kept]) == []
    assert cups.spool_files() == []
    assert "Traceback" not in window.errors()
