"""Bringing a release, and saying how it goes: for `madang sync now` and `madang content import`."""

from collections.abc import Iterable
from dataclasses import asdict

from kiosk.cli.model_progress import ModelProgress
from kiosk.cli.output import say
from kiosk.content_supply import ContentSupply
from sync.client.source import Source


def bring(
    supply: ContentSupply,
    sources: Iterable[Source],
    *,
    again: bool = False,
    accept_expired: bool = False,
    as_json: bool,
) -> int:
    """Bring the newest release from the first source that has one, and say how it went. Raises MadangError."""
    from sync.client.synchronising import Wish

    progress = ModelProgress("release", quiet=as_json)
    try:
        wish = Wish(again=again, accept_expired=accept_expired)
        outcome = supply.bring(sources, wish, lambda done, total: progress(done, total, "fetching"))
    finally:
        progress.end()
    words = f"release {outcome.number} is installed" if outcome.changed else f"nothing newer than {outcome.number}"
    received = supply.pace.received
    human = f"{words}; {outcome.files} files and {received / 1000:.1f} KB from {outcome.source}"
    say({**asdict(outcome), "bytes": received}, human, as_json=as_json)
    return 0
