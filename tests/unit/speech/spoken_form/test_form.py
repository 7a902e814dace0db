"""What a voice says of a displayed text."""

import re

import pytest

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.bidi import legible
from kiosk.domain.library import Library
from speech.spoken_form.form import SpokenForm

FORM = SpokenForm({"112", "119", "132", "1345"})


def said(text: str, tag: str) -> str:
    """Return all that is said of a text, by whichever voice."""
    return " ".join(segment.text for sentence in FORM.sentences(text, tag) for segment in sentence.segments)


def voices(text: str, tag: str) -> list[tuple[str, str]]:
    return [(s.text, s.language) for sentence in FORM.sentences(text, tag) for s in sentence.segments]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "Call 1345 now.", "Call one three four five now."),
        ("ko", "1345로 전화하세요.", "일 삼 사 오로 전화하세요."),
        ("ko", "031-120에 물어보세요.", "공 삼 일, 일 이 공에 물어보세요."),
        ("zh", "请打119。", "请打 幺 幺 九。"),
        ("ja", "1345へ。", "イチ サン ヨン ゴ エ。"),
        ("vi", "Gọi 031-123-4567.", "Gọi không ba một, một hai ba, bốn năm sáu bảy."),
        ("ru", "Звоните 1577-1366.", "Звоните один пять семь семь, один три шесть шесть."),
        ("uz", "1345 ga", "bir uch to'rt besh ga"),
        ("ne", "119 मा फोन गर्नुहोस्।", "एक एक नौ मा फोन गर्नुहोस्।"),
        ("my", "1345 ကို", "1 3 4 5 ကို"),
        ("si", "119 අමතන්න.", "එක එක නවය අමතන්න."),
        ("ur", "119 پر", "ایک ایک نو پر"),
        ("th", "โทร 1345 เดี๋ยวนี้", "โทร 1 3 4 5 เดี๋ยวนี้"),
        ("km", "ហៅ 112", "ហៅ មួយ មួយ ពីរ"),
        ("mn", "112-т залга", "нэг нэг хоёр-т залга"),
        ("bn", "1345 নম্বরে", "এক তিন চার পাঁচ নম্বরে"),
        ("id", "Telepon 119.", "Telepon satu satu sembilan."),
        ("fil", "Tumawag sa 112.", "Tumawag sa 1 1 2."),
    ],
)
def test_a_phone_number_is_said_digit_by_digit(tag: str, text: str, expected: str) -> None:
    assert said(text, tag) == expected


