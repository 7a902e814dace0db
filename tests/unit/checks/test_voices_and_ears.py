"""The doctor's page on hearing and speaking."""

import shutil
from pathlib import Path

import pytest

from kiosk.checks.voices_and_ears import voices_and_ears
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.folder_store import STARTER
from kiosk.health import Finding
from kiosk.machine import Machine
from kiosk.paths import Paths
from offline_models.store import ModelStore
from speech.whisper.choice import better, write_speed
from tests.fakes.rendering import FakeRenderedSpeech, FakeRenderer, tone
from tests.fakes.speech import FakeRecognizers, FakeSpeaker


@pytest.fixture
def rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Finding]:
    """Return the row of each language on a machine that hears English and speaks four languages."""
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    house.speech.__dict__.update(recognizers=FakeRecognizers(["en"]), speaker=FakeSpeaker(["en", "ko", "th", "ru"]))
    return {finding.text.partition(":")[0]: finding for finding in voices_and_ears(house)}


def test_each_language_has_a_row(rows: dict[str, Finding]) -> None:
    assert len(rows) == 17
    assert (rows["English"].state, rows["English"].code) == ("good", "")
    assert "spoken by espeak-ng en-us, clear" in rows["English"].text


@pytest.mark.parametrize(
    ("language", "code", "words"),
    [
        ("Korean", "recognizer-missing", "not heard"),
        (
            "Russian",
            "recognizer-missing",
            "spoken by espeak-ng ru, rough; better with `madang models install festvox-ru`",
        ),
        ("Thai", "voice-poor", "espeak-ng th is not used"),
        ("Khmer", "voice-missing", "no voice and no recording"),
        ("Japanese", "voice-missing", "no voice and no recording"),
    ],
)
def test_what_is_missing_is_said(rows: dict[str, Finding], language: str, code: str, words: str) -> None:
    assert (rows[language].state, rows[language].code) == ("warning", code)
    assert words in rows[language].text


@pytest.mark.parametrize(
    ("used", "seconds", "finer"),
    [
        ("whisper-base", {"whisper-base": 0.7}, "whisper-small"),
        ("whisper-base", {"whisper-base": 1.1}, None),
        ("whisper-base", {"whisper-base": 0.7, "whisper-small": 3.1}, None),
        ("whisper-tiny", {"whisper-tiny": 0.4}, "whisper-base"),
        ("whisper-small", {"whisper-small": 0.4}, None),
        ("whisper-base", {}, None),
        ("", {}, None),
    ],
)
def test_a_better_recogniser_is_named_where_the_machine_is_quick(
    used: str, seconds: dict[str, float], finer: str | None
) -> None:
    assert better(used, seconds) == finer


def test_sentences_spoken_beforehand_are_counted(tmp_path: Path) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    house.speech.__dict__.update(recognizers=FakeRecognizers(["zh"]), speaker=FakeSpeaker(["zh", "en"]))
    house.rendering.render("zh", FakeRenderer(), lambda _done, _total: None, limit=2)
    rows = {finding.text.partition(":")[0]: finding.text for finding in voices_and_ears(house)}
    total = len(house.rendering.sentences("zh"))
    assert f"2 of {total} sentences spoken beforehand by zf_xiaoyi" in rows["Chinese"]
    assert "beforehand" not in rows["English"]


def test_the_page_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    house.speech.__dict__.update(recognizers=FakeRecognizers(["en"]), speaker=FakeSpeaker(["en"]))
    monkeypatch.setattr(Machine, "find_whisper", lambda _: ("whisper-base", tmp_path))
    write_speed(house.machine.paths.speeds, "whisper-base", 0.6)
    *_, last = voices_and_ears(house)
    assert last.state == "good"
    assert "madang models install whisper-small" in last.text


def test_a_better_voice_that_is_installed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    house.speech.__dict__.update(recognizers=FakeRecognizers(["ru"]), speaker=FakeSpeaker(["ru"]))
    installed = {"live-voice": {"festvox-ru": tmp_path}}
    monkeypatch.setattr(ModelStore, "installed", lambda _, kind: installed.get(kind, {}))
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    [row] = (each.text for each in voices_and_ears(house) if each.text.startswith("Russian"))
    assert "spoken by festival msu_ru_nsh_clunits, clear" in row
    assert "install" not in row
    monkeypatch.setattr(shutil, "which", lambda _: None)
    [row] = (each.text for each in voices_and_ears(house) if each.text.startswith("Russian"))
    assert "spoken by espeak-ng ru, rough; better with `apt-get install festival` as root" in row
    assert "models install" not in row


@pytest.mark.parametrize(
    ("limit", "state", "code", "words"),
    [
        (0, "warning", "voice-missing", "no voice and no recording: visitors read"),
        (2, "warning", "voice-missing", "2 of {} sentences spoken beforehand by em_alex; no voice for the rest"),
        (None, "good", "", "{0} of {0} sentences spoken beforehand by em_alex"),
    ],
)
def test_a_language_without_a_voice_is_well_when_all_of_it_was_spoken_beforehand(
    tmp_path: Path, limit: int | None, state: str, code: str, words: str
) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    house.speech.__dict__.update(recognizers=FakeRecognizers(["fil"]), speaker=FakeSpeaker(["en"]))
    house.machine.__dict__["rendered"] = rendered = FakeRenderedSpeech()
    sentences = house.rendering.sentences("fil")
    for sentence in sentences[:limit]:
        rendered.keep(sentence, tone(0.1))
    [row] = (each for each in voices_and_ears(house) if each.text.startswith("Filipino"))
    assert (row.state, row.code) == (state, code)
    assert words.format(len(sentences)) in row.text
    assert ("visitors read" in row.text) == (state == "warning")
