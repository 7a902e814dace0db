"""Gzipped tar archives nobody vouches for."""

import tarfile
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models import unpacking
from offline_models.unpacking import placed_files, unpack
from tests.fakes.model_tarballs import INSIDE, make_tarball
from tests.fakes.model_wheels import FILES

LIMIT = 1_000_000


def _unpack(archive: Path, target: Path, *, limit: int = LIMIT) -> list[unpacking.PlacedFile]:
    return unpack(archive, INSIDE, target, limit, lambda _done, _total: None)


def _member(name: str, kind: bytes, link: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo(INSIDE + name)
    member.type, member.linkname = kind, link
    return member


def test_only_the_named_folder_is_unpacked(tmp_path: Path) -> None:
    placed = _unpack(make_tarball(tmp_path), tmp_path / "out")
    found = {
        file.relative_to(tmp_path / "out").as_posix(): file.read_bytes()
        for file in (tmp_path / "out").rglob("*")
        if file.is_file()
    }
    assert found == dict(FILES)
    assert sorted(placed, key=lambda file: file.name) == placed_files(tmp_path / "out", lambda _done, _total: None)


@pytest.mark.parametrize("name", ["../escape", "a/../../escape", "/escape", "a\\..\\escape", "."])
def test_a_name_that_leads_outside_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    tarball = make_tarball(tmp_path / "tarballs", {"good": b"good", name: b"bad"})
    with pytest.raises(ModelError, match="leads out of its folder"):
        _unpack(tarball, tmp_path / "deep" / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["tarballs"]


@pytest.mark.parametrize(
    ("kind", "link"),
    [
        (tarfile.SYMTYPE, "/etc/passwd"),
        (tarfile.LNKTYPE, "package/package.json"),
        (tarfile.FIFOTYPE, ""),
        (tarfile.CHRTYPE, ""),
    ],
)
def test_a_link_or_a_device_is_refused(tmp_path: Path, kind: bytes, link: str) -> None:
    tarball = make_tarball(tmp_path, FILES, _member("link", kind, link))
    with pytest.raises(ModelError, match="link or a device") as raised:
        _unpack(tarball, tmp_path / "out")
    assert raised.value.code == "model-damaged"
    assert not (tmp_path / "out").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    tarball = make_tarball(tmp_path, {"bomb": bytes(50_000_000)})
    assert tarball.stat().st_size < LIMIT
    with pytest.raises(ModelError, match="more than the 1000000 announced"):
        _unpack(tarball, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_bomb_beside_the_model_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_OTHER_BYTES", 1_000_000)
    tarball = make_tarball(tmp_path, {"../other/bomb": bytes(50_000_000), **FILES})
    with pytest.raises(ModelError, match="more than"):
        _unpack(tarball, tmp_path / "out")


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_FILES", 2)
    with pytest.raises(ModelError, match="more than"):
        _unpack(make_tarball(tmp_path), tmp_path / "out")


def test_a_cut_archive_is_refused(tmp_path: Path) -> None:
    tarball = make_tarball(tmp_path)
    tarball.write_bytes(tarball.read_bytes()[:20_000])
    with pytest.raises(ModelError, match="cannot be trusted"):
        _unpack(tarball, tmp_path / "out")


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.tgz").write_text("not an archive", "utf-8")
    with pytest.raises(ModelError, match="cannot be trusted"):
        _unpack(tmp_path / "letter.tgz", tmp_path / "out")
