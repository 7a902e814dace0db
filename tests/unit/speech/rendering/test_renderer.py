"""Sentences spoken beforehand in one or several voices, and the phonemes of the voice that does it."""

from pathlib import Path

import pytest

from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from offline_models.store import ModelStore
from speech.rendering.english_phonemes import english_phonemes, ipa
from speech.rendering.kokoro import Kokoro
from speech.rendering.renderer import SentenceRenderer
from speech.voices import rendering_voices
from tests.fakes.rendering import RATE_HZ, FakeSlowVoice
from tests.fakes.speech import FakeSpeaker


def test_a_name_in_another_language_keeps_its_voice() -> None:
    live = FakeSpeaker(["ko"])
    sound = SentenceRenderer(FakeSlowVoice(), live).render((Segment("先去", "zh"), Segment("서울역", "ko")))
    assert live.spoken == [("서울역", "ko", 1.0)]
    assert sound.rate_hz == RATE_HZ
    assert sound.seconds > 0.5


def test_what_nothing_can_say_is_left_out_and_nothing_at_all_is_an_error() -> None:
    renderer = SentenceRenderer(FakeSlowVoice(), FakeSpeaker([]))
    assert renderer.render((Segment("先去", "zh"), Segment("서울역", "ko"))).seconds == pytest.approx(0.62, abs=0.02)
    with pytest.raises(SpeakingError) as raised:
        renderer.render((Segment("서울역", "ko"),))
    assert raised.value.code == "rendering-failed"


@pytest.mark.parametrize(
    ("text", "phonemes"),
    [("Korea", "kəɹˈiə"), ("pay day", "pˈA dˈA"), ("judge, church", "ʤˈʌʤ, ʧˈɜɹʧ"), ("E P S", "ˈi pˈi ˈɛs")],
)
def test_english_words_have_the_phonemes_that_the_model_was_taught(text: str, phonemes: str) -> None:
    assert english_phonemes(text) == phonemes


def test_the_sounds_of_another_language_leave_the_english_ones_alone() -> None:
    assert ipa("да, нет", "ru") == "dˈɑ, nʲˈet"
    assert english_phonemes("Korea") == "kəɹˈiə"


@pytest.mark.filterwarnings("default")  # its libraries are written for older Pythons
def test_chinese_has_tones_and_latin_words_in_it_are_english() -> None:
    pytest.importorskip("misaki", reason="the extra `voice` is not installed")
    from speech.rendering.chinese_phonemes import chinese_phonemes

    assert chinese_phonemes("你好，3天。") == "ni↓xau↓, sa→ntʰjɛ→n."
    assert chinese_phonemes("在Hi Korea。") == f"ʦai↘ {english_phonemes('Hi Korea')}."


@pytest.fixture
def kokoro(models: ModelStore) -> Kokoro:
    for package in ("onnxruntime", "misaki"):
        pytest.importorskip(package, reason="the extra `voice` is not installed")
    folder = models.path("kokoro-82m")
    if folder is None:
        pytest.skip("kokoro-82m is not installed")
    return Kokoro(folder, rendering_voices())


@pytest.mark.model
@pytest.mark.filterwarnings("default")
def test_the_model_speaks(kokoro: Kokoro) -> None:
    short, long = kokoro.say("您好。", "zh"), kokoro.say("请去出入境管理事务所申请新卡，" * 4, "zh")
    assert len(short) == 1 < len(long)
    assert 0.4 < short[0].seconds < 3
    [quick] = kokoro.say("您好。", "zh", pace=1.7)
    assert quick.seconds < short[0].seconds
    assert all(sound.rate_hz == RATE_HZ and 2 < sound.seconds < 12 for sound in long)


def test_a_model_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="the extra `voice` is not installed")
    with pytest.raises(SpeakingError) as raised:
        Kokoro(tmp_path, rendering_voices())
    assert raised.value.code == "rendering-failed"
