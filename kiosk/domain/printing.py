"""The printer and its jobs, as they really are."""

from dataclasses import dataclass
from typing import Literal

PrinterStatus = Literal["ready", "busy", "stopped", "missing"]
JobStatus = Literal["waiting", "printing", "done", "cancelled", "failed"]


@dataclass(frozen=True, slots=True)
class PrinterState:
    """State of the chosen printer. reasons: IPP printer-state-reasons without severity, e.g. `media-empty`."""

    status: PrinterStatus
    name: str
    reasons: tuple[str, ...]

    @property
    def needs_person(self) -> bool:
        """Whether somebody has to go to the printer."""
        return self.status in ("stopped", "missing") or bool(self.reasons)


@dataclass(frozen=True, slots=True)
class JobState:
    """State of one print job."""

    job_id: int
    status: JobStatus
    reasons: tuple[str, ...]
