"""What happens to sound when the server, the default or the child that has the devices changes under it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.functional import virtual_audio

REPOSITORY = Path(__file__).resolve().parents[3]
missing = virtual_audio.missing_programs()
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
WORKS = {"heard at first": True, "played at first": True}
MISSING = {"microphone-missing", "loudspeaker-missing"}


def happened(scenario: str, rate_hz: int = 16_000, channels: int = 1) -> dict[str, Any]:
    """Return what happened to a program in a scenario of the probe."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.integration.speech.sound_server_probe", scenario, str(rate_hz), str(channels)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return report


@pytest.mark.parametrize(("rate_hz", "channels"), [(48_000, 2), (44_100, 1)])
def test_a_microphone_of_another_rate_is_heard_at_ours(rate_hz: int, channels: int) -> None:
    assert happened("nothing", rate_hz, channels) == WORKS


def test_a_changed_default_is_heard_at_once() -> None:
    assert happened("default") == WORKS | {"heard at once": True, "heard the next time": True}


@pytest.mark.parametrize("scenario", ["dies", "hangs"])
def test_a_sound_server_that_goes_is_told_and_works_when_it_is_back(scenario: str) -> None:
    report = happened(scenario)
    assert set(report.pop("lost")) == MISSING
    assert set(report.pop("errors then")) <= MISSING
    assert report == WORKS | {"heard again": True, "played again": True}


def test_a_sound_server_that_was_started_anew_while_nobody_spoke_is_not_noticed() -> None:
    report = happened("dies idle")
    assert report == WORKS | {"heard again": True, "played again": True, "errors then": []}


def test_a_killed_sound_process_is_told_and_another_one_works() -> None:
    report = happened("killed")
    assert set(report.pop("lost")) == MISSING
    assert report == WORKS | {"heard again": True, "played again": True}


def test_a_hung_sound_process_is_told_and_another_one_works() -> None:
    report = happened("child hangs")
    assert report.pop("lost") == ["microphone-missing"]
    assert report == WORKS | {"heard again": True}
