"""How fresh the content is, in words for staff."""

from datetime import datetime

from kiosk.config import SyncSettings
from kiosk.health import Finding
from sync.client.standing import Standing

PART = "releases"


def freshness(standing: Standing, settings: SyncSettings, now: datetime) -> Finding:
    """Return what staff should know about the installed release and the last look for a newer one."""
    inside = f"release {standing.number}" if standing.current else "the starter content"
    if standing.newest is not None and now < standing.newest:
        text = f"{inside} was made on {standing.newest:%Y-%m-%d}, and the clock says {now:%Y-%m-%d}: set the clock"
        return Finding(PART, "warning", text, "source-expired")
    if standing.problem in ("release-unfit", "source-untrusted"):
        return Finding(PART, "bad", f"{inside} is in use. {standing.reason}", standing.problem)
    if not settings.sources:
        return Finding(PART, "good", f"{inside} is in use; no source of newer ones is set up")
    code = standing.problem or "source-unreachable"
    if standing.checked_on is None:
        reason = standing.reason or "Nobody has looked for a newer one."
        return Finding(PART, "warning", f"{inside} is in use. {reason}", code)
    days = (now - standing.checked_on).days
    text = f"{inside} is in use, the newest on {standing.checked_on:%Y-%m-%d} at {standing.source}"
    if days >= settings.warn_after_days:
        text += f", {days} days ago. {standing.reason} A stick can bring it: madang content import --from FOLDER"
        return Finding(PART, "warning", text, code)
    return Finding(PART, "good", text)
