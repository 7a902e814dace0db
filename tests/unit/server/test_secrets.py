"""What is kept of passwords and codes."""

from pathlib import Path

from sync.server.people import secrets


def test_passwords_are_kept_as_argon2id_with_a_salt_each() -> None:
    first, second = secrets.hash_password("a yard where we meet"), secrets.hash_password("a yard where we meet")
    assert first.startswith("$argon2id$")
    assert first != second
    assert secrets.verify_password("a yard where we meet", first)
    assert not secrets.verify_password("a yard where we met", first)
    assert not secrets.verify_password("a yard where we meet", None)
    assert not secrets.needs_new_hash(first)


def test_a_one_time_code_may_be_typed_in_any_way() -> None:
    code = secrets.new_code()
    assert secrets.code_digest(code) == secrets.code_digest(code.lower().replace("-", "  "))
    assert secrets.code_digest(code) != secrets.code_digest(secrets.new_code())
    assert not set(code) & set("IO01")


def test_a_seal_fits_one_browser_of_one_server(tmp_path: Path) -> None:
    seal, other = secrets.Seal(tmp_path / "a" / "seal.key"), secrets.Seal(tmp_path / "b" / "seal.key")
    assert seal.fits("token", seal.of("token"))
    assert not seal.fits("other", seal.of("token"))
    assert not other.fits("token", seal.of("token"))
    assert secrets.Seal(tmp_path / "a" / "seal.key").fits("token", seal.of("token"))
    assert (tmp_path / "a" / "seal.key").stat().st_mode & 0o077 == 0
