"""The printer through IPP to the machine's own CUPS.

Documents go from memory into the queue under a neutral name and a user name of our own, so that `purge` can remove
what CUPS keeps (documents and history) without touching other people's jobs. CUPS writes a document to its spool while
it waits: on a kiosk let cupsd.conf say `PreserveJobFiles No` and `PreserveJobHistory No`, and keep the spool
(`RequestRoot`) on a memory file system, so that pulling the plug leaves nothing either.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from kiosk.domain.printing import JobState, PrinterState
from kiosk.errors import PrintingError
from kiosk.printing.cups_connection import Unreachable, find_address, post
from kiosk.printing.ipp_messages import Attributes, Operation, Response, UnreadableAnswer, decode, encode
from kiosk.printing.ipp_reading import (
    CONNECTING,
    NOTHING_TO_DO,
    PRINTER_STATUSES,
    media_of,
    plain_reasons,
    read_job,
    told_by_job,
    urgent,
)

JOB_NAME = "Madang"
USER_NAME = "madang"
PAPER = {"copies": 1, "job-sheets": "none", "print-scaling": "none"}
COLOUR_MODES = {"auto": {}, "colour": {"print-color-mode": "color"}, "grey": {"print-color-mode": "monochrome"}}
PRINTER_ATTRIBUTES = ["printer-name", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]
JOB_ATTRIBUTES = ["job-state", "job-state-reasons", "job-printer-state-reasons", "job-media-progress"]

CONNECTING_SECONDS = 5.0
"""Every job begins with `connecting-to-device`; only after this time does it mean that nobody answers."""
PURGE_ROUNDS = 20
PURGE_PAUSE_SECONDS = 0.1

log = logging.getLogger(__name__)


class IppPrinter:
    """A queue of the local CUPS."""

    def __init__(
        self,
        name: str = "",
        server: str = "",
        *,
        duplex: bool = False,
        colour: str = "auto",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """name: queue, empty for the default; server: address as in CUPS_SERVER, empty for that or the usual one.

        duplex: print on both sides; colour: `colour`, `grey`, or `auto` for what the queue is set to.
        """
        self._name = name
        sides = "two-sided-long-edge" if duplex else "one-sided"
        self._wanted = {**PAPER, "sides": sides, **COLOUR_MODES[colour]}
        self._server = server
        self._monotonic = monotonic
        self._connecting_since: float | None = None
        self._sent = False
        self._old_news: set[str] = set()
        """What the printer reported before the last job, and has not taken back since."""
        self._refuted: set[str] = set()
        """Old news when that job came out: CUPS's memory, no trouble."""

    def state(self) -> PrinterState:
        """Return the queue's state. Never raises: no CUPS and no queue are `missing`.

        CUPS repeats a printer's last words until a later job changes them: paper may have been filled in long ago. So
        reasons count while the present job reports them itself, and no more once a later page has come out.
        """
        state = self._reported_state()
        self._refuted &= set(state.reasons)
        if state.status == "busy" and state.reasons:
            return replace(state, reasons=self._confirmed(state.reasons))
        return replace(state, reasons=tuple(reason for reason in state.reasons if reason not in self._refuted))

    def submit(self, pdf: bytes) -> int:
        """Send a document and return its job's number.

        Raises PrintingError: printer-missing, printer-problem (its queue is stopped, or another job waits for a
        person), print-failed. What is left from an ended job does not count: only a new one shows whether it holds.
        """
        state = self.state()
        _refuse_unless_usable(state)
        self._sent, self._old_news = True, set(self._reported_state().reasons)
        target = {"printer-uri": _uri(state.name), "requesting-user-name": USER_NAME}
        document = {"job-name": JOB_NAME, "document-name": JOB_NAME, "document-format": "application/pdf"}
        request = encode(Operation.PRINT_JOB, {**target, **document}, {**self._wanted, "media": media_of(pdf)}, pdf)
        response = self._send(f"/printers/{quote(state.name)}", request)
        if not response.ok or not response.jobs:
            raise PrintingError(f"The printer refused the page: {_said(response)}.")
        return int(response.jobs[0]["job-id"])

    def job(self, job_id: int) -> JobState:
        """Return a job's state. Raises PrintingError print-failed when it is unknown, printer-missing without CUPS."""
        response = self._send("/jobs/", encode(Operation.GET_JOB_ATTRIBUTES, _job(job_id, JOB_ATTRIBUTES)))
        if not response.ok or not response.jobs:
            raise PrintingError(f"The print queue does not know this job: {_said(response)}.")
        job = read_job(job_id, response.jobs[0])
        if job.status == "done":
            self._refuted = set(self._old_news)
        elif (told := told_by_job(response.jobs[0])) is not None:
            self._old_news &= set(told)
        return job

    def cancel(self, job_id: int) -> None:
        """Cancel a job. Harmless when it has ended. Raises PrintingError printer-missing without CUPS."""
        self._send("/jobs/", encode(Operation.CANCEL_JOB, _job(job_id)))

    def forget(self, job_id: int) -> None:
        """Remove the document and the history of a job that has ended. Raises PrintingError printer-missing."""
        self._send("/jobs/", encode(Operation.CANCEL_JOB, {**_job(job_id), "purge-job": True}))

    def waiting(self) -> int:
        """Return how many of our jobs have not ended, in all queues. Raises PrintingError."""
        return len(self._our_jobs("not-completed"))

    def purge(self) -> None:
        """Cancel our jobs and remove their documents and history. Raises PrintingError when that is in doubt.

        CUPS needs two rounds where a job was being printed: it removes a job only once the backend has ended.
        """
        for _ in range(PURGE_ROUNDS):
            try:
                job_ids = self._our_jobs()
            except PrintingError:
                if self._sent:
                    raise
                return
            if not job_ids:
                self._sent = False
                return
            for job_id in job_ids:
                self._send("/jobs/", encode(Operation.CANCEL_JOB, {**_job(job_id), "purge-job": True}))
            time.sleep(PURGE_PAUSE_SECONDS)
        raise PrintingError("A page stays in the print queue. Empty the queue: cancel -a -x.")

    def _reported_state(self) -> PrinterState:
        try:
            response = self._ask_state()
        except (Unreachable, UnreadableAnswer) as error:
            log.info("no print server: %s", error)
            return PrinterState("missing", self._name, ())
        if not response.ok or not response.printers:
            return PrinterState("missing", self._name, ())
        return self._read_state(response.printers[0])

    def _confirmed(self, reasons: tuple[str, ...]) -> tuple[str, ...]:
        """Return those reasons which a job that is being printed reports itself."""
        asked = {**_ours(), "which-jobs": "not-completed", "requested-attributes": JOB_ATTRIBUTES}
        try:
            jobs = self._send("/", encode(Operation.GET_JOBS, asked)).jobs
        except PrintingError:
            return reasons
        heard = {reason for job in jobs for reason in urgent(told_by_job(job) or ())}
        self._refuted -= heard
        return tuple(reason for reason in reasons if reason in heard)

    def _our_jobs(self, which: str = "all") -> list[int]:
        """Return the numbers of our jobs, ended ones too unless asked otherwise."""
        whose = {**_ours(), "which-jobs": which, "my-jobs": True, "requested-attributes": ["job-id"]}
        response = self._send("/", encode(Operation.GET_JOBS, whose))
        if not (response.ok or response.not_found):
            raise PrintingError(f"The print queue does not tell what it holds: {_said(response)}.")
        return [int(job["job-id"]) for job in response.jobs]

    def _ask_state(self) -> Response:
        wanted: dict[str, Any] = {"requesting-user-name": USER_NAME, "requested-attributes": PRINTER_ATTRIBUTES}
        if self._name:
            request = encode(Operation.GET_PRINTER_ATTRIBUTES, {"printer-uri": _uri(self._name), **wanted})
        else:
            request = encode(Operation.CUPS_GET_DEFAULT, wanted)
        return decode(post(find_address(self._server), "/", request))

    def _send(self, path: str, request: bytes) -> Response:
        try:
            return decode(post(find_address(self._server), path, request))
        except (Unreachable, UnreadableAnswer) as error:
            message = f"The print server does not answer ({error}). Start it: systemctl start cups."
            raise PrintingError(message, code="printer-missing") from error

    def _read_state(self, attributes: Attributes) -> PrinterState:
        status = PRINTER_STATUSES.get(int(attributes.get("printer-state", 5)), "stopped")
        every = plain_reasons(attributes.get("printer-state-reasons"))
        reasons = self._without_haste(urgent(every))
        remarks = tuple(reason for reason in every if reason in NOTHING_TO_DO)
        if not attributes.get("printer-is-accepting-jobs", True):
            status, reasons = "stopped", (*reasons, "rejecting-jobs")
        return PrinterState(status, str(attributes.get("printer-name", self._name)), reasons, remarks)

    def _without_haste(self, reasons: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out that it is connecting, as long as that is nothing unusual."""
        if CONNECTING not in reasons:
            self._connecting_since = None
            return reasons
        now = self._monotonic()
        self._connecting_since = now if self._connecting_since is None else self._connecting_since
        if now - self._connecting_since >= CONNECTING_SECONDS:
            return reasons
        return tuple(reason for reason in reasons if reason != CONNECTING)


def _refuse_unless_usable(state: PrinterState) -> None:
    if state.status == "missing":
        raise PrintingError("There is no printer. Connect one and add it to CUPS.", code="printer-missing")
    stuck = state.status == "busy" and state.reasons
    if state.status == "stopped" or stuck:
        why = ", ".join(state.reasons) or "stopped"
        raise PrintingError(f"The printer needs somebody: {why}.", code="printer-problem")


def _uri(name: str) -> str:
    return f"ipp://localhost/printers/{quote(name)}"


def _ours() -> dict[str, Any]:
    return {"printer-uri": "ipp://localhost/", "requesting-user-name": USER_NAME}


def _job(job_id: int, wanted: list[str] | None = None) -> dict[str, Any]:
    target = {"job-uri": f"ipp://localhost/jobs/{job_id}", "requesting-user-name": USER_NAME}
    return {**target, "requested-attributes": wanted} if wanted else target


def _said(response: Response) -> str:
    return response.message or f"status {response.status:#06x}"
