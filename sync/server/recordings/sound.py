"""A recording as it was sent becomes one as kiosks play it: trimmed, at one loudness, at one rate, small."""

import io
from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray

from kiosk.errors import ServerError

RATE_HZ = 24_000
FORMATS = ("WAV", "WAVEX", "FLAC", "OGG")
"""As libsndfile finds them in the content; the file's name says nothing."""
LEAST_SECONDS, MOST_SECONDS = 0.5, 240.0
HIGHEST_RATE_HZ = 192_000
FRAME_SECONDS = 0.02
MARGIN_SECONDS = 0.2
"""Kept before the first and after the last speech."""
BELOW_LOUDEST_DB, QUIETEST_DB = 35.0, -55.0
"""A frame is speech when it is not much quieter than the loudest one, and above the hum of a room."""
SPEECH_DB, PEAK_DB = -20.0, -3.0
"""Root mean square of the frames with speech, and what no sample goes beyond; Opus overshoots a little."""

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording for kiosks."""

    ogg: bytes
    """Opus, mono."""
    seconds: float


def prepare(upload: bytes) -> Sound:
    """Return a recording made ready for kiosks.

    Raises ServerError recording-unusable for what is no WAV, FLAC or OGG, is too short or long, or holds no speech.
    """
    import soundfile

    samples = _levelled(_resampled(*_read(upload)))
    written = io.BytesIO()
    soundfile.write(written, samples, RATE_HZ, format="OGG", subtype="OPUS")
    return Sound(written.getvalue(), len(samples) / RATE_HZ)


def _read(upload: bytes) -> tuple[Samples, int]:
    """Return the mono samples of a file and their rate."""
    import soundfile

    try:
        with soundfile.SoundFile(io.BytesIO(upload)) as file:
            known = file.format in FORMATS and 0 < file.samplerate <= HIGHEST_RATE_HZ
            # What the file says of its length may be a lie: no more than this is read in any case.
            most = int(MOST_SECONDS * file.samplerate) + 1
            samples = file.read(most, dtype="float32", always_2d=True) if known else np.zeros((0, 1), np.float32)
            rate_hz = int(file.samplerate)
    except (OSError, RuntimeError, ValueError, TypeError) as error:
        raise _unusable("This is no recording that can be read. Send WAV, FLAC or OGG.") from error
    if not known:
        raise _unusable("This is no recording that can be read. Send WAV, FLAC or OGG.")
    if len(samples) >= most:
        raise _unusable("The recording is longer than four minutes. Record it in one go, without pauses.")
    if len(samples) < LEAST_SECONDS * rate_hz:
        raise _unusable("The recording is too short to be a text.")
    mono = np.nan_to_num(samples.mean(axis=1)).clip(-1, 1)
    return mono - mono.mean(), rate_hz  # a microphone's constant voltage is no sound


def _resampled(samples: Samples, rate_hz: int) -> Samples:
    from scipy.signal import resample_poly

    step = gcd(rate_hz, RATE_HZ)
    return np.asarray(resample_poly(samples, RATE_HZ // step, rate_hz // step), np.float32)


def _levelled(samples: Samples) -> Samples:
    """Return what is spoken, without the silence around it, as loud as every other recording."""
    size = int(FRAME_SECONDS * RATE_HZ)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    loud = 20 * np.log10(np.sqrt((frames.astype(np.float64) ** 2).mean(axis=1)) + 1e-9)
    speech = np.flatnonzero(loud > max(loud.max() - BELOW_LOUDEST_DB, QUIETEST_DB))
    if len(speech) * FRAME_SECONDS < LEAST_SECONDS / 2:
        raise _unusable("Nothing is to be heard in the recording. Speak nearer to the microphone.")
    margin = int(MARGIN_SECONDS * RATE_HZ)
    kept = samples[max(0, speech[0] * size - margin) : (speech[-1] + 1) * size + margin]
    level = float(np.sqrt((frames[speech].astype(np.float64) ** 2).mean()))
    gain = min(_amplitude(SPEECH_DB) / level, _amplitude(PEAK_DB) / float(np.abs(kept).max()))
    return np.asarray(kept * gain, np.float32)


def _amplitude(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _unusable(message: str) -> ServerError:
    return ServerError(message, code="recording-unusable")
