"""Whole sentences spoken beforehand: kiosk.ports.Renderer. A name in another language keeps that language's voice."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from kiosk.ports import Speaker
from speech.joining import join


class SlowVoice(Protocol):
    """What speaks some languages, too slowly for somebody who waits."""

    def can_say(self, tag: str) -> bool:
        """Tell whether it has a voice for a language."""

    def say(self, text: str, tag: str) -> list[Audio]:
        """Return a text's sounds, one after the other. Raises SpeakingError."""


class SentenceRenderer:
    """Speaks what the slow voice can say with it, and the rest, if anything can, with the live one."""

    def __init__(self, voice: SlowVoice, live: Speaker) -> None:
        self._voice, self._live = voice, live

    def render(self, sentence: Sequence[Segment]) -> Audio:
        """Return a sentence at normal speed. Raises SpeakingError."""
        joined = join([sound for segment in sentence for sound in self._sounds(segment)])
        if joined is None:
            raise SpeakingError("There is nothing to say.", code="rendering-failed")
        return joined

    def _sounds(self, segment: Segment) -> Iterator[Audio]:
        if self._voice.can_say(segment.language):
            yield from self._voice.say(segment.text, segment.language)
        elif self._live.can_speak(segment.language):
            yield self._live.synthesize(segment.text, segment.language)
