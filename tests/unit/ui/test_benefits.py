"""The way through the benefits page: questions, groups, one benefit, back, and forgetting."""

import pytest

from tests.fakes.content import whole_library
from tests.fakes.forms import make_forms
from tests.fakes.qml_parts import AtOnce
from ui.viewmodels.benefits import BenefitsViewModel


@pytest.fixture
def benefits() -> BenefitsViewModel:
    """The page's view model, in Vietnamese."""
    model = BenefitsViewModel(AtOnce(), whole_library(), make_forms())
    model.begin("vi")
    return model


def answer_all(benefits: BenefitsViewModel) -> int:
    """Take the first choice of every question; return how many there were."""
    asked = 0
    while benefits.property("phase") == "question":
        benefits.answer(0)
        asked += 1
    return asked


def test_questions_lead_to_groups(benefits: BenefitsViewModel) -> None:
    assert benefits.property("phase") == "question"
    assert (
        benefits.property("questionText")
        == whole_library().benefit_questions[benefits.property("questionKey")].texts["vi"]
    )
    asked = answer_all(benefits)
    assert 5 < asked <= len(whole_library().benefit_questions)
    rows = [benefits.results.row(index) for index in range(benefits.results.rowCount())]
    assert len(rows) == 30
    assert [row["outcome"] for row in rows if row["firstOfGroup"]] == ["likely", "ask", "not_likely"]


def test_back_takes_one_answer_back(benefits: BenefitsViewModel) -> None:
    first = benefits.property("questionKey")
    benefits.answer(0)
    assert benefits.property("questionKey") != first
    assert benefits.back()
    assert (benefits.property("questionKey"), benefits.property("answered")) == (first, 0)
    assert not benefits.back()


def test_what_is_withheld_is_not_asked_again(benefits: BenefitsViewModel) -> None:
    seen = []
    while benefits.property("phase") == "question":
        seen.append(benefits.property("questionKey"))
        benefits.withhold()
    assert len(seen) == len(set(seen))


def test_a_benefit_opens_with_its_reasons_and_closes(benefits: BenefitsViewModel) -> None:
    answer_all(benefits)
    benefits.openBenefit("W-05")
    assert benefits.property("phase") == "details"
    assert benefits.property("title") == whole_library().benefits["W-05"].texts["vi"].title
    assert benefits.property("reasons")
    assert benefits.hotlines.rowCount() > 0
    assert benefits.back()
    assert benefits.property("phase") == "results"


def test_nothing_is_left_after_the_visit(benefits: BenefitsViewModel) -> None:
    answer_all(benefits)
    benefits.openBenefit("W-05")
    benefits.clear()
    assert benefits.property("answered") == 0
    assert (benefits.property("questionText"), benefits.property("title"), benefits.property("reasons")) == ("", "", [])
    assert benefits.results.rowCount() == benefits.choices.rowCount() == benefits.hotlines.rowCount() == 0


def test_what_a_form_has_asked_is_not_asked_again() -> None:
    forms = make_forms()
    forms.answers.keep_all({"status": "E-9", "residence_number": "950307-5123451"})
    model = BenefitsViewModel(AtOnce(), whole_library(), forms)
    model.begin("vi")
    asked = set()
    while model.property("phase") == "question":
        asked.add(model.property("questionKey"))
        model.withhold()
    assert {"visa", "registered"}.isdisjoint(asked)
    assert model.answers == {"visa": "E-9", "registered": True}


def test_one_touch_chooses_the_forms_of_all_likely_benefits() -> None:
    forms = make_forms()
    model = BenefitsViewModel(AtOnce(), whole_library(), forms)
    chosen: list[list[str]] = []
    model.formsChosen.connect(chosen.append)
    model.begin("vi")
    model.fillForms()
    assert chosen == [], "nothing is likely yet"
    answer_all(model)
    likely = model.sheet.of("likely") if model.sheet else ()
    model.fillForms()
    named = {form for line in likely for form in whole_library().benefits[line.id].forms}
    assert set(*chosen) == named
    assert len(*chosen) == len(named)
    assert forms.answers.values["status"] == "E-9"


def test_likely_benefits_show_the_way_to_them(benefits: BenefitsViewModel) -> None:
    answer_all(benefits)
    rows = [benefits.results.row(index) for index in range(benefits.results.rowCount())]
    for row in rows:
        benefit = whole_library().benefits[row["benefitId"]]
        if row["outcome"] != "likely":
            assert row["way"] == ""
        elif benefit.forms:
            assert row["way"].split(" · ")[0] in whole_library().forms[benefit.forms[0]].title.values()
        else:
            assert row["way"] == benefit.texts["vi"].where


def test_a_choice_that_is_not_there_changes_nothing(benefits: BenefitsViewModel) -> None:
    before = benefits.property("questionKey")
    benefits.answer(99)
    benefits.answer(-1)
    benefits.openBenefit("W-99")
    assert (benefits.property("questionKey"), benefits.property("phase")) == (before, "question")
