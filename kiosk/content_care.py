"""The content as the staff page sees it: how fresh it is, and what brings it up to date."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from kiosk.checks.freshness import freshness
from kiosk.config import SyncSettings
from kiosk.content_supply import ContentSupply
from kiosk.domain.content_report import ContentReport
from kiosk.errors import ReleaseError
from kiosk.ports import Clock
from sync.client.export import FOLDER
from sync.client.standing import number_of
from sync.client.synchronising import Wish
from sync.release.release import read_release

MOUNTS = Path("/proc/self/mounts")
REMOVABLE = (Path("/media"), Path("/run/media"), Path("/mnt"))
"""Below these, desktops and technicians mount sticks."""

Progress = Callable[[int, int], None]


class SuppliedContent:
    """kiosk.ports.ContentCare."""

    def __init__(self, supply: ContentSupply, settings: SyncSettings, clock: Clock, mounts: Path = MOUNTS) -> None:
        """mounts: the system's list of what is mounted where."""
        self._supply, self._settings, self._clock, self._mounts = supply, settings, clock, mounts

    def report(self) -> ContentReport:
        """Return how fresh the content is."""
        standing = self._supply.store.standing
        finding = freshness(standing, self._settings, self._clock.now())
        return ContentReport(
            number=standing.number,
            made_on=self._made_on(),
            checked_on=standing.checked_on,
            source=standing.source,
            tried_on=standing.tried_on,
            code=finding.code,
            state=finding.state,
            previous=number_of(standing.previous),
            can_look=bool(self._settings.sources),
        )

    def look_now(self, progress: Progress) -> bool:
        """Bring a newer release; return whether there was one. Raises SyncError, MachineError."""
        return self._supply.bring(self._supply.sources(), Wish(), progress).changed

    def roll_back(self) -> None:
        """Return to the release before. Raises SyncError release-missing."""
        self._supply.roll_back()

    def sticks(self) -> Sequence[Path]:
        """Return the plugged-in sticks that hold a release."""
        # Spaces in a name are written as \\040.
        lines = self._mounts.read_text("utf-8", "replace").splitlines()
        places = [Path(line.split(" ")[1].replace("\\040", " ")) for line in lines]
        return [place for place in places if _is_removable(place) and (place / FOLDER).is_dir()]

    def take_from(self, stick: Path, progress: Progress) -> bool:
        """Bring the release of a stick; return whether it is newer. Raises SyncError, MachineError."""
        return self._supply.bring([self._supply.stick(stick)], Wish(), progress).changed

    def _made_on(self) -> date | None:
        content = self._supply.store.content
        try:
            return read_release((content / "release.json").read_bytes()).made_on.date() if content else None
        except (OSError, ReleaseError):
            return None  # a damaged release says so itself, among the findings


def _is_removable(place: Path) -> bool:
    return any(place.is_relative_to(root) for root in REMOVABLE)
