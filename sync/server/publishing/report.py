"""What a publishing has done, or would do."""

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from sync.release.release import Release
from sync.server.publishing.changes import Change
from sync.server.publishing.checking import Lost


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome. Sizes: what a kiosk with the last release will fetch, before the web server compresses it."""

    release: Release
    """The one that holds now: the new one, or the last where nothing has changed."""
    changes: tuple[Change, ...]
    stale: tuple[tuple[str, str], ...]
    """Document and language of every text that is older than its document."""
    lost: tuple[Lost, ...]
    """What known questions do not find any more."""
    content_bytes: int
    metadata_bytes: int

    def as_json(self) -> dict[str, Any]:
        """Return the report for a machine."""
        record = asdict(self)
        record["release"]["made_on"] = self.release.made_on.isoformat()
        return record

    def lines(self) -> list[str]:
        """Return the report for a person."""
        count = Counter(change.kind for change in self.changes)
        summary = ", ".join(f"{count[kind]} {kind}" for kind in ("added", "changed", "removed"))
        return [
            f"release {self.release.number}: {summary if self.changes else 'nothing has changed'}",
            *(_line(change) for change in self.changes),
            *(f"  not found by its own question: {each.document} {each.language}" for each in self.lost),
            *(f"  stale: {document} {tag}" for document, tag in self.stale),
            f"a kiosk fetches {self.content_bytes / 1000:.1f} kB and {self.metadata_bytes / 1000:.1f} kB of signatures",
        ]


def _line(change: Change) -> str:
    audience = ", ".join((*change.visas, *change.regions)) or "everybody"
    languages = f" in {', '.join(change.languages)}" if change.languages else ""
    return f"  {change.kind}: {change.name}{languages} (for {audience}; {change.size / 1000:.1f} kB)"
