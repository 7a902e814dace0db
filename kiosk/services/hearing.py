"""Hearing one utterance after another, for whoever holds the microphone."""

from pathlib import Path

from kiosk.domain.hearing import Utterance
from kiosk.errors import HearingError
from kiosk.ports import HearingProgress, Listener, Recognizers


class HearingService:
    """Keeps the utterance which is being heard. All methods but `can_hear` belong to one worker thread."""

    def __init__(self, recognizers: Recognizers) -> None:
        self._recognizers = recognizers
        self._listener: Listener | None = None

    def can_hear(self, tag: str) -> bool:
        """Tell whether a recogniser for the language is installed."""
        return self._recognizers.can_hear(tag)

    def warm(self, tag: str) -> None:
        """Load the language's recogniser before it is needed. Raises HearingError or ModelError."""
        self._recognizers.get(tag)

    def begin(self, tag: str) -> None:
        """Begin an utterance, forgetting an unfinished one. Raises HearingError or ModelError."""
        self._listener = None
        self._listener = self._recognizers.get(tag).listen()

    def accept(self, pcm: bytes) -> HearingProgress:
        """Take samples (mono, 16 kHz, 16 bit). Raises HearingError when nothing was begun."""
        return self._present().accept(pcm)

    def finish(self) -> Utterance:
        """End the utterance. Raises HearingError when nothing was begun."""
        listener, self._listener = self._present(), None
        return listener.finish()

    def cancel(self) -> None:
        """Forget the utterance."""
        self._listener = None

    def file(self, tag: str, path: Path) -> Utterance:
        """Hear a recording. Raises HearingError or ModelError."""
        return self._recognizers.get(tag).transcribe_file(path)

    def _present(self) -> Listener:
        if self._listener is None:
            raise HearingError("Nothing is being heard.")
        return self._listener
