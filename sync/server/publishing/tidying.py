"""Removing what no release needs any more, long after the last kiosk may have asked for it."""

import json
from datetime import datetime, timedelta
from pathlib import Path

from tuf.api.metadata import Root, Snapshot, Targets

from kiosk.durable import write_atomically
from sync.release.layout import METADATA, TARGETS, TIMESTAMP
from sync.server.publishing.changes import published_file
from sync.server.publishing.standing import Standing

FILE = ".left-over.json"
"""The day on which each left-over file was first found to be one."""
KEPT = timedelta(days=30)
"""A kiosk, a neighbour or a web server's copy may be in the middle of an older release."""


def tidy(repository: Path, standing: Standing, moment: datetime) -> None:
    """Remove files that have belonged to no release for a month, and note those that belong to none since today."""
    known = _read(repository / FILE)
    needed = _needed(repository, standing)
    since: dict[str, str] = {}
    for part in (METADATA, TARGETS):
        for file in (repository / part).rglob("*"):
            if not file.is_file() or file in needed or file.name.endswith(f".{Root.type}.json"):
                continue
            name = file.relative_to(repository).as_posix()
            day = known.get(name, moment.date().isoformat())
            if day <= (moment - KEPT).date().isoformat():
                file.unlink()
            else:
                since[name] = day
    write_atomically(repository / FILE, json.dumps(since, indent=1).encode())


def _needed(repository: Path, standing: Standing) -> set[Path]:
    versions = {role: each.version for role, each in standing.bins.items()}
    for role, each in ((Snapshot.type, standing.snapshot), (Targets.type, standing.targets)):
        versions |= {role: each.version} if each else {}
    metadata = {repository / METADATA / f"{version}.{role}.json" for role, version in versions.items()}
    targets = {published_file(repository, target) for target in standing.listed().values()}
    return metadata | targets | {repository / METADATA / TIMESTAMP}


def _read(file: Path) -> dict[str, str]:
    try:
        return {str(name): str(day) for name, day in json.loads(file.read_bytes()).items()}
    except (OSError, ValueError, AttributeError):
        return {}
