"""What the doctor says of translation."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.checks.pairs import pairs
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.health import Finding
from kiosk.machine import Machine
from kiosk.paths import REPOSITORY, Paths
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from tests.fakes.model_wheels import catalogue_of, sha256
from tests.fakes.translation_packages import make_package, zip_package

CONTENT = REPOSITORY / "kiosk" / "content" / "starter"


def findings(tmp_path: Path, *, last_resort: bool) -> list[Finding]:
    """Return what is found where one package for all pairs of Korean, English and Vietnamese is installed."""
    package = make_package(
        tmp_path / "package", ("ko", "en", "vi"), multilingual=True, ours={"last_resort": last_resort}
    )
    archive = zip_package(package, tmp_path / "translate-en_vi-1_9.argosmodel")
    model = replace(load_catalogue().get("argos-en-vi"), languages=("ko", "en", "vi"), last_resort=last_resort)
    catalogue = catalogue_of(model)
    ModelStore(tmp_path / "models", catalogue).install(model.id, given=archive, sha256=sha256(archive))
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", CONTENT, tmp_path)))
    house.machine.models.catalogue = catalogue
    return list(pairs(house))


def test_without_a_translator_one_row_says_so(tmp_path: Path) -> None:
    house = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", CONTENT, tmp_path)))
    [found] = pairs(house)
    assert (found.code, found.state) == ("model-missing", "warning")


@pytest.mark.parametrize("last_resort", [True, False])
def test_a_row_a_language_says_what_can_be_translated(tmp_path: Path, *, last_resort: bool) -> None:
    found = findings(tmp_path, last_resort=last_resort)
    rows = {each.text.partition(":")[0]: each for each in found}
    assert rows["Vietnamese"].text == "Vietnamese: into Korean directly, from Korean directly"
    assert rows["Thai"].code == "pair-unsupported"
    assert any("Only the starter translator" in each.text for each in found) is last_resort
