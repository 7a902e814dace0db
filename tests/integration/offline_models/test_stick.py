"""Models on a USB stick and on the centre's server: packed here, unpacked there, with nothing believed unseen."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import MadangError, ModelError
from offline_models.catalogue import Model
from offline_models.manifest import files_sha256
from offline_models.stick import LIST_FILE
from offline_models.store import ModelStore
from offline_models.unpacking import PlacedFile
from tests.fakes.model_server import serve
from tests.fakes.model_wheels import FILES, catalogue_of, sha256, toy_model
from tests.integration.offline_models.conftest import Shop


def _files_sha256(folder: Path) -> str:
    files = (file for file in folder.rglob("*") if file.is_file())
    return files_sha256([PlacedFile(f.relative_to(folder).as_posix(), f.stat().st_size, sha256(f)) for f in files])


@pytest.fixture
def toy(shop: Shop) -> Model:
    """The toy as a catalogue that knows its files has it."""
    return replace(toy_model(shop.wheel), files_sha256=_files_sha256(shop.bring()))


@pytest.fixture
def stick(shop: Shop, toy: Model, tmp_path: Path) -> Path:
    """A stick with the toy; the shop is closed afterwards."""
    folder = tmp_path / "stick"
    shop.store.export(["toy"], folder)
    shop.wheel.unlink()
    return folder


@pytest.fixture
def second(toy: Model, tmp_path: Path) -> ModelStore:
    """An empty store on another machine."""
    return ModelStore(tmp_path / "second" / "models", catalogue_of(toy))


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_round_trip_brings_the_same_files(second: ModelStore, stick: Path) -> None:
    assert {path.name for path in stick.iterdir()} == {LIST_FILE, "toy.zip"}
    assert _contents(second.install("toy", given=stick)) == dict(FILES)
    assert second.verify("toy") == ()
    assert {path.name for path in second.root.iterdir()} == {".lock", ".number", "toy.json", "toy.1"}


def test_the_same_model_gives_the_same_stick(shop: Shop, stick: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    assert shop.store.export(["toy"], again) == sha256(stick / LIST_FILE)
    assert _contents(again) == _contents(stick)


def test_exporting_more_keeps_what_was_on_the_stick(shop: Shop, stick: Path, toy: Model, tmp_path: Path) -> None:
    both = catalogue_of(toy, replace(toy, id="other"))
    other = ModelStore(tmp_path / "both", both)
    other.install("toy", given=stick)
    (other.root / "other.json").write_text(
        (other.root / "toy.json").read_text().replace('"id": "toy"', '"id": "other"')
    )
    other.export(["other"], stick)
    listed = json.loads((stick / LIST_FILE).read_text("utf-8"))["models"]
    assert [pack["id"] for pack in listed] == ["other", "toy"]


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"format": 2, "models": []}', b"x" * ((1 << 20) + 1)])
@pytest.mark.expected_log("list of the stick is written anew")
def test_a_damaged_list_is_written_anew(shop: Shop, stick: Path, second: ModelStore, content: bytes) -> None:
    (stick / LIST_FILE).write_bytes(content)
    shop.store.export(["toy"], stick)
    assert _contents(second.install("toy", given=stick)) == dict(FILES)


def test_a_damaged_model_is_not_exported(shop: Shop, toy: Model, tmp_path: Path) -> None:
    path = shop.store.path("toy")
    assert path is not None
    (path / "README").write_bytes(b"yot")
    with pytest.raises(ModelError) as raised:
        shop.store.export(["toy"], tmp_path / "stick")
    assert raised.value.code == "model-damaged"
    assert list((tmp_path / "stick").iterdir()) == []


def _edit(stick: Path, change: Callable[[dict[str, Any]], object]) -> None:
    data = json.loads((stick / LIST_FILE).read_text("utf-8"))
    change(data)
    (stick / LIST_FILE).write_text(json.dumps(data), "utf-8")


def _relist(stick: Path) -> None:
    """Let the list announce the pack as it now is: a stick made on purpose, not a damaged one."""
    pack = stick / "toy.zip"
    _edit(stick, lambda data: data["models"][0].update(size=pack.stat().st_size, sha256=sha256(pack)))


def _swap(stick: Path, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(stick / "toy.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    _relist(stick)


def _link(stick: Path, name: str) -> None:
    (stick / name).rename(stick / "elsewhere")
    (stick / name).symlink_to(stick / "elsewhere")


def _link_inside(stick: Path) -> None:
    info = zipfile.ZipInfo("toy/README")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(stick / "toy.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    _relist(stick)


def _no_archive(stick: Path) -> None:
    (stick / "toy.zip").write_bytes(b"x" * 500)
    _relist(stick)


def _truncate(stick: Path) -> None:
    os.truncate(stick / "toy.zip", 100)


def _flip(stick: Path) -> None:
    content = bytearray((stick / "toy.zip").read_bytes())
    content[200] ^= 1
    (stick / "toy.zip").write_bytes(content)


HOSTILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "no list": (lambda stick: (stick / LIST_FILE).write_text("{"), "model-damaged"),
    "list is a link": (lambda stick: _link(stick, LIST_FILE), "model-damaged"),
    "huge list": (lambda stick: (stick / LIST_FILE).write_text(" " * (2 << 20)), "model-damaged"),
    "deep list": (lambda stick: (stick / LIST_FILE).write_text("[" * 100_000), "model-damaged"),
    "other format": (lambda stick: _edit(stick, lambda d: d.update(format=2)), "model-damaged"),
    "twice": (lambda stick: _edit(stick, lambda d: d["models"].append(d["models"][0])), "model-damaged"),
    "absurd size": (lambda stick: _edit(stick, lambda d: d["models"][0].update(size=1 << 50)), "model-damaged"),
    "size is no number": (lambda stick: _edit(stick, lambda d: d["models"][0].update(size=True)), "model-damaged"),
    "far too large": (
        lambda stick: _edit(stick, lambda d: d["models"][0].update(size=1 << 30)),
        "model-download-failed",
    ),
    "wrong sum": (
        lambda stick: _edit(stick, lambda d: d["models"][0].update(sha256="0" * 64)),
        "model-download-failed",
    ),
    "sum is no sum": (lambda stick: _edit(stick, lambda d: d["models"][0].update(sha256="../x")), "model-damaged"),
    "other version": (
        lambda stick: _edit(stick, lambda d: d["models"][0].update(version="9")),
        "model-download-failed",
    ),
    "not on it": (lambda stick: _edit(stick, lambda d: d.update(models=[])), "model-download-failed"),
    "pack is missing": (lambda stick: (stick / "toy.zip").unlink(), "model-download-failed"),
    "pack is a link": (lambda stick: _link(stick, "toy.zip"), "model-download-failed"),
    "pack is cut": (_truncate, "model-download-failed"),
    "one bit": (_flip, "model-download-failed"),
    "other files": (lambda stick: _swap(stick, {"toy/README": b"evil"}), "model-untrusted"),
    "one file more": (
        lambda stick: _swap(stick, {**{f"toy/{name}": text for name, text in FILES.items()}, "toy/x": b"1"}),
        "model-damaged",
    ),
    "leads out": (lambda stick: _swap(stick, {"toy/../../../escape": b"evil"}), "model-damaged"),
    "absolute": (lambda stick: _swap(stick, {"toy//escape": b"evil"}), "model-damaged"),
    "link inside": (_link_inside, "model-damaged"),
    "bomb": (lambda stick: _swap(stick, {"toy/bomb": bytes(30_000_000)}), "model-damaged"),
    "no archive": (_no_archive, "model-damaged"),
}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_hostile_stick_installs_nothing(second: ModelStore, stick: Path, tmp_path: Path, name: str) -> None:
    spoil, code = HOSTILE[name]
    spoil(stick)
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(ModelError) as raised:
        second.install("toy", given=stick)
    assert raised.value.code == code
    assert second.path("toy") is None
    assert {path.name for path in second.root.iterdir()} <= {".lock", ".staging"}
    assert {path.name for path in tmp_path.iterdir()} | {"second"} == before | {"second"}, "nothing got out"


def test_what_the_catalogue_does_not_know_needs_somebody_who_vouches(stick: Path, toy: Model, tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "second", catalogue_of(replace(toy, files_sha256=None)))
    for wrong in (None, "0" * 64):
        with pytest.raises(ModelError) as raised:
            store.install("toy", given=stick, sha256=wrong)
        assert raised.value.code == "model-untrusted"
    store.install("toy", given=stick, sha256=sha256(stick / LIST_FILE))
    assert store.verify("toy") == ()


def test_a_wrong_checksum_is_never_overlooked(second: ModelStore, stick: Path) -> None:
    with pytest.raises(ModelError) as raised:
        second.install("toy", given=stick, sha256="0" * 64)
    assert raised.value.code == "model-untrusted"


def test_the_centres_server_is_a_stick_laid_out(second: ModelStore, stick: Path, tmp_path: Path) -> None:
    with serve(stick) as habits:
        habits.cuts = [10_000, 1000, 500]
        store = ModelStore(second.root, second.catalogue, server=habits.address + "/")
        habits.cuts.insert(0, 10_000)
        assert _contents(store.install("toy")) == dict(FILES)
        assert [path for path, _ in habits.asked][:2] == [f"/{LIST_FILE}", "/toy.zip"]
        with pytest.raises(ModelError, match="the centre's server"):
            ModelStore(tmp_path / "third", second.catalogue, server=habits.address + "/nowhere").install("toy")


IMPORTER = """
import sys
from dataclasses import replace
from pathlib import Path
from kiosk.errors import MadangError
from offline_models.store import ModelStore
from tests.fakes.model_wheels import catalogue_of
from tests.integration.offline_models.test_stick import carried

