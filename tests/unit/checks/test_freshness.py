"""What staff is told about the installed release."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.checks.freshness import freshness
from kiosk.config import SyncSettings
from sync.client.standing import Standing

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SETTINGS = SyncSettings(sources=("https://centre.example",))
FRESH = Standing("12", "11", newest=NOW - timedelta(days=3), checked_on=NOW - timedelta(hours=2), source="the centre")


@pytest.mark.parametrize(
    ("standing", "state", "code", "words"),
    [
        (FRESH, "good", "", "release 12 is in use, the newest on 2026-11-21 at the centre"),
        (Standing(), "warning", "source-unreachable", "the starter content is in use. Nobody has looked"),
        (replace(FRESH, checked_on=NOW - timedelta(days=20)), "warning", "source-unreachable", "20 days ago"),
        (
            replace(FRESH, checked_on=NOW - timedelta(days=20), problem="source-expired", reason="Too old."),
            "warning",
            "source-expired",
            "Too old.",
        ),
        (replace(FRESH, problem="source-unreachable", reason="No route."), "good", "", "release 12"),
        (replace(FRESH, problem="release-unfit", reason="It failed."), "bad", "release-unfit", "It failed."),
        (replace(FRESH, problem="source-untrusted", reason="Tampered."), "bad", "source-untrusted", "Tampered."),
        (replace(FRESH, newest=NOW + timedelta(days=900)), "warning", "source-expired", "set the clock"),
    ],
)
def test_staff_is_told_what_to_do(standing: Standing, state: str, code: str, words: str) -> None:
    finding = freshness(standing, SETTINGS, NOW)
    assert (finding.state, finding.code) == (state, code)
    assert words in finding.text


def test_a_kiosk_without_sources_is_not_warned() -> None:
    assert freshness(Standing(), SyncSettings(), NOW).state == "good"
    tampered = Standing(problem="source-untrusted", reason="A stick was tampered with.")
    assert freshness(tampered, SyncSettings(), NOW).state == "bad", "it has sticks"
