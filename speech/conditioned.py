"""Recognisers that hear through the automatic gain and tell who speaks to come closer or step back."""

from pathlib import Path

from kiosk.domain.hearing import Utterance
from kiosk.ports import Listener, Recognizer, Recognizers


class ConditionedRecognizers:
    """kiosk.ports.Recognizers around others."""

    def __init__(self, recognizers: Recognizers) -> None:
        self._recognizers = recognizers

    def can_hear(self, tag: str) -> bool:
        """Tell whether the language can be heard."""
        return self._recognizers.can_hear(tag)

    def get(self, tag: str) -> "ConditionedRecognizer":
        """Return the language's recogniser. Raises HearingError or ModelError."""
        return ConditionedRecognizer(self._recognizers.get(tag))


class ConditionedRecognizer:
    """kiosk.ports.Recognizer around another. Recordings are heard as they are."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.language = recognizer.language
        self._recognizer = recognizer

    def listen(self) -> Listener:
        """Begin an utterance from a live microphone."""
        from speech.conditioned_listener import ConditionedListener

        return ConditionedListener(self._recognizer.listen())

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a file. Raises HearingError audio-unreadable or audio-empty."""
        return self._recognizer.transcribe_file(path)
