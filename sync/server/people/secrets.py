"""Passwords, one-time codes and tokens. What is kept of them cannot be turned back."""

import hashlib
import hmac
import secrets
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from kiosk.errors import ServerError

SHORTEST, LONGEST = 12, 200
CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without what is mixed up when read from paper: I and 1, O and 0."""
CODE_GROUPS, CODE_GROUP = 4, 4

_hasher = PasswordHasher()  # argon2id with the library's parameters (RFC 9106, low-memory option)


def check_strength(password: str, name: str) -> None:
    """Raise ServerError password-weak for a password that is too short, too long, or the name."""
    if not SHORTEST <= len(password) <= LONGEST:
        message = (
            "The password is too short or far too long. Take at least 12 characters; a sentence is easy to remember."
        )
        raise ServerError(message, code="password-weak")
    if name in password.casefold() or len(set(password)) < SHORTEST // 3:
        raise ServerError("The password is the name, or nearly one character only.", code="password-weak")


def hash_password(password: str) -> str:
    """Return the Argon2id hash of a password."""
    return _hasher.hash(password)


def verify_password(password: str, kept: str | None) -> bool:
    """Tell whether a password is right. Where none is kept the same work is done, and it is wrong."""
    try:
        return _hasher.verify(kept or _nobodys(), password[: LONGEST + 1]) and kept is not None
    except (VerifyMismatchError, InvalidHashError):
        return False


def needs_new_hash(kept: str | None) -> bool:
    """Tell whether a hash was made with weaker parameters than today's."""
    return kept is not None and _hasher.check_needs_rehash(kept)


@cache
def _nobodys() -> str:
    return _hasher.hash(secrets.token_urlsafe())


def new_code() -> str:
    """Return a one-time code of 80 bits, in groups for reading aloud."""
    groups = ["".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_GROUP)) for _ in range(CODE_GROUPS)]
    return "-".join(groups)


def code_digest(code: str) -> str:
    """Return what is kept of a one-time code; how it was typed does not matter."""
    return digest("".join(character for character in code.upper() if character.isalnum()))


def new_token() -> str:
    """Return a token for a cookie, 256 bits."""
    return secrets.token_urlsafe(32)


def digest(value: str) -> str:
    """Return the SHA-256 of something that cannot be guessed."""
    return hashlib.sha256(value.encode()).hexdigest()


class Seal:
    """Binds what a form carries to one browser, by a key that only this server knows."""

    def __init__(self, file: Path) -> None:
        """Read the key, or make it. Raises OSError."""
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch(mode=0o600)
            file.write_bytes(secrets.token_bytes(32))
        self._key = file.read_bytes()

    def of(self, value: str) -> str:
        """Return the seal of a value."""
        return hmac.new(self._key, value.encode(), hashlib.sha256).hexdigest()

    def fits(self, value: str, seal: str) -> bool:
        """Tell whether a seal belongs to a value."""
        return hmac.compare_digest(self.of(value), seal)
