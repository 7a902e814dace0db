"""Letters said one by one become a name."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.domain.hearing import SPELLING
from kiosk.errors import HearingError
from offline_models.store import ModelStore
from speech.recognizers import InstalledRecognizers
from speech.spelling import spelled
from tests.functional.questions import spoken


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("n g u y e n", "NGUYEN"),
        ("november golf u yankee echo n", "NGUYEN"),
        ("v a n space a n", "VAN AN"),
        ("[unk] k i m [unk]", "KIM"),
        ("space", ""),
        ("", ""),
    ],
)
def test_names_of_letters_spell(words: str, name: str) -> None:
    assert spelled(words) == name


def test_without_an_english_model_nobody_can_spell() -> None:
    recognizers = InstalledRecognizers(lambda tag: None)
    assert not recognizers.can_hear(SPELLING)
    with pytest.raises(HearingError) as caught:
        recognizers.get(SPELLING)
    assert caught.value.code == "recognizer-missing"


def test_a_spoken_name_is_heard_letter_by_letter(models: ModelStore, tmp_path: Path) -> None:
    file = tmp_path / "name.flac"
    sound = spoken("november, golf, uniform, yankee, echo, november", "en")
    soundfile.write(file, np.frombuffer(sound, dtype="<i2"), 16_000)
    recognizers = InstalledRecognizers(lambda tag: models.path_for("recognizer", tag))
    assert recognizers.can_hear(SPELLING)
    assert recognizers.get(SPELLING).transcribe_file(file).text == "NGUYEN"
