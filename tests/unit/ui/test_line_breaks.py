"""Lines end between words in Thai, Burmese and Khmer, which do not part them by spaces."""

from pathlib import Path

import PySide6
import pytest

from ui.line_breaks import ZERO_WIDTH_SPACE, LineBreaks


@pytest.mark.parametrize(
    "words",
    [
        "ฉัน|ยัง|ไม่|ได้|รับ|บัตร|ลง|ทะเบียน|คน|ต่างด้าว",
        "ကျွန်တော်|နိုင်ငံခြားသား|မှတ်ပုံတင်|ကတ်|ကို",
        "ខ្ញុំ|មិនទាន់|ទទួល|បាន|ប័ណ្ណ|ចុះឈ្មោះ|ជនបរទេស",
    ],
)
def test_lines_may_end_between_words(words: str) -> None:
    text = words.replace("|", "")
    assert LineBreaks().spread(text) == words.replace("|", ZERO_WIDTH_SPACE)


@pytest.mark.parametrize("text", ["", "E-9", "외국인등록증을 받았어요", "我的钱包丢了", "কার্ড", "ก"])
def test_other_texts_stay(text: str) -> None:
    assert LineBreaks().spread(text) == text


def test_a_place_of_a_text_is_found_again() -> None:
    text = "โทร 1345 📞 ฉันยังไม่ได้รับบัตร"
    lines = LineBreaks()
    spread = lines.spread(text).encode("utf-16-le")
    plain = text.encode("utf-16-le")
    for place in range(len(plain) // 2):
        begin, end = lines.moved(text, place), lines.moved(text, place + 1)
        assert spread[2 * end - 2 : 2 * end] == plain[2 * place : 2 * place + 2]
        assert begin < end


@pytest.mark.expected_log("line-breaks-missing")
def test_without_the_dictionaries_texts_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PySide6, "__file__", str(tmp_path / "__init__.py"))
    assert LineBreaks().spread("ฉันยังไม่ได้รับ") == "ฉันยังไม่ได้รับ"
