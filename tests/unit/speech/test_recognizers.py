"""Recognisers are loaded when needed, kept within the budget, and made of what is installed."""

import threading
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.hearing import ANY_LANGUAGE
from kiosk.errors import HearingError, ModelError
from speech.recognizers import InstalledRecognizers
from speech.vosk_recognizer import VoskRecognizer
from speech.whisper.recognizer import WhisperRecognizer


class Loader(InstalledRecognizers):
    """Loads nothing and remembers what."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.loads: list[str] = []

    def _load_vosk(self, folder: Path) -> object:
        self.loads.append(folder.name)
        return object()

    def _load_whisper(self, model_id: str, folder: Path) -> object:
        self.loads.append(model_id)
        return object()


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    """Three models of 1 MB each, so 2 MB in memory, and a Whisper of the same size."""
    for tag in ("ko", "en", "zh", "whisper"):
        (tmp_path / tag / "am").mkdir(parents=True)
        (tmp_path / tag / "am" / "final.mdl").write_bytes(bytes(1_000_000))
    return {tag: tmp_path / tag for tag in ("ko", "en", "zh", "whisper")}


def test_the_least_recently_used_goes_first(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get, budget_mb=4)
    for tag in ("ko", "en", "ko", "zh", "ko", "en"):
        assert recognizers.get(tag).language == tag
    assert recognizers.loads == ["ko", "en", "zh", "en"]


def test_a_model_over_the_budget_is_loaded_alone(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get, budget_mb=1)
    for tag in ("ko", "ko", "en", "ko"):
        recognizers.get(tag)
    assert recognizers.loads == ["ko", "en", "ko"]


def test_whisper_is_loaded_once_for_all_languages_and_stays(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get, lambda: ("whisper-base", folders["whisper"]), budget_mb=4)
    for tag in ("ko", "en", "vi", "zh"):
        assert recognizers.get(tag).language == tag
    assert recognizers.loads == ["ko", "whisper-base", "en", "zh"]


def test_two_threads_load_a_model_once(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get)
    threads = [threading.Thread(target=recognizers.get, args=("ko",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert recognizers.loads == ["ko"]


def test_each_language_gets_what_is_installed_for_it(folders: dict[str, Path]) -> None:
    both = Loader(folders.get, lambda: ("whisper-base", folders["whisper"]))
    assert isinstance(both.get("vi"), WhisperRecognizer)
    assert not isinstance(both.get("ko"), (WhisperRecognizer, VoskRecognizer))
    assert isinstance(Loader(folders.get).get("ko"), VoskRecognizer)
    # A language that Whisper hardly understands is left to its streaming engine, where there is one.
    assert isinstance(
        Loader({"uz": folders["ko"]}.get, lambda: ("whisper-base", folders["whisper"])).get("uz"), VoskRecognizer
    )


def test_what_is_not_installed(folders: dict[str, Path]) -> None:
    recognizers = InstalledRecognizers(folders.get)
    assert recognizers.can_hear("ko")
    assert not recognizers.can_hear("vi")
    with pytest.raises(HearingError) as caught:
        recognizers.get("vi")
    assert caught.value.code == "recognizer-missing"


def test_nobody_is_invited_to_speak_what_whisper_hardly_understands(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get, lambda: ("whisper-base", folders["whisper"]))
    assert recognizers.can_hear("vi")
    assert not recognizers.can_hear("km")
    assert recognizers.get("km").language == "km"


def test_whisper_hears_which_language_is_spoken(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get, lambda: ("whisper-base", folders["whisper"]))
    assert recognizers.can_hear(ANY_LANGUAGE)
    assert recognizers.get(ANY_LANGUAGE).language == ANY_LANGUAGE
    assert recognizers.loads == ["whisper-base"]
    assert not Loader(folders.get).can_hear(ANY_LANGUAGE)


def test_a_damaged_model_is_called_damaged(folders: dict[str, Path], tmp_path: Path) -> None:
    codes = []
    for recognizers, tag in (
        (InstalledRecognizers(folders.get), "ko"),
        (InstalledRecognizers(lambda _: tmp_path / "gone"), "ko"),
        (InstalledRecognizers(lambda _: None, lambda: ("whisper-base", folders["whisper"])), "vi"),
        (InstalledRecognizers(lambda _: None, lambda: ("whisper-base", tmp_path / "gone")), "vi"),
    ):
        with pytest.raises(ModelError) as raised:
            recognizers.get(tag)
        codes.append(raised.value.code)
    assert codes == ["model-damaged", "model-missing"] * 2
