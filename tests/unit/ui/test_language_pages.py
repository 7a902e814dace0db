"""The language: touched, or spoken and offered."""

from tests.unit.ui.bench import Bench
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
