"""The machine's clock."""

import time
from datetime import datetime


class SystemClock:
    """Tells the local time."""

    def now(self) -> datetime:
        """Return the local time with its zone."""
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        """Return seconds for measuring intervals."""
        return time.monotonic()
