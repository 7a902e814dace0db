"""A clock of the test's own."""

from datetime import UTC, datetime

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class StillClock:
    """It shows one moment; its seconds pass only by `sleep`."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment
        self.seconds = 0.0

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def monotonic(self) -> float:
        """Return the seconds slept."""
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds
