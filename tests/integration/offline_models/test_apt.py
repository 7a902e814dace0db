"""Models from Debian packages, with the real apt-get and a repository on this machine."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models.store import ModelStore
from tests.fakes.model_debs import FILE, deb_model, make_deb, make_repository
from tests.fakes.model_wheels import FILES, catalogue_of

debian = pytest.mark.skipif(shutil.which("apt-get") is None, reason="this is not Debian")


@pytest.fixture
def deb(tmp_path: Path) -> Path:
    return make_deb(tmp_path / "debs")


@pytest.fixture
def store(tmp_path: Path, deb: Path) -> ModelStore:
    """A store that wants the package's model."""
    return ModelStore(tmp_path / "models", catalogue_of(deb_model(deb)), wait_seconds=0.5)


@pytest.fixture
def repository(tmp_path: Path, deb: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let apt-get know the package, and nothing else."""
    configuration = make_repository(deb, tmp_path / "apt")
    monkeypatch.setenv("APT_CONFIG", os.fspath(configuration))
    subprocess.run(["apt-get", "update", "-q"], check=True, capture_output=True)


@debian
@pytest.mark.usefixtures("repository")
def test_apt_fetches_the_package_and_installs_nothing_of_it(store: ModelStore) -> None:
    path = store.install("toy")
    assert {file.relative_to(path).as_posix(): file.read_bytes() for file in path.rglob("*") if file.is_file()} == FILES
    assert store.verify("toy") == ()
    assert {each.name for each in store.root.iterdir()} == {".lock", ".number", "toy.json", "toy.1"}


@debian
@pytest.mark.usefixtures("repository")
def test_a_package_that_is_gone_is_named(store: ModelStore, deb: Path) -> None:
    deb.unlink()
    with pytest.raises(ModelError, match=FILE) as raised:
        store.install("toy")
    assert "apt-get update" in raised.value.message
    assert raised.value.code == "model-download-failed"
    assert store.path("toy") is None


def test_elsewhere_than_on_debian_it_says_so(store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ModelError, match="not Debian"):
        store.install("toy")


def test_the_package_may_come_on_a_stick(store: ModelStore, deb: Path) -> None:
    assert store.install("toy", given=deb.parent) == store.path("toy")