@pytest.mark.parametrize("text", ["132,000 people", "1345.5 points", "119 % more", "in 2026", "209 hours"])
def test_an_amount_that_looks_like_a_short_number_stays_one(text: str) -> None:
    assert "one" not in said(text, "en")


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "It costs 10,320 won.", "It costs 10320 wahn."),
        ("ko", "10,320원입니다.", "10320원입니다."),
        ("ko", "1만 원", "만 원"),
        ("zh", "60,000韩元", "60000韩元"),
        ("ja", "10,320ウォン", "イチマンサンビャクニジュウウォン"),
        ("ja", "600,000ウォン", "ロクジュウマンウォン"),
        ("ru", "10,320 вон", "10320 вон"),
        ("uz", "2,156,880 von", "ikki million yuz ellik olti ming sakkiz yuz sakson von"),
        ("uz", "200 ta 0 ta", "ikki yuz ta nol ta"),
        ("ne", "90 दिन", "९० दिन"),
        ("vi", "10,320 won", "10320 uôn"),
        ("en", "₩5,000", "5000 wahn"),
    ],
)
def test_an_amount(tag: str, text: str, expected: str) -> None:
    assert said(text, tag) == expected


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "3-5 days", "3 to 5 days"),
        ("ko", "3~5일", "3에서 5일"),
        ("ko", "12~2월", "12에서 2월"),
        ("ko", "수택동 110-1번지", "수택동 110 다시 1번지"),
        ("ja", "110-1", "ヒャクジュウノ イチ"),
        ("en", "Jungang-ro 95-1, room 4", "Jungang-ro 95, 1, room 4"),
        ("vi", "30–60 %", "30 đến 60 phần trăm"),
        ("en", "9.5 % of pay", "9.5 percent of pay"),
        ("ko", "3.5%", "3 점 5 퍼센트"),
        ("zh", "付30到60 %", "付百分之30到百分之60"),
        ("ru", "4.7%", "4,7 процентов"),
        ("uz", "9.5 % i", "to'qqiz butun besh foiz i"),
        ("en", "from 22:00 to 01:30", "from 10 PM to 1 30 AM"),
        ("ko", "22:00부터 09:30까지", "22시부터 아홉시 30분까지"),
        ("zh", "22:30开门", "22点30分开门"),
        ("en", "since 2025-11-06.", "since November 6, 2025."),
        ("ko", "2025-11-06부터", "2025년 11월 6일부터"),
        ("zh", "2025-11-06", "二零二五年11月6日"),
        ("uz", "2025-11-06", "oltinchi noyabr, ikki ming yigirma besh"),
        ("ru", "с 2025-11-06", "с 6 ноября 2025 года"),
        ("en", "99.99.2025 and 2025-13-40", "99.99.2025 and 2025-13-40"),
    ],
)
def test_ranges_percents_dates_and_times(tag: str, text: str, expected: str) -> None:
    assert said(text, tag) == expected


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "an E-9 visa", "an E 9 visa"),
        ("en", "D-4-3 pupils", "D 4 3 pupils"),
        ("ko", "E-9 비자", "이 9 비자"),
        ("ja", "F-4の人", "エフ ヨンノ ヒト"),
        ("en", "EPS and SMS", "E P S and SMS"),
        ("en", "3.5×4.5 cm", "3.5 by 4.5 cm"),
        ("en", "30㎡ / room", "30 square metres, room"),
        ("ru", "Q&A → здесь", "Q и A, здесь"),
        ("en", "HiKorea (hikorea.go.kr) first", "Hi Korea first"),
        ("en", "see https://www.hikorea.go.kr/info?x=1 now", "see hikorea now"),
        ("en", "write to help@centre.example.org", "write to centre"),
        ("en", "HiKorea (www.hikorea.go.kr/main/) first", "Hi Korea first"),
        ("en", "See 4insure.or.kr/a.do?x=1, then come.", "See 4insure, then come."),
        ("en", "See https://www.HiKorea.go.kr.", "See Hi Korea."),
        ("ko", "메일help@hikorea.go.kr로 보내세요.", "메일hikorea로 보내세요."),
        ("zh", "请先在 www.hikorea.go.kr/main预约，然后带护照去办事处。", "请先在 hikorea预约，然后带护照去办事处。"),
        ("en", "Please wait.No payment is needed.", "Please wait.No payment is needed."),
        ("vi", "Hãy đến văn phòng.Mang hộ chiếu.", "Hãy đến văn phòng.Mang hộ chiếu."),
        ("en", "See hikorea.go.kr.Then come.", "See hikorea.Then come."),
    ],
)
def test_codes_symbols_and_addresses(tag: str, text: str, expected: str) -> None:
    assert said(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3명", "세명"),
        ("20살", "스무살"),
        ("12 시간", "열두 시간"),
        ("24시간", "24시간"),
        ("6개월", "6개월"),
        ("3개국", "3개국"),
        ("7번을", "7번을"),
        ("0개", "0개"),
    ],
)
def test_korean_counts_small_things_natively(text: str, expected: str) -> None:
    assert said(text, "ko") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2个人", "两个人"), ("12个月", "12个月"), ("第2次", "第2次"), ("2年", "两年"), ("2026年", "二零二六年")],
)
def test_chinese_counts_with_two_of_its_own(text: str, expected: str) -> None:
    assert said(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("外国人登録は90日以内に。", "ガイコクジントーロクワ キュウジュウニチイナイニ。"),
        ("1人と2人と4人", "ヒトリト フタリト ヨニン"),
        ("14日、10日間", "ジュウヨッカ、トオカカン"),
        ("9時から20分", "クジカラ ニジュップン"),
        ("6か月と3か月", "ロッカゲツト サンカゲツ"),
        ("学校へ行く", "ガッコーエ イク"),
        ("思う", "オモウ"),
        ("驪州", ""),
    ],
)
def test_japanese_is_kana(text: str, expected: str) -> None:
    assert said(text, "ja") == expected


