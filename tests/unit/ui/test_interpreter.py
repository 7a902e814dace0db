"""The interpreter's view model: who speaks is heard in their language, the other one reads and hears their own."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.composition import House
from kiosk.config import ScreenSettings, Settings
from kiosk.domain.translation import Code, Translation
from kiosk.errors import ModelError
from kiosk.machine import Machine
from kiosk.paths import REPOSITORY, Paths
from offline_models.faq_model.answer_index import ContentAnswerIndex
from tests.fakes.camera import StillCamera
from tests.fakes.content import small_library
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from tests.fakes.speech import FakeRecognizers, FakeSpeaker
from tests.fakes.translation import FakeTranslator
from ui.garbage import GuiThreadCollector
from ui.viewmodels.interpreter import InterpreterViewModel
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.rows import Rows

PATIENCE_SECONDS = 60
SECRET = "zanzibarquux"
WALLET = "버스에서 지갑을 잃어버렸어요"


class Desk:
    """A kiosk whose parts are fakes, at the interpreter page."""

    def __init__(self, folder: Path, index: ContentAnswerIndex, translator: FakeTranslator | None) -> None:
        content = REPOSITORY / "kiosk" / "content" / "starter"
        house = House(Machine(Settings(), Paths(folder / "none.toml", folder / "models", content, folder)))
        self.recognizers, self.speaker, self.translator = FakeRecognizers(), FakeSpeaker(), translator
        self.microphone, self.player = SilentMicrophone(), SilentPlayer()
        house.__dict__.update(
            library=small_library(),
            index=index,
            translator=translator or FakeTranslator({}),
        )
        house.speech.__dict__.update(recognizers=self.recognizers, speaker=self.speaker)
        screen = ScreenSettings(idle_seconds=1000)
        self.kiosk = KioskViewModel(
            house.services, screen, self.microphone, self.player, StillCamera(), offered=["en", "ko", "vi", "ur"]
        )
        self.talk: InterpreterViewModel = self.kiosk.property("interpreter")

    def sit_down(self, tag: str = "en") -> None:
        """Begin a visit and open the page."""
        self.kiosk.chooseLanguage(tag)
        self.kiosk.openInterpreter()
        assert self.kiosk.property("page") == "interpreter"

    def speak(self, side: str, tag: str, *guesses: str) -> None:
        """Speak into the microphone, for a side that has touched its button."""
        self.recognizers.by_tag[tag].will_hear(*guesses)
        self.talk.listenTo(side)  # type: ignore[arg-type]
        assert self.talk.property("speaker") == side
        self.wait(self._said)

    def _said(self) -> bool:
        self.microphone.hear(b"\1\0" * 800)
        return str(self.talk.property("phase")) != "listening"

    def rows(self, side: str) -> list[dict[str, object]]:
        """Return what a side reads."""
        rows: Rows = self.talk.property(side).property("turns")
        return [rows.row(index) for index in range(rows.rowCount())]

    def newest(self, side: str, field: str) -> object:
        """Return a field of what a side reads last."""
        rows = self.rows(side)
        return rows[-1][field] if rows else None

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let Qt work until something is so."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, (self.rows("staff"), self.kiosk.property("errorCode"))
            self.pump(0.005)

    def pump(self, seconds: float) -> None:
        """Let Qt and the workers work."""
        QCoreApplication.processEvents()
        time.sleep(seconds)


Open = Callable[[FakeTranslator | None], Desk]


@pytest.fixture(scope="module")
def few_answers() -> ContentAnswerIndex:
    """Return one index for all desks: it learns a language once."""
    return ContentAnswerIndex(small_library())


@pytest.fixture
def opened(application: QGuiApplication, few_answers: ContentAnswerIndex, tmp_path: Path) -> Iterator[Open]:
    collector, desks = GuiThreadCollector(), []

    def open_desk(translator: FakeTranslator | None) -> Desk:
        desks.append(Desk(tmp_path, few_answers, translator))
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.kiosk.close()
    QCoreApplication.processEvents()
    collector.stop()


@pytest.fixture
def desk(opened: Open) -> Desk:
    """A desk with a translator between English and Korean, and an English visitor."""
    desk = opened(FakeTranslator())
    desk.sit_down()
    return desk


def test_both_sides_speak_and_each_reads_and_hears_its_own_language(desk: Desk) -> None:
    desk.speak("visitor", "en", "I lost my wallet on the bus", "I lost my ballet on the bus")
    desk.wait(lambda: desk.newest("staff", "trust") == "machine")
    assert desk.newest("staff", "text") == WALLET
    assert desk.newest("staff", "original") == "I lost my wallet on the bus"
    assert desk.newest("visitor", "text") == "I lost my wallet on the bus"
    desk.wait(lambda: any(tag == "ko" and "지갑" in text for text, tag, _ in desk.speaker.spoken))
    desk.speak("staff", "ko", "언제부터 그 회사에서 일했어요")
    desk.wait(lambda: desk.newest("visitor", "text") == "Since when have you worked at that company?")
    assert desk.newest("visitor", "trust") == "machine"
    desk.wait(lambda: any(tag == "en" and "company" in text for text, tag, _ in desk.speaker.spoken))


def test_a_translation_that_comes_after_the_page_was_left_is_not_read_aloud(desk: Desk) -> None:
    assert desk.translator is not None
    held, translate = threading.Event(), desk.translator.translate

    def late(texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        held.wait(PATIENCE_SECONDS)
        return translate(texts, source_tag, target_tag)

    desk.translator.translate = late  # type: ignore[method-assign]
    desk.talk.say("visitor", "I lost my wallet on the bus")
    desk.kiosk.openHome()
    held.set()
    desk.wait(lambda: desk.newest("staff", "trust") == "machine")
    for _ in range(20):
        desk.pump(0.005)
    assert (desk.speaker.spoken, desk.player.playing) == ([], None)
    desk.kiosk.openInterpreter()
    desk.talk.readAloud(1)
    desk.wait(lambda: bool(desk.speaker.spoken))


def test_what_was_understood_is_corrected_and_translated_again(desk: Desk) -> None:
    desk.speak("visitor", "en", "zebra quantum", "I lost my wallet on the bus")
    desk.wait(lambda: desk.newest("staff", "trust") == "refused")
    assert desk.newest("visitor", "guesses") == ["I lost my wallet on the bus"]
    desk.talk.correct(int(str(desk.newest("visitor", "number"))), "I lost my wallet on the bus")
    desk.wait(lambda: desk.newest("staff", "trust") == "machine")
    assert len(desk.rows("staff")) == 1
    assert desk.newest("visitor", "guesses") == ["zebra quantum"]


@pytest.mark.parametrize(
    ("said", "code"),
    [("I have to pay 90,000 won by Friday", "figure-lost"), ("I do not want to go home", "negation-lost")],
)
def test_a_refused_text_is_neither_shown_nor_read(desk: Desk, said: str, code: Code) -> None:
    desk.talk.say("visitor", said)
    desk.wait(lambda: desk.newest("staff", "trust") == "refused")
    for side in ("staff", "visitor"):
        assert (desk.newest(side, "text"), desk.newest(side, "reasons")) == (said, [code])
    assert desk.newest("staff", "canSpeak") is False
    desk.talk.readAloud(int(str(desk.newest("staff", "number"))))
    assert desk.speaker.spoken == []


def test_a_translation_is_translated_back_on_request(desk: Desk) -> None:
    desk.talk.say("visitor", "I lost my wallet on the bus")
    desk.wait(lambda: desk.newest("visitor", "backTrust") == "possible")
    assert desk.newest("visitor", "back") == ""
    desk.talk.translateBack(int(str(desk.newest("visitor", "number"))))
    desk.wait(lambda: desk.newest("visitor", "back") == "I lost a wallet on the bus")
    assert desk.newest("staff", "back") == ""


def test_phrases_need_no_translator(opened: Open) -> None:
    desk = opened(None)
    desk.sit_down("ur")
    assert desk.talk.property("canTranslate") is False
    desk.talk.sayPhrase("staff", "P-14")
    assert desk.newest("visitor", "text") == "کیا آپ کے پاس پاسپورٹ ہے؟"
    assert (desk.newest("visitor", "trust"), desk.newest("visitor", "rightToLeft")) == ("drafted", True)
    desk.talk.say("staff", "내일 서류를 가져오세요")
    desk.wait(lambda: desk.newest("visitor", "trust") == "none")
    assert desk.newest("visitor", "text") == "내일 서류를 가져오세요"
    assert desk.newest("visitor", "rightToLeft") is False
    assert desk.talk.property("visitor").property("helpNumber") == "1345"


@pytest.mark.parametrize(("text", "code"), [(" ", "text-empty"), ("a" * 500, "text-too-long")])
def test_a_bad_text_gives_a_code_and_leaves_nothing(desk: Desk, text: str, code: str) -> None:
    desk.talk.say("visitor", text)
    assert desk.kiosk.property("errorCode") == code
    assert desk.rows("staff") == []


def test_a_damaged_model_shows_the_original_and_a_code(desk: Desk) -> None:
    assert desk.translator is not None
    desk.translator.trouble = ModelError("The model is damaged.", code="model-damaged")
    desk.talk.say("visitor", "I lost my wallet on the bus")
    desk.wait(lambda: desk.newest("staff", "trust") == "none")
    assert desk.newest("staff", "text") == "I lost my wallet on the bus"
    assert desk.kiosk.property("errorCode") == "model-damaged"


def test_silence_and_a_lost_microphone_are_told_and_the_talk_stays(desk: Desk) -> None:
    desk.talk.sayPhrase("staff", "P-14")
    desk.talk.listenTo("visitor")
    desk.microphone.hear(b"\1\0" * 800)
    desk.wait(lambda: desk.talk.property("heardNothing") is True)
    assert (desk.talk.property("lastSpeaker"), desk.talk.property("speaker")) == ("visitor", "")
    desk.talk.listenTo("staff")
    desk.microphone.unplug()
    assert desk.kiosk.property("errorCode") == "microphone-missing"
    assert desk.talk.property("staff").property("canHear") is False
    desk.microphone.plug()
    assert desk.talk.property("staff").property("canHear") is True
    assert len(desk.rows("staff")) == 1


def test_staff_goes_on_in_english_and_what_was_said_stays(opened: Open) -> None:
    desk = opened(None)
    desk.sit_down("vi")
    desk.talk.sayPhrase("staff", "P-14")
    desk.talk.setStaffLanguage("en")
    desk.talk.sayPhrase("visitor", "P-29")
    assert [row["text"] for row in desk.rows("staff")] == ["여권이 있으세요?", "I need help."]
    assert desk.talk.property("staff").property("tag") == "en"
    assert [each["tag"] for each in desk.talk.property("staffLanguages")] == ["ko", "en"]


def test_leaving_the_page_is_silent_and_coming_back_finds_the_talk(desk: Desk) -> None:
    desk.talk.sayPhrase("staff", "P-14")
    desk.wait(lambda: desk.player.playing is not None)
    desk.kiosk.openHome()
    assert desk.player.playing is None
    desk.kiosk.openInterpreter()
    assert len(desk.rows("visitor")) == 1
    desk.kiosk.back()
    assert desk.kiosk.property("page") == "home"
    desk.kiosk.chooseLanguage("vi")
    desk.kiosk.openInterpreter()
    assert desk.rows("visitor") == []


def test_sentences_come_in_any_language_at_once(desk: Desk) -> None:
    said = [desk.talk.sentence(tag, "Cancel") for tag in ("en", "ko", "ur")]
    assert said[0] == "Cancel"
    assert len(set(said)) == 3


@pytest.mark.parametrize("end", ["clear", "wipe"])
def test_nothing_of_a_talk_is_left(desk: Desk, end: str) -> None:
    desk.talk.say("visitor", f"{SECRET} I lost my wallet on the bus")
    desk.wait(lambda: desk.newest("staff", "trust") != "waiting")
    desk.talk.say("visitor", f"{SECRET} is being translated while the talk ends")
    desk.talk.clear() if end == "clear" else desk.kiosk.wipe()
    for _ in range(50):
        desk.pump(0.005)
    seen = [desk.rows("staff"), desk.rows("visitor")]
    for part in (desk.talk, desk.talk.property("staff"), desk.talk.property("visitor"), desk.talk.property("reading")):
        meta = part.metaObject()
        seen.append([part.property(str(meta.property(i).name())) for i in range(meta.propertyCount())])
    assert SECRET not in repr(seen)
    assert seen[:2] == [[], []]
    assert desk.talk.is_busy is False
