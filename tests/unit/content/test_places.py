"""Place documents: what is wrong is named, and what would mislead is left out."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER, FolderContentStore, validate_folder
from tests.fakes.content import whole_library

ONE = "places/gimpo-foreign-residents.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the starter content."""
    return Path(shutil.copytree(STARTER, tmp_path / "content"))


def change(file: Path, how: Callable[[dict[str, Any]], object]) -> None:
    """Change a document in place."""
    document = json.loads(file.read_text("utf-8"))
    how(document)
    file.write_text(canonical(document), "utf-8")


def test_the_starter_has_places_of_every_region_of_help() -> None:
    library = whole_library()
    assert len(library.places) >= 86
    kinds = {kind for place in library.places.values() for kind in place.kinds}
    assert kinds >= {"immigration", "labour_office", "family_center", "night_pharmacy", "kiip_site", "hospital_interp"}
    for kind in library.pack.place_kinds:
        assert kind.names.keys() == library.languages.keys(), kind.id


def test_an_official_source_or_a_line_of_the_pack_stands_behind_each_number_shown() -> None:
    library = whole_library()
    lines = {hotline.number for hotline in library.pack.hotlines}
    for place in library.places.values():
        assert place.confidence == "official" or set(place.shown_phones) <= lines, place.id


@pytest.mark.parametrize(
    ("changed", "pointer", "word"),
    [
        ({"kind": "castle"}, "/kind", "castle"),
        ({"also": ["kiip_site", "castle"]}, "/also/1", "castle"),
        ({"city": "atlantis"}, "/city", "atlantis"),
        ({"serves": ["atlantis"]}, "/serves/0", "atlantis"),
        ({"opening_hours": "Mo-Fr 9 to 18"}, "/opening_hours", "cannot be read"),
        ({"coordinates": {"latitude": 126.8, "longitude": 37.3}}, "/coordinates", "latitude is -90 to 90"),
        ({"phones": [{"number": "1345"}]}, "/phones/0/confirmed", "required"),
        ({"phone": "1345"}, "/phone", "nexpected"),
        ({"confidence": "sure"}, "/confidence", "official"),
    ],
)
def test_a_wrong_place_is_named_and_left_out(folder: Path, changed: dict[str, Any], pointer: str, word: str) -> None:
    change(folder / ONE, lambda document: document.update(changed))
    [fault] = validate_folder(folder)
    assert fault.file == ONE
    assert fault.pointer.startswith(pointer)
    assert word in fault.problem
    assert fault.remedy


@pytest.mark.expected_log("content-invalid")
@pytest.mark.parametrize("changed", [{"kind": "castle"}, {"opening_hours": "whenever"}, {"city": "atlantis"}])
def test_a_place_that_would_mislead_costs_only_itself(folder: Path, changed: dict[str, Any]) -> None:
    change(folder / ONE, lambda document: document.update(changed))
    store = FolderContentStore(folder)
    places = store.load().places
    assert len(places) == len(whole_library().places) - 1
    assert "gimpo-foreign-residents" not in places
    assert len(store.faults()) == 1


@pytest.mark.parametrize(
    ("changed", "pointer"),
    [
        ({"names": {"ko": "센터"}}, "/names/en"),
        ({"notes": {"xx": "?"}}, "/notes/xx"),
        ({"address": ""}, "/exact_address"),
    ],
)
def test_a_poor_place_is_named_but_kept(folder: Path, changed: dict[str, Any], pointer: str) -> None:
    change(folder / ONE, lambda document: document.update(changed))
    assert [fault.pointer for fault in validate_folder(folder)] == [pointer]
    assert "gimpo-foreign-residents" in FolderContentStore(folder).load().places


def test_an_answer_names_kinds_that_exist(folder: Path) -> None:
    change(folder / "faq" / "R-12.json", lambda document: document["places"].append("castle"))
    change(folder / "pack.json", lambda document: document["place_kinds"][0]["hotlines"].append("000"))
    found = {(fault.file, fault.pointer) for fault in validate_folder(folder)}
    assert found == {("faq/R-12.json", "/places/2"), ("pack.json", "/place_kinds/0/hotlines/1")}
