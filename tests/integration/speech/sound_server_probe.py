"""A program that listens and plays while the sound server does what its argument says, for test_sound_server.

It prints as JSON what happened to it.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable

import numpy as np

from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.errors import MadangError
from tests.functional.virtual_audio import VirtualAudio

PATIENCE_SECONDS = 60
TONES_HZ = (440, 700)
SOUND_RATE_HZ = 22_050
LONG_SECONDS = 30


def tone(frequency_hz: int, rate_hz: int, seconds: float) -> bytes:
    return (8_000 * np.sin(2 * np.pi * frequency_hz * np.arange(rate_hz * seconds) / rate_hz)).astype("<i2").tobytes()


scenario, rate_hz, channels = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
audio = VirtualAudio(rate_hz=rate_hz, channels=channels)
audio.start()
os.environ.update(audio.environment)

from PySide6.QtCore import QCoreApplication  # noqa: E402  (the environment must be set before)

from speech.sound.link import SoundLink  # noqa: E402
from speech.sound.microphone import LinkedMicrophone  # noqa: E402
from speech.sound.player import LinkedPlayer  # noqa: E402

application = QCoreApplication([])
link = SoundLink()
microphone, player = LinkedMicrophone(link), LinkedPlayer(link)
errors: list[Exception] = []
heard = bytearray()
ended: list[bool] = []
report: dict[str, object] = {}


def until(condition: Callable[[], object]) -> bool:
    """Let Qt work until something is so; return whether it came."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            return False
        application.processEvents()
        time.sleep(0.005)
    return True


def hears(frequency_hz: int, into: str = "mic") -> bool:
    """Say a tone into a microphone and tell whether it is what is heard."""
    heard.clear()
    if not begins_to_listen():
        return False
    audio.speak(tone(frequency_hz, SPEECH_RATE_HZ, 2), wait=False, into=into)
    return until(lambda: pitch() == frequency_hz)


def begins_to_listen() -> bool:
    """Start the microphone as a visitor does: touching again when it is missing."""

    def begun() -> bool:
        if not microphone_runs():
            try:
                microphone.start(heard.extend, lost.append)
            except MadangError:
                return False
        return bool(heard)

    return until(begun)


lost: list[Exception] = []
"""Errors since the microphone was started last."""


def microphone_runs() -> bool:
    if lost:
        errors.append(lost.pop())
        return False
    return bool(heard)


def pitch() -> int:
    """Return the strongest tone of the last half second, to 10 Hz."""
    last = np.frombuffer(bytes(heard[-SPEECH_RATE_HZ:]), "<i2")
    if len(last) < SPEECH_RATE_HZ // 2 or np.abs(last.astype(int)).max() < 4_000:
        return 0
    return 10 * round(int(np.argmax(np.abs(np.fft.rfft(last)))) * SPEECH_RATE_HZ / len(last) / 10)


def plays() -> bool:
    """Play a short sound, as a visitor does: touching again when it fails. Return whether it came to its end."""
    failed: list[Exception] = []

    def played() -> bool:
        if failed or not ended:
            failed.clear()
            try:
                player.play(
                    Audio(tone(440, SOUND_RATE_HZ, 0.3), SOUND_RATE_HZ), lambda: ended.append(True), failed.append
                )
            except MadangError:
                return False
            until(lambda: ended or failed)
        return bool(ended)

    ended.clear()
    return until(played)


def codes() -> list[str]:
    """Return the codes of the errors so far, and forget them."""
    errors.extend(lost)
    lost.clear()
    found = [getattr(error, "code", repr(error)) for error in errors]
    errors.clear()
    return found


report["heard at first"] = hears(TONES_HZ[0])
report["played at first"] = plays()
if scenario == "default":
    audio.plug_microphone("other")
    audio.prefer_microphone("other")
    report["heard at once"] = hears(TONES_HZ[1], into="other")
    microphone.stop()
    until(lambda: [name for name, _ in microphone.devices()][:1] == ["other"])
    report["heard the next time"] = hears(TONES_HZ[0], into="other")
elif scenario in ("dies", "hangs", "dies idle"):
    if scenario == "dies idle":
        microphone.stop()
    else:
        player.play(Audio(tone(440, SOUND_RATE_HZ, LONG_SECONDS), SOUND_RATE_HZ), lambda: None, errors.append)
    if scenario == "hangs":
        audio.hang(hangs=True)
    else:
        audio.die()
    if scenario != "dies idle":
        until(lambda: lost and errors)
        report["lost"] = codes()
    if scenario == "hangs":
        audio.hang(hangs=False)
    else:
        audio.come_back()
    report["heard again"] = hears(TONES_HZ[1])
    report["played again"] = plays()
    report["errors then"] = codes()
elif scenario == "killed":
    assert link._process is not None
    player.play(Audio(tone(440, SOUND_RATE_HZ, LONG_SECONDS), SOUND_RATE_HZ), lambda: None, errors.append)
    until(lambda: player.sounding() is not None)
    os.kill(link._process.processId(), signal.SIGKILL)
    until(lambda: lost and errors)
    report["lost"] = codes()
    report["heard again"] = hears(TONES_HZ[1])
    report["played again"] = plays()
elif scenario == "child hangs":
    assert link._process is not None
    os.kill(link._process.processId(), signal.SIGSTOP)
    until(lambda: lost)
    report["lost"] = codes()
    report["heard again"] = hears(TONES_HZ[1])
link.close()
audio.stop()
print(json.dumps(report))
