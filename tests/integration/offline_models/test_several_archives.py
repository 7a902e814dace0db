"""A model whose files come in several archives: all of them or none, and what has arrived stays."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models import preparing
from offline_models.store import ModelStore
from tests.fakes.model_wheels import catalogue_of, make_wheel, toy_model

PARTS = ("first", "second", "third")


def _together(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    target.mkdir()
    parts = [(source / str(number) / "part").read_bytes() for number in range(len(PARTS))]
    (target / "whole").write_bytes(b"".join(parts))
    progress(1, 1)


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder from which pip takes the archives."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    monkeypatch.setitem(preparing.CONVERTERS, "kokoro-parts", _together)
    return tmp_path / "wheels"


@pytest.fixture
def store(wheels: Path, tmp_path: Path) -> ModelStore:
    made = [make_wheel(wheels, {"part": name.encode() * 9}, name=f"toy-{name}", inside=f"{name}/") for name in PARTS]
    models = [toy_model(wheel, inside=f"{name}/") for wheel, name in zip(made, PARTS, strict=True)]
    first, *further = (model.sources[0] for model in models)
    whole = replace(
        models[0],
        sources=(replace(first, further=tuple(further)),),
        conversion="kokoro-parts",
        unpacked_size=sum(9 * len(name) for name in PARTS),
    )
    return ModelStore(tmp_path / "models", catalogue_of(whole))


def _is_whole(folder: Path) -> bool:
    return (folder / "whole").read_bytes() == b"".join(name.encode() * 9 for name in PARTS)


def test_all_archives_are_fetched_and_put_together(store: ModelStore) -> None:
    assert _is_whole(store.install("toy"))
    assert store.verify("toy") == ()
    assert not (store.root / ".staging").exists()


def test_all_archives_are_brought_by_hand(store: ModelStore, wheels: Path) -> None:
    assert _is_whole(store.install("toy", given=wheels))
    assert _is_whole(store.install("toy", given=wheels / store.catalogue.get("toy").sources[0].file, again=True))


def test_the_size_is_that_of_all(store: ModelStore) -> None:
    [model] = store.catalogue.models
    assert model.download_mb * 1e6 == sum(archive.size or 0 for archive in model.sources[0].archives)


def test_an_exchanged_archive_installs_nothing(store: ModelStore, wheels: Path) -> None:
    make_wheel(wheels, {"part": b"exchanged"}, name="toy-second", inside="second/")
    with pytest.raises(ModelError, match="checksum") as raised:
        store.install("toy")
    assert raised.value.code == "model-download-failed"
    assert store.path("toy") is None


def test_what_has_arrived_is_not_fetched_again(store: ModelStore, wheels: Path) -> None:
    third = next(wheels.glob("toy_third*"))
    away = third.rename(wheels.parent / third.name)
    with pytest.raises(ModelError, match="toy-third"):
        store.install("toy")
    for arrived in wheels.glob("*.whl"):
        arrived.unlink()
    away.rename(third)
    assert _is_whole(store.install("toy"))


def test_a_missing_archive_is_named(store: ModelStore, wheels: Path) -> None:
    next(wheels.glob("toy_second*")).unlink()
    with pytest.raises(ModelError, match=r"toy_second.*missing"):
        store.install("toy", given=wheels)


def test_a_pack_holds_the_model_as_it_was_put_together(store: ModelStore, wheels: Path, tmp_path: Path) -> None:
    store.install("toy", given=wheels)
    listed = store.export(["toy"], tmp_path / "stick")
    other = ModelStore(tmp_path / "other", store.catalogue)
    assert _is_whole(other.install("toy", given=tmp_path / "stick", sha256=listed))
    assert json.loads((other.root / "toy.json").read_text())["folder"] == "toy.1"
