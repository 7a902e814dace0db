"""Private keys in files."""

import stat
from base64 import b64decode
from pathlib import Path

import pytest

from kiosk.errors import PublishingError
from sync.server.publishing import key_files
from sync.server.publishing.holders import create_holder, name_of, read_holder
from sync.server.publishing.key_files import create_private, read_private
from sync.server.publishing.online_keys import OnlineKeys

PASSPHRASE = "five words are quite enough"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing a key from a passphrase takes long on purpose; not here."""
    monkeypatch.setattr(key_files, "ROUNDS", 1)


def test_a_key_is_for_its_owner_only_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "a.key"
    made = create_private(file, PASSPHRASE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    signature = read_private(file, PASSPHRASE).sign(b"text")
    made.public_key.verify_signature(signature, b"text")


def test_the_file_does_not_hold_the_key_in_the_clear(tmp_path: Path) -> None:
    made = create_private(tmp_path / "a.key", PASSPHRASE)
    [core] = made.private_bytes.splitlines()[1:-1]
    assert core not in (tmp_path / "a.key").read_bytes()
    assert b"aes256" in b64decode(b"".join((tmp_path / "a.key").read_bytes().splitlines()[1:-1]))


@pytest.mark.parametrize("passphrase", [None, "", "five words are quite wrong"])
def test_without_its_passphrase_a_key_is_nothing(tmp_path: Path, passphrase: str | None) -> None:
    create_private(tmp_path / "a.key", PASSPHRASE)
    with pytest.raises(PublishingError) as caught:
        read_private(tmp_path / "a.key", passphrase)
    assert caught.value.code == "passphrase-wrong"
    assert PASSPHRASE not in str(caught.value)


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PublishingError) as caught:
        create_private(tmp_path / "a.key", "four words")
    assert caught.value.code == "passphrase-short"
    assert not (tmp_path / "a.key").exists()


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    create_private(tmp_path / "a.key", None)
    before = (tmp_path / "a.key").read_bytes()
    with pytest.raises(PublishingError) as caught:
        create_private(tmp_path / "a.key", None)
    assert caught.value.code == "key-exists"
    assert (tmp_path / "a.key").read_bytes() == before


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    create_private(tmp_path / "a.key", None)
    (tmp_path / "a.key").chmod(0o640)
    with pytest.raises(PublishingError) as caught:
        read_private(tmp_path / "a.key", None)
    assert caught.value.code == "key-exposed"


@pytest.mark.parametrize("content", [b"", b"no key", b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"])
def test_a_damaged_key_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.key").write_bytes(content)
    (tmp_path / "a.key").chmod(0o600)
    with pytest.raises(PublishingError) as caught:
        read_private(tmp_path / "a.key", None)
    assert caught.value.code == "key-unreadable"


def test_a_missing_key_is_told(tmp_path: Path) -> None:
    with pytest.raises(PublishingError) as caught:
        read_private(tmp_path / "a.key", None)
    assert caught.value.code == "key-missing"


def test_a_holder_gets_a_stick_and_the_centre_a_name(tmp_path: Path) -> None:
    files = create_holder("anna", tmp_path / "stick", PASSPHRASE)
    key = read_holder(files.public)
    assert name_of(key) == "anna"
    assert key == read_holder(files.public)
    key.verify_signature(read_private(files.private, PASSPHRASE).sign(b"text"), b"text")
    assert b"PRIVATE" not in files.public.read_bytes()


@pytest.mark.parametrize("name", ["../anna", "", "a/b", "안나", ".anna", "an na"])
def test_a_holder_has_a_plain_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(PublishingError) as caught:
        create_holder(name, tmp_path / "stick", PASSPHRASE)
    assert caught.value.code == "ceremony-invalid"
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"id": "x", "key": {}}', '{"id": "x", "key": null}', "x" * 20_000]
)
def test_what_is_no_public_key_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.pub.json").write_text(content, "utf-8")
    with pytest.raises(PublishingError) as caught:
        read_holder(tmp_path / "a.pub.json")
    assert caught.value.code == "key-unreadable"


def test_only_named_keys_stay_with_the_publisher(tmp_path: Path) -> None:
    keys = OnlineKeys(tmp_path / "keys")
    old, new = keys.create(), keys.create()
    keys.keep_only([new.keyid])
    assert not keys.has(old.keyid)
    assert keys.has(new.keyid)
