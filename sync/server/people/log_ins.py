"""Logging in, and who a browser belongs to. Of a browser's token only the hash is kept."""

from dataclasses import dataclass
from datetime import timedelta

import pyotp
from sqlalchemy import delete
from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.tables import AccountRow, LogInRow
from sync.server.people import delays
from sync.server.people.accounts import find_account, grants_of
from sync.server.people.roles import Person
from sync.server.people.secrets import digest, hash_password, needs_new_hash, new_token, verify_password

IDLE = timedelta(hours=2)
LONGEST = timedelta(hours=12)
TO_CONFIRM = timedelta(minutes=5)
SEEN_EVERY = timedelta(minutes=1)
"""How exactly the last sight is kept: a page view should not be a write."""


@dataclass(frozen=True, slots=True)
class LogIn:
    """What a browser's token stands for."""

    person: Person
    confirmed: bool
    stale: bool
    """Whether the last sight should be written down anew."""


def log_in(session: Session, name: str, password: str, address: str) -> tuple[str, bool] | ServerError:
    """Return the token of a new log-in and whether a second factor is still wanted, or the refusal.

    The refusal is returned, not raised, because the failure counted for it must be kept. It is the same whatever was
    wrong, and takes the same work.
    """
    name, at = name.strip().casefold()[:64], audit.now()
    keys = {"name": name, "address": address}
    account = find_account(session, name)
    usable = account is not None and account.enabled
    right = verify_password(password, account.password_hash if account and usable else None)
    if delays.waiting(session, keys, at):
        return refusal()
    if account is None or not right:
        delays.failed(session, keys, at)
        audit.record(session, audit.NOBODY, "log-in-failed", "account", after={"address": address})
        return refusal()
    if needs_new_hash(account.password_hash):
        account.password_hash = hash_password(password)
    if account.totp_secret is None:
        delays.succeeded(session, name)
        audit.record(session, account.name, "logged-in", f"account/{account.name}", after={"address": address})
    return start(session, account, confirmed=account.totp_secret is None), account.totp_secret is not None


def start(session: Session, account: AccountRow, *, confirmed: bool) -> str:
    """Return the token of a new log-in; those of long ago are forgotten."""
    at = audit.now()
    session.execute(delete(LogInRow).where((LogInRow.seen_at < at - IDLE) | (LogInRow.began_at < at - LONGEST)))
    token = new_token()
    row = LogInRow(token_hash=digest(token), account_id=account.id, confirmed=confirmed, began_at=at, seen_at=at)
    session.add(row)
    return token


def confirm(session: Session, token: str, code: str, address: str) -> str | ServerError:
    """Return the token that replaces an unconfirmed one after the second factor, or the refusal."""
    row = session.get(LogInRow, digest(token), with_for_update=True)
    account = session.get(AccountRow, row.account_id, with_for_update=True) if row and not row.confirmed else None
    if row is None or account is None or audit.now() - row.began_at > TO_CONFIRM:
        return refusal()
    keys = {"name": account.name, "address": address}
    if delays.waiting(session, keys, audit.now()):
        return refusal()
    if not use_totp(account, account.totp_secret or "", code):
        delays.failed(session, keys, audit.now())
        return refusal()
    delays.succeeded(session, account.name)
    session.delete(row)
    audit.record(session, account.name, "logged-in", f"account/{account.name}", after={"address": address})
    return start(session, account, confirmed=True)


def use_totp(account: AccountRow, secret: str, code: str) -> bool:
    """Tell whether a code of the telephone is right, and use it up: within its time it counts only once."""
    totp = pyotp.TOTP(secret)
    step = totp.timecode(audit.now())
    digits = "".join(code.split())
    for candidate in (step - 1, step, step + 1):
        right = pyotp.utils.strings_equal(totp.generate_otp(candidate), digits)
        if right and candidate > account.totp_step:
            account.totp_step = candidate
            return True
    return False


def find_log_in(session: Session, token: str) -> LogIn | None:
    """Return whom a browser's token belongs to, None when it has run out or the account is closed."""
    row = session.get(LogInRow, digest(token))
    at = audit.now()
    if row is None or at - row.seen_at > IDLE or at - row.began_at > LONGEST:
        return None
    account = session.get(AccountRow, row.account_id)
    if account is None or not account.enabled:
        return None
    person = Person(account.id, account.name, account.shown_name, grants_of(account))
    return LogIn(person, row.confirmed, stale=at - row.seen_at > SEEN_EVERY)


def seen(session: Session, token: str) -> None:
    """Write down that a browser is still in use."""
    if row := session.get(LogInRow, digest(token)):
        row.seen_at = audit.now()


def log_out(session: Session, token: str) -> None:
    """End a log-in."""
    session.execute(delete(LogInRow).where(LogInRow.token_hash == digest(token)))


def must_wait(session: Session, address: str) -> bool:
    """Tell whether too much has failed from an address to try anything more now."""
    return bool(delays.waiting(session, {"address": address}, audit.now()))


def count_failure(session: Session, address: str) -> None:
    """Count something that failed from an address without a name."""
    delays.failed(session, {"address": address}, audit.now())


def refusal() -> ServerError:
    """Return the one refusal of everything that has to do with logging in."""
    message = "That did not work. Check name and password; after several failures wait some minutes."
    return ServerError(message, code="log-in-refused")
