"""Installations that are killed, cut short, or meet each other: real processes, real kills."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models.store import ModelStore
from tests.fakes.model_wheels import FILES, catalogue_of, toy_model
from tests.integration.offline_models.conftest import Shop

INSTALLER = """
import os, signal, sys
from pathlib import Path
from offline_models import placing as module
from offline_models.store import ModelStore
from tests.fakes.model_wheels import catalogue_of, toy_model

root, wheel, moment = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if moment == "placing":
    module.write_manifest = die
if moment == "sweeping":
    write = module.write_manifest
    module.write_manifest = lambda *given: (write(*given), die())

def progress(done, total, phase):
    if phase == moment:
        die()
    if moment == "hold":
        print(phase, flush=True)
        sys.stdin.readline()

store = ModelStore(root, catalogue_of(toy_model(wheel)), wait_seconds=60)
print(store.install("toy", progress, again=len(sys.argv) > 4), flush=True)
"""


def _installer(shop: Shop, moment: str, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", INSTALLER, str(shop.store.root), str(shop.wheel), moment, *more]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _is_whole(store: ModelStore) -> bool:
    path = store.path("toy")
    assert path is not None
    found = {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}
    return found == dict(FILES) and store.verify("toy") == ()


@pytest.mark.parametrize("moment", ["downloading", "checking", "unpacking", "placing", "sweeping"])
@pytest.mark.parametrize("first", [True, False], ids=["first", "again"])
def test_a_killed_installation_is_finished_by_the_next(shop: Shop, moment: str, *, first: bool) -> None:
    if not first:
        shop.bring()
    with _installer(shop, moment, *([] if first else ["again"])) as child:
        child.communicate(timeout=60)
        assert child.returncode == -signal.SIGKILL
    if first:
        assert (shop.store.path("toy") is not None) == (moment == "sweeping"), "nothing half placed is ever seen"
    else:
        assert _is_whole(shop.store), "the old model stays until the new one is in place"
    shop.store.install("toy", again=not first)
    assert _is_whole(shop.store)
    left = {path.name for path in shop.store.root.iterdir() if path.name.startswith("toy")}
    assert len(left) == 2, f"one manifest and one folder, nothing left over: {left}"


@pytest.mark.parametrize("moment", ["unpacking", "placing"])
def test_what_was_verified_is_not_downloaded_again(shop: Shop, moment: str) -> None:
    with _installer(shop, moment) as child:
        child.communicate(timeout=60)
    shop.wheels.rename(shop.wheels.with_name("unreachable"))
    shop.store.install("toy")
    assert _is_whole(shop.store)


def test_a_whole_download_of_a_killed_run_is_taken_over(shop: Shop) -> None:
    arriving = shop.staging / "arriving-1"
    arriving.mkdir(parents=True)
    shop.wheel.rename(arriving / shop.wheel.name)
    shop.store.install("toy")
    assert _is_whole(shop.store)


@pytest.mark.parametrize("bytes_left", [0, 1000])
def test_a_cut_download_is_never_trusted(shop: Shop, bytes_left: int) -> None:
    arriving = shop.staging / "arriving-1"
    arriving.mkdir(parents=True)
    [model] = shop.store.catalogue.models
    for cut in (arriving / shop.wheel.name, shop.staging / f"{model.sources[0].sha256}.archive"):
        shutil.copyfile(shop.wheel, cut)
        os.truncate(cut, bytes_left)
    shop.store.install("toy")
    assert _is_whole(shop.store)


def test_a_second_installer_waits_and_finds_it_done(shop: Shop) -> None:
    with _installer(shop, "hold") as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "downloading\n"
        with _installer(shop, "never") as second:
            with pytest.raises(subprocess.TimeoutExpired):
                second.wait(timeout=1.0)
            released, _ = first.communicate("\n" * 1000, timeout=60)
            found, _ = second.communicate(timeout=60)
    assert released.splitlines()[-1] == found.strip() == str(shop.store.root / "toy.1")
    assert _is_whole(shop.store)


def test_who_does_not_want_to_wait_is_told(shop: Shop) -> None:
    with _installer(shop, "hold") as first:
        assert first.stdout is not None
        first.stdout.readline()
        for change in (shop.store.install, shop.store.remove, shop.store.quarantine):
            with pytest.raises(ModelError) as raised:
                change("toy")
            assert raised.value.code == "model-store-busy"
        assert [entry.state for entry in shop.store.list()] == ["missing"], "looking needs no lock"
        first.communicate("\n" * 1000, timeout=60)
    assert _is_whole(shop.store)


def test_a_killed_installer_does_not_hold_the_store(shop: Shop) -> None:
    with _installer(shop, "hold") as first:
        assert first.stdout is not None
        first.stdout.readline()
        first.kill()
    shop.store.install("toy")
    assert _is_whole(shop.store)


def test_two_stores_share_nothing(shop: Shop, tmp_path: Path) -> None:
    other = ModelStore(tmp_path / "other", catalogue_of(toy_model(shop.wheel)))
    shop.bring()
    assert other.path("toy") is None
