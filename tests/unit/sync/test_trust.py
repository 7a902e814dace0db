"""The first root: what a kiosk is set up with."""

import hashlib
import json
from pathlib import Path

import pytest

from kiosk.errors import SyncError
from sync.client.trust import take_root
from tests.fakes.release_repository import Repository


@pytest.fixture
def root(tmp_path: Path) -> Path:
    repository = Repository(tmp_path / "repository")
    repository.publish({"pack.json": "{}"})
    return tmp_path / "repository" / "metadata" / "1.root.json"


def test_a_signed_root_is_kept_and_its_checksum_told(root: Path, tmp_path: Path) -> None:
    place = tmp_path / "state" / "root.json"
    assert take_root(root, place, again=False) == hashlib.sha256(root.read_bytes()).hexdigest()
    assert place.read_bytes() == root.read_bytes()
    take_root(root, place, again=False)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"signed": {}, "signatures": []}'])
def test_what_is_no_root_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(SyncError) as raised:
        take_root(tmp_path / "file", tmp_path / "root.json", again=False)
    assert raised.value.code == "source-untrusted"
    assert not (tmp_path / "root.json").exists()


def test_other_metadata_and_changed_roots_are_refused(root: Path, tmp_path: Path) -> None:
    changed = json.loads(root.read_bytes())
    changed["signed"]["expires"] = "2099-01-01T00:00:00Z"
    (tmp_path / "changed").write_text(json.dumps(changed))
    for file in (root.with_name("timestamp.json"), tmp_path / "changed"):
        with pytest.raises(SyncError):
            take_root(file, tmp_path / "root.json", again=False)


def test_another_root_needs_a_persons_word(root: Path, tmp_path: Path) -> None:
    place = tmp_path / "root.json"
    place.write_text("another")
    with pytest.raises(SyncError):
        take_root(root, place, again=False)
    assert place.read_text() == "another"
    take_root(root, place, again=True)
    assert place.read_bytes() == root.read_bytes()
