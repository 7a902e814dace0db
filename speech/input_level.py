"""One look at the microphone's level, for a check without a screen."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk.errors import HearingError
from speech.loudness import FRAME_SAMPLES, LevelMeter, dbfs
from speech.microphone import QtMicrophone

OPENING_SECONDS = 3.0
"""So long a microphone may take until its first sample."""
CLIPPING_FROM = 0.05


@dataclass(frozen=True, slots=True)
class InputLevel:
    """What a microphone delivered."""

    level_dbfs: float
    silent: bool
    """Nothing but zeros: muted, or no microphone behind the input."""
    clipping: bool
    """Overdriven: the input's gain is too high, or somebody shouts."""


def measure(device_id: str = "", seconds: float = 1.0) -> InputLevel:
    """Listen for some seconds (at most 3) and return the level. Raises HearingError."""
    application = QCoreApplication.instance() or QCoreApplication([])
    microphone, loop = QtMicrophone(device_id), QEventLoop()
    pcm, errors = bytearray(), list[Exception]()

    def take(more: bytes) -> None:
        if not pcm:
            QTimer.singleShot(int(seconds * 1000), loop.quit)
        pcm.extend(more)

    def fail(error: Exception) -> None:
        errors.append(error)
        loop.quit()

    microphone.start(take, fail)
    QTimer.singleShot(int((OPENING_SECONDS + seconds) * 1000), loop.quit)
    loop.exec()
    microphone.stop()
    del application
    if errors:
        raise errors[0]
    if not pcm:
        raise HearingError(
            "The microphone delivers nothing. Another program may use it; unplug it and plug it in again."
        )
    return level_of(bytes(pcm))


def level_of(pcm: bytes) -> InputLevel:
    """Return the level of 16 kHz mono 16-bit samples."""
    samples = np.frombuffer(pcm, dtype="<i2")
    meter, clipping = LevelMeter(), 0.0
    for start in range(0, len(samples), FRAME_SAMPLES):
        clipping = max(clipping, meter.take(samples[start : start + FRAME_SAMPLES]).clipping)
    return InputLevel(round(dbfs(samples), 1), not samples.any(), clipping > CLIPPING_FROM)
