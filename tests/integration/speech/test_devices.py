"""A real (virtual) microphone and loudspeaker through Qt."""

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


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    """What happened to a program with a microphone and a loudspeaker."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.integration.speech.devices_probe"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def test_without_devices_there_is_an_error_for_each(report: dict[str, Any]) -> None:
    assert report["nothing plugged"] == ["microphone-missing", "loudspeaker-missing"]


def test_a_plugged_microphone_is_noticed(report: dict[str, Any]) -> None:
    assert report["devices"] == ["mic"]
    assert report["told of the plug"]


def test_every_sample_is_heard(report: dict[str, Any]) -> None:
    assert report["heard"]


def test_an_unplugged_microphone_is_reported_once_and_works_when_plugged_again(report: dict[str, Any]) -> None:
    assert report["unplugged"] == ["microphone-missing"]
    assert report["unplugged without a loudspeaker"] == ["microphone-missing"]
    assert report["heard again"]


def test_a_microphone_that_delivers_nothing_is_reported_and_works_when_it_is_free(report: dict[str, Any]) -> None:
    assert report["delivers nothing"] == ["microphone-missing", "microphone-missing"]
    assert report["heard after nothing"]


def test_a_running_microphone_is_handed_over(report: dict[str, Any]) -> None:
    assert report["handed over"]


def test_a_sound_is_played_to_its_end(report: dict[str, Any]) -> None:
    assert report["whole"] == pytest.approx(1.5, abs=0.03)
    assert report["ends"] == ["whole", "paused", "mute"]


def test_stop_is_silence(report: dict[str, Any]) -> None:
    assert 0.2 < report["before stop"] < 1.0
    assert report["after stop"] < 0.05


def test_pause_and_resume(report: dict[str, Any]) -> None:
    audible, gap = report["paused"]
    assert gap > 0.35
    assert audible == pytest.approx(1.5, abs=0.1)


def test_volume(report: dict[str, Any]) -> None:
    assert report["mute"] == 0.0


def test_an_unplugged_loudspeaker_is_an_error(report: dict[str, Any]) -> None:
    assert report["loudspeaker unplugged"] == "loudspeaker-missing"
