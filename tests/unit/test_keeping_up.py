"""When the kiosk looks for newer content by itself."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import keeping_up
from kiosk.config import SyncSettings
from kiosk.keeping_up import AFTER_A_VISIT_SECONDS, FIRST_AFTER_SECONDS, BackgroundSync


@dataclass
class Watch:
    hour: int = 12
    seconds: float = 1000.0

    def now(self) -> datetime:
        return datetime(2026, 11, 21, self.hour, 30, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.seconds


Started = list["subprocess.Popen[bytes]"]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    """The processes started, each of which waits to be killed."""
    found: Started = []

    def start(action: str) -> "subprocess.Popen[bytes]":
        found.append(subprocess.Popen([sys.executable, "-c", f"import time; time.sleep(60)  # {action}"]))
        return found[-1]

    monkeypatch.setattr(keeping_up, "_start", start)
    return found


Make = Callable[..., tuple[BackgroundSync, Watch]]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    (tmp_path / "root.json").write_text("{}")

    def made(*, root: str = "root.json", hour: int = 12, **settings: object) -> tuple[BackgroundSync, Watch]:
        clock = Watch(hour)
        given = {"sources": ("https://centre.example",)} | settings
        background = BackgroundSync(SyncSettings(**given), tmp_path / root, clock)  # type: ignore[arg-type]
        clock.seconds += FIRST_AFTER_SECONDS
        return background, clock

    return made


def test_it_looks_when_it_is_time_and_not_twice_at_once(make: Make, started: Started) -> None:
    background, clock = make(every_minutes=60)
    background.go_on()
    background.go_on()
    assert len(started) == 1
    started[0].kill()
    started[0].wait()
    background.go_on()
    assert len(started) == 1, "not before the hour is over"
    clock.seconds += 60 * 60 * 1.2
    background.go_on()
    assert len(started) == 2
    background.close()


def test_a_visitor_ends_it_and_it_is_taken_up_after_a_while(make: Make, started: Started) -> None:
    background, clock = make()
    background.go_on()
    background.rest()
    assert started[0].poll() is not None
    background.go_on()
    assert len(started) == 1
    clock.seconds += AFTER_A_VISIT_SECONDS
    background.go_on()
    assert len(started) == 2
    background.close()
    assert started[1].poll() is not None


@pytest.mark.parametrize(
    "given", [{"sources": ()}, {"every_minutes": 0}, {"root": "none.json"}, {"window": "01:00-05:00"}]
)
def test_nothing_is_looked_for(make: Make, started: Started, given: dict[str, object]) -> None:
    background, _ = make(**given)
    background.go_on()
    assert started == []


@pytest.mark.parametrize(
    ("window", "hour", "inside"),
    [("22:00-05:00", 23, True), ("22:00-05:00", 4, True), ("22:00-05:00", 12, False), ("09:00-18:00", 12, True)],
)
def test_the_window_may_span_midnight(make: Make, started: Started, window: str, hour: int, *, inside: bool) -> None:
    background, _ = make(window=window, hour=hour)
    background.go_on()
    assert bool(started) == inside
    background.close()


def test_a_province_does_not_ask_in_the_second_in_which_its_window_opens(make: Make, started: Started) -> None:
    kiosks = [make(window="22:00-05:00", hour=12, every_minutes=60) for _ in range(3)]
    for background, clock in kiosks:
        background.go_on()
        clock.hour = 22
        background.go_on()
    assert started == []
    for background, clock in kiosks:
        clock.seconds += 60 * 60
        background.go_on()
        background.close()
    assert len(started) == 3


def test_handing_on_goes_on_during_visits_and_begins_again(make: Make, started: Started) -> None:
    background, clock = make(serve=True, sources=())
    background.go_on()
    background.rest()
    assert started[0].poll() is None
    started[0].kill()
    started[0].wait()
    clock.seconds += keeping_up.SERVE_AGAIN_SECONDS
    background.go_on()
    assert len(started) == 2
    background.close()
    assert started[1].poll() is not None
