"""Whole sentences spoken beforehand: kiosk.ports.Renderer. A name in another language is said by the same voice."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment, language_of
from kiosk.errors import SpeakingError
from kiosk.ports import Speaker
from speech.joining import join


class SlowVoice(Protocol):
    """What speaks some languages, too slowly for somebody who waits."""

    def can_say(self, tag: str, *, by: str) -> bool:
        """Tell whether the voice of the language `by` says texts in the language `tag`."""

    def say(self, text: str, tag: str, *, by: str) -> list[Audio]:
        """Return a text's sounds, one after the other. Raises SpeakingError."""


class SentenceRenderer:
    """Speaks what the slow voice can say with it, and the rest, if anything can, with the live one."""

    def __init__(self, voice: SlowVoice, live: Speaker) -> None:
        self._voice, self._live = voice, live

    def render(self, sentence: Sequence[Segment]) -> Audio:
        """Return a sentence at normal speed. Raises SpeakingError."""
        by = language_of(sentence)
        joined = join([sound for segment in sentence for sound in self._sounds(segment, by)])
        if joined is None:
            raise SpeakingError("There is nothing to say.", code="rendering-failed")
        return joined

    def _sounds(self, segment: Segment, by: str) -> Iterator[Audio]:
        if self._voice.can_say(segment.language, by=by):
            yield from self._voice.say(segment.text, segment.language, by=by)
        elif self._live.can_speak(segment.language):
            yield self._live.synthesize(segment.text, segment.language)
