"""The packet as a visitor and an office read it."""

import re
from pathlib import Path

import pytest

from kiosk.domain.form import FormQuestions
from kiosk.domain.packet import Packet
from kiosk.printing.labels import labels_of
from kiosk.services.forms import Forms
from kiosk.services.packets import Packets
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, make_forms, make_packets
from tests.integration.printing.reading import NEEDS, codes_on_last_page, letters, page_count, words
from tests.integration.printing.standards import claims_of, faults_of

LIBRARY = whole_library()
PERSON = {key: value for key, value in EXTENSION.items() if key != "matter"}
pytestmark = NEEDS


@pytest.fixture(scope="module")
def forms() -> Forms:
    """The forms of the starter content."""
    return make_forms()


@pytest.fixture(scope="module")
def packets() -> Packets:
    """Their paper."""
    return make_packets()


def packet(forms: Forms, tag: str, *form_ids: str, **said: str) -> Packet:
    """Return forms filled from the answers of an invented person."""
    fillings = forms.fill_all(form_ids, tag, (EXTENSION if "FORM-01" in form_ids else {}) | said)
    return Packet(tuple(filling.filled for filling in fillings))


def text_of_page(pdf: bytes, number: int) -> str:
    """Return the letters of one page, from 1."""
    return letters(words(pdf, number))


@pytest.mark.parametrize("tag", LIBRARY.tags())
def test_a_cover_of_one_page_then_each_form_with_its_key(forms: Forms, packets: Packets, tag: str) -> None:
    pdf = packets.paper(packet(forms, tag, "FORM-01", "FORM-02"), tag)
    cover = text_of_page(pdf, 1)
    for form_id in ("FORM-01", "FORM-02"):
        assert form_id in cover
        assert letters(LIBRARY.forms[form_id].title["ko"]) in cover
    assert letters(labels_of("ko")["packet"]) in cover
    assert cover.count("여권") == 1
    assert "1345" in cover, "whom to call fits on the same page"
    assert "통합신청서" in text_of_page(pdf, 2), "the form begins on the second"
    assert faults_of(pdf) == set()
    assert {"pdfaid:part 2", "pdfuaid:part 1"} <= claims_of(pdf)


def test_the_cover_says_for_which_form(forms: Forms, packets: Packets) -> None:
    cover = text_of_page(packets.paper(packet(forms, "en", "FORM-01", "FORM-02", "FORM-09"), "en"), 1)
    assert "Passport여권12" in cover
    assert "Proofofresidence체류지입증서류1" in cover
    assert "Total합계₩62,000" in cover
    assert letters("경기도 안산시 단원구 광덕4로 96") in cover, "the office of the address given"


def test_one_form_needs_no_cover(forms: Forms, packets: Packets) -> None:
    pdf = packets.paper(packet(forms, "en", "FORM-02"), "en")
    assert letters(labels_of("en")["packet_forms"]) not in letters(words(pdf))
    assert "체류지변경신고" in text_of_page(pdf, 1)


@pytest.mark.parametrize("tag", ["ko", "vi", "km", "ur"])
def test_a_phone_gets_the_office_and_what_to_bring(forms: Forms, packets: Packets, tag: str, tmp_path: Path) -> None:
    office, summary = sorted(
        codes_on_last_page(packets.paper(packet(forms, tag, "FORM-01"), tag), tmp_path), key=lambda text: "₩" in text
    )
    assert "경기도 안산시 단원구 광덕4로 96" in office
    assert "통합신청서" in summary
    assert LIBRARY.forms["FORM-01"].office.where["ko"] in summary
    assert "₩60,000" in summary
    assert "NGUYEN" not in office + summary, "who finds the paper must not carry the answers away"


def test_without_a_known_office_there_is_one_code(forms: Forms, packets: Packets, tmp_path: Path) -> None:
    pdf = packets.paper(packet(forms, "en", "FORM-01", address_kr="부산광역시 중구"), "en")
    [summary] = codes_on_last_page(pdf, tmp_path)
    assert "₩60,000" in summary


def test_each_form_has_its_own_extra_sheet(forms: Forms, packets: Packets) -> None:
    """Both forms have a long answer; each sheet holds only that of its form."""
    job = " ".join(f"job{number}" for number in range(60))
    family = " ".join(f"child{number}" for number in range(150))
    both = packet(forms, "en", "FORM-01", "FORM-02", occupation=job, family=family)
    pdf = packets.paper(both, "en")
    sheets = [text_of_page(pdf, number) for number in range(1, page_count(pdf) + 1)]
    [first] = [sheet for sheet in sheets if "별지Extrasheet·FORM-01" in sheet]
    [second] = [sheet for sheet in sheets if "별지Extrasheet·FORM-02" in sheet]
    assert letters(job) in first
    assert letters(family) in second
    assert "child0" not in first


@pytest.mark.parametrize("tag", sorted(LIBRARY.forms["FORM-01"].reviews))
def test_the_longest_answers_continue_on_an_extra_sheet_with_its_number(
    forms: Forms, packets: Packets, tag: str
) -> None:
    """Every text of FORM-01 at once as long as it may be, in letters of the visitor's own language."""
    assert LIBRARY.person is not None
    asked = {question.key: question for _, question in FormQuestions(LIBRARY.forms["FORM-01"], LIBRARY.person).asked()}
    own = LIBRARY.forms["FORM-01"].title[tag].split()[0]
    long = {
        key: (f"{own} " * question.longest)[: question.longest].strip()
        for key, question in asked.items()
        if question.type in ("text", "address")
    }
    pdf = packets.paper(packet(forms, tag, "FORM-01", **long), tag)
    referred, sheet = set(re.findall(r"별지 Extra sheet (\d+)", words(pdf, 1))), words(pdf, 2)
    assert "별지 Extra sheet · FORM-01" in sheet
    assert len(referred) >= 2
    for number in referred:
        assert re.search(rf"\b{number} ?\. ", sheet)  # in Urdu the reader of the test puts a space before the point
    assert faults_of(pdf) == set()
