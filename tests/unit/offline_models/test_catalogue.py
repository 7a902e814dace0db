"""The catalogue that is shipped, and what a broken one says."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import ModelError
from offline_models.catalogue import CATALOGUE_FILE, load_catalogue


def test_what_setup_installs_has_a_checksum_and_was_tested() -> None:
    defaults = load_catalogue().defaults()
    names = ["vosk-small-ko", "vosk-small-en", "vosk-small-zh", "whisper-base", "starter-translator"]
    assert [model.id for model in defaults] == names
    for model in defaults:
        assert model.tested_here
        assert model.unpacked_size
        assert model.files_sha256
        assert model.sources[0].sha256
        assert model.sources[0].size


def test_what_we_never_opened_is_not_installed_by_itself() -> None:
    untested = [model for model in load_catalogue().models if not model.tested_here]
    recognizers = {tag for model in untested if model.kind == "recognizer" for tag in model.languages}
    assert recognizers >= {"vi", "ru", "uz", "ja", "fil"}
    assert {model.id for model in untested} >= {"faster-whisper-base", "argos-ko-en", "argos-en-vi"}
    assert not any(model.default or model.files_sha256 for model in untested)


def test_every_model_says_its_size_and_where_it_comes_from() -> None:
    for model in load_catalogue().models:
        assert model.download_mb > 0, model.id
        assert model.disk_mb > 0, model.id
        assert all(source.name.startswith("https://") for source in model.sources if source.kind == "address")
        assert model.kind != "translator" or model.last_resort or not model.runs or len(model.languages) == 2


def test_every_pair_of_translators_goes_through_english_and_back() -> None:
    models = load_catalogue().models
    proper = [model for model in models if model.kind == "translator" and model.runs and not model.last_resort]
    pairs = {model.languages for model in proper}
    assert pairs == {(b, a) for a, b in pairs}
    assert {a for a, b in pairs if b == "en"} >= {"ko", "zh", "vi", "ru", "th", "id", "fil", "bn", "ur", "ja"}


def test_an_unknown_model_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ModelError, match="vosk-small-ko") as raised:
        load_catalogue().get("vosk-large-ko")
    assert raised.value.code == "model-unknown"


def _first() -> dict[str, Any]:
    model: dict[str, Any] = json.loads(CATALOGUE_FILE.read_text("utf-8"))["models"][0]
    return model


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"kind": "toaster"}, "kind"),
        ({"id": "../escape"}, "id"),
        ({"conversion": "magic"}, "conversion"),
        ({"unpacked_size": -1}, "unpacked_size"),
        ({"sources": []}, "sources"),
        ({"files_sha256": "abc"}, "files_sha256"),
        ({"published_mb": 0}, "published_mb"),
        ({"sources": [_first()["sources"][0] | {"sha256": "abc"}]}, "sha256"),
        ({"sources": [_first()["sources"][0] | {"file": "../x.whl"}]}, "file"),
        ({"sources": [_first()["sources"][0] | {"inside": "model"}]}, "inside"),
        ({"sources": [_first()["sources"][0] | {"further": [_first()["sources"][0]]}]}, "several archives"),
    ],
)
def test_a_wrong_entry_is_named_with_its_field(tmp_path: Path, change: dict[str, Any], word: str) -> None:
    file = tmp_path / "catalogue.json"
    file.write_text(json.dumps({"format": 1, "models": [_first(), _first() | {"id": "second"} | change]}), "utf-8")
    with pytest.raises(ModelError, match=f"entry 2: .*{word}"):
        load_catalogue(file)


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    model = _first()
    del model["licence"]
    file = tmp_path / "catalogue.json"
    file.write_text(json.dumps({"format": 1, "models": [model]}), "utf-8")
    with pytest.raises(ModelError, match="entry 1: lacks 'licence'"):
        load_catalogue(file)


@pytest.mark.parametrize(("text", "word"), [("{", "read"), ("[]", "format"), ('{"format": 2}', "format")])
def test_a_file_that_is_no_catalogue_says_so(tmp_path: Path, text: str, word: str) -> None:
    file = tmp_path / "catalogue.json"
    file.write_text(text, "utf-8")
    with pytest.raises(ModelError, match=word):
        load_catalogue(file)


def test_an_id_stands_once(tmp_path: Path) -> None:
    file = tmp_path / "catalogue.json"
    file.write_text(json.dumps({"format": 1, "models": [_first(), _first()]}), "utf-8")
    with pytest.raises(ModelError, match="twice: vosk-small-ko"):
        load_catalogue(file)
