"""The forms pages: from the list through questions and review to a PDF, back, doubts, and forgetting."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from kiosk.errors import FormError
from kiosk.services.answers import Answers
from kiosk.services.forms import Forms
from tests.fakes.camera import StillCamera, watching
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, PASSPORT, forms_lacking, make_forms, make_packets
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
    model = FormsViewModel(AtOnce(), forms, Answers(whole_library()), watching(StillCamera()))
    model.open("vi")
    return model


def rows(model: Rows) -> list[dict[str, object]]:
    return [model.row(index) for index in range(model.rowCount())]


def key(page: FormsViewModel) -> str:
    return str(page.asked.property("key"))


def answer(page: FormsViewModel, said: str) -> None:
    """Touch a choice, or type; confirm what looks wrong."""
    if page.asked.property("way") in ("choice", "yesNo"):
        question = next(q for q in asked_of("FORM-01") if q.key == key(page))
        page.asked.choosePlace(list(choice_keys(question)).index(said))
    else:
        page.asked.answer(said)
    if page.asked.property("outcome") == "doubtful":
        page.asked.keep()


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
            page.asked.skip()
        assert len(asked) < 60, asked[-3:]
    return asked


def test_an_extension_of_stay_from_the_list_to_a_pdf(page: FormsViewModel, forms: Forms) -> None:
    titles = {row["formId"]: row["title"] for row in rows(page.every)}
    assert titles["FORM-01"] == whole_library().forms["FORM-01"].title["vi"]
    page.choose("FORM-01")
    assert (page.property("phase"), key(page), page.asked.property("way")) == ("question", "matter", "choice")
    assert page.asked.choices.rowCount() == 10
    go_through(page, EXTENSION)
    assert page.property("phase") == "review"
    review = {row["key"]: row for row in rows(page.review)}
    assert review["matter"]["value"] == "Gia hạn thời gian lưu trú"
    assert review["matter"]["koreanValue"] == "체류기간 연장허가"
    assert review["nationality"]["value"] == "Việt Nam"
    page.finish()
    assert page.property("phase") == "packet"
    assert [row["won"] for row in rows(page.papers.fees)] == [60_000]
    assert "Hộ chiếu" in [row["text"] for row in rows(page.papers.bring)]
    assert page.papers.hotlines.row(0)["number"] == "1345"
    assert page.packet is not None
    text = "".join(p.extract_text() for p in PdfReader(BytesIO(make_packets().paper(page.packet, "vi"))).pages)
    assert "NGUYEN" in text
    assert "한빛정밀" in text


def test_an_answer_that_looks_wrong_is_kept_only_when_confirmed(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    page.asked.choosePlace(0)
    page.asked.answer("Nguyễn")
    assert (page.asked.property("outcome"), page.asked.property("understood"), key(page)) == (
        "doubtful",
        "NGUYEN",
        "surname",
    )
    assert page.asked.property("reason")
    page.asked.correct()
    assert (page.asked.property("outcome"), page.asked.property("fieldText")) == ("", "Nguyễn")
    page.asked.answer("Nguyễn")
    page.asked.keep()
    assert (page.asked.property("outcome"), key(page)) == ("", "given_names")


def test_an_impossible_answer_is_explained_and_stays_in_the_field(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_on_to(page, "birth")
    page.asked.answer("31/2/1995")
    assert (page.asked.property("outcome"), key(page)) == ("impossible", "birth")
    assert page.asked.property("fieldText") == "31/2/1995"
    assert page.asked.property("reason") != ""
    page.asked.answer("7/3/1995")
    assert (page.asked.property("outcome"), key(page)) == ("", "sex")


def go_on_to(page: FormsViewModel, wanted: str) -> None:
    while key(page) != wanted:
        answer(page, EXTENSION[key(page)])


def test_a_name_in_another_script_is_offered_in_latin_letters(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_on_to(page, "surname")
    page.asked.answer("응우옌")
    [offered] = page.asked.property("offeredAnswers")
    assert offered.isascii()
    page.asked.takeOffered(0)
    assert key(page) == "given_names"


def test_back_goes_to_the_answer_before_then_to_the_list(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    answer(page, "extension")
    answer(page, "NGUYEN")
    assert page.back()
    assert (key(page), page.asked.property("fieldText")) == ("surname", "NGUYEN")
    assert page.back()
    assert [row["text"] for row in rows(page.asked.choices) if row["chosen"]] == ["Gia hạn thời gian lưu trú"]
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
        page.asked.skip()
    assert key(page) != "surname"
    page.openList()
    page.choose("FORM-01")
    assert key(page) == "given_names"


def test_one_answer_is_changed_from_the_review(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_through(page, EXTENSION)
    assert page.packet is None  # not before everything was looked at
    page.change("mobile")
    assert (key(page), page.asked.property("fieldText")) == ("mobile", "010-1234-5678")
    assert page.back()
    assert page.property("phase") == "review"
    page.change("mobile")
    page.asked.answer("010-9999-0000")
    assert page.property("phase") == "review"
    assert {row["key"]: row["value"] for row in rows(page.review)}["mobile"] == "010-9999-0000"


def test_a_choice_on_which_others_hang_cannot_be_left_out(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    assert not page.asked.property("canSkip")
    page.asked.skip()
    assert key(page) == "matter"
    page.asked.choosePlace(99)
    assert key(page) == "matter"


def test_what_was_said_is_looked_at_first_but_a_choice_is_taken(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    page.hear(["gia hạn", "Gia hạn thời gian lưu trú"])
    assert key(page) == "surname"
    page.hear(["nguyen", "nguyên"])
    assert (key(page), page.asked.property("fieldText")) == ("surname", "nguyen")


def test_the_end_of_the_visit_forgets_everything(page: FormsViewModel, forms: Forms) -> None:
    page.choose("FORM-01")
    go_through(page, EXTENSION)
    page.finish()
    page.clear()
    assert page.property("phase") == "list"
    assert page.packet is None
    assert all(
        model.rowCount() == 0
        for model in (page.every, page.offered, page.asked.choices, page.review, page.papers.forms, page.papers.bring)
    )
    assert page.asked.property("fieldText") == ""
    assert forms.interview("FORM-01", "vi").progress[0] == 0


def test_a_form_that_does_not_exist_is_an_error(page: FormsViewModel) -> None:
    told: list[str] = []
    page.failed.connect(told.append)
    page.begin("FORM-99")
    assert told == [FormError("").code]
    assert page.property("phase") == "list"


def test_a_country_is_touched_among_the_frequent_or_under_its_letter(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    go_on_to(page, "nationality")
    assert page.asked.property("way") == "list"
    assert [row["text"] for row in rows(page.asked.choices)][:2] == ["Trung Quốc", "Việt Nam"]
    page.asked.look("D")
    shown = [row["text"] for row in rows(page.asked.choices)]
    assert "Đan Mạch" in shown
    assert "Việt Nam" not in shown
    page.asked.narrow("vi")
    narrowed = [row["text"] for row in rows(page.asked.choices)]
    assert narrowed[0] == "Việt Nam"
    assert "Bolivia" in narrowed
    page.asked.narrow("")
    page.asked.choosePlace(1)
    assert key(page) == "residence_number"
    page.back()
    assert page.asked.property("fieldText") == "Việt Nam"
    assert [row["text"] for row in rows(page.asked.choices) if row["chosen"]] == ["Việt Nam"]


def test_a_visa_is_touched_by_its_code_with_plain_words(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    answer(page, "status_change")
    assert page.asked.property("letters") == []
    offered = {row["text"]: row["koreanText"] for row in rows(page.asked.choices)}
    assert offered["E-9"] == "Lao động theo giấy phép tuyển dụng"
    page.asked.choosePlace(list(offered).index("F-6"))
    assert key(page) == "surname"


def test_the_passports_lines_are_corrected_looked_at_and_kept(page: FormsViewModel) -> None:
    page.choose("FORM-01")
    answer(page, "extension")
    assert page.asked.property("wantsPassport")
    page.openPassport()
    wrong = "\n".join(PASSPORT).replace("9503076", "9503016")
    page.lines.read(wrong)
    assert page.property("phase") == "passport"
    assert "ngày sinh" in page.lines.property("reason")
    assert page.lines.property("lines") == wrong
    page.lines.read("\n".join(PASSPORT))
    assert page.property("phase") == "passportCheck"
    assert {row["key"]: row["value"] for row in rows(page.lines.rows)}["nationality"] == "Việt Nam"
    assert page.back()
    assert page.property("phase") == "passport"
    page.lines.read("\n".join(PASSPORT))
    page.lines.keep()
    assert (page.property("phase"), key(page)) == ("question", "residence_number")
    page.clear()
    assert page.lines.property("lines") == "\n"
    assert rows(page.lines.rows) == []


def test_a_question_in_another_language_says_so() -> None:
    library = forms_lacking("ur")
    page = FormsViewModel(AtOnce(), make_forms(library), Answers(library), watching(StillCamera()))
    page.open("vi")
    page.choose("FORM-01")
    assert not page.asked.property("foreign")
    page.open("ur")
    page.choose("FORM-01")
    assert {row["formId"]: row["foreign"] for row in rows(page.every)}["FORM-01"]
    assert page.asked.property("foreign")
    assert page.asked.property("text") == "What do you apply for?"


def test_an_answers_forms_are_offered(page: FormsViewModel) -> None:
    page.offer(whole_library().faqs["R-12"].forms)
    assert [row["formId"] for row in rows(page.offered)] == ["FORM-01", "FORM-02", "FORM-03"]


def fill(page: FormsViewModel, form_id: str, said: dict[str, str]) -> None:
    page.choose(form_id)
    while page.property("phase") == "question":
        if key(page) in said:
            answer(page, said[key(page)])
        else:
            page.asked.skip()
    page.finish()


def test_several_forms_are_one_packet_and_one_can_be_left_out(page: FormsViewModel) -> None:
    fill(page, "FORM-01", EXTENSION)
    page.openList()
    assert page.papers.property("count") == 1
    fill(page, "FORM-02", {})
    assert [(row["formId"], row["mark"]) for row in rows(page.papers.forms)] == [("FORM-01", "①"), ("FORM-02", "②")]
    bring = {row["koreanText"]: row["marks"] for row in rows(page.papers.bring)}
    assert (bring["여권"], bring["체류지 입증서류"]) == ("① ②", "①")
    assert page.papers.property("totalWon") == 0, "only one of them costs something"
    page.papers.leaveOut("FORM-01")
    assert [row["mark"] for row in rows(page.papers.forms)] == [""]
    assert page.property("phase") == "packet"
    page.papers.leaveOut("FORM-02")
    assert page.property("phase") == "list"
    assert page.packet is None


def test_the_packet_says_what_is_answered_now(page: FormsViewModel) -> None:
    fill(page, "FORM-01", EXTENSION)
    page.back()
    page.change("mobile")
    page.asked.answer("010-9999-0000")
    page.openList()
    page.openPacket()
    assert page.packet is not None
    assert page.packet.forms[0].answers["mobile"] == "010-9999-0000"
    assert page.back()
    assert page.property("phase") == "list"
