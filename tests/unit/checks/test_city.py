"""The city of the kiosk, on the technician's sheet: a slip of the pen there hides notices."""

from pathlib import Path

import pytest

from kiosk.checks.every import quick_checks
from kiosk.composition import House
from kiosk.config import CentreSettings, Settings
from kiosk.content.folder_store import STARTER
from kiosk.machine import Machine
from kiosk.paths import Paths


@pytest.mark.parametrize(("city", "told"), [("ansan", False), ("", False), ("atlantis", True)])
def test_a_city_that_the_pack_does_not_know_is_named(tmp_path: Path, city: str, told: bool) -> None:
    paths = Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)
    house = House(Machine(Settings(centre=CentreSettings(city=city)), paths))
    findings = [each for each in quick_checks(house)["content"]() if each.code == "city-unknown"]
    assert [city in each.text for each in findings] == [True] * told
