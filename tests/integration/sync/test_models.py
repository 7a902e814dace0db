"""Models that come with the releases: in parts, verified, installed by the model store, and never in content's way."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.checks.wanted_models import models_finding, wanted_models
from kiosk.config import Settings
from kiosk.disk import SPARE_BYTES, disk_full
from kiosk.errors import ModelError
from offline_models.catalogue import Model
from offline_models.store import ModelStore
from sync.client.folder_source import FolderSource
from sync.client.source import Opened, SourceError
from tests.fakes.model_wheels import FILES, catalogue_of
from tests.integration.sync.model_kiosk import ModelKiosk


def test_a_wanted_model_comes_with_the_release(kiosk: ModelKiosk) -> None:
    assert len(kiosk.parts) > 3
    assert kiosk.bring() == []
    folder = kiosk.store.path("toy")
    assert folder is not None
    assert {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()} == dict(FILES)
    assert kiosk.arrived == [], "nothing is kept twice"


def test_a_cut_line_costs_no_byte_that_was_there(kiosk: ModelKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk.repository.folder.joinpath("away").mkdir()
    away = kiosk.parts[2].rename(kiosk.repository.folder / "away" / kiosk.parts[2].name)
    began: list[tuple[str, int]] = []
    whole = FolderSource.open

    def cut(source: FolderSource, path: str, start: int = 0) -> Opened:
        began.append((path, start))
        opened = whole(source, path, start)
        return Opened(opened.start, _until_cut(opened.pieces)) if path.endswith(".001") and start == 0 else opened

    monkeypatch.setattr(FolderSource, "open", cut)
    assert kiosk.bring() == ["toy"]
    assert ("001", 4000) in {(path[-3:], start) for path, start in began}, "goes on at the byte"
    assert kiosk.store.path("toy") is None
    away.rename(next(iter(kiosk.parts)).parent / away.name)
    began.clear()
    assert kiosk.bring() == []
    fetched = {path[-3:] for path, _ in began if "toy.zip" in path}
    assert "002" in fetched
    assert not fetched & {"000", "001"}, "what had arrived is not fetched again"


def _until_cut(pieces: Generator[bytes, None, None]) -> Generator[bytes, None, None]:
    yield next(pieces)[:4000]
    raise SourceError("cut")


def test_a_changed_part_is_refused_and_the_model_of_before_stays(kiosk: ModelKiosk) -> None:
    assert kiosk.bring() == []
    before = kiosk.store.path("toy")
    kiosk.toy = replace(kiosk.toy, version="2")
    kiosk.store.catalogue = catalogue_of(kiosk.toy)
    part = kiosk.parts[1]
    part.write_bytes(bytes(len(part.read_bytes())))
    assert kiosk.bring() == ["toy"], "the release has version 1 only"
    assert kiosk.store.path("toy") == before
    kiosk.store.remove("toy")
    kiosk.toy = replace(kiosk.toy, version="1")
    kiosk.store.catalogue = catalogue_of(kiosk.toy)
    assert kiosk.bring() == ["toy"]
    assert kiosk.store.path("toy") is None


def test_a_signed_pack_that_the_catalogue_does_not_know_is_refused_and_not_kept(kiosk: ModelKiosk) -> None:
    kiosk.toy = replace(kiosk.toy, files_sha256="0" * 64)
    kiosk.store.catalogue = catalogue_of(kiosk.toy)
    assert kiosk.bring() == ["toy"]
    assert kiosk.store.path("toy") is None
    assert kiosk.arrived == []


def test_a_model_that_fails_its_self_test_is_not_used(kiosk: ModelKiosk) -> None:
    def fail(_model: Model, _folder: Path) -> None:
        raise ModelError("It is silent.", code="model-damaged")

    kiosk.store = ModelStore(kiosk.store.root, catalogue_of(kiosk.toy), self_test=fail)
    assert kiosk.bring() == ["toy"]
    assert kiosk.store.path("toy") is None


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The parts of the toy that sources are asked for from now on."""
    asked: list[str] = []
    whole = FolderSource.open

    def heard(source: FolderSource, path: str, start: int = 0) -> Opened:
        if "toy.zip" in path:
            asked.append(path)
        return whole(source, path, start)

    monkeypatch.setattr(FolderSource, "open", heard)
    return asked


