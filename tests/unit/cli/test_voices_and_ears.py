"""The doctor's page on hearing and speaking."""

from pathlib import Path

import pytest

from kiosk.cli.voices_and_ears import voices_and_ears
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.folder_store import STARTER
from kiosk.health import Finding
from kiosk.paths import Paths
from tests.fakes.speech import FakeRecognizers, FakeSpeaker


@pytest.fixture
def rows(tmp_path: Path) -> dict[str, Finding]:
    """Return the row of each language on a machine that hears English and speaks four languages."""
    house = House(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path))
    house.__dict__.update(recognizers=FakeRecognizers(["en"]), speaker=FakeSpeaker(["en", "ko", "th", "ru"]))
    return {finding.text.partition(":")[0]: finding for finding in voices_and_ears(house)}


def test_each_language_has_a_row(rows: dict[str, Finding]) -> None:
    assert len(rows) == 17
    assert (rows["English"].state, rows["English"].code) == ("good", "")
    assert "spoken by espeak-ng en-us, clear" in rows["English"].text


@pytest.mark.parametrize(
    ("language", "code", "words"),
    [
        ("Korean", "recognizer-missing", "not heard"),
        ("Thai", "voice-poor", "espeak-ng th is not used"),
        ("Khmer", "voice-missing", "no voice and no recording"),
        ("Japanese", "voice-missing", "no voice and no recording"),
    ],
)
def test_what_is_missing_is_said(rows: dict[str, Finding], language: str, code: str, words: str) -> None:
    assert (rows[language].state, rows[language].code) == ("warning", code)
    assert words in rows[language].text
