"""Which release a kiosk uses, which it used before, and how the last look for a newer one went: one small file."""

import logging
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from kiosk.durable import write_atomically

MOST_REFUSED = 8

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of a release store. Replacing its file is what switches from one release to another."""

    current: str = ""
    """Name of the folder of the release in use; empty for the starter content."""
    previous: str = ""
    """The one before, which a rollback returns to; empty for the starter content."""
    refused: dict[int, str] = field(default_factory=dict)
    """Releases which did not work here, by number, with the reason. They are not fetched again unless somebody insists;
    one that is installed then is refused no more."""
    newest: datetime | None = None
    """When the newest release seen here was made. The time is not before it, whatever the clock says."""
    tried_on: datetime | None = None
    """When a newer release was last looked for."""
    checked_on: datetime | None = None
    """When a source last showed, verified, what the newest release is."""
    source: str = ""
    """Which one that was."""
    problem: str = ""
    """Code of the error of the last look; empty when it went well."""
    reason: str = ""
    """Its sentence."""

    @property
    def number(self) -> int:
        """Number of the release in use; 0 for the starter content."""
        return number_of(self.current)

    def refusing(self, number: int, reason: str) -> dict[int, str]:
        """Return the refused releases with one more; the oldest are forgotten."""
        every = {**self.refused, number: reason}
        return {each: every[each] for each in sorted(every)[-MOST_REFUSED:]}


def number_of(folder: str) -> int:
    """Return the number of a release's folder, `12` or `12.2`."""
    return int(folder.partition(".")[0]) if folder else 0


_ADAPTER = TypeAdapter(Standing)


def read_standing(file: Path) -> Standing:
    """Return what a file says; a missing or damaged one says that there is no release."""
    try:
        return _ADAPTER.validate_json(file.read_bytes())
    except FileNotFoundError:
        return Standing()
    except (OSError, ValueError) as error:
        log.error("release-damaged: %s cannot be read, the starter content is used: %s", file, error)  # noqa: TRY400
        return Standing()


def write_standing(file: Path, standing: Standing) -> None:
    """Write it by one atomic rename. Raises OSError."""
    write_atomically(file, _ADAPTER.dump_json(standing, indent=2) + b"\n")


def as_record(standing: Standing) -> dict[str, Any]:
    """Return it as the JSON object that its file holds."""
    record: dict[str, Any] = _ADAPTER.dump_python(standing, mode="json")
    return record
