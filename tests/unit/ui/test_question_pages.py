"""From a question, spoken or typed, to what is shown."""

import pytest

from tests.unit.ui.bench import Bench


def test_a_spoken_question_leads_to_its_answer_and_shows_what_was_heard(bench: Bench) -> None:
    bench.kiosk.start()
    assert bench.page == "language"
    bench.kiosk.chooseLanguage("en")
    assert bench.page == "home"
    bench.ask_by_voice("my boss did not pay my salary")
    bench.wait_page("answer")
    assert bench.get("answer.answerId") == "L-08"
    assert bench.get("answer.heardText") == "my boss did not pay my salary"
    assert bench.get("ask.alternatives") == ["something else"]


def test_what_was_heard_can_be_corrected(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.ask_by_voice("my boss did not pay my salary")
    bench.wait_page("answer")
    bench.kiosk.openHeard()
    assert bench.page == "heard"
    bench.get("ask").submit("I lost my residence card")  # type: ignore[attr-defined]
    bench.wait(lambda: bench.get("answer.answerId") == "R-07")


def test_silence_says_so_and_stays(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.ask_by_voice("")
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


def test_who_has_gone_on_is_not_fetched_back_by_the_answer(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.get("ask").submit("my boss did not pay my salary")  # type: ignore[attr-defined]
    bench.kiosk.openEmergencies()
    assert bench.get("ask.phase") == "ready"
    bench.get("ask").submit("I lost my residence card")  # type: ignore[attr-defined]
    bench.wait_page("answer")
    assert bench.get("answer.answerId") == "R-07"
    bench.kiosk.back()
    assert bench.page == "help"


def test_nobody_is_listened_to_who_looks_for_help(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAsking()
    bench.kiosk.openEmergencies()
    assert (bench.page, bench.get("ask.phase")) == ("help", "ready")


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
