"""Accounts: made by invitation, given roles, closed."""

import re
from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.tables import AccountRow, InvitationRow, LogInRow, RoleRow
from sync.server.people.roles import PER_LANGUAGE, ROLES, Grant
from sync.server.people.secrets import check_strength, code_digest, hash_password, new_code

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,63}")
INVITATION_LASTS = timedelta(days=7)


def find_account(session: Session, name: str) -> AccountRow | None:
    """Return the account of a name, however it is written."""
    name = name.strip().casefold()
    return session.scalar(select(AccountRow).where(AccountRow.name == name)) if NAME.fullmatch(name) else None


def create_account(session: Session, actor: str, name: str, shown_name: str, grants: Iterable[Grant]) -> AccountRow:
    """Make an account without a password. Raises ServerError name-invalid, account-exists or role-unknown."""
    name = name.strip().casefold()
    if not NAME.fullmatch(name):
        message = "A name for logging in has 2 to 64 of: letters a-z, digits, dot, hyphen, underscore."
        raise ServerError(message, code="name-invalid")
    if find_account(session, name) is not None:
        raise ServerError(f"There is an account {name} already.", code="account-exists")
    account = AccountRow(name=name, shown_name=shown_name.strip()[:100] or name, totp_step=0, enabled=True, roles=[])
    session.add(account)
    session.flush()
    audit.record(session, actor, "account-created", f"account/{name}", after={"shown_name": account.shown_name})
    change_grants(session, actor, account, grants)
    return account


def change_grants(session: Session, actor: str, account: AccountRow, grants: Iterable[Grant]) -> None:
    """Set the roles of an account. Raises ServerError role-unknown or last-administrator."""
    wanted = frozenset(grants)
    for grant in wanted:
        if grant.role not in ROLES or bool(grant.language) != (grant.role in PER_LANGUAGE):
            raise ServerError(f"There is no role `{grant.role}` for `{grant.language}`.", code="role-unknown")
    before = grants_of(account)
    account.roles = [RoleRow(account_id=account.id, role=each.role, language=each.language) for each in wanted]
    session.flush()
    if Grant("administrator") in before - wanted:
        _keep_an_administrator(session)
    audit.record(
        session, actor, "roles-changed", f"account/{account.name}", before=_shown(before), after=_shown(wanted)
    )


def set_enabled(session: Session, actor: str, account: AccountRow, *, enabled: bool) -> None:
    """Open or close an account; closing ends its sessions. Raises ServerError last-administrator."""
    before, account.enabled = account.enabled, enabled
    session.flush()
    if not enabled:
        end_log_ins(session, account)
        if Grant("administrator") in grants_of(account):
            _keep_an_administrator(session)
    audit.record(
        session,
        actor,
        "account-opened" if enabled else "account-closed",
        f"account/{account.name}",
        before={"enabled": before},
        after={"enabled": enabled},
    )


def grants_of(account: AccountRow) -> frozenset[Grant]:
    """Return the roles of an account."""
    return frozenset(Grant(row.role, row.language) for row in account.roles)


def invite(session: Session, actor: str, account: AccountRow) -> str:
    """Return a new one-time code with which the account's owner sets a password; older ones end."""
    session.execute(delete(InvitationRow).where(InvitationRow.account_id == account.id))
    code = new_code()
    expires_at = audit.now() + INVITATION_LASTS
    session.add(InvitationRow(code_hash=code_digest(code), account_id=account.id, expires_at=expires_at))
    audit.record(session, actor, "invited", f"account/{account.name}")
    return code


def take_up(session: Session, code: str, password: str) -> AccountRow:
    """Use up a one-time code and set the password. Raises ServerError code-invalid or password-weak."""
    invitation = session.get(InvitationRow, code_digest(code), with_for_update=True)
    account = session.get(AccountRow, invitation.account_id) if invitation else None
    if not invitation or not account or not account.enabled or invitation.expires_at < audit.now():
        raise ServerError("The code is wrong, used, or too old. Ask for a new one.", code="code-invalid")
    set_password(session, account, password)
    session.delete(invitation)
    account.totp_secret = None  # a lost telephone is among the reasons for a new code
    return account


def set_password(session: Session, account: AccountRow, password: str) -> None:
    """Set the password; every other browser is logged out. Raises ServerError password-weak."""
    check_strength(password, account.name)
    account.password_hash = hash_password(password)
    end_log_ins(session, account)
    audit.record(session, account.name, "password-set", f"account/{account.name}")


def end_log_ins(session: Session, account: AccountRow) -> None:
    """Log the account out everywhere."""
    session.execute(delete(LogInRow).where(LogInRow.account_id == account.id))


def usable_administrators(session: Session) -> list[AccountRow]:
    """Return the administrators who can log in."""
    query = select(AccountRow).join(RoleRow).where(RoleRow.role == "administrator", AccountRow.enabled)
    return list(session.scalars(query.where(AccountRow.password_hash.is_not(None))))


def _keep_an_administrator(session: Session) -> None:
    if not usable_administrators(session):
        raise ServerError("Somebody must remain who can log in as administrator.", code="last-administrator")


def _shown(grants: frozenset[Grant]) -> dict[str, list[str]]:
    return {"roles": sorted(f"{each.role} {each.language}".strip() for each in grants)}
