"""What the doctor says of the offices' blank forms."""

from pathlib import Path

import pytest

from kiosk.checks.every import blank_forms
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.folder_store import STARTER
from kiosk.machine import Machine
from kiosk.paths import Paths
from tests.fakes.blanks import BOXES, sheet_of

PDF = b"%PDF-1.7 as the office made it"


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A kiosk which has measured FORM-01."""
    made = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    made.blanks.keep(sheet_of(PDF))
    return made


def test_no_blank_no_row(tmp_path: Path) -> None:
    made = House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))
    assert list(blank_forms(made)) == []


def test_what_has_no_place_is_named(house: House) -> None:
    [row] = blank_forms(house)
    assert row.state == "warning"
    assert "nationality" in row.text
    assert "surname" not in row.text
    house.blanks.keep(sheet_of(PDF, tuple(box for box in BOXES if box.part != "F")))
    [row] = blank_forms(house)
    assert "sex/F" in row.text


@pytest.mark.parametrize(
    ("file", "content", "code"),
    [
        ("FORM-01.pdf", b"%PDF-1.7 as somebody changed it", "blank-changed"),
        ("FORM-01.pdf", None, "blank-missing"),
        ("FORM-01.json", b"{", "blank-invalid"),
        ("FORM-01.json", b"{}", "blank-invalid"),
    ],
)
def test_a_blank_that_cannot_be_used_is_bad_with_its_reason(
    house: House, file: str, content: bytes | None, code: str
) -> None:
    path = house.machine.paths.state / "blanks" / file
    path.unlink() if content is None else path.write_bytes(content)
    [row] = blank_forms(house)
    assert (row.state, row.code) == ("bad", code)
    assert "FORM-01" in row.text


def test_a_blank_of_a_form_that_is_no_longer_in_the_content_is_bad(house: House) -> None:
    del house.library.forms["FORM-01"]
    [row] = blank_forms(house)
    assert (row.state, row.code) == ("bad", "blank-invalid")
    assert "no form `FORM-01`" in row.text
