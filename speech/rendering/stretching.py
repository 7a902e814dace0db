"""Speech made slower or faster at the same pitch, by Sonic, which comes within espeak-ng's library (Apache-2.0).

Sonic repeats or leaves out whole periods of the voice, so that a vowel stays the vowel it was.
"""

import ctypes
from functools import cache
from typing import Any

from kiosk.domain.audio import SAMPLE_BYTES, Audio

_CHANNELS = 1


def stretched(audio: Audio, speed: float) -> Audio:
    """Return a sound as it would be spoken at another speed; 0.5 takes twice as long."""
    sonic = _sonic()
    stream = sonic.sonicCreateStream(audio.rate_hz, _CHANNELS)
    if not stream:
        raise MemoryError
    try:
        sonic.sonicSetSpeed(stream, speed)
        sonic.sonicWriteShortToStream(stream, audio.pcm, len(audio.pcm) // SAMPLE_BYTES)
        sonic.sonicFlushStream(stream)
        samples = sonic.sonicSamplesAvailable(stream)
        pcm = ctypes.create_string_buffer(samples * SAMPLE_BYTES)
        sonic.sonicReadShortFromStream(stream, pcm, samples)
    finally:
        sonic.sonicDestroyStream(stream)
    return Audio(pcm.raw, audio.rate_hz)


@cache
def _sonic() -> Any:
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    stream, samples, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    library.sonicCreateStream.restype = stream
    library.sonicCreateStream.argtypes = [number, number]
    library.sonicSetSpeed.argtypes = [stream, ctypes.c_float]
    library.sonicWriteShortToStream.argtypes = [stream, samples, number]
    library.sonicFlushStream.argtypes = [stream]
    library.sonicSamplesAvailable.argtypes = [stream]
    library.sonicReadShortFromStream.argtypes = [stream, samples, number]
    library.sonicDestroyStream.argtypes = [stream]
    return library
