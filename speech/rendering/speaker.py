"""A voice that has some sentences ready: kiosk.ports.Speaker over another one."""

from collections.abc import Sequence

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment, language_of
from kiosk.errors import SpeakingError
from kiosk.ports import RenderedSpeech, Speaker
from speech.rendering.stretching import stretched

NORMAL = 1.0


class PreparedSpeaker:
    """Plays a sentence that was spoken beforehand, and has the live voice say every other one."""

    def __init__(self, live: Speaker, rendered: RenderedSpeech) -> None:
        self._live, self._rendered = live, rendered

    def can_speak(self, tag: str) -> bool:
        """Tell whether the live voice speaks this language: not every text was spoken beforehand."""
        return self._live.can_speak(tag)

    def synthesize(self, text: str, tag: str, *, speed: float = NORMAL) -> Audio:
        """Return speech. Raises SpeakingError as the live voice does."""
        return self.say((Segment(text, tag),), speed=speed)

    def say(self, segments: Sequence[Segment], *, speed: float = NORMAL) -> Audio:
        """Return a sentence.

        Raises SpeakingError as the live voice does, and voice-missing where it would say only a name in it.
        """
        sound = self._rendered.load(segments)
        if sound is None:
            self._make_sure_it_is_said_whole(segments)
            return self._live.say(segments, speed=speed)
        return sound if speed == NORMAL else stretched(sound, speed)

    def _make_sure_it_is_said_whole(self, segments: Sequence[Segment]) -> None:
        """Raise SpeakingError voice-missing where the live voice has only the languages of names in a sentence."""
        tag = language_of(segments)
        if not self._live.can_speak(tag) and any(self._live.can_speak(each.language) for each in segments):
            raise SpeakingError(f"There is no voice for `{tag}`; the text can be read.", code="voice-missing")

    def cancel(self) -> None:
        """Abandon a synthesis that is running; what is ready takes no time."""
        self._live.cancel()

    def close(self) -> None:
        """End the live voice."""
        self._live.close()
