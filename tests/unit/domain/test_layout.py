"""A text is divided where its sentences end, and comes back with its lines and marks."""

import pytest

from kiosk.domain.layout import LONGEST_SENTENCE, take_apart

SENTENCES = {
    "ko": ["신고는 무료입니다.", "15일 안에 하세요."],
    "en": ["It is free.", "Do you have 3.5 days?", "Call 02-345-6789!"],
    "zh": ["申报免费。", "请在15天内办理！"],
    "vi": ["Miễn phí.", "Bạn có 15 ngày."],
    "ru": ["Это бесплатно.", "Позвоните в г. Сеул!"],
    "uz": ["Bu bepul.", "15 kun ichida qiling."],
    "km": ["ឥតគិតថ្លៃ។", "សូមទូរស័ព្ទទៅ 1345។"],
    "ne": ["यो निःशुल्क छ।", "15 दिनभित्र गर्नुहोस्।"],
    "mn": ["Үнэгүй.", "15 хоногт багтаана уу."],
    "id": ["Ini gratis.", "Lapor dalam 15 hari."],
    "fil": ["Libre ito.", "Tumawag sa 1345."],
    "my": ["အခမဲ့ပါ။", "1345 ကို ခေါ်ပါ။"],
    "si": ["එය නොමිලේ.", "1345 අමතන්න."],
    "bn": ["এটি বিনামূল্যে।", "১৫ দিনের মধ্যে করুন।"],
    "ur": ["یہ مفت ہے۔", "کیا آپ کے پاس کارڈ ہے؟"],
    "ja": ["無料です。", "15日以内に届け出てください。"],
    "th": ["ฟรี", "โทร 1345"],
}
CLOSED_UP = ("zh", "ja", "km", "my", "ur", "bn", "ne")
"""Languages whose sentences may follow each other without a space."""


@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_sentences_of_every_language(tag: str) -> None:
    between = "\n" if tag == "th" else " "
    assert list(take_apart(between.join(SENTENCES[tag]), tag).sentences) == SENTENCES[tag]


@pytest.mark.parametrize("tag", CLOSED_UP)
def test_sentences_without_a_space_between_them(tag: str) -> None:
    assert list(take_apart("".join(SENTENCES[tag]), tag).sentences) == SENTENCES[tag]


@pytest.mark.parametrize(
    "text",
    ["one", "- one\n- two\n\nthree", "  one.\n\n\n- two  ", "1345", "one!\n*** \ntwo", "a (b) – c; d"],
)
def test_a_text_put_together_again_is_the_same(text: str) -> None:
    layout = take_apart(text, "en")
    assert layout.filled(layout.sentences, "en") == text.replace("**", "").strip()


def test_nothing_stands_between_sentences_of_chinese() -> None:
    layout = take_apart("It is free. Call 1345.", "en")
    assert layout.filled(["免费。", "请拨打1345。"], "zh") == "免费。请拨打1345。"
    assert (
        take_apart("免费。请拨打1345。", "zh").filled(["It is free.", "Call 1345."], "en") == "It is free. Call 1345."
    )


@pytest.mark.parametrize("word", ["word ", "字", "word, "])
def test_a_sentence_without_end_is_cut_and_nothing_is_lost(word: str) -> None:
    text = (word * 400).strip()
    pieces = take_apart(text, "en").sentences
    assert all(0 < len(piece) <= LONGEST_SENTENCE for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
