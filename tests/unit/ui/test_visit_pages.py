"""The way between the pages, with the real content and answer index, and a microphone and loudspeaker of the test's."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.composition import House
from kiosk.config import ScreenSettings, Settings
from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.audio import Audio
from kiosk.domain.hearing import ANY_LANGUAGE, Hypothesis, Utterance
from kiosk.domain.spoken import Segment
from kiosk.paths import REPOSITORY, Paths
from kiosk.ports import HearingProgress
from offline_models.faq_model.answer_index import ContentAnswerIndex
from tests.fakes.marking_translator import MarkingTranslator
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from ui.garbage import GuiThreadCollector
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.rows import Rows

PATIENCE_SECONDS = 60
CONTENT = REPOSITORY / "kiosk" / "content" / "starter"
SECRET = "zanzibarquux"


class ScriptedListener:
    """Hears what it was told, whatever the sound."""

    def __init__(self, text: str) -> None:
        self._text = text

    def accept(self, pcm: bytes) -> HearingProgress:
        return HearingProgress(self._text[:5], speaking=True, ended=len(pcm) >= 1000)

    def finish(self) -> Utterance:
        heard = (Hypothesis(self._text, "scripted", 0.9), Hypothesis("something else", "scripted", 0.1))
        return Utterance(heard if self._text else (), 1.0, "endpoint")


class ScriptedRecognizer:
    def __init__(self, owner: "ScriptedRecognizers", tag: str) -> None:
        self._owner, self.language = owner, tag

    def listen(self) -> ScriptedListener:
        return ScriptedListener(self._owner.says)

    def transcribe_file(self, path: Path) -> Utterance:
        return ScriptedListener(self._owner.says).finish()


class ScriptedRecognizers:
    """Hears English only."""

    def __init__(self) -> None:
        self.says = "my boss did not pay my salary"

    def can_hear(self, tag: str) -> bool:
        return tag in ("en", ANY_LANGUAGE)

    def get(self, tag: str) -> ScriptedRecognizer:
        return ScriptedRecognizer(self, tag)


class ScriptedSpeaker:
    """Speaks every language but Vietnamese."""

    def can_speak(self, tag: str) -> bool:
        return tag != "vi"

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        return Audio(b"\0\0" * 100, 16_000)

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        return self.synthesize(segments[0].text, segments[0].language, speed=speed)

    def cancel(self) -> None: ...

    def close(self) -> None: ...


@dataclass
class Bench:
    """A kiosk on the bench."""

    kiosk: KioskViewModel
    microphone: SilentMicrophone
    player: SilentPlayer
    recognizers: ScriptedRecognizers
    house: House

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            assert time.monotonic() < end, f"page {self.page}, error {self.get('errorCode')!r}"
            QCoreApplication.processEvents()
            time.sleep(0.005)  # unlike QTest.qWait, lets the workers' Python run

    def wait_page(self, *pages: str) -> None:
        self.wait(lambda: self.page in pages)

    @property
    def page(self) -> str:
        return str(self.kiosk.property("page"))

    def get(self, path: str) -> object:
        value: object = self.kiosk
        for name in path.split("."):
            value = value.property(name)  # type: ignore[attr-defined]
        return value


@pytest.fixture(scope="module")
def application() -> QGuiApplication:
    os.environ.pop("QT_IM_MODULE", None)
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication([])


@pytest.fixture(scope="module")
def index() -> ContentAnswerIndex:
    """Return one index for all tests: it learns a language once."""
    return ContentAnswerIndex(FolderContentStore(CONTENT).load())


@pytest.fixture
def bench(application: QGuiApplication, index: ContentAnswerIndex, tmp_path: Path) -> Iterator[Bench]:
    house = House(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", CONTENT, tmp_path))
    recognizers, microphone, player = ScriptedRecognizers(), SilentMicrophone(), SilentPlayer()
    house.__dict__.update(recognizers=recognizers, speaker=ScriptedSpeaker(), index=index)
    collector = GuiThreadCollector()
    screen = ScreenSettings(idle_seconds=1000)
    kiosk = KioskViewModel(house.services, screen, microphone, player, ["en", "ko", "zh", "vi"])
    yield Bench(kiosk, microphone, player, recognizers, house)
    kiosk.close()
    QCoreApplication.processEvents()
    collector.stop()


def ask_by_voice(bench: Bench, text: str) -> None:
    bench.recognizers.says = text
    bench.kiosk.openAsking()
    bench.microphone.hear(b"\1\0" * 1000)


def test_a_spoken_question_leads_to_its_answer_and_shows_what_was_heard(bench: Bench) -> None:
    bench.kiosk.start()
    assert bench.page == "language"
    bench.kiosk.chooseLanguage("en")
    assert bench.page == "home"
    ask_by_voice(bench, "my boss did not pay my salary")
    bench.wait_page("answer")
    assert bench.get("answer.answerId") == "L-08"
    assert bench.get("answer.heardText") == "my boss did not pay my salary"
    assert bench.get("ask.alternatives") == ["something else"]


def without_vietnamese(bench: Bench, answer_id: str) -> MarkingTranslator:
    """Take a text away, and give the kiosk a translator."""
    del bench.house.library.faqs[answer_id].texts["vi"]
    translator = MarkingTranslator([("en", "vi")])
    bench.house.__dict__["translator"] = translator
    return translator


def test_an_answer_without_a_text_is_shown_at_once_and_translated_then(bench: Bench) -> None:
    without_vietnamese(bench, "R-12")
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("vi")
    bench.kiosk.openAnswer("R-12")
    assert bench.get("answer.textLanguageTag") == "en"
    assert bench.get("answer.translated") is False
    bench.wait(lambda: bench.get("answer.translated") is True)
    assert bench.page == "answer"
    assert bench.get("answer.textLanguageTag") == "vi"
    assert str(bench.get("answer.shortText")).startswith("[vi] ")
    assert "15" in str(bench.get("answer.originalShort"))
    bench.kiosk.back()
    assert bench.page == "home"


def test_a_translation_that_comes_late_disturbs_nobody(bench: Bench) -> None:
    translator = without_vietnamese(bench, "R-12")
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("vi")
    bench.kiosk.openAnswer("R-12")
    bench.kiosk.openAnswer("L-08")
    bench.wait(lambda: bool(translator.asked))
    bench.kiosk.openAnswer("L-01")
    for _ in range(20):
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert (bench.get("answer.answerId"), bench.get("answer.translated")) == ("L-01", False)


def find_language(bench: Bench, spoken: str) -> None:
    bench.recognizers.says = spoken
    bench.kiosk.findLanguage()
    assert bench.page == "asking"
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait_page("language")


def offered(bench: Bench) -> list[tuple[str, bool]]:
    rows: Rows = bench.get("languages")  # type: ignore[assignment]
    return [(rows.row(i)["tag"], rows.row(i)["spoken"]) for i in range(rows.rowCount())]


def test_the_language_that_was_spoken_is_offered_first_and_the_visitor_chooses(bench: Bench) -> None:
    bench.kiosk.start()
    assert bench.get("canFindLanguage")
    find_language(bench, "vi")
    assert offered(bench)[0] == ("vi", True)
    assert sum(spoken for _, spoken in offered(bench)) == 1
    bench.kiosk.chooseLanguage("vi")
    assert bench.page == "home"
    bench.kiosk.wipe()
    assert not any(spoken for _, spoken in offered(bench))


def test_a_language_without_an_interface_is_not_offered(bench: Bench) -> None:
    bench.kiosk.start()
    find_language(bench, "xx")
    assert not any(spoken for _, spoken in offered(bench))


def test_finding_a_language_can_be_given_up_and_a_visit_goes_on_in_its_own(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openLanguages()
    bench.kiosk.findLanguage()
    bench.get("ask").cancel()  # type: ignore[attr-defined]
    assert (bench.page, bench.get("findingLanguage")) == ("language", False)
    bench.kiosk.back()
    assert bench.page == "home"
    ask_by_voice(bench, "my boss did not pay my salary")
    bench.wait_page("answer")


def test_what_was_heard_can_be_corrected(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    ask_by_voice(bench, "my boss did not pay my salary")
    bench.wait_page("answer")
    bench.kiosk.openHeard()
    assert bench.page == "heard"
    bench.get("ask").submit("I lost my residence card")  # type: ignore[attr-defined]
    bench.wait(lambda: bench.get("answer.answerId") == "R-07")


def test_silence_says_so_and_stays(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    ask_by_voice(bench, "")
    bench.wait(lambda: bench.get("ask.heardNothing") is True)
    assert bench.page == "asking"


def test_an_emergency_comes_first_and_a_touch_leads_on(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("vi")
    bench.get("ask").submit("chồng đang đánh tôi cứu tôi với")  # type: ignore[attr-defined]
    bench.wait_page("emergency")
    assert "112" in str(bench.get("answer.adviceText"))


def test_a_question_in_another_language_is_offered_and_answered_in_it(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openTyping()
    bench.get("ask").submit("외국인등록증을 잃어버렸어요 어떻게 해요")  # type: ignore[attr-defined]
    bench.wait_page("choose", "refusal")
    assert bench.get("ask.otherLanguageName") == "한국어"
    bench.kiosk.askInOtherLanguage()
    bench.wait_page("answer", "choose")
    assert bench.get("languageTag") == "ko"
    assert bench.get("ask.otherLanguageName") == ""


def test_what_is_not_known_is_refused_with_somebody_to_call(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.get("ask").submit("zebra crossing quantum banana recipe")  # type: ignore[attr-defined]
    bench.wait_page("refusal")
    numbers = bench.get("adviceNumbers")
    assert numbers.row(0)["number"] == "1345"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "code"), [("  ", "question-empty"), ("a" * 10_000, "question-too-long")])
def test_a_bad_question_gives_a_code_and_the_page_stays(bench: Bench, text: str, code: str) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openTyping()
    bench.get("ask").submit(text)  # type: ignore[attr-defined]
    assert bench.get("errorCode") == code
    assert bench.page == "typing"


def test_an_unplugged_microphone_gives_a_code_and_comes_back(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAsking()
    bench.microphone.unplug()
    assert bench.get("errorCode") == "microphone-missing"
    assert bench.get("ask.canHear") is False
    bench.microphone.plug()
    assert bench.get("ask.canHear") is True


def test_without_a_recogniser_or_a_voice_only_that_part_is_missing(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("vi")
    assert bench.get("ask.canHear") is False
    bench.kiosk.openAnswer("R-12")
    assert bench.get("reading.canSpeak") is False
    assert bench.page == "answer"


def test_reading_pauses_and_falls_silent_for_the_next_question(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAnswer("R-12")
    reading = bench.get("reading")
    reading.read()  # type: ignore[attr-defined]
    bench.wait(lambda: bench.get("reading.state") == "playing")
    reading.pause()  # type: ignore[attr-defined]
    assert bench.player.paused
    reading.resume()  # type: ignore[attr-defined]
    bench.kiosk.openAsking()
    assert bench.get("reading.state") == "silent"
    assert bench.player.playing is None


def test_without_a_printer_the_paper_says_so_and_the_code_still_comes(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAnswer("R-12")
    bench.wait(lambda: bench.get("takeAway.canPrint") is False)
    bench.get("takeAway").makeQr()  # type: ignore[attr-defined]
    bench.wait(lambda: bool(bench.get("takeAway.qrRows")))
    assert str(bench.get("answer.shortText")) in str(bench.get("takeAway.qrText"))


def test_from_the_start_page_to_a_place_and_its_code_and_back(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    places, take_away = bench.get("places"), bench.get("takeAway")
    places.openKinds()  # type: ignore[attr-defined]
    assert bench.page == "places"
    places.openKind("foreigner_center")  # type: ignore[attr-defined]
    places.setMyLanguage(True)  # type: ignore[attr-defined]
    places.openPlace("gimpo-foreign-residents")  # type: ignore[attr-defined]
    assert bench.page == "placeList", "nobody there is said to speak English"
    places.setMyLanguage(False)  # type: ignore[attr-defined]
    places.openPlace("gimpo-foreign-residents")  # type: ignore[attr-defined]
    assert (bench.page, bench.get("places.phones")) == ("place", ["031-986-7660"])
    take_away.makeQr()  # type: ignore[attr-defined]
    bench.wait(lambda: bool(bench.get("takeAway.qrText")))
    assert "경기도 김포시" in str(bench.get("takeAway.qrText"))
    for page in ("placeList", "places", "home"):
        bench.kiosk.back()
        assert bench.page == page
    bench.kiosk.wipe()
    assert (bench.get("places.name"), bench.get("places.count"), bench.get("places.kindName")) == ("", 0, "")


def test_an_answer_offers_the_kinds_of_place_that_it_names(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAnswer("R-12")
    offered_places: Rows = bench.get("places.offered")  # type: ignore[assignment]
    kinds = [offered_places.row(i)["kindId"] for i in range(offered_places.rowCount())]
    assert kinds == ["immigration"], "there is no community office in the content"
    bench.get("places").openKind("immigration")  # type: ignore[attr-defined]
    assert bench.page == "placeList"
    bench.get("places").openKind("castle")  # type: ignore[attr-defined]
    bench.kiosk.back()
    assert bench.page == "answer"


def test_the_end_of_a_visit_leaves_nothing_in_any_page(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.get("ask").submit(f"{SECRET} and my boss did not pay my salary")  # type: ignore[attr-defined]
    bench.wait_page("answer", "choose", "refusal")
    bench.get("comfort").setLargeText(True)  # type: ignore[attr-defined]
    bench.kiosk.finish()
    bench.kiosk.rate("good")
    bench.wait_page("attract")
    parts = [bench.kiosk, *(bench.get(name) for name in ("ask", "answer", "reading", "takeAway", "comfort"))]
    for part in parts:
        meta = part.metaObject()  # type: ignore[attr-defined]
        values = [part.property(meta.property(i).name()) for i in range(meta.propertyCount())]  # type: ignore[attr-defined]
        assert SECRET not in repr(values)
    bench.wait(lambda: bench.house.services.visits.present is None)
    assert bench.get("comfort.largeText") is False


def test_idle_time_warns_for_twenty_seconds_and_then_wipes(application: QGuiApplication) -> None:
    from ui.viewmodels.idle import IdleWatch

    class Clock:
        seconds = 0.0

        def monotonic(self) -> float:
            return self.seconds

    clock, busy, ended = Clock(), False, []
    watch = IdleWatch(clock, 90, 20, lambda: busy)  # type: ignore[arg-type]
    watch.over.connect(lambda: ended.append(1))
    watch.start()
    for seconds, left in ((89.0, 0), (91.0, 20), (100.5, 10), (109.5, 1)):
        clock.seconds = seconds
        watch.look()
        assert watch.seconds_left == left
    watch.touch()
    assert watch.seconds_left == 0
    clock.seconds = 300.0
    watch.look()
    assert ended == [1]


def test_a_form_is_answered_by_voice_and_touch_and_forgotten(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForms()
    assert bench.page == "forms"
    forms = bench.kiosk.property("forms")
    forms.choose("FORM-01")
    bench.wait(lambda: bench.get("forms.questionKey") == "matter")
    bench.recognizers.says = "extension of sojourn period"
    bench.kiosk.sayAnswer()
    assert bench.page == "asking"
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait(lambda: bench.get("forms.questionKey") == "surname")
    assert bench.page == "forms"
    bench.recognizers.says = SECRET
    bench.kiosk.sayAnswer()
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait(lambda: bench.get("forms.fieldText") == SECRET)
    forms.keep()  # nothing looks wrong
    forms.answer(SECRET)
    bench.wait(lambda: bench.get("forms.questionKey") == "given_names")
    bench.kiosk.back()
    bench.wait(lambda: bench.get("forms.questionKey") == "surname")
    bench.kiosk.wipe()
    assert bench.page == "attract"
    assert bench.get("forms.fieldText") == ""
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForm("FORM-01")
    bench.wait(lambda: bench.get("forms.questionKey") == "matter")
    bench.kiosk.back()
    assert bench.page == "home"


def test_giving_up_speaking_or_typing_instead_leads_back_to_the_question(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForm("FORM-01")
    bench.wait(lambda: bench.get("forms.questionKey") == "matter")
    bench.kiosk.sayAnswer()
    bench.kiosk.openTyping()
    assert bench.page == "forms"
    bench.kiosk.sayAnswer()
    bench.kiosk.property("ask").cancel()
    assert bench.page == "forms"
    bench.kiosk.openHome()
    ask_by_voice(bench, "my boss did not pay my salary")
    bench.wait_page("answer")
