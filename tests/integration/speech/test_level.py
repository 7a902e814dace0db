"""The level that `madang doctor` reports, from a real (virtual) microphone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kiosk.domain.audio import SPEECH_RATE_HZ
from speech.input_level import RunningInputMeter
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
    ("sound", "lowest", "highest", "overdriven"),
    [("a room", -100, -60, False), ("a voice", -30, -15, False), ("a shout", -6, 0, True)],
)
def test_level(sound: str, lowest: float, highest: float, overdriven: bool) -> None:
    level = measured(sound)
    assert lowest < level["level_dbfs"] < highest
    assert level["overdriven"] is overdriven
    assert level["peak_dbfs"] >= level["level_dbfs"] >= level["room_dbfs"] - 1
    assert level["silent"] is False


def test_zeros_are_silence() -> None:
    assert RunningInputMeter().take(silence(1.0)).silent


def test_the_last_bit_is_a_room() -> None:
    assert not RunningInputMeter().take(b"\x05\x00\xfb\xff" * 8000).silent


@pytest.mark.parametrize(("level", "hint"), [(20_000, ""), (60_000, "too-loud"), (100, "too-quiet")])
def test_a_voice_is_told_from_the_room_and_gets_a_hint(level: float, hint: str) -> None:
    meter, at = RunningInputMeter(), np.arange(3 * SPEECH_RATE_HZ) / SPEECH_RATE_HZ
    room = np.random.default_rng(1).standard_normal(len(at)) * 10
    assert not meter.take(room.astype("<i2").tobytes()).voiced
    voice = np.clip(level * np.sin(2 * np.pi * 200 * at) + room, -32_768, 32_767)
    heard = meter.take(voice.astype("<i2").tobytes())
    assert (heard.voiced, heard.hint) == (True, hint)


def test_pieces_of_any_length_follow_one_microphone() -> None:
    meter, loud = RunningInputMeter(), b"\xff\x7f" * 16_000
    pieces = [loud[i : i + 333] for i in range(0, len(loud), 333)]
    levels = [meter.take(piece) for piece in pieces]
    assert levels[-1].peak_dbfs == 0
    assert levels[-1].overdriven
    assert meter.take(b"") == levels[-1]