store = ModelStore(Path(sys.argv[1]), carried(sys.argv[3]), wait_seconds=60)
for _ in range(6):
    store.install("toy", given=Path(sys.argv[2]), again=True)
    assert store.path("toy") is not None
    if sys.argv[4] == "export":
        store.export(["toy"], Path(sys.argv[1]).parent / "other-stick")
print("done")
"""


def carried(checksum: str) -> Any:
    """Return the catalogue that the child processes use."""
    model = Model("toy", "recognizer", ("ko",), "1", (), 36_500, "CC0-1.0", 1, "Nothing.", True, True, "")
    return catalogue_of(replace(model, files_sha256=checksum))


def test_two_processes_that_install_and_export_at_once(second: ModelStore, stick: Path, toy: Model) -> None:
    command = [sys.executable, "-c", IMPORTER, str(second.root), str(stick), str(toy.files_sha256)]
    children = [
        subprocess.Popen([*command, what], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for what in ("import", "export")
    ]
    for child in children:
        said, wrong = child.communicate(timeout=120)
        assert (child.returncode, said) == (0, "done\n"), wrong
    assert second.verify("toy") == ()
    left = {path.name for path in second.root.iterdir() if path.name.startswith("toy")}
    assert len(left) == 2
    third = ModelStore(second.root.parent / "third", second.catalogue)
    third.install("toy", given=second.root.parent / "other-stick")
    assert third.verify("toy") == ()


def test_the_old_version_stays_until_the_new_one_passed_its_self_test(
    shop: Shop, toy: Model, stick: Path, tmp_path: Path
) -> None:
    old = shop.store.path("toy")
    tried: list[Path] = []

    def fails(_model: Model, folder: Path) -> None:
        tried.append(folder)
        assert _contents(folder) == dict(FILES)
        assert shop.store.path("toy") == old, "the old one is in use meanwhile"
        raise ModelError("It does not work.", code="model-damaged")

    _edit(stick, lambda data: data["models"][0].update(version="2"))
    newer = catalogue_of(replace(toy, version="2"))
    with pytest.raises(MadangError, match="does not work"):
        ModelStore(shop.store.root, newer, self_test=fails).install("toy", given=stick)
    assert len(tried) == 1
    assert shop.store.path("toy") == old
    store = ModelStore(shop.store.root, newer)
    assert [(entry.state, entry.version) for entry in store.list()] == [("installed", "1")]
    assert store.install("toy", given=stick) != old
    assert [(entry.state, entry.version) for entry in store.list()] == [("installed", "2")]
    assert old is not None
    assert not old.exists()
