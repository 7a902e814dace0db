"""Somebody has changed the repository behind the publisher's back."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.errors import ReleaseError
from sync.server.publishing.standing import read_roots
from sync.server.publishing.terms import now
from tests.fakes.releases import edit_answer
from tests.integration.publishing.conftest import Centre


def swap_length(file: Path) -> None:
    file.write_text(file.read_text("utf-8").replace('"length":', '"length":1'), "utf-8")


def sign_by_a_stranger(file: Path) -> None:
    metadata = Metadata.from_bytes(file.read_bytes())
    metadata.sign(CryptoSigner.generate_ed25519())
    file.write_bytes(metadata.to_bytes())


def drop_signatures(file: Path) -> None:
    record = json.loads(file.read_text("utf-8")) | {"signatures": []}
    file.write_text(json.dumps(record), "utf-8")


def add_what_cannot_be_signed(file: Path) -> None:
    record = json.loads(file.read_text("utf-8"))
    record["signed"] |= {"x-share": 0.5, "x-half": "\ud800"}
    file.write_text(json.dumps(record), "utf-8")


CHANGES = (
    Path.unlink,
    sign_by_a_stranger,
    drop_signatures,
    add_what_cannot_be_signed,
    lambda file: file.write_bytes(b"{"),
)
ROLES = ("1.snapshot.json", "1.targets.json", "1.bin-00.json")


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", ROLES)
def test_changed_metadata_stops_the_publisher(centre: Centre, name: str, change: Callable[[Path], None]) -> None:
    centre.publish()
    change(centre.repository / "metadata" / name)
    edit_answer(centre.content)
    with pytest.raises(ReleaseError) as caught:
        centre.publish()
    assert caught.value.code == "release-tampered"


@pytest.mark.parametrize("change", CHANGES[1:])
@pytest.mark.parametrize("name", ["timestamp.json", "1.root.json"])
def test_a_changed_beginning_of_trust_stops_the_publisher(
    centre: Centre, name: str, change: Callable[[Path], None]
) -> None:
    centre.publish()
    change(centre.repository / "metadata" / name)
    with pytest.raises(ReleaseError) as caught:
        centre.publish()
    assert caught.value.code == "release-tampered"


@pytest.mark.parametrize("note", ["two\nlines", '안나 "A" \\'])
def test_a_signature_counts_whatever_its_holders_wrote(tmp_path: Path, note: str) -> None:
    holder = CryptoSigner.generate_ed25519()
    root = Root(expires=now() + timedelta(days=1), unrecognized_fields={"x-note": note})
    root.add_key(holder.public_key, Root.type)
    metadata = Metadata(root)
    metadata.sign(holder)
    (tmp_path / "metadata").mkdir()
    metadata.to_file(str(tmp_path / "metadata" / "1.root.json"))
    assert read_roots(tmp_path)[0].unrecognized_fields == {"x-note": note}


def test_old_metadata_under_a_new_name_stops_the_publisher(centre: Centre) -> None:
    centre.publish()
    edit_answer(centre.content)
    centre.publish()
    folder = centre.repository / "metadata"
    for new in [*folder.glob("2.bin-*.json"), folder / "2.snapshot.json"]:
        signed = new.read_bytes()
        new.write_bytes(new.with_name(new.name.replace("2.", "1.", 1)).read_bytes())
        with pytest.raises(ReleaseError) as caught:
            centre.publish()
        assert caught.value.code == "release-tampered"
        new.write_bytes(signed)
    centre.publish()


def test_a_changed_length_stops_the_publisher(centre: Centre) -> None:
    centre.publish()
    for file in (centre.repository / "metadata").glob("1.bin-*.json"):
        swap_length(file)
    with pytest.raises(ReleaseError) as caught:
        centre.publish()
    assert caught.value.code == "release-tampered"


def test_a_target_that_was_cut_short_is_mended(centre: Centre) -> None:
    centre.publish()
    [target] = (centre.repository / "targets/content/faq").glob("*.R-07.json")
    whole = target.read_bytes()
    target.write_bytes(whole[:-1])
    with pytest.raises(RepositoryError):
        centre.seen("faq/R-07.json")
    centre.publish()
    assert target.read_bytes() == whole
    assert centre.seen("faq/R-07.json") == whole


def test_a_forged_target_is_refused_by_the_kiosk(centre: Centre) -> None:
    centre.publish()
    [target] = (centre.repository / "targets/content/faq").glob("*.R-07.json")
    target.write_bytes(target.read_bytes().replace(b"1345", b"9999"))
    with pytest.raises(RepositoryError):
        centre.seen("faq/R-07.json")


def test_a_forged_description_of_the_last_release_stops_the_publisher(centre: Centre) -> None:
    centre.publish()
    [target] = (centre.repository / "targets/content").glob("*.release.json")
    target.write_bytes(target.read_bytes().replace(b'"number": 1', b'"number": 7'))
    with pytest.raises(ReleaseError) as caught:
        centre.publish()
    assert caught.value.code == "release-tampered"
