"""Recognisers are loaded when needed and kept within the budget."""

import threading
from pathlib import Path

import pytest

from kiosk.errors import HearingError, ModelError
from kiosk.ports import Recognizer
from speech.recognizers import VoskRecognizers
from tests.fakes.speech import FakeRecognizer


class Loader(VoskRecognizers):
    """Loads fakes and remembers which."""

    def _load(self, tag: str, folder: Path) -> Recognizer:
        self.loads = [*getattr(self, "loads", []), tag]
        return FakeRecognizer(tag)


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    """Three models of 1 MB each, so 2 MB in memory."""
    for tag in ("ko", "en", "zh"):
        (tmp_path / tag / "am").mkdir(parents=True)
        (tmp_path / tag / "am" / "final.mdl").write_bytes(bytes(1_000_000))
    return {tag: tmp_path / tag for tag in ("ko", "en", "zh")}


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


def test_two_threads_load_a_model_once(folders: dict[str, Path]) -> None:
    recognizers = Loader(folders.get)
    threads = [threading.Thread(target=recognizers.get, args=("ko",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert recognizers.loads == ["ko"]


def test_what_is_not_installed(folders: dict[str, Path]) -> None:
    recognizers = VoskRecognizers(folders.get)
    assert recognizers.can_hear("ko")
    assert not recognizers.can_hear("km")
    with pytest.raises(HearingError) as caught:
        recognizers.get("km")
    assert caught.value.code == "recognizer-missing"


def test_a_damaged_model_is_called_damaged(folders: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(ModelError) as damaged:
        VoskRecognizers(folders.get).get("ko")
    with pytest.raises(ModelError) as missing:
        VoskRecognizers(lambda _: tmp_path / "gone").get("ko")
    assert (damaged.value.code, missing.value.code) == ("model-damaged", "model-missing")
