"""From the result of the questions to paper, to forms, and back from forms to the questions."""

import pytest

from kiosk.domain.benefit import BenefitSheet
from kiosk.domain.rule_language import Value
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.benefit_sheets import BenefitSheets
from kiosk.services.benefits import Benefits
from kiosk.services.sheet_text import benefit_texts
from tests.fakes.content import whole_library

LIBRARY = whole_library()
BENEFITS, SHEETS = Benefits(LIBRARY), BenefitSheets(LIBRARY)
WORKER: dict[str, Value] = {"visa": "E-9", "wage_arrears": True, "months_same_employer": 12, "weekly_hours": 15}


def sheet(tag: str, filled: dict[str, str] | None = None) -> BenefitSheet:
    """Return the worker's result."""
    return SHEETS.sheet(BENEFITS.assess(WORKER), tag, filled or {})


def test_the_sheet_says_everything_in_the_order_of_its_use() -> None:
    lines = sheet("vi").lines
    assert len(lines) == len(LIBRARY.benefits)
    assert list(dict.fromkeys(line.outcome for line in lines)) == ["likely", "ask", "not_likely"]
    severance = next(line for line in lines if line.id == "W-12")
    assert severance.outcome == "likely"
    assert (severance.title, severance.korean_title) == ("Trợ cấp thôi việc", "퇴직금")
    assert len(severance.reasons) == 2
    assert severance.forms == (LIBRARY.forms["FORM-04"].title["vi"],)
    assert severance.bring == tuple(paper.labels["vi"] for paper in LIBRARY.forms["FORM-04"].attachments)
    assert [line.number for line in severance.hotlines] == ["1350"]


def test_papers_are_those_of_the_matter() -> None:
    every = next(line for line in sheet("en").lines if line.id == "W-28")
    assert every.forms == (LIBRARY.forms["FORM-01"].title["en"],)
    all_papers = {paper.labels["en"] for paper in LIBRARY.forms["FORM-01"].attachments}
    assert 0 < len(every.bring) < len(all_papers)


def test_applications_are_named_once_and_only_for_likely_benefits() -> None:
    assessed = BENEFITS.assess(WORKER)
    assert SHEETS.applications(assessed) == ("FORM-04",)
    assert SHEETS.applications(BENEFITS.assess({})) == ()


def test_answers_are_carried_to_forms_and_back() -> None:
    change = [LIBRARY.benefits["W-24"]]
    fills = BENEFITS.fills({"visa": "E-9", "sex": "F", "employed": True}, change)
    assert fills == {
        "status": "E-9",
        "sex": "F",
        "FORM-01.matter": "status_change",
        "FORM-01.desired_status": "E-7-4",
    }
    assert BENEFITS.known(fills) == {"visa": "E-9", "sex": "F"}
    assert BENEFITS.known({"status": "F-6-1", "situation": "employed", "residence_number": "1"}) == {
        "visa": "F-6",
        "employed": True,
        "registered": True,
    }
    assert BENEFITS.known({"status": "", "situation": "pupil", "residence_number": ""}) == {}


def test_where_two_benefits_use_a_form_for_two_matters_the_form_asks() -> None:
    fills = BENEFITS.fills({}, [LIBRARY.benefits["W-24"], LIBRARY.benefits["W-28"]])
    assert "FORM-01.matter" not in fills
    assert fills["FORM-01.desired_status"] == "E-7-4"


def test_a_visa_that_forms_do_not_know_is_not_carried() -> None:
    assert BENEFITS.fills({"visa": "korean"}, []) == {}


@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_the_text_for_the_phone_leaves_out_what_matters_least_and_never_promises(tag: str) -> None:
    result, labels = sheet(tag), labels_of(tag)
    texts = benefit_texts(result, labels)
    assert [len(text) for text in texts] == sorted((len(text) for text in texts), reverse=True)
    for text in texts:
        assert labels["first_look"] in text
        assert all(line.title in text and line.korean_title in text for line in result.of("likely"))
    assert all(line.title in text for line in result.lines for text in texts[:2])
    assert all(line.where in text for line in result.of("likely") for text in texts[:3])
    assert QrCodes().fits(texts[-1]), "one code on paper holds what is likely"
    assert "entitled" not in "".join(texts)


def test_where_nothing_is_likely_the_text_says_what_to_ask_about() -> None:
    nothing = SHEETS.sheet(BENEFITS.assess({}), "en", {})
    shortest = benefit_texts(nothing, labels_of("en"))[-1]
    assert labels_of("en")["ask"] in shortest
    assert nothing.of("ask")[0].title in shortest
