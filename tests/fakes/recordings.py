"""What staff speak for a recording, without a throat."""

import io
from functools import cache
from pathlib import Path

import numpy as np
import soundfile

from kiosk.content.recording_sound import packed, prepared, read_sound
from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.domain.recording import hash_of
from kiosk.domain.spoken import Reading
from kiosk.errors import MachineError, SpeakingError


def spoken(seconds: float = 2.0, rate_hz: int = 44_100, *, level: float = 0.05, silence: float = 1.5) -> np.ndarray:
    """Return something like speech with silence around it."""
    at = np.arange(int(seconds * rate_hz)) / rate_hz
    voice = level * np.sin(2 * np.pi * 180 * at) * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * at))
    quiet = np.zeros(int(silence * rate_hz))
    return np.concatenate([quiet, voice, quiet]).astype(np.float32)


def written(samples: np.ndarray, rate_hz: int = 44_100, kind: str = "WAV") -> bytes:
    """Return samples as the sound file that somebody sends."""
    file = io.BytesIO()
    soundfile.write(file, samples, rate_hz, format=kind)
    return file.getvalue()


@cache
def read_aloud(seconds: float, *, level: float = 0.1) -> bytes:
    """Return what a microphone delivers of somebody who reads, with a quiet room around it."""
    samples = spoken(seconds, SPEECH_RATE_HZ, level=level, silence=0.5)
    room = np.random.default_rng(1).standard_normal(len(samples)) * 0.0005
    return (np.clip(samples + room, -1, 1) * 32_767).astype("<i2").tobytes()


class MemoryRecordings:
    """kiosk.ports.KeptRecordings without a disk."""

    def __init__(self) -> None:
        self.kept: dict[Path, bytes] = {}
        self.is_full = False

    def prepare(self, sound: Audio) -> Audio:
        """Do as the real one does."""
        return prepared(sound)

    def keep(self, reading: Reading, sound: Audio) -> None:
        """Keep it."""
        self.put_back(reading, packed(sound))

    def put_back(self, reading: Reading, file: bytes) -> None:
        """Keep it, unless the disk is full."""
        if self.is_full:
            raise MachineError("The recording cannot be kept: No space left on device.", code="disk-full")
        self.kept[_name(reading)] = file

    def file_of(self, reading: Reading) -> bytes | None:
        """Return it."""
        return self.kept.get(_name(reading))

    def remove(self, reading: Reading) -> None:
        """Forget it."""
        self.kept.pop(_name(reading), None)

    def find(self, reading: Reading) -> Path | None:
        """Return its name."""
        return _name(reading) if _name(reading) in self.kept else None

    def load(self, file: Path) -> Audio:
        """Return its sound."""
        if file not in self.kept:
            raise SpeakingError("The recording cannot be played.", code="recording-unreadable")
        return read_sound(io.BytesIO(self.kept[file]))


def _name(reading: Reading) -> Path:
    tag, text_hash = reading.passages[0].language, hash_of(passage.text for passage in reading.passages)
    return Path(tag) / reading.document / text_hash
