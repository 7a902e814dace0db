"""Notice documents: what is wrong is named, and what would mislead is left out."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.documents import NOTICE, Fault, canonical
from kiosk.content.folder_store import STARTER, FolderContentStore, validate_folder
from tests.fakes.notices import EVENT, notice
from tests.fakes.releases import small_content

ONE = "notices/class.json"
DOCUMENT = NOTICE.adapter.dump_python([notice("class", event=EVENT)], mode="json")[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small content folder, with a place and a notice of an event there."""
    content = small_content(tmp_path)
    (content / "places").mkdir()
    shutil.copy(STARTER / "places" / f"{EVENT.place}.json", content / "places")
    (content / "notices").mkdir()
    (content / ONE).write_text(canonical(DOCUMENT), "utf-8")
    return content


def faults_of(folder: Path) -> list[Fault]:
    """Return what is wrong with the notice."""
    return [fault for fault in validate_folder(folder) if fault.file == ONE]


def change(file: Path, how: Callable[[dict[str, Any]], object]) -> None:
    """Change a document in place."""
    document = json.loads(file.read_text("utf-8"))
    how(document)
    file.write_text(canonical(document), "utf-8")


def set_at(pointer: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return what sets the value at a JSON Pointer."""
    *way, last = pointer.strip("/").split("/")

    def how(document: dict[str, Any]) -> None:
        for step in way:
            document = document[step]
        document[last] = value

    return how


def test_a_notice_is_read_as_it_was_written(folder: Path) -> None:
    assert faults_of(folder) == []
    assert FolderContentStore(folder).load().notices == {"class": notice("class", event=EVENT)}


BROKEN = [
    ("/shown_until", "2026-10-01", "/shown_until", "before it begins"),
    ("/event/ends", "2026-12-05T14:00:00", "/event/ends", "before it begins"),
    ("/event/place", "castle", "/event/place", "castle"),
    ("/event", {**DOCUMENT["event"], "place": "", "venue": {}}, "/event", "nowhere"),
    ("/shown_from", "2026-12-06", "/shown_from", "over by then"),
    ("/cities", ["ansan", "atlantis"], "/cities/1", "atlantis"),
    ("/hotlines", ["0"], "/hotlines/0", "no hotline"),
]
FORMLESS = [
    ("/importance", "deadly", "/importance", "urgent"),
    ("/shown_from", "tomorrow", "/shown_from", "date"),
    ("/event/starts", "2026-12-05T14:00:00+09:00", "/event", "without a zone"),
    ("/colour", "red", "/colour", "nexpected"),
]
WEAK = [
    ("/related", ["Z-99"], "/related/0", "no answer"),
    ("/forms", ["FORM-99"], "/forms/0", "no form"),
    ("/regions", ["Gyeonggi"], "/regions/0", "no region of KR"),
    ("/event/venue/xx", "Hall", "/event/venue/xx", "no language"),
    ("/texts/xx", DOCUMENT["texts"]["en"], "/texts/xx", "no language"),
    ("/texts/en/title", "", "/texts/en", "empty"),
    ("/texts/en/title", "x" * 91, "/texts/en/title", "too long"),
    ("/texts/en/body", "x" * 1201, "/texts/en/body", "too long"),
    ("/texts/en/body", "**Come!**", "/texts/en/body", "plain paragraphs"),
    ("/texts/en/body", "Come at 9.", "/texts/ko", "missing: 9"),
    ("/texts/en/review/of_revision", 2, "/texts/en/review/of_revision", "newer"),
]


@pytest.mark.parametrize(("where", "value", "pointer", "word"), [*BROKEN, *FORMLESS, *WEAK])
def test_each_fault_is_named(folder: Path, where: str, value: object, pointer: str, word: str) -> None:
    change(folder / ONE, set_at(where, value))
    [fault] = faults_of(folder)
    assert fault.pointer == pointer
    assert word in fault.problem
    assert fault.remedy


@pytest.mark.expected_log("content-invalid")
@pytest.mark.parametrize(("where", "value", "pointer", "word"), BROKEN)
def test_a_notice_that_would_mislead_is_left_out(
    folder: Path, where: str, value: object, pointer: str, word: str
) -> None:
    change(folder / ONE, set_at(where, value))
    store = FolderContentStore(folder)
    assert store.load().notices == {}
    assert [fault for fault in store.faults() if pointer in fault and word in fault]


@pytest.mark.expected_log("content-invalid")
def test_a_notice_nobody_can_translate_from_is_left_out(folder: Path) -> None:
    change(folder / ONE, set_at("/texts", {"vi": DOCUMENT["texts"]["en"]}))
    assert FolderContentStore(folder).load().notices == {}


@pytest.mark.parametrize(("where", "value"), [(where, value) for where, value, _, _ in WEAK])
def test_a_weak_notice_is_still_shown(folder: Path, where: str, value: object) -> None:
    change(folder / ONE, set_at(where, value))
    assert "class" in FolderContentStore(folder).load().notices
