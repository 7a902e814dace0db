"""What the print server's attributes mean, and what a document asks of it."""

import math
import re
from typing import Any

from kiosk.domain.printing import JobState, JobStatus, PrinterStatus
from kiosk.printing.ipp_messages import Attributes, listed

A4 = "iso_a4_210x297mm"
POINTS_PER_MM = 72 / 25.4
WIDEST_ROLL_MM = 120
MEDIA_BOX = re.compile(rb"/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]")
PRINTER_STATUSES: dict[int, PrinterStatus] = {3: "ready", 4: "busy", 5: "stopped"}
JOB_STATUSES: dict[int, JobStatus] = {
    3: "waiting",  # pending
    4: "waiting",  # held
    5: "printing",
    6: "waiting",  # stopped: it goes on when the printer does
    7: "cancelled",
    8: "failed",  # aborted
    9: "done",
}
SEVERITIES = ("-error", "-warning", "-report")
NOTHING_TO_DO = {"media-low", "toner-low", "marker-supply-low", "developer-low", "marker-waste-almost-full"}
"""Reasons for which nobody has to go to the printer now."""
NOTHING = {"none", "cups-waiting-for-job-completed"}
"""What is no news at all."""
CONNECTING = "connecting-to-device"


def plain_reasons(value: Any) -> tuple[str, ...]:
    """Return state reasons without their severity, each once."""
    plain = dict.fromkeys(_without_severity(reason) for reason in listed(value))
    return tuple(reason for reason in plain if reason not in NOTHING)


def media_of(pdf: bytes) -> str:
    """Return the paper a document is made for, as PWG 5101.1 names it: A4, or so much of a roll."""
    found = MEDIA_BOX.search(pdf)
    width, height = (float(found[i]) / POINTS_PER_MM for i in (1, 2)) if found else (0.0, 0.0)
    return A4 if not found or width > WIDEST_ROLL_MM else f"custom_roll_{round(width)}x{math.ceil(height)}mm"


def urgent(reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Return those reasons for which somebody has to go to the printer."""
    return tuple(reason for reason in reasons if reason not in NOTHING_TO_DO)


def _without_severity(reason: str) -> str:
    for severity in SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason


def read_job(job_id: int, attributes: Attributes) -> JobState:
    """Return a job's state from its attributes."""
    status = JOB_STATUSES.get(int(attributes.get("job-state", 8)), "failed")
    own = listed(attributes.get("job-state-reasons"))
    if status == "done" and "job-completed-with-errors" in own:
        status = "failed"
    if status == "failed":
        return JobState(job_id, status, own)
    if status in ("done", "cancelled"):
        return JobState(job_id, status, ())
    reasons = urgent(told_by_job(attributes) or ())
    percent = int(attributes.get("job-media-progress", 0))
    return JobState(job_id, status, tuple(reason for reason in reasons if reason != CONNECTING), percent)


def told_by_job(attributes: Attributes) -> tuple[str, ...] | None:
    """Return the reasons which the printer has had since a job's first word about it; None before that word.

    With that word CUPS copies all that the printer had before, so a reason may still be an older job's.
    """
    told = attributes.get("job-printer-state-reasons")
    return None if told is None else plain_reasons(told)
