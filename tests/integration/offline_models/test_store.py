"""Installing, verifying and removing models, with the real pip and a real disk."""

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import disk
from kiosk.errors import MachineError, ModelError, SettingsError
from offline_models import package_clients
from offline_models.catalogue import Model
from offline_models.store import ModelStore
from tests.fakes.model_wheels import FILES, catalogue_of, make_wheel, sha256, toy_model
from tests.integration.offline_models.conftest import Shop


def _contents(folder: Path | None) -> dict[str, bytes]:
    assert folder is not None
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def _names(root: Path) -> set[str]:
    return {path.name for path in root.iterdir()}


def test_a_model_is_installed_listed_and_found_by_its_language(shop: Shop) -> None:
    assert [entry.state for entry in shop.store.list()] == ["missing"]
    assert shop.store.path("toy") is None
    phases: list[str] = []
    path = shop.store.install("toy", lambda _done, _total, phase: phases.append(phase))
    assert _contents(path) == dict(FILES)
    assert list(dict.fromkeys(phases)) == ["downloading", "checking", "unpacking", "testing"]
    assert shop.store.path_for("recognizer", "ko") == shop.store.path("toy") == path
    assert shop.store.path_for("recognizer", "vi") is None
    assert shop.store.verify("toy") == ()
    [entry] = shop.store.list()
    assert (entry.state, entry.size) == ("installed", sum(map(len, FILES.values())))
    assert _names(shop.store.root) == {".lock", ".number", "toy.json", "toy.1"}


def test_an_installed_model_is_left_alone_and_needs_no_network(shop: Shop) -> None:
    path = shop.bring()
    shutil.rmtree(shop.wheels)
    assert shop.store.install("toy") == path


def test_installing_again_replaces_the_files(shop: Shop) -> None:
    old = shop.bring()
    new = shop.store.install("toy", given=shop.wheels, again=True)
    assert new != old
    assert not old.exists()
    assert shop.store.path("toy") == new


def test_a_wrong_checksum_installs_nothing_and_keeps_the_old_model(shop: Shop) -> None:
    path = shop.bring()
    make_wheel(shop.wheels, {"am/final.mdl": b"exchanged"})
    with pytest.raises(ModelError, match="checksum") as raised:
        shop.store.install("toy", again=True)
    assert raised.value.code == "model-download-failed"
    assert shop.store.path("toy") == path
    assert shop.store.verify("toy") == ()
    assert not list(shop.staging.rglob("*.whl")), "what is not trusted is not kept"


def test_more_bytes_than_announced_are_not_fetched_to_the_end(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_clients, "SLACK_BYTES", 0)
    monkeypatch.setattr(package_clients, "LOOK_SECONDS", 0.001)
    make_wheel(shop.wheels, {"noise": os.urandom(5_000_000)})
    with pytest.raises(ModelError, match=r"more than the|checksum"):
        shop.store.install("toy")
    assert shop.store.path("toy") is None


def test_without_a_network_it_says_to_bring_a_stick(shop: Shop) -> None:
    shutil.rmtree(shop.wheels)
    with pytest.raises(ModelError, match=r"USB stick .* madang models install toy --from") as raised:
        shop.store.install("toy")
    assert raised.value.code == "model-download-failed"


