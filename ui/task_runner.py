"""The only place where threads meet Qt: runs work on named workers, brings results back to the GUI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import MadangError, UnexpectedError

log = logging.getLogger(__name__)

T = TypeVar("T")
MOST_WAITING = 64
"""Pieces of work waiting at one worker; more means that it hangs, and they are refused."""


class TaskRunner(QObject):
    """One thread per worker name; at one worker, work is done in the order it came."""

    _delivered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._waiting: dict[str, int] = {}
        self._closed = False
        self._delivered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        worker: str,
        work: Callable[[], T],
        on_result: Callable[[T], object],
        on_error: Callable[[MadangError], object],
    ) -> None:
        """Run work on a worker; one of the callbacks comes on the GUI thread, unless the runner was closed."""
        if self._closed:
            return
        if self._waiting.get(worker, 0) >= MOST_WAITING:
            on_error(UnexpectedError(f"The {worker} worker does not keep up."))
            return
        if worker not in self._workers:
            self._workers[worker] = ThreadPoolExecutor(1, thread_name_prefix=worker)
        self._waiting[worker] = self._waiting.get(worker, 0) + 1

        def deliver(future: Future[T]) -> None:
            if not self._closed:
                self._delivered.emit(lambda: self._finish(worker, future, on_result, on_error))

        self._workers[worker].submit(work).add_done_callback(deliver)

    def close(self) -> None:
        """Drop what waits, wait for what runs, deliver nothing more."""
        self._closed = True
        for worker in self._workers.values():
            worker.shutdown(wait=True, cancel_futures=True)

    def _finish(
        self,
        worker: str,
        future: "Future[T]",
        on_result: Callable[[T], object],
        on_error: Callable[[MadangError], object],
    ) -> None:
        self._waiting[worker] -= 1
        error = future.exception()
        if error is None:
            on_result(future.result())
        elif isinstance(error, MadangError):
            log.info("%s on worker %s", error.code, worker)
            on_error(error)
        else:
            log.error("unexpected on worker %s", worker, exc_info=error)
            on_error(UnexpectedError(f"Something unexpected went wrong ({type(error).__name__})."))


def _call(work: Callable[[], Any]) -> None:
    work()
