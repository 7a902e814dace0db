"""Lines end between words in Thai, Khmer and Burmese, which do not part them by spaces."""

from html import unescape
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QFont, QGuiApplication

from ui.line_breaks import LINE_SEPARATOR, ZERO_WIDTH_SPACE, LineBreaks

BURMESE = "ကျွန်တော်|နိုင်ငံခြားသား|မှတ်ပုံတင်|ကတ်|ကို| 15 |ရက်|အတွင်း| 📞 |သတင်းပို့|ပါ။"


@pytest.fixture
def font(application: QGuiApplication) -> QFont:
    chosen = QFont("Noto Sans Myanmar")
    chosen.setPixelSize(24)
    return chosen


@pytest.mark.parametrize(
    "words",
    [
        "ฉัน|ยัง|ไม่|ได้|รับ|บัตร|ลง|ทะเบียน|คน|ต่างด้าว",
        "ខ្ញុំ|មិនទាន់|ទទួល|បាន|ប័ណ្ណ|ចុះឈ្មោះ|ជនបរទេស",
    ],
)
def test_lines_may_end_between_words(words: str) -> None:
    text = words.replace("|", "")
    assert LineBreaks().spread(text) == words.replace("|", ZERO_WIDTH_SPACE)


@pytest.mark.parametrize("text", ["", "E-9", "외국인등록증을 받았어요", "我的钱包丢了", "কার্ড", "ก"])
def test_other_texts_stay(text: str) -> None:
    assert LineBreaks().spread(text) == text


@pytest.mark.parametrize("width", [60.0, 100.0, 200.0, 300.0, 500.0, 2000.0])
def test_burmese_lines_are_filled_with_whole_words(font: QFont, width: float) -> None:
    text = BURMESE.replace("|", "")
    lines = LineBreaks()
    filled = lines.filled(text, font, width).split(LINE_SEPARATOR)
    assert "".join(filled) == text
    words = [word for word in BURMESE.replace(" ", " |").split("|") if word]  # a line may end after a space, too
    while filled:
        line = filled.pop(0)
        begun = [words.pop(0)]
        while "".join(begun) != line:
            begun.append(words.pop(0))  # IndexError: the line ends inside a word
        assert not "".join(begun[1:]).strip() or lines.natural(line.rstrip(), font) <= width + 1
        if filled:
            following = words[0]
            assert lines.natural(line + following.rstrip(), font) > width, "the next word would have fitted"


def test_lines_that_were_ended_stay_ended(font: QFont) -> None:
    assert LineBreaks().filled("ကတ်ကို\n\nသတင်းပို့", font, 2000) == "ကတ်ကို\n\nသတင်းပို့"
    assert LineBreaks().filled("", font, 100) == ""


def test_a_line_as_wide_as_its_text_stays_whole(font: QFont) -> None:
    text = "သတင်းပို့ပါ။"
    lines = LineBreaks()
    assert lines.filled(text, font, lines.natural(text, font)) == text
    assert lines.filled(text, font, lines.natural(text, font) - 5) != text
    assert lines.filled(text, font, 0) == text, "no width is known yet"


def test_a_place_of_a_text_is_found_again(font: QFont) -> None:
    lines = LineBreaks()
    thai = "โทร 1345 📞 ฉันยังไม่ได้รับบัตร"
    burmese = BURMESE.replace("|", "")
    for text, shown in ((thai, lines.spread(thai)), (burmese, lines.filled(burmese, font, 100))):
        assert shown != text
        spread, plain = (each.encode("utf-16-le") for each in (shown, text))
        for place in range(len(plain) // 2):
            begin, end = lines.moved(text, shown, place), lines.moved(text, shown, place + 1)
            assert spread[2 * end - 2 : 2 * end] == plain[2 * place : 2 * place + 2]
            assert begin < end


@pytest.mark.expected_log("line-breaks-missing")
def test_without_the_dictionaries_texts_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, font: QFont) -> None:
    monkeypatch.setattr(PySide6, "__file__", str(tmp_path / "__init__.py"))
    assert LineBreaks().spread("ฉันยังไม่ได้รับ") == "ฉันยังไม่ได้รับ"
    assert LineBreaks().filled("သတင်းပို့ပါ။", font, 50) == "သတင်းပို့ပါ။"


def test_html_keeps_its_marks_and_is_filled_paragraph_by_paragraph(font: QFont) -> None:
    html = "<p>•&nbsp;&nbsp;<b>လိပ်စာ</b>သစ်ကို သတင်းပို့ပါ။</p><p>ကတ် &amp; 15</p>"
    lines = LineBreaks()
    filled = lines.filled_html(html, font, 130)
    assert filled.replace("<br>", "") == html
    first, second = filled.split("</p><p>")
    assert "<br>" in first
    assert "<br>" not in second
    for line in first.removeprefix("<p>").split("<br>"):
        text = unescape(line.replace("<b>", "").replace("</b>", ""))
        assert lines.natural(text.rstrip(), font) <= 130
    assert lines.filled_html(html, font, 0) == html


def test_bold_words_have_room(font: QFont) -> None:
    html = "<p><b>" + BURMESE.replace("|", "") + "</b></p>"
    lines = LineBreaks()
    bold = QFont(font)
    bold.setBold(True)
    for width in range(150, 500, 7):
        for line in lines.filled_html(html, font, width)[len("<p><b>") : -len("</b></p>")].split("<br>"):
            assert lines.natural(line.rstrip(), bold) <= width + 1


def test_a_place_of_a_text_that_is_no_longer_shown_is_its_end() -> None:
    assert LineBreaks().moved("ကတ်ကို", "ကတ်", 6) >= len("ကတ်")
    assert LineBreaks().moved("x", "", 1) >= 0
