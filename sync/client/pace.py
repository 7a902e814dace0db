"""How fast bytes may come, and how slowly: the limit that the centre sets, and the patience with a source."""

import threading
import time

PATIENCE_SECONDS = 10.0
"""How long a source may say nothing."""
GRACE_SECONDS = 15.0
"""How long an answer may be slow before its speed is judged."""
LEAST_BYTES_PER_SECOND = 256
"""What an answer must bring on the average afterwards: who sends a byte now and then only blocks the line."""


class Pace:
    """Shared by all transfers of a run: counts what goes over the wire and keeps it under a limit."""

    def __init__(self, kilobytes_per_second: int = 0) -> None:
        """kilobytes_per_second: 0 for no limit."""
        self._limit = kilobytes_per_second * 1000
        self._lock = threading.Lock()
        self._free_at = 0.0
        self.received = 0
        """Bytes over the wire, as they were sent."""

    def count(self, received: int) -> float:
        """Count bytes that came; wait as long as the limit wants, and return the seconds waited."""
        with self._lock:
            self.received += received
            if not self._limit:
                return 0.0
            now = time.monotonic()
            self._free_at = max(self._free_at, now) + received / self._limit
            wait = self._free_at - now
        time.sleep(wait)
        return wait


class Transfer:
    """One answer of a source."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._began = time.monotonic()
        self._received = 0

    def patience(self) -> float:
        """Return how many seconds to wait for the next bytes. Raises TimeoutError when the answer is too slow."""
        lasted = time.monotonic() - self._began
        if lasted > GRACE_SECONDS and self._received < lasted * LEAST_BYTES_PER_SECOND:
            raise TimeoutError(f"{self._received} bytes in {lasted:.0f} seconds")
        return PATIENCE_SECONDS

    def count(self, received: int) -> None:
        """Count bytes that came. Waiting for the limit is not the source's slowness."""
        self._received += received
        self._began += self._pace.count(received)
