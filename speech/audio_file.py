"""Recordings of any rate and channel count as a stream of what the recognisers hear: 16 kHz, mono, 16 bit."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile as sf
import soxr
from numpy.typing import NDArray

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.errors import HearingError

BLOCK_SECONDS = 0.25


def read_pcm(path: Path, longest_seconds: float) -> Iterator[bytes]:
    """Yield the first seconds of a WAV or FLAC file. A longer file is not read further.

    A file which is 16 kHz mono 16 bit already passes through bit by bit.
    Raises HearingError audio-empty (no sample) or audio-unreadable.
    """
    if not path.is_file():
        raise HearingError(f"There is no recording {path}.", code="audio-unreadable")
    if path.stat().st_size == 0:
        raise HearingError(f"The recording {path} is empty (0 bytes). Record it again.", code="audio-empty")
    try:
        with sf.SoundFile(path) as file:
            if file.frames == 0:
                raise HearingError(f"The recording {path} holds no sound. Record it again.", code="audio-empty")
            yield from _blocks(file, int(longest_seconds * SPEECH_RATE_HZ))
    except (sf.LibsndfileError, RuntimeError, OSError) as error:
        message = f"The recording {path} cannot be read: {error}. Use WAV or FLAC."
        raise HearingError(message, code="audio-unreadable") from error


def _blocks(file: sf.SoundFile, longest_samples: int) -> Iterator[bytes]:
    resampler = (
        None
        if file.samplerate == SPEECH_RATE_HZ
        else soxr.ResampleStream(file.samplerate, SPEECH_RATE_HZ, 1, dtype="int16")
    )
    given = 0
    size = max(1, int(file.samplerate * BLOCK_SECONDS))
    while given < longest_samples:
        block: NDArray[np.int16] = file.read(size, dtype="int16", always_2d=True)
        last = len(block) < size
        mono = block[:, 0] if block.shape[1] == 1 else block.mean(axis=1).round().astype(np.int16)
        if resampler is not None:
            mono = resampler.resample_chunk(np.ascontiguousarray(mono), last=last)
        mono = mono[: longest_samples - given]
        given += len(mono)
        if len(mono):
            yield mono.astype("<i2").tobytes()
        if last:
            return
