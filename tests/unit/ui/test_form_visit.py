"""A form in the course of a visit."""

from kiosk.domain.hearing import SPELLING
from tests.unit.ui.bench import Bench

SECRET = "zanzibarquux"


def test_a_form_is_answered_by_voice_and_touch_and_forgotten(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForms()
    assert bench.page == "forms"
    forms = bench.kiosk.property("forms")
    forms.choose("FORM-01")
    bench.wait(lambda: bench.get("forms.question.key") == "matter")
    bench.recognizers.says = "extension of sojourn period"
    bench.kiosk.sayAnswer()
    assert bench.page == "asking"
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait(lambda: bench.get("forms.question.key") == "surname")
    assert bench.page == "forms"
    bench.recognizers.says = SECRET
    bench.kiosk.sayAnswer()
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait(lambda: bench.get("forms.question.fieldText") == SECRET)
    forms.asked.keep()  # nothing looks wrong
    forms.asked.answer(SECRET)
    bench.wait(lambda: bench.get("forms.question.key") == "given_names")
    bench.kiosk.back()
    bench.wait(lambda: bench.get("forms.question.key") == "surname")
    bench.kiosk.wipe()
    assert bench.page == "attract"
    assert bench.get("forms.question.fieldText") == ""
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForm("FORM-01")
    bench.wait(lambda: bench.get("forms.question.key") == "matter")
    bench.kiosk.back()
    assert bench.page == "home"


def test_a_name_is_spelled_and_the_next_answer_is_said_in_words_again(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForm("FORM-01")
    bench.wait(lambda: bench.get("forms.question.key") == "matter")
    bench.kiosk.property("forms").asked.choosePlace(0)
    bench.wait(lambda: bench.get("forms.question.key") == "surname")
    bench.recognizers.says = "NGUYEN"
    bench.kiosk.spellAnswer()
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait(lambda: bench.get("forms.question.fieldText") == "NGUYEN")
    bench.kiosk.sayAnswer()
    bench.microphone.hear(b"\1\0" * 1000)
    bench.wait(lambda: bench.recognizers.taken[-2:] == [SPELLING, "en"])


def test_giving_up_speaking_or_typing_instead_leads_back_to_the_question(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForm("FORM-01")
    bench.wait(lambda: bench.get("forms.question.key") == "matter")
    bench.kiosk.sayAnswer()
    bench.kiosk.openTyping()
    assert bench.page == "forms"
    bench.kiosk.sayAnswer()
    bench.kiosk.property("ask").cancel()
    assert bench.page == "forms"
    bench.kiosk.openHome()
    bench.ask_by_voice("my boss did not pay my salary")
    bench.wait_page("answer")
