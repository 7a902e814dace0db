"""How often somebody may ask: a bucket of tokens each, refilled with time. Each worker process counts for itself."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MOST_KNOWN = 20_000
"""Askers remembered; the longest silent are forgotten first, and have full buckets again."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class Limit:
    """Allows so many at once, and so many a second from then on. Safe with threads."""

    def __init__(self, per_second: float, at_once: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._at_once, self._clock = per_second, at_once, clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._lock = threading.Lock()

    def allows(self, asker: str) -> bool:
        """Tell whether somebody may go on now, and count it if so."""
        now = self._clock()
        with self._lock:
            bucket = self._buckets.pop(asker, None) or _Bucket(self._at_once, now)
            bucket.tokens = min(self._at_once, bucket.tokens + (now - bucket.at) * self._per_second)
            bucket.at = now
            allowed = bucket.tokens >= 1
            bucket.tokens -= allowed
            self._buckets[asker] = bucket
            if len(self._buckets) > MOST_KNOWN:
                self._buckets.popitem(last=False)
        return allowed
