"""The level that `madang doctor` reports, from a real (virtual) microphone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from speech.input_level import level_of
from tests.fakes.speech import silence
from tests.functional import virtual_audio

REPOSITORY = Path(__file__).resolve().parents[3]
missing = virtual_audio.missing_programs()


def measured(sound: str) -> dict[str, Any]:
    """Return the level while something is said."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.integration.speech.level_probe", sound],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


@pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
@pytest.mark.parametrize(
    ("sound", "lowest", "highest", "clipping"),
    [("a room", -100, -60, False), ("a voice", -30, -15, False), ("a shout", -6, 0, True)],
)
def test_level(sound: str, lowest: float, highest: float, clipping: bool) -> None:
    level = measured(sound)
    assert lowest < level["level_dbfs"] < highest
    assert level["clipping"] is clipping
    assert level["silent"] is False


def test_zeros_are_silence() -> None:
    assert level_of(silence(1.0)).silent


def test_the_last_bit_is_a_room() -> None:
    assert not level_of(b"\x05\x00\xfb\xff" * 8000).silent
