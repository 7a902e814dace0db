"""Keeping the content up to date while the kiosk runs: in processes of their own, and only while nobody visits."""

import logging
import random
import subprocess
import sys
from datetime import time
from pathlib import Path

from kiosk.config import SyncSettings
from kiosk.paths import REPOSITORY
from kiosk.ports import Clock

log = logging.getLogger(__name__)

FIRST_AFTER_SECONDS = 20.0
AFTER_A_VISIT_SECONDS = 60.0
"""Before an interrupted look is taken up again. What was fetched is kept."""
SERVE_AGAIN_SECONDS = 60.0
LONGEST_SECONDS = 6 * 3600
MADANG = ("nice", "-n", "10", sys.executable, str(REPOSITORY / "main.py"), "sync")


class BackgroundSync:
    """kiosk.ports.KeepingUp. Never raises: what fails is in the standing of the store, and is tried again later."""

    def __init__(self, settings: SyncSettings, root: Path, clock: Clock) -> None:
        """root: file of the root metadata; without it there is nothing to do."""
        self._settings, self._root, self._clock = settings, root, clock
        self._looking: subprocess.Popen[bytes] | None = None
        self._serving: subprocess.Popen[bytes] | None = None
        self._look_at = clock.monotonic() + FIRST_AFTER_SECONDS
        self._serve_at = clock.monotonic()
        self._since = 0.0
        self._was_outside = False

    def go_on(self) -> None:
        """Look for a newer release when it is time. To be called every few seconds while nobody visits."""
        if self._settings.serve and not _runs(self._serving) and self._clock.monotonic() >= self._serve_at:
            self._serving = _start("serve")
            self._serve_at = self._clock.monotonic() + SERVE_AGAIN_SECONDS
        if _runs(self._looking):
            if self._clock.monotonic() - self._since > LONGEST_SECONDS:
                self.rest()
        elif self._is_time():
            self._looking, self._since = _start("now"), self._clock.monotonic()
            # By chance earlier or later, so that the kiosks of a province do not all ask in the same second.
            self._look_at = self._since + self._settings.every_minutes * 60 * random.uniform(0.8, 1.2)  # noqa: S311

    def rest(self) -> None:
        """Leave the machine to a visitor at once. Harmless when nothing goes on."""
        if _runs(self._looking):
            _end(self._looking)
            self._look_at = self._clock.monotonic() + AFTER_A_VISIT_SECONDS
        self._looking = None

    def close(self) -> None:
        """End all processes."""
        self.rest()
        _end(self._serving)

    def _is_time(self) -> bool:
        begin, end = self._settings.hours
        now = self._clock.now().time()
        inside = begin <= now < end if begin < end else (now >= begin or now < end)
        if inside and self._was_outside:
            # The window opens for a whole province in the same second.
            spread = min(self._settings.every_minutes * 60, _seconds_between(begin, end) / 2)
            self._look_at = max(self._look_at, self._clock.monotonic() + random.uniform(0, spread))  # noqa: S311
        self._was_outside = not inside
        wanted = self._settings.every_minutes > 0 and bool(self._settings.sources) and self._root.exists()
        return wanted and inside and self._clock.monotonic() >= self._look_at


def _seconds_between(begin: time, end: time) -> float:
    minutes = (end.hour - begin.hour) * 60 + end.minute - begin.minute
    return minutes % (24 * 60) * 60.0


def _runs(process: "subprocess.Popen[bytes] | None") -> bool:
    return process is not None and process.poll() is None


def _start(action: str) -> "subprocess.Popen[bytes] | None":
    try:
        return subprocess.Popen(
            [*MADANG, action], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError as error:
        log.warning("`sync %s` could not be started: %s", action, error)
        return None


def _end(process: "subprocess.Popen[bytes] | None") -> None:
    """Kill: the store is safe against that, and a visitor does not wait."""
    if process is not None:
        process.kill()
        process.wait()
