"""What somebody who holds the line, a neighbour or a stick can try. Nothing of it reaches a visitor."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from sync.client.folder_source import FolderSource
from sync.client.listing import ListedFile, checked
from sync.client.source import RefusedError, SourceError
from tests.integration.sync.conftest import Centre

Refusal = Callable[..., str]
UNTRUSTED = pytest.mark.expected_log("source-untrusted")


@UNTRUSTED
def test_a_tampered_document(centre: Centre, refusal: Refusal) -> None:
    centre.sync()
    centre.publish(R_1="the right number is 1345")
    file = centre.repository.target("faq/R-1.json")
    file.write_bytes(file.read_bytes().replace(b"1345", b"6666"))
    assert refusal() == "source-untrusted"


@UNTRUSTED
@pytest.mark.parametrize("kept", [0, 10])
def test_a_half_written_document(centre: Centre, refusal: Refusal, kept: int) -> None:
    centre.sync()
    centre.publish(R_1="a text that is cut somewhere")
    os.truncate(centre.repository.target("faq/R-1.json"), kept)
    assert refusal() == "source-untrusted"


@UNTRUSTED
@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json"])
def test_tampered_metadata(centre: Centre, refusal: Refusal, name: str) -> None:
    centre.publish(R_1="new")
    file = centre.repository.folder / "metadata" / name
    if not file.exists():
        file = file.with_name("1.targets.json")
    metadata = json.loads(file.read_bytes())
    metadata["signed"]["expires"] = "2099-01-01T00:00:00Z"
    file.write_text(json.dumps(metadata))
    assert refusal() == "source-untrusted"


@UNTRUSTED
@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "bin"])
def test_metadata_signed_with_a_wrong_key(centre: Centre, refusal: Refusal, role: str) -> None:
    right = centre.repository.signers[role]
    thief = CryptoSigner.generate_ed25519()
    thief.public_key.keyid = right.public_key.keyid
    # The delegating metadata still name the right key.
    thief.public_key.keyval["public"] = right.public_key.keyval["public"]
    centre.repository.signers[role] = thief
    centre.publish(R_1="new", R_2="new", R_3="new", R_4="new", R_5="new", R_6="new", R_7="new")
    if role == "targets":
        for file in (centre.repository.folder / "metadata").glob("*.targets.json"):
            content = json.loads(file.read_bytes())
            content["signatures"][0]["sig"] = "00" * 64
            file.write_text(json.dumps(content))
    assert refusal() == "source-untrusted"


@UNTRUSTED
def test_a_root_that_the_old_one_has_not_signed(centre: Centre, refusal: Refusal) -> None:
    repository = centre.repository
    root = repository.root
    repository.root_version = 2
    for role in ("root", "timestamp", "snapshot", "targets"):
        repository.signers[role] = CryptoSigner.generate_ed25519()
    centre.publish(R_1="new")
    assert repository.root == root
    assert refusal() == "source-untrusted"


@UNTRUSTED
def test_a_rollback_to_an_older_release(centre: Centre, tmp_path: Path, refusal: Refusal) -> None:
    old = Path(shutil.copytree(centre.repository.folder, tmp_path / "old"))
    centre.publish(R_1="new")
    centre.sync()
    assert refusal(FolderSource(old, centre.pace)) == "source-untrusted"
    assert refusal(FolderSource(old, centre.pace), accept_expired=True) == "source-untrusted"


@UNTRUSTED
def test_a_rollback_is_seen_even_when_the_newest_metadata_were_lost(
    centre: Centre, tmp_path: Path, refusal: Refusal
) -> None:
    old = Path(shutil.copytree(centre.repository.folder, tmp_path / "old"))
    centre.publish(R_1="new")
    centre.sync()
    shutil.rmtree(centre.store.root / "trusted")
    assert refusal(FolderSource(old, centre.pace)) == "source-untrusted"


@pytest.mark.expected_log("source-expired")
def test_a_freeze_ends_when_the_timestamp_expires(centre: Centre, refusal: Refusal) -> None:
    centre.repository.valid_days = -1
    centre.publish(R_1="new")
    assert refusal() == "source-expired"


@UNTRUSTED
def test_mixed_metadata_of_two_releases(centre: Centre, tmp_path: Path, refusal: Refusal) -> None:
    """The newest timestamp with a snapshot that mixes an old bin in."""
    metadata = centre.repository.folder / "metadata"
    old = {file.name: file.read_bytes() for file in metadata.iterdir()}
    centre.publish(R_1="new", R_2="new", R_3="new")
    for name, content in old.items():
        version, _, role = name.partition(".")
        newer = metadata / f"{int(version) + 1}.{role}" if version.isdecimal() and "bin" in role else None
        if newer is not None and newer.exists():
            newer.write_bytes(content)
    assert refusal() == "source-untrusted"


@pytest.mark.parametrize(
    "name",
    [
        "content/../../../outside.json",
        "content//etc/passwd",
        "content/faq/..",
        "content/faq/.hidden",
        "content/faq/a\nb.json",
        "content/faq/" + "x" * 190,
        "content/con.json",
    ],
)
@pytest.mark.expected_log("name-unsafe")
def test_names_that_lead_elsewhere_even_when_they_are_signed(
    centre: Centre, refusal: Refusal, tmp_path: Path, name: str
) -> None:
    centre.repository.extra_targets = {name: b"x"}
    centre.publish()
    assert refusal() == "name-unsafe"
    assert not list(tmp_path.glob("**/outside.json"))


@pytest.mark.parametrize("names", [("faq/a", "faq/a/b.json"), ("faq/A.json", "faq/a.json")])
def test_two_files_at_one_place(names: tuple[str, str]) -> None:
    with pytest.raises(Exception, match="same place"):
        checked({name: ListedFile(name, "0" * 64, 1) for name in names})


@pytest.mark.parametrize(
    "listed", [ListedFile("a", "0" * 64, 1 << 40), ListedFile("a", "00", 1), ListedFile("a", "0" * 64, -1)]
)
def test_sizes_and_checksums_that_cannot_be(listed: ListedFile) -> None:
    with pytest.raises(Exception, match="bytes"):
        checked({"a": listed})


@UNTRUSTED
def test_a_release_with_fewer_files_than_it_says(centre: Centre, refusal: Refusal) -> None:
    centre.repository.extra_targets = {"content/faq/more.json": b"{}"}
    centre.publish()
    assert refusal() == "source-untrusted"


@UNTRUSTED
def test_an_endless_or_oversized_file_is_left_at_its_announced_length(centre: Centre) -> None:
    centre.publish(R_1="short")
    file = centre.repository.target("faq/R-1.json")
    os.truncate(file, 5 << 30)  # a hole: it costs this disk nothing
    before = centre.pace.received
    with pytest.raises(Exception, match="another"):
        centre.sync()
    assert centre.pace.received - before < 20_000_000
    assert not list((centre.store.root / "arriving").glob("*.part"))


@pytest.mark.expected_log("exceeding the maximum")
def test_endless_metadata(centre: Centre, refusal: Refusal) -> None:
    os.truncate(centre.repository.folder / "metadata" / "timestamp.json", 5 << 30)
    before = centre.pace.received
    assert refusal() == "source-unreachable"
    assert centre.pace.received - before < 20_000_000


@pytest.mark.parametrize("place", ["timestamp", "document", "folder", "pipe"])
@pytest.mark.expected_log("source-unreachable")
def test_links_and_pipes_on_a_stick_are_not_followed(
    centre: Centre, tmp_path: Path, refusal: Refusal, place: str
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("x" * 200)
    file = centre.repository.target("faq/R-1.json")
    if place == "timestamp":
        file = centre.repository.folder / "metadata" / "timestamp.json"
    if place == "folder":
        shutil.move(file.parent, tmp_path / "moved")
        file.parent.symlink_to(tmp_path / "moved")
    else:
        file.unlink()
        if place == "pipe":
            os.mkfifo(file)
        else:
            file.symlink_to(secret)
    assert refusal() == "source-unreachable"


@pytest.mark.parametrize("path", ["../secret", "metadata/../../secret", "/etc/passwd", "metadata//x", "./x"])
def test_paths_that_leave_the_stick(tmp_path: Path, centre: Centre, path: str) -> None:
    (tmp_path / "secret").write_text("x")
    with pytest.raises(RefusedError):
        centre.stick().open(path)


def test_a_folder_is_no_file(centre: Centre) -> None:
    with pytest.raises(SourceError):
        centre.stick().open("metadata")
