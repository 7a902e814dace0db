"""The PIN of the staff page: a slow salted hash is kept of it, and guessing becomes slower with every failure."""

import hashlib
import hmac
import itertools
import json
import logging
import secrets
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.disk import reported_to_technician
from kiosk.durable import write_private
from kiosk.errors import StaffError
from kiosk.ports import Clock

SHORTEST, LONGEST = 6, 12
FREE_TRIES = 3
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
"""Four tries an hour: half of all PINs of six digits take fourteen years."""
SCRYPT = {"n": 1 << 16, "r": 8, "p": 2}
"""As OWASP's cheat sheet on storing passwords: 64 MiB of memory, up to a second of a slow machine."""
SCRYPT_MEMORY = 1 << 27

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The file's content."""

    salt: str
    """In hexadecimal digits, as the hash."""
    hash: str
    failures: int = 0
    """Tries since the last right one."""
    tried_at: str = ""
    """When the last of them was, as ISO 8601."""


class StaffPin:
    """The PIN in a file. Several processes may use it; nothing of it is kept in memory."""

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file, self._clock = file, clock

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN. A file that cannot be read is none: nobody is let in."""
        return self._read() is not None

    def set(self, pin: str) -> None:
        """Take the place of the PIN before, and forget failures.

        Raises StaffError pin-weak, MachineError disk-full, SettingsError.
        """
        if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdecimal()):
            raise StaffError(f"A PIN has {SHORTEST} to {LONGEST} digits.", code="pin-weak")
        if _is_a_row(pin):
            raise StaffError("That is tried first: digits in a row, or one digit only.", code="pin-weak")
        salt = secrets.token_bytes(16)
        self._write(_Kept(salt.hex(), _hash(pin, salt).hex()))

    def check(self, pin: str) -> None:
        """Let somebody in. Raises StaffError pin-missing, pin-locked or pin-wrong, and as `set`.

        A try is written down as failed before it is looked at, so that pulling the plug does not make it free.
        """
        kept = self._read()
        if kept is None:
            raise StaffError("No PIN is set. Set one: madang staff pin", code="pin-missing")
        if self.waiting():
            raise StaffError("Too many wrong PINs. Wait, or set another: madang staff pin", code="pin-locked")
        self._write(replace(kept, failures=kept.failures + 1, tried_at=self._clock.now().isoformat()))
        if not hmac.compare_digest(_hash(pin, bytes.fromhex(kept.salt)), bytes.fromhex(kept.hash)):
            raise StaffError("This is not the PIN.")
        self._write(replace(kept, failures=0, tried_at=""))

    def waiting(self) -> timedelta:
        """Return how long nobody is let in. Raises MachineError disk-full, SettingsError.

        A clock that was set back makes the wait begin anew: it cannot be shortened so, nor last for years.
        """
        kept = self._read()
        if kept is None or kept.failures < FREE_TRIES:
            return timedelta()
        # Beyond some doublings the number would not fit; it is far above the longest delay.
        delay = min(FIRST_DELAY * (1 << min(kept.failures - FREE_TRIES, 20)), LONGEST_DELAY)
        now = self._clock.now()
        since = now - datetime.fromisoformat(kept.tried_at)
        if since < timedelta():
            self._write(replace(kept, tried_at=now.isoformat()))
            return delay
        return max(delay - since, timedelta())

    def _read(self) -> _Kept | None:
        try:
            kept = _Kept(**json.loads(self._file.read_bytes()))
            bytes.fromhex(kept.salt + kept.hash)
            if kept.failures:
                datetime.fromisoformat(kept.tried_at)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            # Its content is not logged.
            log.error("pin-missing: %s cannot be read (%s): madang staff pin", self._file, type(error).__name__)  # noqa: TRY400
            return None
        return kept

    def _write(self, kept: _Kept) -> None:
        with reported_to_technician(self._file.parent):
            write_private(self._file, json.dumps(asdict(kept)).encode())


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **SCRYPT, maxmem=SCRYPT_MEMORY)


def _is_a_row(pin: str) -> bool:
    """Tell whether each digit differs from the one before by the same 0, 1 or -1."""
    steps = {int(after) - int(before) for before, after in itertools.pairwise(pin)}
    return len(steps) == 1 and steps <= {-1, 0, 1}
