"""The guided interview, as a visitor goes through it."""

import pytest

from kiosk.domain.form import FormQuestions
from kiosk.errors import FormError
from kiosk.services.forms import Forms
from kiosk.services.interview import Interview
from kiosk.services.visit_answers import VisitAnswers
from kiosk.understanding.reader import FormAnswers
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, PASSPORT, SilentRenderer
from tests.fakes.passports import lines

LIBRARY = whole_library()
CLOCK = StillClock()


def begin(answers: VisitAnswers | None = None, tag: str = "en") -> Interview:
    """Return an interview of FORM-01."""
    assert LIBRARY.person is not None
    questions = FormQuestions(LIBRARY.forms["FORM-01"], LIBRARY.person)
    return Interview(questions, answers or VisitAnswers(), FormAnswers(), CLOCK, tag)


def go_through(interview: Interview, said: dict[str, str]) -> list[str]:
    """Answer each question, leaving out what is not said; return the keys in the order asked."""
    asked = []
    while question := interview.question:
        asked.append(question.key)
        if question.key in said:
            assert interview.answer(said[question.key], confirmed=True).outcome != "impossible", question.key
        else:
            interview.skip()
    return asked


def test_an_extension_of_stay_needs_at_most_25_screens() -> None:
    interview = begin()
    asked = go_through(interview, EXTENSION)
    assert len(asked) + 1 <= 25  # and the review
    assert set(asked) >= set(EXTENSION) - {"apply_date"}
    assert [line.question.key for line in interview.review() if line.missing] == []
    assert interview.progress[0] == interview.progress[1]


def test_questions_follow_the_answers() -> None:
    asked = go_through(begin(), {**EXTENSION, "situation": "pupil", "school_status": "none"})
    assert "school_status" in asked
    assert not {"school_name", "work_name", "work_new", "reentry_period", "bank_account"} & set(asked)
    asked = go_through(begin(), {**EXTENSION, "matter": "reentry", "situation": "neither"})
    assert {"reentry_kind", "reentry_period"} <= set(asked)


def test_an_impossible_answer_is_not_kept_and_a_doubtful_one_is_confirmed() -> None:
    interview = begin()
    interview.answer("extension")
    assert interview.answer("Nguyễn").outcome == "doubtful"
    assert interview.question is not None
    assert interview.question.key == "surname"
    assert interview.answer("Nguyễn", confirmed=True).value == "NGUYEN"
    interview.answer("VAN AN")
    assert interview.answer("31 February 1995").codes == ("date-impossible",)
    assert interview.question.key == "birth"
    [surname] = [line for line in interview.review() if line.question.key == "surname"]
    assert (surname.value, surname.doubtful) == ("NGUYEN", True)


def test_back_keeps_what_was_answered() -> None:
    interview = begin()
    assert not interview.back()
    interview.answer("extension")
    interview.answer("KIM")
    assert interview.back()
    assert (interview.field and interview.field.key, interview.present) == ("surname", "KIM")
    assert interview.back()
    assert interview.present == "extension"
    interview.answer("reissue")
    assert interview.question is not None
    assert interview.question.key == "given_names"


def test_a_change_from_the_review_comes_back_to_the_review() -> None:
    interview = begin()
    go_through(interview, EXTENSION)
    interview.change("mobile")
    assert interview.present == "010-1234-5678"
    interview.answer("010 9999 8888")
    assert interview.question is None
    assert interview.filled().answers["mobile"] == "010-9999-8888"
    interview.change("mobile")
    assert interview.back()
    assert interview.question is None


def test_a_change_of_the_matter_asks_what_it_needs() -> None:
    interview = begin()
    go_through(interview, EXTENSION)
    interview.change("matter")
    interview.answer("status_change")
    assert interview.question is not None
    assert interview.question.key == "desired_status"
    assert interview.is_required


