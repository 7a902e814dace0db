"""What hears."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.hearing import Hint, InputLevel, Utterance


@dataclass(frozen=True, slots=True)
class HearingProgress:
    """What the screen shows while somebody speaks."""

    partial: str
    """Words so far; empty until speech was found."""
    speaking: bool
    """Whether speech has been found in this utterance."""
    ended: bool
    """Whether the utterance has ended (endpoint or longest length); `finish` is due."""
    hint: Hint = ""
    """What the speaker is to be asked for."""


class Listener(Protocol):
    """One utterance being heard. Not thread-safe: one worker feeds it."""

    def accept(self, pcm: bytes) -> HearingProgress:
        """Take mono little-endian 16-bit samples at 16 kHz, of any length."""

    def finish(self) -> Utterance:
        """End the utterance and return what was heard. May be called once."""


class Recognizer(Protocol):
    """Speech to text in one language."""

    language: str

    def listen(self) -> Listener:
        """Begin an utterance from a live microphone; its end is found by silence."""

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a WAV or FLAC file of any rate and channel count as one utterance (first 20 s).

        Raises HearingError audio-unreadable or audio-empty.
        """


class Recognizers(Protocol):
    """The recognisers of this machine, loaded lazily and kept within the memory budget."""

    def can_hear(self, tag: str) -> bool:
        """Tell whether a recogniser with an installed model exists, without loading it."""

    def get(self, tag: str) -> Recognizer:
        """Return the recogniser of a language, loading its model (seconds). Raises HearingError or ModelError."""


class Microphone(Protocol):
    """The microphone. Callbacks come on the thread that called `start` (the GUI's)."""

    devices_changed: Callable[[], None]
    """Set it to be called when an input was plugged or unplugged."""

    def devices(self) -> Sequence[tuple[str, str]]:
        """Return (id, name) of each input, the default first. Empty when there is none."""

    def start(self, on_pcm: Callable[[bytes], None], on_error: Callable[[Exception], None]) -> None:
        """Deliver 16 kHz mono 16-bit samples about every 50 ms until `stop`.

        While it runs a further `start` hands it over, and no sample is lost. Raises HearingError microphone-missing or
        microphone-failed.
        """

    def stop(self) -> None:
        """Stop at once. Harmless when stopped."""


class InputMeter(Protocol):
    """Measures what a microphone delivers. Recognises nothing, keeps nothing."""

    def take(self, pcm: bytes) -> InputLevel:
        """Take 16 kHz mono 16-bit samples, of any length, and return where the level stands."""
