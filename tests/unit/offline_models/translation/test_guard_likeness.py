"""What languages say each in its own way passes; the same with a fault is refused."""

import pytest

from offline_models.translation.guard.alignment import align
from offline_models.translation.guard.bounds import shipped
from offline_models.translation.guard.guard import Guard
from offline_models.translation.guard.placeholders import protect
from offline_models.translation.guard.polarity import cues
from tests.fakes.content import whole_library

CASES = {
    "address-alone": ("en", "Apply at socinet.go.kr.", "ko", "socinet.go.kr에서 신청.", "socinet.or.kr에서 신청."),
    "korean-name-in-brackets": (
        *("en", "The health centre gives your child a number.", "zh"),
        *("保健所（보건소）会给孩子一个号码。", "保健所 보건소에서 아이에게 번호를 줍니다."),
    ),
    "places-in-latin-letters": (
        *("en", "One in Hwaseong, in Mado-myeon, stays open until 08:00.", "km"),
        *("មួយនៅ Hwaseong ក្នុង Mado-myeon បើកដល់ 08:00។", "One in Hwaseong, in Mado-myeon, stays open until 08:00."),
    ),
    "code-in-bengali-letters": ("en", "I have E-9.", "bn", "আমার ই-9 ভিসা আছে।", "আমার ই-7 ভিসা আছে।"),
    "half-is-fifty-percent": (
        *("ko", "유학생은 건강보험료를 50 % 덜 냅니다.", "en"),
        *("Students pay half of the health insurance.", "Students pay 30 % of the health insurance."),
    ),
    "one-denial-for-two-things": (
        *("en", "Do not wash or change your clothes.", "ne"),
        *("ननुहाउनुहोस् र लुगा नफेर्नुहोस्।", "नुहाउनुहोस् र लुगा फेर्नुहोस्।"),
    ),
    "not-this-and-not-that": (
        *("ko", "비자나 국적은 아님.", "en"),
        *("It is no visa and no nationality.", "It is a visa and a nationality."),
    ),
    "staying-on-the-line": ("en", "Stay on the line.", "ko", "전화를 끊지 마세요.", "전화를 끊으세요."),
    "depending": (
        *("id", "Hak atas upah tidak bergantung pada visa.", "en"),
        *("The right to wages does not depend on the visa.", "The right to wages does depend on the visa."),
    ),
    "otherwise": (
        *("ko", "한국어 수준이 되면 30시간, 아니면 10시간.", "en"),
        *("30 hours with the Korean level, else 10.", "30 hours with the Korean level, and 10."),
    ),
    "unpaid-is-arrears": (
        *("en", "You may complain about unpaid wages.", "ko"),
        *("체불 임금을 신고할 수 있습니다.", "받은 임금을 신고할 수 있습니다."),
    ),
    "not-yet-three-years": (
        *("ko", "귀화한 지 3년이 안 됨", "en"),
        *("Became Korean less than 3 years ago", "Became Korean more than 30 years ago"),
    ),
    "yes-is-a-sentence": ("en", "Yes.", "ko", "네, 있어요.", "네, 없어요."),
}


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard(whole_library())


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_otherwise_passes(guard: Guard, case: str) -> None:
    source_tag, source, target_tag, target, _ = CASES[case]
    assert guard.check(source, source_tag, target, target_tag).faults == ()


@pytest.mark.parametrize("case", CASES)
def test_the_same_with_a_fault_is_refused(guard: Guard, case: str) -> None:
    source_tag, source, target_tag, _, fault = CASES[case]
    assert not guard.check(source, source_tag, fault, target_tag).accepted


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ko", "전입한 날부터 15일 안 (F-4는 14일)"),
        ("ko", "119에 밖에서 전화하세요."),
        ("uz", "Koreya pensiyasiga pul to'laganmisiz?"),
        ("mn", "Та удахгүй Солонгосоос явах уу?"),
        ("my", "ယောက္ခမတွေနဲ့ နေပါတယ်။"),
        ("vi", "Khu của bạn có cần giấy phép không: việc này có thể thay đổi."),
        ("zh", "没收到了。"),
    ],
)
def test_what_only_looks_like_a_denial_is_none(tag: str, text: str) -> None:
    if tag == "zh":
        assert cues(text, tag).negations == ("没",)
    else:
        assert cues(text, tag).negations == ()


def test_parents_are_no_doubt() -> None:
    assert cues("결혼이민자는 부모를 초청합니다.", "ko").near["unsure"] == 0
    assert cues("잘 모르면 물어보세요.", "ko").near["unsure"] == 1


def test_thai_is_compared_by_what_belongs_together() -> None:
    source = "외래 진료는 30 %를 냅니다. 건강검진은 두 해에 한 번 받습니다. 말할 수 없으면 문자를 보내세요."
    target = "ค่าตรวจผู้ป่วยนอกจ่าย 30 % ตรวจสุขภาพได้ทุกสองปี ถ้าพูดไม่ได้ ให้ส่งข้อความ"
    pairs = [pair.target for pair in align(source, "ko", target, "th")]
    assert pairs == ["ค่าตรวจผู้ป่วยนอกจ่าย 30 %", "ตรวจสุขภาพได้ทุกสองปี", "ถ้าพูดไม่ได้ ให้ส่งข้อความ"]


def test_codes_are_protected_in_latin_letters() -> None:
    assert protect("আমার ই-9 ভিসা", "bn").pieces == ("E-9",)


def test_a_term_is_locked_for_the_languages_it_was_learned_from(guard: Guard) -> None:
    terms = {term.id: term for term in whole_library().glossary.values()}
    lock = next(lock for lock in sorted(shipped().locked) if lock.endswith("/vi"))
    term = terms[lock.removesuffix("/vi")]
    found = {
        tag: {fault.code for fault in guard.check(word, tag, "Xin chào các bạn", "vi").faults}
        for tag, word in (("ko", term.korean), ("ru", term.texts["ru"]))
    }
    assert "term-lost" in found["ko"]
    assert "term-lost" not in found["ru"]
