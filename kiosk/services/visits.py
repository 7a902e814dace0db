"""The visit: begun by a language, ended by a goodbye or by time, and then wiped."""

import logging
from collections.abc import Callable, Sequence

from kiosk.domain.answer import Answer
from kiosk.domain.decision import Decision
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.visit import Visit
from kiosk.errors import MadangError

log = logging.getLogger(__name__)

Wiper = Callable[[], None]


class Visits:
    """Keeps the one present visit, and forgets it."""

    def __init__(self, at_once: Sequence[Wiper] = (), later: Sequence[Wiper] = ()) -> None:
        """Say what else must be forgotten at the end.

        at_once: what lies in memory and would else mix with the next visit. later: what may take seconds (print queue,
        speech).
        """
        self._at_once, self._later = tuple(at_once), tuple(later)
        self._count = 0
        self._visit: Visit | None = None

    @property
    def present(self) -> Visit | None:
        """The present visit."""
        return self._visit

    def begin(self, tag: str) -> Visit:
        """Begin a visit in a language, ending a present one."""
        self.end()
        self._count += 1
        self._visit = Visit(self._count, tag)
        return self._visit

    def is_present(self, number: int) -> bool:
        """Tell whether a result that comes late still belongs to the present visit."""
        return self._visit is not None and self._visit.number == number

    def remember(
        self, heard: tuple[Hypothesis, ...] = (), decision: Decision | None = None, answer: Answer | None = None
    ) -> None:
        """Keep what the pages of this visit show."""
        if self._visit is None:
            return
        self._visit.heard = heard or self._visit.heard
        self._visit.decision = decision or self._visit.decision
        if answer is not None:
            self._visit.answer = answer
            if answer.id not in self._visit.trail[-1:]:
                self._visit.trail.append(answer.id)

    def end(self) -> None:
        """Wipe the visit."""
        if self.leave():
            self.tidy()

    def leave(self) -> bool:
        """Forget the visit itself, so that the next may begin; tell whether there was one. `tidy` must follow."""
        if self._visit is None:
            return False
        self._visit.wipe()
        self._visit = None
        _wipe(self._at_once)
        return True

    def tidy(self) -> None:
        """Forget what takes longer. For a thread of its own."""
        _wipe(self._later)


def _wipe(wipers: Sequence[Wiper]) -> None:
    """Try every wiper, whatever the others do."""
    for wiper in wipers:
        try:
            wiper()
        except MadangError as error:
            log.error("%s: wiping went wrong: %s", error.code, error.message)  # noqa: TRY400
