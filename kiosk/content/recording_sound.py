"""What becomes of a recording before it is kept: trimmed to what was said, as loud as the others, packed.

The same for recordings made at the kiosk and for files that staff bring or upload.
"""

import io
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile
from numpy.typing import NDArray

from kiosk.domain.audio import SAMPLE_BYTES, Audio
from kiosk.domain.recording import LONGEST_SECONDS
from kiosk.errors import SpeakingError

FRAME_SECONDS = 0.02
VOICE_OVER_ROOM_DB = 12.0
QUIETEST_VOICE_DBFS = -50.0
VOICED_FRAMES = 5
"""A tenth of a second; what is shorter is a click."""
BEFORE_SECONDS, AFTER_SECONDS = 0.15, 0.3
"""Left around what was said: a voice begins and ends more softly than it is found."""
ROOM_SHARE, LOUD_SHARE = 10, 90
"""Percentiles of the frames' levels which stand for the room and for the loud parts of the voice."""
LOUD_DBFS = -20.0
PEAK = 0.89
"""-1 dB below full scale."""
CLIPPED_FROM = 0.999
MOST_CLIPPED = 0.001
"""Share of samples at full scale; more is heard as a rattle."""
OPUS_RATE_HZ = 24_000
FULL_SCALE = 2 ** (8 * SAMPLE_BYTES - 1)

Floats = NDArray[np.float32]


def read_sound(source: Path | BinaryIO) -> Audio:
    """Return a sound file's first five minutes, mono. Raises SpeakingError recording-unreadable."""
    try:
        with soundfile.SoundFile(source if not isinstance(source, Path) else str(source)) as sound:
            rate_hz = int(sound.samplerate)
            samples = sound.read(int(LONGEST_SECONDS * rate_hz), dtype="float32", always_2d=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise _unreadable(source) from error
    if not len(samples) or rate_hz <= 0:
        raise _unreadable(source)
    return _audio(np.nan_to_num(samples.mean(axis=1)), rate_hz)


def prepared(audio: Audio) -> Audio:
    """Return what was said, without the silence around it, its loud parts at -20 dBFS, nothing clipped.

    Raises SpeakingError recording-silent where nothing was said, recording-clipped where the microphone was overdriven.
    """
    samples = np.frombuffer(audio.pcm, dtype="<i2").astype(np.float32) / FULL_SCALE
    if np.count_nonzero(np.abs(samples) >= CLIPPED_FROM) > MOST_CLIPPED * len(samples):
        raise _unusable("It is overdriven. Step back, or lower the microphone's gain", "recording-clipped")
    levels = _levels(samples, round(audio.rate_hz * FRAME_SECONDS))
    voiced = _voiced(levels)
    if not voiced.any():
        raise _unusable("Nothing is said in it, or too softly", "recording-silent")
    at = np.flatnonzero(voiced) * FRAME_SECONDS
    begin, end = max(0.0, at[0] - BEFORE_SECONDS), at[-1] + FRAME_SECONDS + AFTER_SECONDS
    said = samples[round(begin * audio.rate_hz) : round(end * audio.rate_hz)]
    loud = float(np.percentile(levels[voiced], LOUD_SHARE))
    gain = min(10 ** ((LOUD_DBFS - loud) / 20), PEAK / float(np.abs(said).max()))
    return _audio(said * gain, audio.rate_hz)


def packed(audio: Audio) -> bytes:
    """Return a sound as an Ogg file (Opus, 24 kHz)."""
    import soxr

    samples = np.frombuffer(audio.pcm, dtype="<i2").astype(np.float32) / FULL_SCALE
    file = io.BytesIO()
    soundfile.write(
        file, soxr.resample(samples, audio.rate_hz, OPUS_RATE_HZ), OPUS_RATE_HZ, format="OGG", subtype="OPUS"
    )
    return file.getvalue()


def _levels(samples: Floats, frame: int) -> Floats:
    """Return the level of each frame in dB below full scale."""
    frames = samples[: len(samples) // frame * frame].reshape(-1, frame).astype(np.float64)
    return np.asarray(10 * np.log10(np.maximum(np.mean(frames**2, axis=1), 1e-10)), dtype=np.float32)


def _voiced(levels: Floats) -> NDArray[np.bool_]:
    """Return which frames belong to a voice: loud ones, at least a tenth of a second in a row."""
    if not len(levels):
        return np.zeros(0, dtype=np.bool_)
    room = float(np.percentile(levels, ROOM_SHARE))
    loud = levels > max(QUIETEST_VOICE_DBFS, min(room + VOICE_OVER_ROOM_DB, float(levels.max()) - VOICE_OVER_ROOM_DB))
    runs = np.convolve(loud, np.ones(VOICED_FRAMES), mode="valid") == VOICED_FRAMES
    return np.convolve(runs, np.ones(VOICED_FRAMES), mode="full")[: len(loud)] > 0


def _audio(samples: Floats, rate_hz: int) -> Audio:
    scaled = np.clip(np.rint(samples * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1)
    return Audio(scaled.astype("<i2").tobytes(), rate_hz)


def _unreadable(source: Path | BinaryIO) -> SpeakingError:
    name = source.name if isinstance(source, Path) else "file"
    return SpeakingError(f"The recording {name} cannot be played. Record it again.", code="recording-unreadable")


def _unusable(reason: str, code: str) -> SpeakingError:
    return SpeakingError(f"The recording cannot be used. {reason}, and record it again.", code=code)
