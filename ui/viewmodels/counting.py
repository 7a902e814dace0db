"""Counting what happens, on a worker: nobody waits for it."""

from collections.abc import Callable, Sequence

from kiosk.errors import MadangError
from kiosk.services.statistics import Statistics
from ui.task_runner import TaskRunner

WORKER = "counters"


class Counting:
    """kiosk.services.statistics in the background."""

    def __init__(self, runner: TaskRunner, statistics: Statistics, on_error: Callable[[MadangError], None]) -> None:
        self._runner, self._statistics, self._on_error = runner, statistics, on_error

    def count(self, what: Callable[[Statistics], None]) -> None:
        """Have something counted."""
        self._runner.run(WORKER, lambda: what(self._statistics), lambda _: None, self._on_error)

    def popular(self, tag: str, take: Callable[[Sequence[str]], None]) -> None:
        """Hand over the ids of the answers that are opened most in a language."""
        self._runner.run(WORKER, lambda: self._statistics.popular(tag), take, self._on_error)
