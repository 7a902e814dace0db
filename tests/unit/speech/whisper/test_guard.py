"""What Whisper invents is not believed; what people say is."""

import numpy as np
import pytest

from speech.whisper.engine import Reading, echoes
from speech.whisper.guard import invented, worth_reading
from speech.whisper.languages import share_of_own_script


def reading(
    text: str, *, log_probability: float = -0.3, no_speech: float = 0.05, tokens: int = 12, seconds: float = 4.0
) -> Reading:
    return Reading(text, log_probability, no_speech, tokens, seconds)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("My boss did not pay my salary for three months.", "en"),
        ("네, 네, 네. 알겠습니다.", "ko"),
        ("一路平安", "zh"),
        ("病院はどこですか？ トイレは？", "ja"),
        ("Где можно продлить визу?", "ru"),
        ("میرا پاسپورٹ مالک کے پاس ہے", "ur"),
        ("ลาว", "th"),
        ("Paano ako makakapag-renew ng visa?", "fil"),
        ("112", "vi"),
        ("E-7 비자로 바꿀 수 있어요?", "ko"),
        ("very very very", "en"),
    ],
)
def test_what_people_say_is_believed(text: str, tag: str) -> None:
    assert invented(reading(text), tag) is None


@pytest.mark.parametrize(
    ("wrong", "tag", "reason"),
    [
        (reading(""), "en", "empty"),
        (reading(" . . ."), "en", "empty"),
        (reading("You", log_probability=-1.1, no_speech=0.7), "en", "no-speech"),
        (reading("Hãy đăng ký kênh", log_probability=-0.7, no_speech=0.92), "vi", "no-speech"),
        (reading("고춧가루", log_probability=-1.9), "ko", "improbable"),
        (reading("Chúng ta có thể quay lại " * 8, tokens=50), "vi", "compressible"),
        (reading("ㄷㄷㄷㄷㄷㄷㄷㄷㄷㄷㄷ"), "ko", "repeated"),
        (reading("okay, okay, okay, okay"), "en", "repeated"),
        (reading("a b c d e f g h", tokens=90), "en", "too-much"),
        (reading("French Guiana"), "th", "script"),
        (reading("Спасибо"), "ko", "script"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_invented_is_named(wrong: Reading, tag: str, reason: str) -> None:
    assert invented(wrong, tag) == reason


def test_a_short_word_may_be_unlikely_to_be_speech() -> None:
    assert invented(reading("手电筒", log_probability=-0.64, no_speech=0.62, tokens=5, seconds=1.4), "zh") is None


def test_only_sound_that_can_hold_a_word_is_read() -> None:
    tone = (0.1 * np.sin(np.arange(16_000) / 5)).astype(np.float32)
    assert worth_reading(tone)
    assert worth_reading(np.concatenate([np.zeros(64_000, dtype=np.float32), tone]))
    assert not worth_reading(tone[:3_000])
    assert not worth_reading(tone * np.float32(0.001))
    assert not worth_reading(np.zeros(16_000, dtype=np.float32))
    assert not worth_reading(np.zeros(0, dtype=np.float32))


def test_scripts() -> None:
    assert share_of_own_script("Привет", "ru") == 1.0
    assert share_of_own_script("Привет", "uz") == 1.0
    assert share_of_own_script("ab가나", "ko") == 0.5
    assert share_of_own_script("112", "ko") == 1.0
    assert share_of_own_script("漢字かなカナー", "ja") == 1.0


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        ("도서관, 도서관", True),
        ("도서관 도서관 사업자등록번호", True),
        ("사업자등록번호", True),
        ("", True),
        ("도서관 어디예요?", False),
        ("도서관, 우체국", False),
    ],
)
def test_what_whisper_was_told_is_no_news(text: str, echo: bool) -> None:
    assert echoes(text, "외국인등록증, 사업자등록번호, 도서관") is echo