def test_what_the_office_wants_and_was_left_out_is_marked() -> None:
    interview = begin()
    go_through(interview, {key: value for key, value in EXTENSION.items() if key != "passport_no"})
    assert [line.question.key for line in interview.review() if line.missing] == ["passport_no"]


def test_a_second_interview_goes_on_and_a_second_form_knows_the_person() -> None:
    answers = VisitAnswers()
    interview = begin(answers)
    for said in ("extension", "NGUYEN", "VAN AN", "1995-03-07"):
        interview.answer(said)
    resumed = begin(answers)
    assert resumed.question is not None
    assert resumed.question.key == "sex"


def test_answers_given_once_serve_every_form() -> None:
    forms = Forms(LIBRARY, FormAnswers(), SilentRenderer(), CLOCK)
    go_through(forms.interview("FORM-01", "en"), EXTENSION)
    asked = go_through(forms.interview("FORM-05", "en"), {})
    assert "eps_status" in asked
    assert not set(EXTENSION) & set(asked)


def test_an_impossible_date_is_named_though_another_depends_on_it() -> None:
    forms = Forms(LIBRARY, FormAnswers(), SilentRenderer(), CLOCK)
    with pytest.raises(FormError) as caught:
        forms.fill("FORM-15", "en", {"lease_from": "soon", "lease_to": "2027-01-01"})
    assert caught.value.code == "answer-impossible"
    assert "lease_from" in caught.value.message
    assert "lease_to" not in caught.value.message


def test_nothing_is_left_of_a_visit() -> None:
    forms = Forms(LIBRARY, FormAnswers(), SilentRenderer(), CLOCK)
    interview = forms.interview("FORM-01", "en")
    interview.answer("extension")
    forms.wipe()
    assert forms.interview("FORM-01", "en").progress[0] <= 1  # the date of application


def test_wrong_use_has_its_codes() -> None:
    forms = Forms(LIBRARY, FormAnswers(), SilentRenderer(), CLOCK)
    wrong = {
        "answer-unknown": ("FORM-01", {"colour": "red"}),
        "answer-impossible": ("FORM-01", {"birth": "31 February 1990"}),
        "form-unknown": ("FORM-99", {}),
    }
    for code, (form_id, said) in wrong.items():
        with pytest.raises(FormError) as caught:
            forms.fill(form_id, "en", said)
        assert caught.value.code == code
    interview = begin()
    go_through(interview, EXTENSION)
    with pytest.raises(FormError) as caught:
        interview.answer("x")
    assert caught.value.code == "question-missing"


def test_a_passports_lines_spare_seven_questions() -> None:
    interview = begin()
    interview.answer("extension")
    assert interview.wants_passport
    answers, faults = interview.read_passport("\n".join(PASSPORT))
    assert faults == ()
    assert [each.question.key for each in answers] == [
        "surname", "given_names", "birth", "sex", "nationality", "passport_no", "passport_expiry",
    ]  # fmt: skip
    assert interview.question is not None
    assert interview.question.key == "surname", "nothing is kept before the person has looked at it"
    interview.keep_passport(answers)
    asked = go_through(interview, EXTENSION)
    assert asked[:3] == ["residence_number", "passport_issue", "address_kr"]
    assert "NGUYEN" in [line.value for line in interview.review()]


def test_an_expired_passport_is_a_doubt_and_wrong_lines_are_faults() -> None:
    interview = begin()
    answers, faults = interview.read_passport(lines(expiry="210510"))
    assert faults == ()
    verdicts = {each.question.key: each.verdict for each in answers}
    assert verdicts["passport_expiry"].codes == ("date-expired",)
    assert interview.read_passport("nonsense") == ([], ("mrz-length",))


def test_of_several_guesses_the_one_that_answers_is_taken() -> None:
    interview = begin()
    assert interview.likeliest(["a christian should", "expansion", "extension"]) == "extension"
    assert interview.likeliest(["good morning", "hello"]) == "good morning"
