"""What a centre says itself is kept whole, whatever happens, and is read as content is."""

import os
from pathlib import Path

import pytest

from kiosk.content.local_store import FolderLocalStore
from kiosk.domain.local import Overlay
from kiosk.errors import ContentError, MadangError
from tests.fakes.content import whole_library
from tests.fakes.local import addition, local_answer, local_notice, place_change


class PowerCut(BaseException):
    """Nothing runs after it."""


def store_of(folder: Path) -> FolderLocalStore:
    return FolderLocalStore(folder / "local")


def test_a_kiosk_on_which_nothing_was_written_has_nothing(tmp_path: Path) -> None:
    store = store_of(tmp_path)
    assert store.load() == Overlay()
    assert not store.root.exists()


def test_every_kind_comes_back_as_it_was(tmp_path: Path) -> None:
    release = whole_library()
    kept = (local_notice(), local_answer(), addition(release), place_change(release))
    for document in kept:
        store_of(tmp_path).keep(document)
    assert store_of(tmp_path).load().documents() == kept
    store_of(tmp_path).remove(kept[1])
    store_of(tmp_path).remove(kept[1])
    assert store_of(tmp_path).load().documents() == (kept[0], *kept[2:])


def test_a_change_by_anybody_is_noticed(tmp_path: Path) -> None:
    store, seen = store_of(tmp_path), [store_of(tmp_path).state()]
    store.keep(local_answer())
    seen.append(store.state())
    store_of(tmp_path).keep(local_answer(short="In room 4."))
    seen.append(store.state())
    assert store.state() == seen[-1]
    store.remove(local_answer())
    seen.append(store.state())
    assert seen[0] != seen[1] != seen[2] != seen[3]


@pytest.mark.parametrize("step", range(3))
def test_after_a_power_cut_the_old_text_is_there_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    old, new = local_answer(short="Old."), local_answer(short="New.")
    store_of(tmp_path).keep(old)
    done = 0

    def cut(name: str) -> None:
        real = getattr(os, name)

        def or_dark(*given: object) -> object:
            nonlocal done
            if done == step:
                raise PowerCut
            done += 1
            return real(*given)

        monkeypatch.setattr(os, name, or_dark)

    cut("fsync")
    cut("replace")
    with pytest.raises(PowerCut):
        store_of(tmp_path).keep(new)
    monkeypatch.undo()
    overlay = store_of(tmp_path).load()
    assert overlay.faqs["LOCAL-001"] == (new if step == 2 else old)
    assert store_of(tmp_path).damaged() == []


@pytest.mark.expected_log("local-damaged")
def test_a_damaged_file_is_set_aside_and_costs_only_itself(tmp_path: Path) -> None:
    store = store_of(tmp_path)
    store.keep(local_answer())
    store.keep(local_notice())
    [file] = store.root.glob("notices/*.json")
    file.write_text("{", "utf-8")
    overlay = store.load()
    assert overlay.notices == {}
    assert set(overlay.faqs) == {"LOCAL-001"}
    assert store.damaged() == ["notices/LOCAL-002.json.damaged"]
    assert not file.exists()
    store.load()


def test_no_id_leads_out_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        store_of(tmp_path).keep(local_answer("../../LOCAL-001"))
    assert caught.value.code == "local-invalid"
    assert list(tmp_path.rglob("*.json")) == []


def test_a_folder_that_cannot_be_written_gives_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "local").write_text("in the way")
    with pytest.raises(MadangError):
        store_of(tmp_path).keep(local_answer())
