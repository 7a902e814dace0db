"""What speaks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Reading, Segment, Sentence


class Speaker(Protocol):
    """Text to speech into memory."""

    def can_speak(self, tag: str) -> bool:
        """Tell whether this language has a voice of its own, which says any text."""

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        """Return speech; speed 0.5 to 2.0. Raises SpeakingError voice-missing or speaker-failed."""

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        """Return a sentence in one or several voices; what has no voice is left out. Raises as `synthesize`."""

    def cancel(self) -> None:
        """Abandon a running synthesis within 0.1 s, from any thread."""

    def close(self) -> None:
        """End the child process."""


class Renderer(Protocol):
    """A voice that speaks sentences beforehand, because it is too slow to do it live."""

    def render(self, sentence: Sequence[Segment]) -> Audio:
        """Return a sentence at normal speed. Raises SpeakingError rendering-failed."""


class RenderedSpeech(Protocol):
    """Sentences of the content that were spoken beforehand, each found by exactly what is said."""

    def has(self, sentence: Sequence[Segment]) -> bool:
        """Tell whether a sentence is there."""

    def load(self, sentence: Sequence[Segment]) -> Audio | None:
        """Return a sentence's sound at normal speed, None where there is none. A damaged one is thrown away."""

    def keep(self, sentence: Sequence[Segment], sound: Audio) -> None:
        """Keep a sentence's sound, durably. Raises MachineError disk-full."""

    def forget_others(self, tag: str, sentences: Iterable[Sequence[Segment]]) -> None:
        """Throw away a language's sounds of all sentences but these."""


class SpokenForms(Protocol):
    """What voices say of a displayed text."""

    def sentences(self, text: str, tag: str) -> Sequence[Sentence]:
        """Return the sentences in order, each with at least one segment; those without a letter are left out."""


class Recordings(Protocol):
    """Texts that a person has spoken, for languages whose voice is bad or missing."""

    def find(self, reading: Reading) -> Path | None:
        """Return the recording of exactly this text, None where there is none or the text has changed since."""

    def load(self, file: Path) -> Audio:
        """Return its sound. Raises SpeakingError recording-unreadable."""


class KeptRecordings(Recordings, Protocol):
    """Recordings made at this kiosk."""

    def prepare(self, sound: Audio) -> Audio:
        """Return what was said, trimmed and levelled. Raises SpeakingError recording-silent or recording-clipped."""

    def keep(self, reading: Reading, sound: Audio) -> None:
        """Keep a text's recording in place of the one before. Raises MachineError disk-full."""

    def file_of(self, reading: Reading) -> bytes | None:
        """Return the sound file kept for exactly this text, None where there is none."""

    def put_back(self, reading: Reading, file: bytes) -> None:
        """Keep a sound file that was kept before. Raises MachineError disk-full."""

    def remove(self, reading: Reading) -> None:
        """Remove a text's recording. Harmless where there is none. Raises MachineError disk-full."""


@dataclass(frozen=True, slots=True)
class Sounding:
    """What the loudspeaker plays now."""

    audio: Audio
    seconds: float
    """How much of it was played, or waits in the loudspeaker's own buffer."""


class Interruption(Protocol):
    """Notices that somebody speaks while the kiosk reads aloud. Recognises nothing. One for each reading."""

    def accept(self, pcm: bytes, sounding: Sounding | None) -> bool:
        """Take 16 kHz mono 16-bit samples with what sounds when they come; return whether somebody speaks."""

    def words(self) -> bytes:
        """Return at most the last second of what was heard, without our own voice, and forget it."""


class Player(Protocol):
    """The loudspeaker. Lives on the GUI thread."""

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0 to 1, of this and later sounds."""

    def play(self, audio: Audio, on_end: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        """Play, replacing what plays. on_end comes once at the natural end, not after `stop`.

        Raises SpeakingError loudspeaker-missing; when the loudspeaker goes later, on_error gets it.
        """

    def sounding(self) -> Sounding | None:
        """Return what plays now; None while nothing does or it is held."""

    def pause(self) -> None:
        """Hold; `resume` goes on at the same place."""

    def resume(self) -> None:
        """Go on after `pause`."""

    def stop(self) -> None:
        """Be silent at once."""
