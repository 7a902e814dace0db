"""Sentences spoken beforehand in one voice, and the phonemes of the voice that does it."""

import json
from pathlib import Path

import numpy as np
import pytest

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from offline_models.store import ModelStore
from speech.rendering.accented_phonemes import accented_phonemes
from speech.rendering.english_phonemes import english_phonemes, ipa
from speech.rendering.kokoro import PHONEMES, STYLE_NUMBERS, Kokoro
from speech.rendering.renderer import SentenceRenderer
from speech.spoken_form.form import SpokenForm
from speech.voices import rendering_voices
from tests.fakes.kokoro import ALPHABET, FakeSession
from tests.fakes.rendering import RATE_HZ, FakeSlowVoice
from tests.fakes.speech import FakeSpeaker

SAMPLE = 10
"""Every tenth answer."""
MOST_LOST = 0.01
LEAST_PHONEMES = 1000
CHINESE, NAME = Segment("先去", "zh"), Segment("서울역", "ko")


@pytest.mark.parametrize("sentence", [(CHINESE, NAME), (NAME, CHINESE)])
def test_a_name_in_another_language_is_said_by_the_voice_of_the_sentence(sentence: tuple[Segment, ...]) -> None:
    voice, live = FakeSlowVoice(), FakeSpeaker(["ko", "zh"])
    sound = SentenceRenderer(voice, live).render(sentence)
    assert voice.said == [(each.text, each.language, "zh") for each in sentence]
    assert live.spoken == []
    assert sound.rate_hz == RATE_HZ
    assert sound.seconds > 1.0


def test_a_name_that_it_cannot_say_keeps_the_live_voice() -> None:
    live = FakeSpeaker(["ko"])
    SentenceRenderer(FakeSlowVoice(["zh"]), live).render((CHINESE, NAME))
    assert live.spoken == [("서울역", "ko", 1.0)]


def test_what_nothing_can_say_is_left_out_and_nothing_at_all_is_an_error() -> None:
    renderer = SentenceRenderer(FakeSlowVoice(["zh"]), FakeSpeaker([]))
    assert renderer.render((Segment("先去", "zh"), Segment("서울역", "ko"))).seconds == pytest.approx(0.62, abs=0.02)
    with pytest.raises(SpeakingError) as raised:
        renderer.render((Segment("서울역", "ko"),))
    assert raised.value.code == "rendering-failed"


@pytest.mark.parametrize(
    ("text", "phonemes"),
    [
        ("Korea", "kəɹˈiə"),
        ("pay day", "pˈA dˈA"),
        ("judge, church", "ʤˈʌʤ, ʧˈɜɹʧ"),
        ("E P S", "ˈi pˈi ˈɛs"),
        ("3.5 cm", "θɹˈi pYnt fˈIv sˌiˈɛm"),
    ],
)
def test_english_words_have_the_phonemes_that_the_model_was_taught(text: str, phonemes: str) -> None:
    assert english_phonemes(text) == phonemes


def test_the_sounds_of_another_language_leave_the_english_ones_alone() -> None:
    assert ipa("да, нет", "ru") == "dˈɑ, nʲˈet"
    assert english_phonemes("Korea") == "kəɹˈiə"


@pytest.mark.parametrize(
    ("text", "tag", "phonemes"),
    [
        ("Kartu (baru), SIM.", "id", "kˈartu (bˈaru), sˈim."),
        ("میں، آپ۔ کیا؟", "ur", "mˈe\u0303, ˌaːp. kjˈaː?"),
        ("आप। है", "ne", "ˈaːp. hˈɛː"),
        ("マズ、デンワ。", "ja", "mazɯ, deɴwa."),
        ("서울, 경기.", "ko", "sʌul, ɡjʌŋki."),
    ],
)
def test_other_languages_have_the_phonemes_of_espeak_in_the_models_alphabet(text: str, tag: str, phonemes: str) -> None:
    assert accented_phonemes(text, tag) == phonemes


