"""Guessing is slow: after some failures every further one doubles the time until the next try.

Counted are names and addresses, whether or not there is such an account: the delay tells nobody which names exist.
"""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from sync.server.database.tables import FailureRow
from sync.server.people.secrets import digest

FREE_TRIES = {"name": 5, "address": 20}
"""An office shares one address."""
FIRST_DELAY = timedelta(seconds=2)
LONGEST_DELAY = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)


def waiting(session: Session, keys: dict[str, str], at: datetime) -> timedelta:
    """Return how long must be waited before the next try counts. keys: `name` and `address`."""
    return max((_delay(session, kind, value, at) for kind, value in keys.items()), default=timedelta())


def _delay(session: Session, kind: str, value: str, at: datetime) -> timedelta:
    row = session.get(FailureRow, digest(f"{kind}:{value}"))
    beyond = row.number - FREE_TRIES[kind] if row else -1
    if row is None or beyond < 0:
        return timedelta()
    # Beyond some doublings the number would not fit; it is far above the longest delay.
    delay = min(FIRST_DELAY * (1 << min(beyond, 20)), LONGEST_DELAY)
    return max(row.last_at + delay - at, timedelta())


def failed(session: Session, keys: dict[str, str], at: datetime) -> None:
    """Count a failure, and forget those of long ago."""
    session.execute(delete(FailureRow).where(FailureRow.last_at < at - FORGOTTEN_AFTER))
    for kind, value in keys.items():
        whom = digest(f"{kind}:{value}")
        row = session.get(FailureRow, whom, with_for_update=True) or FailureRow(whom=whom, number=0)
        row.number += 1
        row.last_at = at
        session.add(row)


def succeeded(session: Session, name: str) -> None:
    """Forget the failures of a name. Those of the address stay: an attacker may own an account."""
    session.execute(delete(FailureRow).where(FailureRow.whom == digest(f"name:{name}")))
