"""Sound in memory."""

from dataclasses import dataclass

SPEECH_RATE_HZ = 16_000
"""Sample rate of everything that is heard."""
SAMPLE_BYTES = 2


@dataclass(frozen=True, slots=True)
class Audio:
    """Mono sound: little-endian signed 16-bit samples."""

    pcm: bytes
    rate_hz: int

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.pcm) / SAMPLE_BYTES / self.rate_hz
