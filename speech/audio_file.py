"""Audio files as a stream of what the recognisers take: 16 kHz, mono, 16-bit."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.errors import HearingError

CHUNK_SAMPLES = 4_000
"""Samples per delivered chunk (0.25 s): the step of vosk's own examples."""
_FULL_SCALE = 32_768.0
_MOST_CHANNELS = 64
_RATES_HZ = range(1_000, 768_001)

Floats = NDArray[np.float32]


class AudioFile:
    """An opened audio file of any rate, channel count and sample format that libsndfile reads.

    duration_s: the file's whole length, whatever part of it is read.
    """

    def __init__(self, sound: soundfile.SoundFile) -> None:
        self._sound = sound
        self.duration_s: float = sound.frames / sound.samplerate

    def chunks(self, limit_s: float) -> Iterator[bytes]:
        """Yield 16 kHz mono 16-bit chunks of CHUNK_SAMPLES (the last is shorter), at most limit_s seconds.

        A 16 kHz mono 16-bit file passes bit by bit. Raises HearingError audio-unreadable.
        """
        left = int(min(limit_s, self.duration_s) * self._sound.samplerate)
        same = self._sound.samplerate == SPEECH_RATE_HZ and self._sound.channels == 1
        try:
            if same and self._sound.subtype == "PCM_16":
                yield from self._exact(left)
            else:
                yield from _in_chunks(self._converted(left))
        except (soundfile.LibsndfileError, RuntimeError, ValueError) as error:
            raise HearingError("The audio file is damaged: record it again.", code="audio-unreadable") from error

    def _exact(self, left: int) -> Iterator[bytes]:
        while left > 0:
            samples = self._sound.read(min(CHUNK_SAMPLES, left), dtype="int16")
            if not len(samples):
                return
            left -= len(samples)
            yield samples.tobytes()

    def _converted(self, left: int) -> Iterator[bytes]:
        resampler = soxr.ResampleStream(self._sound.samplerate, SPEECH_RATE_HZ, 1, dtype="float32")
        block = max(1, self._sound.samplerate // 4)
        while left > 0:
            samples: Floats = self._sound.read(min(block, left), dtype="float32", always_2d=True)
            if not len(samples):
                break
            left -= len(samples)
            mono = np.nan_to_num(samples.mean(axis=1), posinf=0.0, neginf=0.0)
            yield to_pcm16(resampler.resample_chunk(mono))
        yield to_pcm16(resampler.resample_chunk(np.zeros(0, dtype=np.float32), last=True))


@contextlib.contextmanager
def open_audio(path: Path) -> Iterator[AudioFile]:
    """Open an audio file (WAV, FLAC, ...) for reading. Raises HearingError audio-empty or audio-unreadable."""
    try:
        if not path.is_file():
            raise HearingError(f"There is no audio file {path.name!r}.", code="audio-unreadable")
        if path.stat().st_size == 0:
            raise HearingError(f"The audio file {path.name!r} is empty.", code="audio-empty")
        sound = soundfile.SoundFile(str(path))
    except (OSError, TypeError, ValueError, soundfile.SoundFileError) as error:
        raise HearingError(
            f"{path.name!r} is not an audio file that can be read: use WAV or FLAC.", code="audio-unreadable"
        ) from error
    with sound:
        if sound.frames <= 0:
            raise HearingError(f"The audio file {path.name!r} holds no sound.", code="audio-empty")
        if sound.samplerate not in _RATES_HZ or sound.channels > _MOST_CHANNELS:
            raise HearingError(
                f"{path.name!r} has an impossible sample rate or channel count.", code="audio-unreadable"
            )
        yield AudioFile(sound)


def to_pcm16(samples: Floats) -> bytes:
    """Return samples of -1 to 1 as little-endian 16-bit ones, clipped and rounded."""
    scaled = np.rint(samples * _FULL_SCALE)
    return bytes(np.clip(scaled, -_FULL_SCALE, _FULL_SCALE - 1).astype("<i2").tobytes())


def _in_chunks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    size = CHUNK_SAMPLES * 2
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        while len(waiting) >= size:
            yield bytes(waiting[:size])
            del waiting[:size]
    if waiting:
        yield bytes(waiting)
