"""Letters said one by one become a name."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.domain.hearing import SPELLING
from kiosk.errors import HearingError
from offline_models.store import ModelStore
from speech.recognizers import InstalledRecognizers
from speech.spelling import SpellingDecoder, spelled
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


class Hearing:
    """vosk's recogniser, as far as an utterance needs it."""

    def __init__(self, *_given: object) -> None:
        """Take what the real one takes."""

    def SetMaxAlternatives(self, most: int) -> None:
        """Ignore how many are wanted."""

    def SetWords(self, wanted: bool) -> None:
        """Give no words."""

    def FinalResult(self) -> str:
        """Return the readings, best first."""
        shares = {"a n n a": 0.6, "a m n a": 0.25, "a n n a space": 0.15}
        readings = [{"text": text, "confidence": math.log(share)} for text, share in shares.items()]
        return json.dumps({"alternatives": readings})


def test_a_name_heard_in_two_ways_keeps_its_best_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("speech.vosk_recognizer.vosk.KaldiRecognizer", Hearing)
    heard = SpellingDecoder(None).finish(2.0, "endpoint", speech=True)
    assert [guess.text for guess in heard.hypotheses] == ["ANNA", "AMNA"]
    assert heard.hypotheses[0].score == pytest.approx(0.6)


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
