"""What can be done with an answer: translated, read aloud, taken away, followed to places."""

import threading
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.translation import Translation
from tests.fakes.marking_translator import MarkingTranslator
from tests.unit.ui.bench import PATIENCE_SECONDS, Bench
from ui.viewmodels.rows import Rows


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


def test_a_translation_waits_until_what_it_replaces_was_read_and_leaves_the_code(bench: Bench) -> None:
    translator = without_vietnamese(bench, "R-12")
    held = threading.Event()
    translate = translator.translate

    def late(texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        held.wait(PATIENCE_SECONDS)
        return translate(texts, source_tag, target_tag)

    translator.translate = late  # type: ignore[method-assign]
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("vi")
    bench.kiosk.openAnswer("R-12")
    bench.get("reading").read()  # type: ignore[attr-defined]
    bench.get("takeAway").makeQr()  # type: ignore[attr-defined]
    bench.wait(lambda: bench.get("reading.state") == "playing" and bool(bench.get("takeAway.qrRows")))
    held.set()
    bench.wait(lambda: bool(translator.asked))
    bench.pause(0.2)
    assert bench.get("reading.state") == "playing"
    assert bench.get("answer.translated") is False
    bench.get("reading").stop()  # type: ignore[attr-defined]
    bench.wait(lambda: bench.get("answer.translated") is True)
    assert bench.get("takeAway.qrRows")
    assert bench.get("reading.canSpeak") is False, "the translation is what is offered now, and no voice speaks it"


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
