"""The printer and its jobs, as they really are, and their troubles in few words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

PrinterStatus = Literal["ready", "busy", "stopped", "missing"]
JobStatus = Literal["waiting", "printing", "done", "cancelled", "failed"]
Trouble = Literal["", "media-empty", "media-jam", "cover-open", "toner-empty", "offline", "paused", "missing", "other"]
"""What somebody has to mend, or nothing. `other` is also what nobody knows."""

TROUBLES: dict[str, Trouble] = {
    "media-jam": "media-jam",
    "cover-open": "cover-open",
    "door-open": "cover-open",
    "interlock-open": "cover-open",
    "media-empty": "media-empty",
    "media-needed": "media-empty",
    "input-tray-missing": "media-empty",
    "toner-empty": "toner-empty",
    "marker-supply-empty": "toner-empty",
    "developer-empty": "toner-empty",
    "offline": "offline",
    "shutdown": "offline",
    "timed-out": "offline",
    "connecting-to-device": "offline",
    "paused": "paused",
    "moving-to-paused": "paused",
    "rejecting-jobs": "paused",
    "stopped": "paused",
    "missing": "missing",
}
"""Beginnings of IPP's printer-state-reasons (RFC 8011 section 5.4.12, PWG 5100.9), the most urgent first."""
LOW_TONER = ("toner-low", "marker-supply-low", "developer-low")


@dataclass(frozen=True, slots=True)
class PrinterState:
    """State of the chosen printer. reasons: IPP printer-state-reasons without severity, e.g. `media-empty`."""

    status: PrinterStatus
    name: str
    reasons: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    """Reasons for which nobody has to go to the printer now, e.g. `toner-low`."""

    @property
    def needs_person(self) -> bool:
        """Whether somebody has to go to the printer."""
        return self.status in ("stopped", "missing") or bool(self.reasons)

    @property
    def trouble(self) -> Trouble:
        """What somebody has to mend."""
        return trouble_of((*self.reasons, self.status)) if self.needs_person else ""

    @property
    def low_toner(self) -> bool:
        """Whether toner or ink is running out, so that pages may be pale."""
        return any(remark.startswith(LOW_TONER) for remark in self.remarks)


@dataclass(frozen=True, slots=True)
class JobState:
    """State of one print job."""

    job_id: int
    status: JobStatus
    reasons: tuple[str, ...]
    percent: int = 0
    """How much of it the printer says to have printed, 0 to 100; 0 also where it says nothing."""


def trouble_of(reasons: Iterable[str]) -> Trouble:
    """Return the most urgent trouble among reasons; those that are not known are `other`."""
    reasons = tuple(reasons)
    return next((word for start, word in TROUBLES.items() if any(r.startswith(start) for r in reasons)), "other")