def test_a_model_comes_from_a_stick(shop: Shop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    shop.wheels.rename(stick)
    assert _contents(shop.store.install("toy", given=stick)) == dict(FILES)
    assert _contents(shop.store.install("toy", given=stick / shop.wheel.name, again=True)) == dict(FILES)
    with pytest.raises(ModelError, match="has no file"):
        shop.store.install("toy", given=tmp_path / "empty", again=True)


def test_a_bundled_model_comes_from_the_kiosks_own_files(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [model] = shop.store.catalogue.models
    source = replace(model.sources[0], kind="bundled")
    store = ModelStore(tmp_path / "other", catalogue_of(replace(model, sources=(source,))))
    folder = tmp_path / "bundled"
    monkeypatch.setattr("offline_models.obtaining.BUNDLED", folder)
    with pytest.raises(ModelError, match=r"own .*\.whl is missing") as raised:
        store.install("toy")
    assert raised.value.code == "model-download-failed"
    shop.wheels.rename(folder)
    assert _contents(store.install("toy")) == dict(FILES)
    assert shop.wheel.name in [file.name for file in folder.iterdir()]
    (folder / shop.wheel.name).write_bytes(b"exchanged")
    with pytest.raises(ModelError, match="checksum is"):
        store.install("toy", again=True)


def test_a_model_nobody_has_measured_needs_a_checksum_of_the_technician(shop: Shop, tmp_path: Path) -> None:
    unmeasured = _unmeasured(shop)
    unknown = ModelStore(tmp_path / "other", catalogue_of(unmeasured))
    with pytest.raises(ModelError, match="another computer"):
        unknown.install("toy")
    with pytest.raises(ModelError, match="--sha256"):
        unknown.install("toy", given=shop.wheels)
    with pytest.raises(ModelError, match="checksum is"):
        unknown.install("toy", given=shop.wheels, sha256="0" * 64)
    assert _contents(unknown.install("toy", given=shop.wheels, sha256=sha256(shop.wheel))) == dict(FILES)


def _unmeasured(shop: Shop) -> Model:
    [model] = shop.store.catalogue.models
    source = replace(model.sources[0], kind="address", sha256=None, size=None)
    return replace(model, sources=(source,), unpacked_size=None)


def test_two_models_of_one_archive_download_it_once(shop: Shop, tmp_path: Path) -> None:
    pair = catalogue_of(toy_model(shop.wheel, "first"), toy_model(shop.wheel, "second"))
    both = ModelStore(tmp_path / "both", pair)
    both.install("first", given=shop.wheels, keep_archive=True)
    shutil.rmtree(shop.wheels)
    assert _contents(both.install("second")) == dict(FILES)
    assert not (both.root / ".staging").exists()


@pytest.mark.parametrize(("name", "reason"), [("../escape", "leads out"), ("/escape", "leads out")])
def test_a_crafted_archive_places_nothing(shop: Shop, tmp_path: Path, name: str, reason: str) -> None:
    wheel = make_wheel(tmp_path / "crafted", {"good": b"good", name: b"bad"})
    crafted = ModelStore(tmp_path / "root" / "models", catalogue_of(toy_model(wheel)))
    with pytest.raises(ModelError, match=reason) as raised:
        crafted.install("toy", given=wheel)
    assert raised.value.code == "model-damaged"
    assert _names(tmp_path / "root") == {"models"}
    assert _names(crafted.root) <= {".lock", ".staging"}


def test_a_bomb_places_nothing(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path / "crafted", {"bomb": bytes(50_000_000)})
    bombed = ModelStore(tmp_path / "models", catalogue_of(toy_model(wheel, unpacked_size=100_000)))
    with pytest.raises(ModelError, match="more than the 100000 announced"):
        bombed.install("toy", given=wheel)
    assert _names(bombed.root) <= {".lock", ".staging"}


# --- damage ---


def test_verify_names_the_damaged_file_which_a_quick_look_cannot_see(shop: Shop) -> None:
    path = shop.bring()
    content = bytearray((path / "am/final.mdl").read_bytes())
    content[100] ^= 1
    (path / "am/final.mdl").write_bytes(content)
    assert shop.store.path("toy") == path
    assert shop.store.verify("toy") == ("am/final.mdl",)
    assert _contents(shop.store.install("toy", given=shop.wheels, again=True)) == dict(FILES)
    assert shop.store.verify("toy") == ()


def test_a_shortened_or_missing_file_is_seen_at_once_and_mended_by_installing(shop: Shop) -> None:
    path = shop.bring()
    os.truncate(path / "am/final.mdl", 10)
    assert shop.store.path("toy") is None
    assert [entry.state for entry in shop.store.list()] == ["damaged"]
    (path / "README").unlink()
    assert shop.store.verify("toy") == ("am/final.mdl", "README")
    assert _contents(shop.bring()) == dict(FILES)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"files": [1]}', "\xff"])
def test_a_damaged_manifest_is_damage_and_mended_by_installing(shop: Shop, text: str) -> None:
    shop.bring()
    (shop.store.root / "toy.json").write_text(text, "latin-1")
    assert shop.store.path("toy") is None
    assert [entry.state for entry in shop.store.list()] == ["damaged"]
    assert shop.store.verify("toy") == ("toy.json",)
    assert _contents(shop.bring()) == dict(FILES)


def test_a_manifest_cannot_point_outside_the_store(shop: Shop) -> None:
    shop.bring()
    manifest = shop.store.root / "toy.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"toy.1"', '"../wheels"'), "utf-8")
    assert shop.store.path("toy") is None


def test_quarantine_takes_a_model_out_of_use_and_keeps_it(shop: Shop) -> None:
    shop.bring()
    away = shop.store.quarantine("toy")
    assert away == shop.store.root / ".quarantine" / "toy"
    assert _contents(away / "toy.1") == dict(FILES)
    assert shop.store.path("toy") is None
    assert [entry.state for entry in shop.store.list()] == ["quarantined"]
    with pytest.raises(ModelError):
        shop.store.quarantine("toy")
    shop.bring()
    assert shop.store.quarantine("toy") == away


def test_remove_leaves_nothing(shop: Shop) -> None:
    shop.bring()
    shop.store.quarantine("toy")
    shop.bring()
    assert shop.store.remove("toy")
    assert not shop.store.remove("toy")
    assert shop.store.path("toy") is None
    assert list((shop.store.root / ".quarantine").iterdir()) == []
    assert _names(shop.store.root) == {".lock", ".number", ".quarantine"}
    with pytest.raises(ModelError) as raised:
        shop.store.verify("toy")
    assert raised.value.code == "model-missing"


# --- the names of folders ---


@pytest.mark.expected_log("damaged and was quarantined")
def test_a_model_that_was_set_aside_is_found_again_once_mended(shop: Shop) -> None:
    broken = shop.bring()
    (broken / "README").write_bytes(b"yot")
    shop.store.set_aside(broken)
    assert shop.store.path("toy") is None
    mended = shop.store.install("toy", given=shop.wheels, again=True)
    assert shop.store.path("toy") == mended != broken


@pytest.mark.expected_log("although its files are whole")
def test_a_whole_model_that_was_set_aside_is_found_however_often_it_is_mended(shop: Shop) -> None:
    for _ in range(3):
        shop.store.set_aside(shop.bring())
        assert shop.store.path("toy") is None
    assert shop.store.path("toy") != shop.bring()
    assert shop.store.path("toy") is not None


def test_no_folder_has_the_name_of_one_that_was_removed(shop: Shop) -> None:
    names = []
    for _ in range(3):
        names.append(shop.bring().name)
        ModelStore(shop.store.root, shop.store.catalogue).remove("toy")
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("text", ["", "toy", "-7", "\xff", "9" * 5000, None])
def test_without_the_last_number_the_names_on_the_disk_are_counted(shop: Shop, text: str | None) -> None:
    names = [shop.bring().name, shop.store.install("toy", given=shop.wheels, again=True).name]
    shop.store.quarantine("toy")
    number = shop.store.root / ".number"
    if text is None:
        number.unlink()
    else:
        number.write_text(text, "latin-1")
    assert shop.bring().name not in names


# --- the disk ---


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "madang-test", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted as root only")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_seen_before_anything_is_fetched(shop: Shop, small_disk: Path) -> None:
    full = ModelStore(small_disk / "models", shop.store.catalogue)
    with pytest.raises(MachineError, match="MB are needed") as raised:
        full.install("toy")
    assert raised.value.code == "disk-full"
    assert _names(full.root) == {".lock"}


@pytest.mark.parametrize("given", [False, True], ids=["downloading", "from a stick"])
def test_a_disk_that_fills_while_the_archive_arrives(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, given: bool
) -> None:
    wheel = make_wheel(tmp_path / "wheels", {"noise": os.urandom(2_000_000)})
    _fills_later(monkeypatch, wheel.parent)
    full = ModelStore(small_disk / "models", catalogue_of(toy_model(wheel)))
    with pytest.raises(MachineError) as raised:
        full.install("toy", given=wheel if given else None)
    assert raised.value.code == "disk-full"
    assert full.path("toy") is None


def test_a_disk_that_fills_while_unpacking_keeps_the_old_model(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = make_wheel(tmp_path / "wheels", {"zeros": bytes(600_000)})
    _fills_later(monkeypatch, wheel.parent)
    full = ModelStore(small_disk / "models", catalogue_of(toy_model(wheel)))
    old = full.install("toy", given=wheel)
    with pytest.raises(MachineError) as raised:
        full.install("toy", given=wheel, again=True)
    assert raised.value.code == "disk-full"
    assert full.path("toy") == old
    assert full.verify("toy") == ()
    assert not (full.root / ".staging" / "unpacked").exists()
    assert not (full.root / "toy.2").exists()


def _fills_later(monkeypatch: pytest.MonkeyPatch, wheels: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setattr(disk, "SPARE_BYTES", -(1 << 30))


def test_no_space_when_flushing_is_a_full_disk_too(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError) as raised:
        shop.bring()
    assert raised.value.code == "disk-full"
    monkeypatch.undo()
    assert shop.store.path("toy") is None


def test_a_store_that_cannot_be_written_names_its_folder(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    blocked = ModelStore(tmp_path / "file" / "models", shop.store.catalogue)
    with pytest.raises(SettingsError, match="MADANG_MODELS"):
        blocked.install("toy")
