"""A root is signed by its holders, one after another; kiosks follow from root to root."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner, Key
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.errors import PublishingError
from sync.server.publishing.ceremony import Ceremony, begin, install_root, newest_root, read_ceremony
from sync.server.publishing.holders import NAME
from sync.server.publishing.key_status import key_status
from sync.server.publishing.online_keys import ONLINE_ROLES, OnlineKeys
from sync.server.publishing.publishing import renew
from sync.server.publishing.roots import first_root, next_root
from sync.server.publishing.standing import read_roots
from sync.server.publishing.terms import LASTS, now
from tests.fakes.releases import edit_answer
from tests.integration.publishing.conftest import Centre


def named(signer: CryptoSigner, name: str) -> Key:
    signer.public_key.unrecognized_fields[NAME] = name
    return signer.public_key


@pytest.fixture
def holders() -> list[CryptoSigner]:
    return [CryptoSigner.generate_ed25519() for _ in range(3)]


@pytest.fixture
def keys(tmp_path: Path) -> OnlineKeys:
    return OnlineKeys(tmp_path / "new-keys")


@pytest.fixture
def first(tmp_path: Path, holders: list[CryptoSigner], keys: OnlineKeys) -> Ceremony:
    """The draft of a first root of three holders, two of whom must sign."""
    public = [named(holder, name) for holder, name in zip(holders, ("anna", "bo", "chul"), strict=True)]
    return begin(tmp_path / "ceremony", first_root(public, 2, keys, now()), None)


def code_of(error: pytest.ExceptionInfo[PublishingError]) -> str:
    return error.value.code


def test_one_of_three_cannot_put_a_root_in_force(
    first: Ceremony, holders: list[CryptoSigner], keys: OnlineKeys, tmp_path: Path
) -> None:
    first.sign(holders[0])
    with pytest.raises(PublishingError, match="anna") as caught:
        install_root(read_ceremony(first.folder), tmp_path / "new", keys)
    assert code_of(caught) == "root-unsigned"
    assert not (tmp_path / "new/metadata").exists()


def test_one_holder_who_signs_twice_is_still_one(first: Ceremony, holders: list[CryptoSigner]) -> None:
    first.sign(holders[0])
    read_ceremony(first.folder).sign(holders[0])
    assert read_ceremony(first.folder).missing() == 1


def test_two_of_three_put_it_in_force(
    first: Ceremony, holders: list[CryptoSigner], keys: OnlineKeys, tmp_path: Path
) -> None:
    first.sign(holders[2])
    second = read_ceremony(first.folder)
    second.sign(holders[0])
    assert (second.missing(), second.signed_by()) == (0, ["anna", "chul"])
    install_root(read_ceremony(first.folder), tmp_path / "new", keys)
    [root] = read_roots(tmp_path / "new")
    assert root.roles[Root.type].threshold == 2
    assert root.consistent_snapshot


def test_a_stranger_cannot_sign(first: Ceremony) -> None:
    with pytest.raises(PublishingError) as caught:
        first.sign(CryptoSigner.generate_ed25519())
    assert code_of(caught) == "key-unknown"
    assert read_ceremony(first.folder).draft.signatures == {}


def test_a_draft_that_was_changed_on_the_way_loses_its_signatures(first: Ceremony, holders: list[CryptoSigner]) -> None:
    first.sign(holders[0])
    first.draft.signed.roles[Root.type].threshold = 1
    (first.folder / "root.json").write_bytes(first.draft.to_bytes())
    assert read_ceremony(first.folder).signed_by() == []


@pytest.mark.parametrize("threshold", [0, 1, 4])
def test_one_alone_or_more_than_there_are_is_no_threshold(
    holders: list[CryptoSigner], keys: OnlineKeys, threshold: int
) -> None:
    with pytest.raises(PublishingError, match="holders") as caught:
        first_root([named(holder, f"h{number}") for number, holder in enumerate(holders)], threshold, keys, now())
    assert code_of(caught) == "ceremony-invalid"


def test_a_holder_is_named_once(holders: list[CryptoSigner], keys: OnlineKeys) -> None:
    with pytest.raises(PublishingError, match="anna"):
        first_root([named(holder, "anna") for holder in holders], 2, keys, now())


def test_a_second_draft_does_not_replace_the_first(first: Ceremony) -> None:
    with pytest.raises(PublishingError) as caught:
        begin(first.folder, first.draft.signed, None)
    assert code_of(caught) == "ceremony-invalid"


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff"])
def test_a_damaged_draft_is_told(first: Ceremony, content: bytes) -> None:
    (first.folder / "root.json").write_bytes(content)
    with pytest.raises(PublishingError) as caught:
        read_ceremony(first.folder)
    assert code_of(caught) == "ceremony-invalid"


def rotate(centre: Centre, signers: Sequence[CryptoSigner], **changes: Sequence[object]) -> None:
    """Hold a ceremony for the next root of a centre."""
    root = next_root(read_roots(centre.repository)[-1], centre.keys, now(), **changes)  # type: ignore[arg-type]
    folder = centre.folder / f"ceremony-{root.version}"
    begin(folder, root, newest_root(centre.repository))
    for signer in signers:
        read_ceremony(folder).sign(signer)
    install_root(read_ceremony(folder), centre.repository, centre.keys)


def test_a_kiosk_follows_three_changes_of_keys_at_once(centre: Centre) -> None:
    centre.publish()
    assert centre.seen("faq/R-07.json")
    for roles in (["timestamp"], ["targets", "snapshot"], ONLINE_ROLES):
        rotate(centre, centre.holders[:2], roles=roles)
    edit_answer(centre.content)
    centre.publish()
    assert b"Ask at 1345." in (centre.seen("faq/R-07.json") or b"")
    assert centre.seen("faq/R-12.json")
    assert Metadata[Root].from_file(str(centre.folder / "kiosk/root.json")).signed.version == 4


def test_a_new_targets_key_signs_every_bin_again(centre: Centre) -> None:
    centre.publish()
    rotate(centre, centre.holders[1:], roles=["targets"])
    with pytest.raises(PublishingError) as caught:
        renew(centre.repository, centre.keys)
    assert code_of(caught) == "publish-needed"
    report = centre.publish()
    assert report.release.number == 1
    assert len(list((centre.repository / "metadata").glob("2.bin-*.json"))) == 256
    renew(centre.repository, centre.keys)
    assert centre.seen("faq/R-07.json")


def test_a_revoked_key_signs_nothing_that_a_kiosk_accepts(centre: Centre) -> None:
    centre.publish()
    before = read_roots(centre.repository)[-1]
    [stolen] = centre.keys.signers(before, "timestamp")
    rotate(centre, centre.holders[:2], revoked=[before.roles["timestamp"].keyids[0][:12]])
    centre.publish()
    assert centre.seen("faq/R-07.json")
    assert not centre.keys.has(stolen.public_key.keyid)
    file = centre.repository / "metadata/timestamp.json"
    forged = Metadata.from_bytes(file.read_bytes())
    forged.signed.version += 1
    forged.sign(stolen)
    file.write_bytes(forged.to_bytes())
    with pytest.raises(RepositoryError):
        centre.seen("faq/R-07.json")


def test_a_revoked_holder_counts_no_more(centre: Centre) -> None:
    new = CryptoSigner.generate_ed25519()
    gone = centre.holders[0]
    rotate(centre, centre.holders[1:], revoked=[gone.public_key.keyid], holders=[named(new, "dana")])
    with pytest.raises(PublishingError) as caught:
        rotate(centre, [centre.holders[1], gone])
    assert code_of(caught) == "key-unknown"
    centre.folder.joinpath("ceremony-3/root.json").unlink()
    rotate(centre, [centre.holders[1], new])
    assert len(read_roots(centre.repository)) == 3


def test_the_holders_before_must_agree_to_their_successors(centre: Centre) -> None:
    strangers = [CryptoSigner.generate_ed25519() for _ in range(2)]
    names = [named(stranger, f"s{number}") for number, stranger in enumerate(strangers)]
    with pytest.raises(PublishingError) as caught:
        rotate(centre, strangers, revoked=[holder.public_key.keyid for holder in centre.holders], holders=names)
    assert code_of(caught) == "root-unsigned"


def test_a_root_forged_past_its_holders_is_refused_by_publisher_and_kiosk(centre: Centre) -> None:
    centre.publish()
    forged = Metadata(next_root(read_roots(centre.repository)[-1], OnlineKeys(centre.folder / "evil"), now()))
    forged.sign(centre.holders[0])
    (centre.repository / "metadata/2.root.json").write_bytes(forged.to_bytes())
    with pytest.raises(RepositoryError):
        centre.seen("faq/R-07.json")
    with pytest.raises(Exception, match="holders"):
        centre.publish()


def test_a_draft_of_yesterday_does_not_follow_the_root_of_today(centre: Centre) -> None:
    late = begin(
        centre.folder / "late",
        next_root(read_roots(centre.repository)[-1], centre.keys, now()),
        newest_root(centre.repository),
    )
    for holder in centre.holders[:2]:
        late.sign(holder)
    rotate(centre, centre.holders[:2])
    with pytest.raises(PublishingError) as caught:
        install_root(late, centre.repository, centre.keys)
    assert code_of(caught) == "ceremony-invalid"


@pytest.mark.parametrize("named_key", ["nobody", ""])
def test_an_unknown_key_cannot_be_revoked(centre: Centre, named_key: str) -> None:
    with pytest.raises(PublishingError) as caught:
        next_root(read_roots(centre.repository)[-1], centre.keys, now(), revoked=[named_key])
    assert code_of(caught) == "key-unknown"


def test_the_status_tells_what_ends_when(centre: Centre) -> None:
    states = {each.role: each.state for each in key_status(centre.repository, centre.keys, now())}
    assert states == {"root": "good", "targets": "missing", "snapshot": "missing", "timestamp": "missing"}
    centre.publish()
    assert {each.state for each in key_status(centre.repository, centre.keys, now())} == {"good"}
    later = now() + LASTS["timestamp"] + timedelta(hours=1)
    states = {each.role: each.state for each in key_status(centre.repository, centre.keys, later)}
    assert states == {"root": "good", "targets": "good", "snapshot": "good", "timestamp": "expired"}
    rotate(centre, centre.holders[:2], roles=["targets"])
    states = {each.role: each.state for each in key_status(centre.repository, centre.keys, now())}
    assert states["targets"] == "due"
    centre.keys.keep_only([])
    assert {each.state for each in key_status(centre.repository, centre.keys, now())} == {"good", "keyless"}


def test_signatures_that_end_soon_are_renewed_by_themselves(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    centre.publish()
    monkeypatch.setattr("sync.server.publishing.publishing.now", lambda: now() + timedelta(days=300))
    renew(centre.repository, centre.keys)
    assert (centre.repository / "metadata/2.snapshot.json").exists()
    assert len(list((centre.repository / "metadata").glob("2.bin-*.json"))) == 256


def test_with_an_expired_root_nothing_is_signed(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.server.publishing.publishing.now", lambda: now() + timedelta(days=3000))
    with pytest.raises(PublishingError) as caught:
        centre.publish()
    assert code_of(caught) == "root-expired"
