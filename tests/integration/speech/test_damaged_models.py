"""Models that are damaged when the kiosk needs them: quarantined, reported, and the next best engine hears."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.checks.every import damaged_models
from kiosk.cli.self_test import self_test
from kiosk.composition import House
from kiosk.config import Settings, SpeechSettings
from kiosk.errors import HearingError, ModelError
from kiosk.machine import Machine
from kiosk.paths import find_paths
from offline_models.locking import locked
from offline_models.store import ModelStore
from speech.vosk_recognizer import VoskRecognizer
from speech.whisper.recognizer import WhisperRecognizer

WORDS = ("vosk-small-en", "whisper-base")


@pytest.fixture
def copied(models: ModelStore, tmp_path: Path) -> Path:
    """A store with English vosk and Whisper of its own; their files are links until somebody spoils one."""
    for model_id in WORDS:
        folder = models.path(model_id)
        if folder is None:
            pytest.skip(f"{model_id} is not installed")
        for file in (each for each in folder.rglob("*") if each.is_file()):
            link = tmp_path / folder.name / file.relative_to(folder)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(file.resolve())
        manifest = (models.root / f"{model_id}.json").read_text("utf-8")
        (tmp_path / f"{model_id}.json").write_text(manifest, "utf-8")
    return tmp_path


def _spoil(root: Path, model_id: str, name: str, *, cut: bool = False) -> None:
    """Put zeros where a power cut left them, or cut the file."""
    [folder] = root.glob(f"{model_id}.[0-9]*")
    file = folder / name
    content = file.read_bytes()
    file.unlink()
    half = len(content) // 2
    file.write_bytes(content[:half] if cut else content[:half] + bytes(len(content) - half))


@pytest.fixture
def house(copied: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A kiosk over that store."""
    monkeypatch.setenv("MADANG_MODELS", str(copied))
    opened = House(Machine(Settings(speech=SpeechSettings(whisper="base")), find_paths()))
    yield opened
    opened.close()


@pytest.mark.expected_log("vosk-small-en is damaged and was quarantined")
def test_a_damaged_vosk_leaves_the_hearing_to_whisper(house: House, copied: Path) -> None:
    _spoil(copied, "vosk-small-en", "am/final.mdl")
    assert isinstance(house.speech.recognizers.get("en"), WhisperRecognizer)
    assert (copied / ".quarantine" / "vosk-small-en").is_dir()
    assert isinstance(house.speech.recognizers.get("en"), WhisperRecognizer)
    assert house.speech.recognizers.can_hear("en")


@pytest.mark.expected_log("whisper-base is damaged and was quarantined")
def test_a_damaged_whisper_leaves_the_hearing_to_vosk(house: House, copied: Path) -> None:
    _spoil(copied, "whisper-base", "tokenizer.json")
    assert isinstance(house.speech.recognizers.get("en"), VoskRecognizer)
    assert (copied / ".quarantine" / "whisper-base").is_dir()
    assert not house.speech.recognizers.can_hear("vi")
    [finding] = damaged_models(house)
    assert (finding.state, finding.code) == ("bad", "model-damaged")
    assert "whisper-base is damaged and was put into quarantine: run `madang models install --again" in finding.text


@pytest.mark.expected_log("whisper-base is damaged and was quarantined")
def test_the_last_engine_that_is_damaged_says_so_once(house: House, copied: Path) -> None:
    _spoil(copied, "whisper-base", "tokenizer.json")
    with pytest.raises(ModelError) as raised:
        house.speech.recognizers.get("vi")
    assert raised.value.code == "model-damaged"
    with pytest.raises(HearingError) as missing:
        house.speech.recognizers.get("vi")
    assert missing.value.code == "recognizer-missing"


@pytest.mark.parametrize(("model_id", "name"), [("vosk-small-en", "graph/HCLr.fst"), ("whisper-base", "model.bin")])
def test_a_cut_file_is_seen_before_anything_is_loaded(house: House, copied: Path, model_id: str, name: str) -> None:
    _spoil(copied, model_id, name, cut=True)
    expected = WhisperRecognizer if model_id.startswith("vosk") else VoskRecognizer
    assert isinstance(house.speech.recognizers.get("en"), expected)
    [finding] = damaged_models(house)
    assert finding.text.startswith(f"{model_id} is damaged: run")


@pytest.mark.expected_log("vosk-small-en cannot be loaded, although its files are whole")
def test_whole_files_that_do_not_load_are_kept(house: House, copied: Path) -> None:
    [folder] = copied.glob("vosk-small-en.[0-9]*")
    house.machine.models.set_aside(folder)
    assert isinstance(house.speech.recognizers.get("en"), WhisperRecognizer)
    assert ModelStore(copied, house.machine.models.catalogue).path("vosk-small-en") == folder


@pytest.mark.expected_log("vosk-small-en cannot be loaded, nor be quarantined")
def test_an_installation_that_goes_on_does_not_hold_up_a_visitor(house: House, copied: Path) -> None:
    _spoil(copied, "vosk-small-en", "am/final.mdl")
    with locked(copied, 0.0, lambda *_: None):
        assert isinstance(house.speech.recognizers.get("en"), WhisperRecognizer)
    assert not (copied / ".quarantine").exists()


@pytest.mark.parametrize(
    ("model_id", "name"),
    [("vosk-small-en", "am/final.mdl"), ("vosk-small-en", "graph/Gr.fst"), ("whisper-base", "model.bin")],
)
def test_the_self_test_tells_a_whole_model_from_a_cut_one(house: House, copied: Path, model_id: str, name: str) -> None:
    model = house.machine.models.catalogue.get(model_id)
    [folder] = copied.glob(f"{model_id}.[0-9]*")
    self_test(model, folder)
    _spoil(copied, model_id, name, cut=True)
    with pytest.raises(ModelError, match="did not pass its self test") as raised:
        self_test(model, folder)
    assert raised.value.code == "model-damaged"


def test_real_models_make_the_round_trip(house: House, copied: Path, tmp_path: Path) -> None:
    """Exported here, imported into an empty folder with the network forbidden, tried by the engines, and heard with."""
    stick, second = (
        tmp_path / "stick",
        ModelStore(tmp_path / "second", house.machine.models.catalogue, self_test=self_test),
    )
    house.machine.models.export(WORDS, stick)
    for model_id in WORDS:
        second.install(model_id, given=stick)
        assert second.verify(model_id) == ()
        assert second.path_for(second.catalogue.get(model_id).kind, "en") == second.path(model_id)
