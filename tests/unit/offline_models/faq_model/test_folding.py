"""One form for a text, in every script."""

import pytest

from offline_models.faq_model.folding import fold, plain
from offline_models.faq_model.scripts import is_foreign, latin, usual_scripts, with_skeletons


@pytest.mark.parametrize("word", ["नेपाली", "ဘယ်လို", "ខ្ញុំ", "মজুরি", "සිංහල", "ค่าจ้าง", "паспорт", "여권", "passport", "护照"])
def test_a_word_stays_whole_in_every_script(word: str) -> None:
    assert fold(f"«{word}», {word}!").split() == [fold(word)] * 2


@pytest.mark.parametrize("written", ["o‘zbek", "oʻzbek", "o'zbek", "O`zbek", "o’zbek"])
def test_every_apostrophe_of_uzbek_is_the_same(written: str) -> None:
    assert fold(written) == "ozbek"


def test_direction_marks_joiners_and_nuls_vanish() -> None:
    assert fold("\u202bmy\u200d \u2067pass\u200bport\u2069\x00 \ufeff") == "my passport"


def test_a_text_without_letters_is_empty() -> None:
    assert fold("🙂 … ?! \u200f") == ""


def test_vietnamese_is_found_without_its_marks() -> None:
    assert plain(fold("Thẻ đăng ký")) == "the dang ky"


def test_arabic_and_urdu_letters_of_the_same_look_are_the_same() -> None:
    assert plain(fold("كيا")) == plain(fold("کیا"))


def test_mongolian_is_found_as_it_is_typed_on_a_russian_keyboard() -> None:
    assert plain(fold("Үнэмлэх өгсөн")) == plain(fold("Унэмлэх огсон"))


def test_another_script_is_noticed_and_read_in_latin_letters() -> None:
    usual = usual_scripts(["여권을 잃어버렸어요", "비자를 연장하고 싶은데 어떻게 해요", "외국인등록증 E-9"])
    assert is_foreign("yeogwon", usual)
    assert not is_foreign("여권 e", usual)
    assert latin("여권") == "yeogwon"
    assert latin("паспорт") == "pasport"


def test_spellings_by_ear_share_their_consonants() -> None:
    assert with_skeletons("tankhwah").split()[1] == with_skeletons("tanakhvaa").split()[1] == "tnkv"
    assert with_skeletons("aag lagi").split()[2:] == ["ag", "lg"]