def test_korean_terms_are_said_by_the_korean_voice() -> None:
    assert voices("Справка (외국인등록 사실증명) или паспорт", "ru") == [
        ("Справка", "ru"),
        ("외국인등록 사실증명", "ko"),
        ("или паспорт", "ru"),
    ]
    assert voices("외국인등록", "ko") == [("외국인등록", "ko")]


def test_latin_words_have_the_english_voice_only_where_their_own_spells_them() -> None:
    assert voices("HiKoreaで予約", "ja") == [("Hi Korea", "en"), ("デヨヤク", "ja")]
    assert voices("SMSで", "ja") == [("エス エム エスデ", "ja")]
    assert voices("На HiKorea", "ru") == [("На Hi Korea", "ru")]


def test_sentences_have_their_places_in_the_text() -> None:
    text = "Call 119. It is free!\nTell No. 5, p.m. or later (e.g. now). 再见"
    assert [text[s.start : s.end] for s in FORM.sentences(text, "en")] == [
        "Call 119.",
        "It is free!",
        "Tell No. 5, p.m. or later (e.g. now).",
        "再见",
    ]
    assert [s.start for s in FORM.sentences("请来。请坐！", "zh")] == [0, 3]
    assert [s.start for s in FORM.sentences("낼 수 있어요. hikorea에서", "ko")] == [0, 9]
    assert [s.start for s in FORM.sentences("yoki ko'p. Xat kelsa", "uz")] == [0, 11]
    assert [s.start for s in FORM.sentences("ဟုတ်။ မဟုတ်ပါ။", "my")] == [0, 6]
    assert FORM.sentences(" .\n… !", "en") == ()


def test_a_long_thai_text_is_read_in_clauses() -> None:
    text = " ".join(["กรุณานำหนังสือเดินทาง"] * 12) + " 1345"
    found = FORM.sentences(text, "th")
    assert len(found) > 2
    assert all(len(text[s.start : s.end]) <= 100 for s in found)
    assert text[found[-1].start : found[-1].end].endswith("ทาง 1345")


@pytest.fixture(scope="module")
def library() -> Library:
    return FolderContentStore().load()


def test_every_answer_is_said_without_figures_that_a_voice_reads_wrongly(library: Library) -> None:
    form = SpokenForm({line.number for line in library.pack.hotlines})
    odd = re.compile(r"\d-\d|\d,\d{3}|[/&→×%㎡()]|https?:|\.go\.kr|\d:\d")
    own_figures = re.compile(r"[0-9]")
    for faq in library.faqs.values():
        for tag, text in faq.texts.items():
            for sentence in (s for shown in (text.short, *text.bring) for s in form.sentences(shown, tag)):
                for segment in sentence.segments:
                    assert not odd.search(segment.text), (faq.id, tag, segment.text)
                    if segment.language in ("uz", "ja", "ne"):
                        assert not own_figures.search(segment.text), (faq.id, tag, segment.text)


def test_marks_of_direction_are_not_said() -> None:
    text = "مدد کے لیے 1577-1366 پر فون کریں۔"
    assert legible(text) != text
    assert voices(legible(text), "ur") == voices(text, "ur")
