"""Publishing from the console: it takes minutes, so it runs beside the pages and leaves its report in the database.

A publication signs the plan that its publisher was shown, or nothing.
"""

import logging
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.errors import MadangError, PublishingError, UnexpectedError
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.database.tables import PublicationRow
from sync.server.documents.assembly import assemble
from sync.server.publishing.checking import FaultyContentError
from sync.server.publishing.online_keys import OnlineKeys
from sync.server.publishing.only_publisher import only_publisher
from sync.server.publishing.planning import Plan, plan_release
from sync.server.publishing.publishing import put_out
from sync.server.publishing.report import Report

BROKEN_OFF = {"code": "broken-off", "message": "It was broken off: the server was stopped meanwhile."}
OUTDATED = {
    "code": "plan-outdated",
    "message": "Something was approved or published meanwhile. Nothing went out; this is what would go out now.",
}
BEGINNING = timedelta(seconds=30)
"""A publication so young may not hold the repository yet."""
KEPT = 20
MOST_FAULTS = 100

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a publication ended."""

    report: Report | None = None
    error: dict[str, Any] | None = None
    plan: str = ""
    released: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """What publishing needs."""

    database: Database
    content: Path
    """The lasting folder of approved content."""
    repository: Path
    keys: Path

    def begin(self, actor: str, plan: str = "") -> int:
        """Write down that a publication begins; return its number.

        plan: digest of the plan to publish; without one it is a rehearsal, which makes a plan.
        Raises PublishingError publishing-busy or root-missing.
        """
        self.close_broken_off()
        with self.database.writing() as session:
            if _open(session):
                raise _busy()
            with only_publisher(self.repository):
                row = PublicationRow(actor=actor, rehearsal=not plan, began_at=audit.now(), plan=plan)
                session.add(row)
                session.flush()
                return row.number

    def close_broken_off(self) -> None:
        """Write down the end of a publication that nobody works on any more: the server was stopped."""
        at = audit.now()
        with self.database.writing() as session:
            for row in _open(session):
                if at - row.began_at >= BEGINNING and self._is_free():
                    row.ended_at, row.error = at, BROKEN_OFF

    def run(self, number: int) -> None:
        """Make the plan or publish it, and keep the report, or why it failed."""
        with self.database.reading() as session:
            row = session.get_one(PublicationRow, number)
        try:
            outcome = self._outcome(row)
        except FaultyContentError as caught:
            faults = [asdict(fault) for fault in caught.faults[:MOST_FAULTS]]
            outcome = _Outcome(error={**caught.as_json(), "faults": faults, "number": len(caught.faults)})
        except MadangError as caught:
            outcome = _Outcome(error=caught.as_json())
        except Exception as caught:  # it runs in a thread: nobody else would write this down
            log.exception("unexpected")
            outcome = _Outcome(error=UnexpectedError(f"{type(caught).__name__}: {caught}").as_json())
        self._end(number, outcome)

    def _outcome(self, row: PublicationRow) -> _Outcome:
        def tell(step: str, done: int = 0, of: int = 0) -> None:
            with self.database.writing() as session:
                session.get_one(PublicationRow, row.number).step = {"name": step, "done": done, "of": of}

        with only_publisher(self.repository):
            tell("assembling")
            with self.database.reading() as session:
                assemble(session, self.content, tell)
                tested = row.plan if _was_tested(session, row.plan) else ""
            plan = plan_release(self.content, self.repository, None, tested=tested, tell=tell)
            if not row.rehearsal and plan.digest == row.plan:
                tell("signing")
                return _Outcome(put_out(plan, self.repository, OnlineKeys(self.keys)), None, plan.digest, released=True)
            return _Outcome(plan.report(), _objection(plan) or (None if row.rehearsal else OUTDATED), plan.digest)

    def _end(self, number: int, outcome: _Outcome) -> None:
        report = outcome.report.as_json() if outcome.report else None
        with self.database.writing() as session:
            row = session.get_one(PublicationRow, number)
            wanted = not row.rehearsal
            # What was to be published and is another plan now is a rehearsal of that one.
            row.rehearsal = row.rehearsal or (report is not None and not outcome.released)
            row.ended_at, row.step = audit.now(), None
            row.report, row.error, row.plan = report, outcome.error, outcome.plan
            if wanted:
                after = {"release": report["release"]["number"]} if report and outcome.released else outcome.error
                audit.record(session, row.actor, "published", "release", after=after)

    def _is_free(self) -> bool:
        try:
            with only_publisher(self.repository):
                return True
        except PublishingError as error:
            return error.code != "publishing-busy"


def latest_publications(session: Session) -> list[PublicationRow]:
    """Return the last ones, the newest first."""
    return list(session.scalars(select(PublicationRow).order_by(PublicationRow.number.desc()).limit(KEPT)))


def _open(session: Session) -> list[PublicationRow]:
    """Return those that have begun and not ended."""
    return list(session.scalars(select(PublicationRow).where(PublicationRow.ended_at.is_(None))))


def _was_tested(session: Session, plan: str) -> bool:
    """Tell whether a plan is one that was shown, whose questions found their answers."""
    query = select(PublicationRow.error).where(PublicationRow.plan == plan, PublicationRow.rehearsal)
    return any(error is None or error["code"] == OUTDATED["code"] for error in session.scalars(query))


def _objection(plan: Plan) -> dict[str, Any] | None:
    """Return why a plan may not go out."""
    try:
        plan.require_found()
    except PublishingError as error:
        return error.as_json()
    return None


def _busy() -> PublishingError:
    message = "Somebody is publishing right now. Wait until it has ended."
    return PublishingError(message, code="publishing-busy")
