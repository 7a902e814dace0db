"""Recorded questions for the virtual microphone: spoken by the kiosk's own voice, at the microphone's rate."""

import numpy as np
import soxr

from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from speech.speaker import ChildSpeaker

VOICES = {"en": "en-us", "ko": "ko", "zh": "cmn", "vi": "vi"}


def spoken(text: str, tag: str, *, speed: float = 0.9) -> bytes:
    """Return a spoken question as 16 kHz mono 16-bit samples, with a breath of silence around it."""
    speaker = ChildSpeaker(VOICES)
    try:
        sound = speaker.synthesize(text, tag, speed=speed)
    finally:
        speaker.close()
    return silence(0.3) + at_microphone_rate(sound) + silence(0.3)


def at_microphone_rate(sound: Audio) -> bytes:
    """Return a sound's samples at the microphone's rate."""
    samples = np.frombuffer(sound.pcm, dtype="<i2")
    resampled = soxr.resample(samples, sound.rate_hz, SPEECH_RATE_HZ)
    return bytes(np.asarray(resampled, dtype="<i2").tobytes())


def silence(seconds: float) -> bytes:
    """Return silence."""
    return bytes(2 * int(seconds * SPEECH_RATE_HZ))


def louder(pcm: bytes, times: float) -> bytes:
    """Return samples amplified, and clipped where they are too loud for the microphone."""
    samples = np.frombuffer(pcm, dtype="<i2") * times
    return bytes(np.clip(samples, -32_768, 32_767).astype("<i2").tobytes())
