"""The language: touched, or spoken and offered."""

from pathlib import Path

from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.folder_store import STARTER
from kiosk.machine import Machine
from kiosk.paths import Paths
from tests.fakes.rendering import FakeRenderedSpeech, tone
from tests.fakes.scripted_speech import ScriptedRecognizers
from tests.fakes.speech import FakeSpeaker
from tests.unit.ui.bench import Bench
from ui.viewmodels.offers import Offers
from ui.viewmodels.rows import Rows


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
    bench.ask_by_voice("my boss did not pay my salary")
    bench.wait_page("answer")


def test_who_goes_home_instead_of_speaking_asks_questions_as_before(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openLanguages()
    bench.kiosk.findLanguage()
    bench.kiosk.openHome()
    assert (bench.page, bench.get("findingLanguage")) == ("home", False)
    bench.ask_by_voice("my boss did not pay my salary")
    bench.wait_page("answer")


def test_a_language_without_a_voice_greets_when_all_of_its_greeting_was_spoken_beforehand(tmp_path: Path) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    house.machine.__dict__["rendered"] = rendered = FakeRenderedSpeech()
    house.speech.__dict__.update(recognizers=ScriptedRecognizers(), speaker=FakeSpeaker(["en"]))
    offers = Offers(house.services, ["en", "fil", "km"])
    first, last = house.spoken_form.sentences(house.library.languages["fil"].greeting, "fil")
    for sentence, heard in ((first, {"en"}), (last, {"en", "fil"})):
        rendered.keep(sentence.segments, tone(0.2))
        offers.show_languages()
        rows = [offers.languages.row(index) for index in range(3)]
        assert {row["tag"] for row in rows if row["canSpeak"]} == heard
