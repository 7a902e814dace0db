"""How long signatures hold, and from when they are renewed."""

from datetime import UTC, datetime, timedelta

from tuf.api.metadata import Root, Signed, Snapshot, Targets, Timestamp

LASTS = {
    Root.type: timedelta(days=730),
    Targets.type: timedelta(days=365),
    Snapshot.type: timedelta(days=30),
    Timestamp.type: timedelta(days=7),
}
"""The shorter, the sooner a kiosk notices that it is kept from news; the longer, the longer the centre may be away."""

RENEWED_BEFORE = {
    Root.type: timedelta(days=90),
    Targets.type: timedelta(days=120),
    Snapshot.type: timedelta(days=15),
    Timestamp.type: timedelta(days=5),
}
"""Time left from which a signature is due; for the root a ceremony, for the others the next publishing or renewal."""


def now() -> datetime:
    """Return the moment in UTC, to the second, as metadata writes it."""
    return datetime.now(UTC).replace(microsecond=0)


def is_due(signed: Signed, moment: datetime) -> bool:
    """Tell whether metadata is near its end."""
    return signed.expires - moment < RENEWED_BEFORE[signed.type]
