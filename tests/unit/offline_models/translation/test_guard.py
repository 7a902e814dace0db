"""What the guard lets through, and what not."""

import pytest

from kiosk.content.folder_store import FolderContentStore
from offline_models.translation.guard.guard import LONGEST, Guard

EN = "Report your new address within 15 days. Do not pay anyone. Call 1345."
KO = "15일 안에 새 주소를 신고하세요. 아무에게도 돈을 내지 마세요. 1345로 전화하세요."
VI = "Hãy khai báo địa chỉ mới trong vòng 15 ngày. Đừng trả tiền cho ai. Gọi 1345."
RU = "Сообщите новый адрес в течение 15 дней. Никому не платите. Звоните 1345."


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard(FolderContentStore().load())


def codes(guard: Guard, target: str, tag: str) -> set[str]:
    return {fault.code for fault in guard.check(EN, "en", target, tag).faults}


@pytest.mark.parametrize(("target", "tag"), [(KO, "ko"), (VI, "vi"), (RU, "ru")])
def test_a_right_translation_passes(guard: Guard, target: str, tag: str) -> None:
    assert codes(guard, target, tag) == set()


@pytest.mark.parametrize(("target", "tag"), [(KO, "ko"), (VI, "vi"), (RU, "ru")])
def test_a_changed_number_is_found(guard: Guard, target: str, tag: str) -> None:
    assert "figure-lost" in codes(guard, target.replace("15", "50"), tag)
    assert "figure-lost" in codes(guard, target.replace("1345", "1350"), tag)


_TIMES = {
    "ko": ("22:00에 오세요.", "밤 10시에 오세요.", "오전 10시에 오세요."),
    "en": ("Come at 22:00.", "Come at 10 p.m.", "Come at 10 a.m."),
    "vi": ("Hãy đến lúc 22:00.", "Hãy đến lúc 10 giờ đêm.", "Hãy đến lúc 10 giờ sáng."),
    "ru": ("Приходите в 22:00.", "Приходите в 10 часов вечера.", "Приходите в 10 часов утра."),
    "zh": ("请在22:00来。", "请在晚上10点来。", "请在上午10点来。"),
}
"""The same time twice, and one twelve hours off."""


@pytest.mark.parametrize(("source", "target"), [("ko", "en"), ("en", "ko"), ("ko", "vi"), ("zh", "ko"), ("en", "ru")])
def test_a_time_shifted_by_half_a_day_is_found(guard: Guard, source: str, target: str) -> None:
    for right in _TIMES[source][:2]:
        for same in _TIMES[target][:2]:
            assert guard.check(right, source, same, target).accepted
        shifted = guard.check(right, source, _TIMES[target][2], target)
        assert "figure-added" in {fault.code for fault in shifted.faults}
    assert not guard.check(_TIMES[source][2], source, _TIMES[target][0], target).accepted


def test_hours_of_both_halves_of_the_day_pass(guard: Guard) -> None:
    source = "오전 9시부터 오후 9시까지, 점심은 12:00부터 13:00까지입니다."
    target = "From 9 a.m. to 9 p.m., and lunch is from 12 to 1 p.m."
    assert guard.check(source, "ko", target, "en").accepted
    assert guard.check("14:00에 오세요.", "ko", "请在2点来。", "zh").accepted


@pytest.mark.parametrize(
    ("target", "tag"),
    [
        (KO.replace("내지 마세요", "내세요").replace("아무에게도", "누구에게나"), "ko"),
        (VI.replace("Đừng trả", "Hãy trả"), "vi"),
        (RU.replace("Никому не платите", "Всем платите"), "ru"),
    ],
)
def test_a_lost_negation_is_found(guard: Guard, target: str, tag: str) -> None:
    assert "negation-lost" in codes(guard, target, tag)


def test_another_language_or_script_is_found(guard: Guard) -> None:
    assert codes(guard, EN, "ko") & {"script-wrong", "language-wrong", "untranslated"}
    assert codes(guard, VI, "id") & {"language-wrong", "untranslated"}


def test_a_loop_is_found(guard: Guard) -> None:
    assert codes(guard, KO + " 전화하세요" * 12, "ko")


@pytest.mark.parametrize(("target", "code"), [("", "empty"), ("가" * (LONGEST + 1), "too-much")])
def test_what_cannot_be_compared_is_refused(guard: Guard, target: str, code: str) -> None:
    assert codes(guard, target, "ko") == {code}


def test_an_unknown_language_and_a_doubting_translator_are_refused(guard: Guard) -> None:
    assert {fault.code for fault in guard.check(EN, "en", KO, "xx").faults} == {"language-unknown"}
    assert {fault.code for fault in guard.check(EN, "en", KO, "ko", log_probability=-9.0).faults} == {"improbable"}
