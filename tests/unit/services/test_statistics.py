"""What is asked most, by language and of late."""

from datetime import date

import pytest

from kiosk.errors import MachineError
from kiosk.services.statistics import Statistics
from tests.fakes.clock import StillClock


class MemoryCounters:
    """Counts in memory; breaks when told to."""

    def __init__(self) -> None:
        self.rows: dict[tuple[date, str, str, str], int] = {}
        self.broken = False

    def count(self, *, day: date, language: str, topic: str, outcome: str) -> None:
        key = (day, language, topic, outcome)
        self.rows[key] = self.rows.get(key, 0) + 1

    def totals(self, *, since: date) -> list[tuple[date, str, str, str, int]]:
        if self.broken:
            raise MachineError("broken", code="disk-full")
        return [(*key, number) for key, number in self.rows.items() if key[0] >= since]


def test_popular_answers_come_by_language_the_most_opened_first() -> None:
    statistics = Statistics(MemoryCounters(), StillClock())
    for tag, answer_id in (("vi", "L-08"), ("vi", "R-07"), ("vi", "R-07"), ("th", "H-01")):
        statistics.shown(tag, answer_id)
    statistics.decided("vi", "answer", "work")
    assert statistics.popular("vi") == ("R-07", "L-08")
    assert statistics.popular("km") == ()


def test_what_was_asked_long_ago_is_no_longer_popular() -> None:
    counters = MemoryCounters()
    counters.rows[date(2026, 3, 1), "vi", "L-08", "shown"] = 100
    assert Statistics(counters, StillClock()).popular("vi") == ()


@pytest.mark.expected_log("popular questions unknown")
def test_without_counters_nothing_is_popular_and_the_visit_goes_on() -> None:
    counters = MemoryCounters()
    counters.broken = True
    assert Statistics(counters, StillClock()).popular("vi") == ()
