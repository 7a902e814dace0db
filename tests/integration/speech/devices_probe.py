"""A program with a microphone and a loudspeaker, for test_devices: it prints as JSON what happened to it.

It is a process of its own, since Qt connects to the sound server once per process.
"""

import json
import os
import time
from collections.abc import Callable

import numpy as np

from kiosk.domain.audio import Audio
from kiosk.errors import MadangError
from tests.functional.virtual_audio import VirtualAudio
from tests.functional.virtual_devices import LOUDSPEAKER_RATE_HZ

NOISE = np.random.default_rng(1).integers(-9_000, 9_000, 24_000).astype("<i2").tobytes()
RATE_HZ = 22_050
TONE = (8_000 * np.sin(2 * np.pi * 440 * np.arange(RATE_HZ * 1.5) / RATE_HZ)).astype("<i2").tobytes()
AUDIBLE = 200
PAUSE_SECONDS = 0.01
TIMES_SAID = 3

audio = VirtualAudio(microphone=False, loudspeaker=False)
audio.start()
os.environ.update(audio.environment)

from PySide6.QtCore import QCoreApplication  # noqa: E402  (the environment must be set before)

from speech.sound.link import SoundLink  # noqa: E402
from speech.sound.microphone import LinkedMicrophone  # noqa: E402
from speech.sound.player import LinkedPlayer  # noqa: E402

application = QCoreApplication([])
report: dict[str, object] = {}


def spin(seconds: float, until: Callable[[], object] = lambda: False) -> None:
    """Let Qt work for a time, or until something is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        application.processEvents()
        time.sleep(0.005)


def code_of(action: Callable[[], None]) -> str:
    try:
        action()
    except MadangError as error:
        return error.code
    return "no error"


def trouble(action: Callable[[], None]) -> str:
    """Return the code of what goes wrong, at once or later."""
    errors.clear()
    code = code_of(action)
    spin(10, lambda: errors or code != "no error")
    return str(getattr(errors[0], "code", errors[0])) if errors else code


def listen() -> bool:
    """Return whether exactly what was spoken is heard, on a busy machine at the second or third time."""
    return any(listen_once() for _ in range(TIMES_SAID))


def listen_once() -> bool:
    """Return whether exactly what was spoken is heard."""
    heard = bytearray()
    microphone.start(heard.extend, errors.append)
    spin(5, lambda: heard)  # silence comes before words: now it listens
    audio.speak(NOISE, wait=False)
    spin(5, lambda: NOISE in heard)
    return NOISE in heard


def audible_seconds(start: int) -> tuple[float, float]:
    """Return how long the loudspeaker sounded since a place in what it played, and the longest silence between.

    Silence between is not counted as sound: a busy machine may make pauses.
    """
    loud = np.nonzero(np.abs(np.frombuffer(audio.played()[start:], "<i2").astype(int)) > AUDIBLE)[0]
    if not len(loud):
        return 0.0, 0.0
    steps = np.diff(loud) / LOUDSPEAKER_RATE_HZ
    return float(steps[steps < PAUSE_SECONDS].sum()), float(steps.max())


errors: list[Exception] = []
changes: list[int] = []
ends: list[str] = []
link = SoundLink("no such device")
microphone = LinkedMicrophone(link)
microphone.devices_changed = lambda: changes.append(len(microphone.devices()))
player = LinkedPlayer(link)
spin(60, lambda: link.ready)

report["nothing plugged"] = [
    code_of(lambda: microphone.start(lambda _: None, errors.append)),
    code_of(lambda: player.play(Audio(TONE, RATE_HZ), lambda: None, errors.append)),
]
audio.plug_loudspeaker()
audio.plug_microphone()
spin(5, lambda: changes and microphone.devices())
report["devices"] = [name for name, _ in microphone.devices()]
report["told of the plug"] = bool(changes)
report["heard"] = listen()
audio.unplug_microphone()
spin(8, lambda: errors)
report["unplugged"] = [getattr(error, "code", repr(error)) for error in errors]
audio.plug_microphone()
spin(1)
report["heard again"] = listen()
errors.clear()
audio.suspend_microphone(suspended=True)
spin(8, lambda: errors)
microphone.start(lambda _: None, errors.append)
spin(8, lambda: len(errors) > 1)
report["delivers nothing"] = [getattr(error, "code", repr(error)) for error in errors]
audio.suspend_microphone(suspended=False)
report["heard after nothing"] = listen()
taken: list[bytes] = []
microphone.start(taken.append, errors.append)  # handed over while it runs
spin(5, lambda: taken)
report["handed over"] = bool(taken)
microphone.stop()
microphone.stop()
errors.clear()
audio.unplug_loudspeaker()  # the sound server has nowhere to move us to
listen()
audio.unplug_microphone()
spin(8, lambda: errors)
report["unplugged without a loudspeaker"] = [getattr(error, "code", repr(error)) for error in errors]
audio.plug_loudspeaker()
spin(0.5)

start = len(audio.played())
player.play(Audio(TONE, RATE_HZ), lambda: ends.append("whole"), errors.append)
spin(5, lambda: ends)
spin(0.3)
report["whole"] = audible_seconds(start)[0]
start = len(audio.played())
player.play(Audio(TONE, RATE_HZ), lambda: ends.append("stopped"), errors.append)
spin(0.5)
player.stop()
stopped = len(audio.played())
spin(2)
report["after stop"] = audible_seconds(stopped)[0]
report["before stop"] = audible_seconds(start)[0]
start = len(audio.played())
player.play(Audio(TONE, RATE_HZ), lambda: ends.append("paused"), errors.append)
spin(0.5)
player.pause()
spin(0.6)
player.resume()
spin(5, lambda: "paused" in ends)
spin(0.3)
report["paused"] = audible_seconds(start)
start = len(audio.played())
player.set_volume(0.0)
player.play(Audio(TONE, RATE_HZ), lambda: ends.append("mute"), errors.append)
spin(5, lambda: "mute" in ends)
report["mute"] = audible_seconds(start)[0]
report["ends"] = ends
audio.unplug_loudspeaker()
spin(0.3)
report["loudspeaker unplugged"] = trouble(lambda: player.play(Audio(TONE, RATE_HZ), lambda: None, errors.append))
microphone.stop()
link.close()
audio.stop()
print(json.dumps(report))
