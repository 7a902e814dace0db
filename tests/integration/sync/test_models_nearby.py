"""Models from a kiosk nearby that got them with the release: the same bytes, verified by the same signatures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli.model_bringing import bring_models
from kiosk.clock import SystemClock
from kiosk.config import Settings, SyncSettings
from kiosk.content_supply import ContentSupply
from kiosk.paths import Paths
from offline_models.store import ModelStore
from sync.client.folder_source import FolderSource
from sync.client.serving import serving
from sync.client.store import ReleaseStore
from sync.client.synchronising import Synchroniser
from sync.release.models import PART_BYTES
from tests.fakes.model_wheels import FILES, catalogue_of
from tests.integration.sync.model_kiosk import ModelKiosk


class Far:
    """A kiosk without models that reaches nothing but its neighbour."""

    def __init__(self, near: ModelKiosk, folder: Path, address: str) -> None:
        paths = Paths(folder / "settings.toml", folder / "models", folder / "none", folder / "state")
        paths.state.mkdir(parents=True)
        paths.root.write_bytes(near.repository.root)
        self.toy = near.toy
        self.supply = ContentSupply(Settings(sync=SyncSettings(sources=(address,))), paths)
        self.store = ModelStore(paths.models, catalogue_of(near.toy))

    def bring(self) -> list[str]:
        return bring_models(self.supply, self.store, [self.toy], as_json=True)


def _handed(near: ModelKiosk) -> list[Path]:
    return sorted((near.supply.store.root / "models").glob("*"), key=lambda file: file.stat().st_size)


def _serve_from_now_on(near: ModelKiosk, *, serve: bool = True) -> None:
    near.settings = replace(near.settings, sync=replace(near.settings.sync, serve=serve))
    near.supply = ContentSupply(near.settings, near.paths)


@pytest.fixture
def near(kiosk: ModelKiosk) -> ModelKiosk:
    """A kiosk that hands on, with release and model."""
    _serve_from_now_on(kiosk)
    _take_content(kiosk)
    assert kiosk.bring() == []
    return kiosk


def _take_content(kiosk: ModelKiosk) -> None:
    store = ReleaseStore(kiosk.supply.store.root)
    source = FolderSource(kiosk.repository.folder, kiosk.supply.pace)
    Synchroniser(store, kiosk.repository.root, SystemClock(), "0.1.0").run([source])


@pytest.fixture
def far(near: ModelKiosk, tmp_path: Path) -> Iterator[Far]:
    """Its neighbour."""
    with serving(near.supply.store, 0, "127.0.0.1") as port:
        yield Far(near, tmp_path / "far", f"http://127.0.0.1:{port}")


def test_a_neighbour_hands_on_a_model(near: ModelKiosk, far: Far) -> None:
    assert far.bring() == []
    folder = far.store.path("toy")
    assert folder is not None
    assert {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()} == dict(FILES)


def test_a_part_that_a_neighbour_changed_is_refused(near: ModelKiosk, far: Far) -> None:
    largest = _handed(near)[-1]
    whole = largest.read_bytes()
    largest.write_bytes(bytes(len(whole)))
    assert far.bring() == ["toy"]
    assert far.store.path("toy") is None
    largest.write_bytes(whole + bytes(PART_BYTES))
    assert far.bring() == ["toy"]
    largest.write_bytes(whole)
    assert far.bring() == []


def test_a_list_that_a_neighbour_changed_is_refused(near: ModelKiosk, far: Far) -> None:
    smallest = _handed(near)[0]
    smallest.write_bytes(smallest.read_bytes().replace(b'"1"', b'"2"'))
    assert far.bring() == ["toy"]
    assert far.store.path("toy") is None


def test_who_does_not_hand_on_keeps_nothing_twice(near: ModelKiosk, far: Far) -> None:
    _serve_from_now_on(near, serve=False)
    near.store.remove("toy")
    assert near.bring() == []
    assert _handed(near) == []
    assert far.bring() == ["toy"]


def test_a_part_that_the_release_no_longer_has_goes(near: ModelKiosk) -> None:
    before = _handed(near)
    assert before
    near.repository.extra_targets = {}
    near.repository.publish({"pack.json": "{}"})
    near.store.remove("toy")
    assert near.bring() == ["toy"]
    assert _handed(near) == []
