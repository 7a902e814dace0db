"""The translator that comes along with the kiosk, as scripts see it: plain sentences, and what it is not sure of."""

from pathlib import Path
from typing import Any

import pytest

from offline_models.argos_package import read_package
from offline_models.store import ModelStore
from offline_models.training.bounds import LOWEST
from tests.integration.test_command_line import code_of, madang

BRING = {
    "en": "Bring your passport.",
    "ko": "여권을 가져오세요.",
    "vi": "Hãy mang hộ chiếu.",
    "ru": "Возьмите с собой паспорт.",
}
PASSPORT = {"en": "passport", "ko": "여권", "vi": "hộ chiếu", "ru": "паспорт"}
PAIRS = [("en", "vi"), ("en", "ko"), ("en", "ru"), ("ko", "en"), ("ko", "vi"), ("vi", "ko"), ("vi", "en")]
LASER = "The wavelength of the laser exceeded its tolerance in the second interferometer."
WITH_BOUND = ["ko", "vi", "ru", "uz", "th", "km", "ne", "mn", "id", "fil", "my", "si", "bn", "ur"]


@pytest.fixture(scope="module")
def environment(starter_store: ModelStore, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {"MADANG_MODELS": str(starter_store.root), "MADANG_STATE": str(tmp_path_factory.mktemp("state"))}


def translated(environment: dict[str, str], file: Path, rows: list[tuple[str, str, str]]) -> list[dict[str, Any]]:
    """Return what becomes of (source language, target language, text)."""
    lines = ["id\tfrom\tto\ttext", *("\t".join((str(number), *row)) for number, row in enumerate(rows))]
    file.write_text("\n".join(lines), "utf-8")
    return madang("translate", "--batch", str(file), **environment)[1]


def test_plain_sentences_are_translated(environment: dict[str, str], tmp_path: Path) -> None:
    rows = [(source, target, BRING[source]) for source, target in PAIRS]
    made = translated(environment, tmp_path / "batch.tsv", rows)
    assert [each["origin"] for each in made] == ["machine"] * len(PAIRS)
    for each in made:
        assert each["accepted"]
        assert PASSPORT[each["to"]] in each["text"].lower()


def test_what_it_does_not_know_is_not_shown(environment: dict[str, str], tmp_path: Path) -> None:
    made = translated(environment, tmp_path / "batch.tsv", [("en", target, LASER) for target in WITH_BOUND])
    assert [each["text"] for each in made] == [""] * len(WITH_BOUND)
    for each in made:
        assert "improbable" in {fault["code"] for fault in each["faults"]}


def test_a_pair_without_a_bound_is_not_served(environment: dict[str, str], tmp_path: Path) -> None:
    made = translated(environment, tmp_path / "batch.tsv", [("en", "zh", BRING["en"])])
    assert code_of(made) == "pair-unsupported"


def test_no_pair_shows_what_readers_found_to_say_something_else(starter_store: ModelStore) -> None:
    folder = starter_store.path("starter-translator")
    assert folder is not None
    bounds = read_package(folder).bounds
    assert bounds is not None
    assert len(bounds) > 40
    assert min(bounds.values()) >= LOWEST
