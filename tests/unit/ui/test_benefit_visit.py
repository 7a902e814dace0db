"""Benefits and deadlines in the course of a visit."""

from tests.unit.ui.bench import Bench


def begin(bench: Bench) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")


def finish_questions(bench: Bench) -> None:
    """Say that wages are owed, and nothing else."""
    benefits = bench.kiosk.property("benefits")
    bench.wait(lambda: bench.get("benefits.phase") in ("question", "results"))
    while bench.get("benefits.phase") != "results":
        if bench.get("benefits.questionKey") == "wage_arrears":
            benefits.answer(0)
        else:
            benefits.withhold()
        bench.wait(lambda: bench.get("benefits.phase") in ("question", "results"))


def test_from_the_result_to_the_forms_and_back(bench: Bench) -> None:
    begin(bench)
    bench.kiosk.openBenefits()
    finish_questions(bench)
    assert bench.get("benefits.canFill")
    bench.kiosk.property("benefits").fillForms()
    assert bench.page == "forms"
    bench.wait(lambda: bench.get("forms.phase") == "question")
    assert bench.get("forms.formId") == "FORM-04"
    bench.kiosk.back()
    assert (bench.page, bench.get("benefits.phase")) == ("benefits", "results")


def test_the_forms_chosen_together_come_one_after_the_other(bench: Bench) -> None:
    begin(bench)
    bench.kiosk.property("benefits").formsChosen.emit(["FORM-04", "FORM-08"])
    forms = bench.kiosk.property("forms")
    skip_all(bench, "FORM-04")
    forms.finish()
    skip_all(bench, "FORM-08")
    forms.finish()
    assert bench.get("forms.phase") == "packet"
    packet = forms.packet
    assert [filled.form.id for filled in packet.forms] == ["FORM-04", "FORM-08"]
    bench.kiosk.openReminders()
    assert bench.page == "reminders"
    bench.kiosk.back()
    assert (bench.page, bench.get("forms.phase")) == ("forms", "packet")


def skip_all(bench: Bench, form_id: str) -> None:
    """Leave every question of a form out; where the office wants a choice, take the first."""
    forms = bench.kiosk.property("forms")
    bench.wait(lambda: (bench.get("forms.formId"), bench.get("forms.phase")) == (form_id, "question"))
    steps = {bench.get("forms.question.shown")}
    while bench.get("forms.phase") == "question":
        if bench.get("forms.question.canSkip"):
            forms.asked.skip()
        else:
            forms.asked.choosePlace(0)
        bench.wait(lambda: bench.get("forms.question.shown") not in steps)
        steps.add(bench.get("forms.question.shown"))


def test_from_the_result_to_deadlines_to_a_form_and_back_to_nothing(bench: Bench) -> None:
    begin(bench)
    bench.kiosk.openBenefits()
    finish_questions(bench)
    bench.kiosk.openReminders()
    reminders = bench.kiosk.property("reminders")
    reminders.openDate("stay-expiry")
    bench.kiosk.back()
    assert (bench.page, bench.get("reminders.phase")) == ("reminders", "list")
    reminders.openDate("stay-expiry")
    reminders.give("2030-02-01")
    reminders.openForm("stay-expiry")
    assert bench.page == "forms"
    bench.wait(lambda: bench.get("forms.phase") == "question")
    assert bench.get("forms.question.key") == "surname", "the matter is known"
    bench.kiosk.back()
    assert bench.page == "reminders"
    bench.kiosk.wipe()
    begin(bench)
    bench.kiosk.openReminders()
    assert bench.kiosk.property("reminders").sheet is None


def test_paper_and_code_are_made_of_what_the_page_shows(bench: Bench) -> None:
    begin(bench)
    bench.kiosk.openReminders()
    reminders, take_away = bench.kiosk.property("reminders"), bench.kiosk.property("takeAway")
    take_away.makeQr()
    assert bench.get("takeAway.qrCount") == 0, "there is no deadline yet"
    reminders.openDate("stay-expiry")
    reminders.give("2030-02-01")
    take_away.makeQr()
    bench.wait(lambda: bench.get("takeAway.qrCount") == 1)
    assert "DTSTART;VALUE=DATE:20300201" in str(bench.get("takeAway.qrText"))
    bench.kiosk.openBenefits()
    assert bench.get("takeAway.qrCount") == 0
    finish_questions(bench)
    take_away.makeQr()
    bench.wait(lambda: bench.get("takeAway.qrCount") != 0)
    assert "Wage complaint" in str(bench.get("takeAway.qrText"))
