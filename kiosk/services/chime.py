"""A sound by which staff hears whether the loudspeaker works."""

import math
from array import array

from kiosk.domain.audio import Audio

RATE_HZ = 22_050
TONES_HZ = (523.25, 659.25, 783.99)
"""C, E and G: rising, so that one hears whether all of it comes."""
TONE_SECONDS = 0.35
FADE_SECONDS = 0.03
LOUDNESS = 0.5


def chime() -> Audio:
    """Return three rising tones, one second in all."""
    return Audio(b"".join(map(_tone, TONES_HZ)), RATE_HZ)


def _tone(pitch_hz: float) -> bytes:
    length = round(TONE_SECONDS * RATE_HZ)
    fade = FADE_SECONDS * RATE_HZ
    samples = (
        LOUDNESS * min(1.0, at / fade, (length - at) / fade) * math.sin(2 * math.pi * pitch_hz * at / RATE_HZ)
        for at in range(length)
    )
    return array("h", (round(32767 * sample) for sample in samples)).tobytes()