def test_a_pack_that_was_of_no_use_is_not_fetched_again(
    kiosk: ModelKiosk, fetched: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_model: Model, folder: Path) -> None:
        if (folder / "README").read_bytes() == b"toy":
            raise ModelError("It is silent.", code="model-damaged")

    kiosk.toy = replace(kiosk.toy, files_sha256=None)
    kiosk.store = ModelStore(kiosk.store.root, catalogue_of(kiosk.toy), self_test=fail)
    assert kiosk.bring() == ["toy"]
    assert fetched
    fetched.clear()
    assert kiosk.bring() == ["toy"]
    assert fetched == []
    assert "It is silent" in capsys.readouterr().out.splitlines()[-1], "why is said each time"
    assert kiosk.bring(anew=True) == ["toy"]
    assert fetched, "somebody has asked for it"
    kiosk.publish_mended(b"new")
    assert kiosk.bring() == [], "another pack is another matter"


def test_a_pack_that_works_at_last_is_remembered_no_more(kiosk: ModelKiosk, fetched: list[str]) -> None:
    broken = replace(kiosk.toy, files_sha256="0" * 64)
    kiosk.store.catalogue = catalogue_of(broken)
    right, kiosk.toy = kiosk.toy, broken
    assert kiosk.bring() == ["toy"]
    kiosk.toy, kiosk.store.catalogue = right, catalogue_of(right)
    assert kiosk.bring(anew=True) == []
    kiosk.store.remove("toy")
    assert kiosk.bring() == []


def test_what_has_arrived_stays_when_the_disk_is_full(
    kiosk: ModelKiosk, fetched: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path, needed: int) -> None:
        raise disk_full(folder, needed)

    with monkeypatch.context() as patched:
        patched.setattr("offline_models.obtaining.make_sure_of_space", full)
        assert kiosk.bring() == ["toy"]
    assert fetched
    fetched.clear()
    assert kiosk.bring() == []
    assert fetched == []


def test_all_the_room_that_a_model_takes_for_a_moment_is_asked_for_first(
    kiosk: ModelKiosk, fetched: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = sum(part.stat().st_size for part in kiosk.parts)
    unpacked = sum(map(len, FILES.values()))
    enough = SPARE_BYTES + 3 * pack + max(pack, unpacked)

    def free(left: int) -> None:
        monkeypatch.setattr("kiosk.disk.shutil.disk_usage", lambda _folder: SimpleNamespace(free=left))

    free(enough - 1)
    assert kiosk.bring() == ["toy"]
    assert fetched == []
    free(enough)
    assert kiosk.bring() == []


def test_a_full_disk_is_noticed_before_anything_is_fetched(kiosk: ModelKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path, needed: int) -> None:
        raise disk_full(folder, needed)

    monkeypatch.setattr("kiosk.cli.model_bringing.make_sure_of_space", full)
    assert kiosk.bring() == ["toy"]
    assert kiosk.arrived == []
    monkeypatch.undo()


def test_a_release_without_models_brings_none(kiosk: ModelKiosk) -> None:
    kiosk.repository.extra_targets = {}
    kiosk.repository.publish({"pack.json": "{}"})
    assert kiosk.bring() == ["toy"]


def test_wishes_name_models_languages_or_the_usual(kiosk: ModelKiosk) -> None:
    other = replace(kiosk.toy, id="other", languages=("vi",), default=False)
    catalogue = catalogue_of(kiosk.toy, other)
    assert [model.id for model in wanted_models(catalogue, ["ko", "toy"])] == ["toy"]
    assert [model.id for model in wanted_models(catalogue, ["usual", "other"])] == ["toy", "other"]
    with pytest.raises(ModelError) as caught:
        wanted_models(catalogue, ["vi"])
    assert caught.value.code == "model-unknown"


def test_staff_is_told_what_is_missing(kiosk: ModelKiosk) -> None:
    finding = models_finding(kiosk.store, kiosk.settings)
    assert finding is not None
    assert (finding.state, finding.code) == ("warning", "model-missing")
    assert "toy" in finding.text
    kiosk.bring()
    finding = models_finding(kiosk.store, kiosk.settings)
    assert finding is not None
    assert finding.state == "good"
    assert models_finding(kiosk.store, Settings()) is None