def test_the_name_of_a_language_is_not_said() -> None:
    assert "(" in ipa("Email дома Microsoft", "ru")
    assert "(" not in accented_phonemes("Email дома Microsoft", "ru")


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("tag", rendering_voices())
def test_hardly_a_phoneme_of_the_content_is_unknown_to_the_model(tag: str) -> None:
    if tag == "zh":
        pytest.importorskip("misaki", reason="the extra `voice` is not installed")
    spoken_form = SpokenForm([])
    texts = [faq.texts[tag].short for _, faq in sorted(FolderContentStore().load().faqs.items()) if tag in faq.texts]
    sentences = [each for text in texts[::SAMPLE] for each in spoken_form.sentences(text, tag)]
    said = "".join(PHONEMES[part.language](part.text) for each in sentences for part in each.segments)
    lost = [phoneme for phoneme in "".join(said.split()) if phoneme not in ALPHABET]
    assert len(said) > LEAST_PHONEMES
    assert len(lost) <= MOST_LOST * len(said), set(lost)


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


@pytest.mark.model
@pytest.mark.filterwarnings("default")
def test_each_voice_says_its_language_and_a_korean_name(kokoro: Kokoro) -> None:
    for by in rendering_voices():
        for text, tag in (("119.", by), ("서울역", "ko")):
            [sound] = kokoro.say(text, tag, by=by)
            assert 0.4 < sound.seconds < 4


@pytest.mark.model
def test_the_models_alphabet_is_the_one_that_is_tested_with(models: ModelStore) -> None:
    folder = models.path("kokoro-82m")
    if folder is None:
        pytest.skip("kokoro-82m is not installed")
    assert set(json.loads((folder / "phonemes.json").read_text("utf-8"))) == set(ALPHABET)


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kokoro:
    """Return a model that was installed when it had no Indonesian voice; its weights give silence."""
    onnxruntime = pytest.importorskip("onnxruntime", reason="the extra `voice` is not installed")
    monkeypatch.setattr(onnxruntime, "InferenceSession", FakeSession)
    (tmp_path / "phonemes.json").write_text(json.dumps(ALPHABET), "utf-8")
    for name, number in (("zh", 1.0), ("ko", 2.0)):
        np.full((510, STYLE_NUMBERS), number, "<f4").tofile(tmp_path / f"{name}.bin")
    FakeSession.styles.clear()
    return Kokoro(tmp_path, {"zh": "zh", "ko": "ko", "id": "id"}, {"zh": str, "ko": str, "id": str})


def test_a_text_is_said_by_the_voice_that_is_asked_for(older: Kokoro) -> None:
    for tag, by in (("ko", "zh"), ("ko", ""), ("zh", "")):
        assert len(older.say("aa", tag, by=by)) == 1
    assert FakeSession.styles == [1.0, 2.0, 1.0]
    assert older.can_say("ko", by="zh")
    assert not older.can_say("ko", by="vi")
    assert not older.can_say("vi", by="zh")


def test_a_voice_that_an_older_installation_lacks_is_an_error_of_its_language_alone(older: Kokoro) -> None:
    with pytest.raises(SpeakingError, match=r"id\.bin.*Install it again") as raised:
        older.say("aa", "id")
    assert raised.value.code == "rendering-failed"
    assert len(older.say("aa", "zh")) == 1


def test_a_damaged_voice_is_an_error(older: Kokoro, tmp_path: Path) -> None:
    (tmp_path / "id.bin").write_bytes(bytes(10))
    with pytest.raises(SpeakingError) as raised:
        older.say("aa", "id")
    assert raised.value.code == "rendering-failed"


def test_a_model_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="the extra `voice` is not installed")
    with pytest.raises(SpeakingError) as raised:
        Kokoro(tmp_path, rendering_voices())
    assert raised.value.code == "rendering-failed"
