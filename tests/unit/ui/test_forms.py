"""The forms pages: from the list through questions and review to a PDF, back, doubts, and forgetting."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from kiosk.errors import FormError
from kiosk.services.answers import Answers
from kiosk.services.forms import Forms
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, make_forms
from tests.fakes.qml_parts import AtOnce
from ui.viewmodels.form_rows import choice_keys
from ui.viewmodels.forms import FormsViewModel
from ui.viewmodels.rows import Rows


@pytest.fixture
def forms() -> Forms:
    return make_forms()


@pytest.fixture
def page(forms: Forms) -> FormsViewModel:
    """The pages' view model, in Vietnamese."""
    model = FormsViewModel(AtOnce(), forms, Answers(whole_library()))
    model.open("vi")
    return model


def rows(model: Rows) -> list[dict[str, object]]:
    return [model.row(index) for index in range(model.rowCount())]


def key(page: FormsViewModel) -> str:
    return str(page.property("questionKey"))


def answer(page: FormsViewModel, said: str) -> None:
    """Touch a choice, or type; confirm what looks wrong."""
    if page.property("way") in ("choice", "yesNo"):
        question = next(q for q in asked_of("FORM-01") if q.key == key(page))
        page.choosePlace(list(choice_keys(question)).index(said))
    else:
        page.answer(said)
    if page.property("outcome") == "doubtful":
        page.keep()


def asked_of(form_id: str):  # type: ignore[no-untyped-def]
    library = whole_library()
    assert library.person is not None
    return [*library.forms[form_id].questions, *library.person.questions]


def go_through(page: FormsViewModel, said: dict[str, str]) -> list[str]:
    """Answer every question, leaving out what is not said; return the keys in the order asked."""
    asked = []
    while page.property("phase") == "question":
        asked.append(key(page))
        if key(page) in said:
            answer(page, said[key(page)])
        else:
            page.skip()
        assert len(asked) < 60, asked[-3:]
    return asked


def test_an_extension_of_stay_from_the_list_to_a_pdf(page: FormsViewModel, forms: Forms) -> None:
    titles = {row["formId"]: row["title"] for row in rows(page.every)}
    assert titles["FORM-01"] == "Đơn đăng ký tổng hợp (tờ khai)"
    page.choose("FORM-01")
    assert (page.property("phase"), key(page), page.property("way")) == ("question", "matter", "choice")
    assert page.choices.rowCount() == 10
    go_through(page, EXTENSION)
    assert page.property("phase") == "review"
    review = {row["key"]: row for row in rows(page.review)}
    assert review["matter"]["value"] == "Gia hạn thời gian lưu trú"
    assert review["matter"]["koreanValue"] == "체류기간 연장허가"
    assert review["nationality"]["value"] == "Việt Nam"
    page.finish()
    assert page.property("phase") == "packet"
    assert [row["won"] for row in rows(page.fees)] == [60_000]
    assert "Hộ chiếu" in [row["text"] for row in rows(page.bring)]
    assert page.hotlines.row(0)["number"] == "1345"
    assert page.filled is not None
    text = "".join(p.extract_text() for p in PdfReader(BytesIO(forms.paper(page.filled, "vi"))).pages)
    assert "NGUYEN" in text
    assert "한빛정밀" in text


def test_an_answer_that_looks_wrong_is_kept_only_when_confirmed(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    page.choosePlace(0)
    page.answer("Nguyễn")
    assert (page.property("outcome"), page.property("understood"), key(page)) == ("doubtful", "NGUYEN", "surname")
    assert page.property("reason")
    page.correct()
    assert (page.property("outcome"), page.property("fieldText")) == ("", "Nguyễn")
    page.answer("Nguyễn")
    page.keep()
    assert (page.property("outcome"), key(page)) == ("", "given_names")


def test_an_impossible_answer_is_explained_and_stays_in_the_field(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_on_to(page, "birth")
    page.answer("31/2/1995")
    assert (page.property("outcome"), key(page)) == ("impossible", "birth")
    assert page.property("fieldText") == "31/2/1995"
    assert page.property("reason") != ""
    page.answer("7/3/1995")
    assert (page.property("outcome"), key(page)) == ("", "sex")


def go_on_to(page: FormsViewModel, wanted: str) -> None:
    while key(page) != wanted:
        answer(page, EXTENSION[key(page)])


def test_a_name_in_another_script_is_offered_in_latin_letters(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_on_to(page, "surname")
    page.answer("응우옌")
    [offered] = page.property("offeredAnswers")
    assert offered.isascii()
    page.takeOffered(0)
    assert key(page) == "given_names"


def test_back_goes_to_the_answer_before_then_to_the_list(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    answer(page, "extension")
    answer(page, "NGUYEN")
    assert page.back()
    assert (key(page), page.property("fieldText")) == ("surname", "NGUYEN")
    assert page.back()
    assert [row["text"] for row in rows(page.choices) if row["chosen"]] == ["Gia hạn thời gian lưu trú"]
    assert page.back()
    assert page.property("phase") == "list"
    assert not page.back()


def test_a_form_that_was_left_goes_on_where_it_stopped(page: FormsViewModel) -> None:
    page.begin("FORM-01")
    answer(page, "extension")
    answer(page, "NGUYEN")
    page.open("en")
    page.choose("FORM-02")
    while key(page) not in ("", "surname", "given_names"):
        page.skip()
    assert key(page) != "surname"
    page.openList()
    page.choose("FORM-01")
    assert key(page) == "given_names"


def test_one_answer_is_changed_from_the_review(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_through(page, EXTENSION)
    assert page.filled is None  # not before everything was looked at
    page.change("mobile")
    assert (key(page), page.property("fieldText")) == ("mobile", "010-1234-5678")
    assert page.back()
    assert page.property("phase") == "review"
    page.change("mobile")
    page.answer("010-9999-0000")
    assert page.property("phase") == "review"
    assert {row["key"]: row["value"] for row in rows(page.review)}["mobile"] == "010-9999-0000"


def test_a_choice_on_which_others_hang_cannot_be_left_out(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    assert not page.property("canSkip")
    page.skip()
    assert key(page) == "matter"
    page.choosePlace(99)
    assert key(page) == "matter"


def test_what_was_said_is_looked_at_first_but_a_choice_is_taken(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    page.hear("Gia hạn thời gian lưu trú")
    assert key(page) == "surname"
    page.hear("nguyen")
    assert (key(page), page.property("fieldText")) == ("surname", "nguyen")


def test_the_end_of_the_visit_forgets_everything(page: FormsViewModel, forms: Forms) -> None:
    page.choose("FORM-01")
    go_through(page, EXTENSION)
    page.finish()
    page.clear()
    assert page.property("phase") == "list"
    assert page.filled is None
    assert all(
        model.rowCount() == 0 for model in (page.every, page.offered, page.choices, page.review, page.bring, page.fees)
    )
    assert page.property("fieldText") == ""
    assert forms.interview("FORM-01", "vi").progress[0] == 0


def test_a_form_that_does_not_exist_is_an_error(page: FormsViewModel) -> None:
    told: list[str] = []
    page.failed.connect(told.append)
    page.begin("FORM-99")
    assert told == [FormError("").code]
    assert page.property("phase") == "list"


def test_an_answers_forms_are_offered(page: FormsViewModel) -> None:
    page.offer(whole_library().faqs["R-12"].forms)
    assert [row["formId"] for row in rows(page.offered)] == ["FORM-01", "FORM-02", "FORM-03"]
