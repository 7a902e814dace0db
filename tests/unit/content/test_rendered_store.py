"""Sentences spoken beforehand: kept, found by exactly what is said, forgotten."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.rendered_store import FolderRenderedSpeech
from kiosk.domain.spoken import Segment
from kiosk.errors import MachineError
from tests.fakes.rendering import PITCH_HZ, pitch_of, tone

VOICES = {"zh": "one", "en": "two"}
SENTENCE = (Segment("先去", "zh"), Segment("서울역", "ko"), Segment("。", "zh"))


@pytest.fixture
def store(tmp_path: Path) -> FolderRenderedSpeech:
    store = FolderRenderedSpeech(tmp_path, VOICES)
    store.keep(SENTENCE, tone(1.0))
    return store


def test_what_is_kept_sounds_as_it_did(store: FolderRenderedSpeech) -> None:
    sound = store.load(SENTENCE)
    assert sound is not None
    assert sound.seconds == pytest.approx(1.0, abs=0.05)
    assert pitch_of(sound) == pytest.approx(PITCH_HZ, abs=3)
    assert store.has(SENTENCE)


@pytest.mark.parametrize(
    "other",
    [
        (Segment("先到", "zh"), *SENTENCE[1:]),
        (SENTENCE[0], Segment("서울역", "zh"), SENTENCE[2]),
        SENTENCE[:2],
        (Segment("서울역", "ko"),),
        (),
    ],
)
def test_nothing_else_is_found(store: FolderRenderedSpeech, other: tuple[Segment, ...]) -> None:
    assert not store.has(other)
    assert store.load(other) is None


def test_another_voice_begins_anew(store: FolderRenderedSpeech, tmp_path: Path) -> None:
    assert not FolderRenderedSpeech(tmp_path, {**VOICES, "zh": "three"}).has(SENTENCE)


def test_a_sentence_that_begins_with_a_name_is_kept_with_its_own_language(tmp_path: Path) -> None:
    store = FolderRenderedSpeech(tmp_path, {**VOICES, "ko": "three"})
    store.keep(SENTENCE[1:], tone(0.2))
    store.forget_others("ko", [])
    assert store.has(SENTENCE[1:])
    assert FolderRenderedSpeech(tmp_path, {**VOICES, "ko": "four"}).has(SENTENCE[1:])
    assert not FolderRenderedSpeech(tmp_path, {"zh": "two", "ko": "three"}).has(SENTENCE[1:])


def test_what_is_not_said_any_more_goes_and_other_languages_stay(store: FolderRenderedSpeech, tmp_path: Path) -> None:
    kept, english = (Segment("好。", "zh"),), (Segment("Good.", "en"),)
    for sentence in (kept, english):
        store.keep(sentence, tone(0.2))
    (tmp_path / "zh" / ".cut.ogg.new").write_bytes(b"the power went")
    store.forget_others("zh", [kept, english])
    assert (store.has(kept), store.has(SENTENCE), store.has(english)) == (True, False, True)
    assert len(list((tmp_path / "zh").iterdir())) == 1


@pytest.mark.expected_log("rendering-damaged")
def test_a_damaged_sound_is_thrown_away(store: FolderRenderedSpeech, tmp_path: Path) -> None:
    [file] = (tmp_path / "zh").iterdir()
    file.write_bytes(file.read_bytes()[:40])
    assert store.load(SENTENCE) is None
    assert not file.exists()
    store.keep(SENTENCE, tone(0.2))
    assert store.load(SENTENCE) is not None


def test_a_full_disk_is_said(store: FolderRenderedSpeech, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    with pytest.raises(MachineError) as raised:
        store.keep((Segment("满了。", "zh"),), tone(0.2))
    assert raised.value.code == "disk-full"
    assert not store.has((Segment("满了。", "zh"),))
