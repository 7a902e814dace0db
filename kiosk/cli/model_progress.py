"""How far an installation, or a rendering, is, on stderr, and how long it will still take."""

import sys
import time
from collections.abc import Callable

LOG_STEP_PERCENT = 50
COUNTED = ("converting", "rendering")
"""Phases whose steps are no bytes."""
SURE_AFTER_SECONDS = 2.0
"""Before it, nothing is said of the time left."""
MINUTE = 60


class ModelProgress:
    """offline_models.progress.Progress: on a terminal one line that is rewritten, in a log seldom enough to be read."""

    def __init__(self, model_id: str, *, quiet: bool, now: Callable[[], float] = time.monotonic) -> None:
        self._model_id = model_id
        self._quiet = quiet
        self._now = now
        self._terminal = sys.stderr.isatty()
        self._last = ("", "")
        self._phase = ""
        self._began, self._began_with = 0.0, 0

    def __call__(self, done: int, total: int, phase: str) -> None:
        if phase != self._phase:
            self._phase, self._began, self._began_with = phase, self._now(), done
        percent = 100 * done // total if total else 0
        step = percent if self._terminal else percent // LOG_STEP_PERCENT * LOG_STEP_PERCENT
        left = self._left(done, total)
        told = (phase, f"{step} {left if self._terminal else ''}")
        if self._quiet or self._last == told:
            return
        self._last = told
        size = "" if phase in COUNTED else f" of {total / 1e6:.0f} MB"
        amount = f" {step:3d} %{size}{left}" if total else ""
        start, end = ("\r\033[K", "") if self._terminal else ("", "\n")
        print(f"{start}{self._model_id}: {phase}{amount}", end=end, file=sys.stderr, flush=True)

    def _left(self, done: int, total: int) -> str:
        """Return the time left at the speed of this phase so far (what an earlier run brought does not count)."""
        seconds = self._now() - self._began
        if seconds < SURE_AFTER_SECONDS or done <= self._began_with or done >= total:
            return ""
        left = seconds * (total - done) / (done - self._began_with)
        return f", {left:.0f} s left" if left < MINUTE else f", {left / MINUTE:.0f} min left"

    def end(self) -> None:
        """Leave a clean line."""
        if self._terminal and not self._quiet:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
