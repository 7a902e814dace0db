"""Ears that hear what they are told, and a voice of silence."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.audio import Audio
from kiosk.domain.hearing import ANY_LANGUAGE, SPELLING, Hypothesis, Utterance
from kiosk.domain.spoken import Segment
from kiosk.ports import HearingProgress


class ScriptedListener:
    """Hears what it was told, whatever the sound."""

    def __init__(self, text: str) -> None:
        self._text = text

    def accept(self, pcm: bytes) -> HearingProgress:
        return HearingProgress(self._text[:5], speaking=True, ended=len(pcm) >= 1000)

    def finish(self) -> Utterance:
        heard = (Hypothesis(self._text, "scripted", 0.9), Hypothesis("something else", "scripted", 0.1))
        return Utterance(heard if self._text else (), 1.0, "endpoint")


class ScriptedRecognizer:
    def __init__(self, owner: "ScriptedRecognizers", tag: str) -> None:
        self._owner, self.language = owner, tag

    def listen(self) -> ScriptedListener:
        return ScriptedListener(self._owner.says)

    def transcribe_file(self, path: Path) -> Utterance:
        return ScriptedListener(self._owner.says).finish()


class ScriptedRecognizers:
    """Hears English only."""

    def __init__(self) -> None:
        self.says = "my boss did not pay my salary"
        self.taken: list[str] = []
        """Tags of the recognisers taken, in order."""

    def can_hear(self, tag: str) -> bool:
        return tag in ("en", ANY_LANGUAGE, SPELLING)

    def get(self, tag: str) -> ScriptedRecognizer:
        self.taken.append(tag)
        return ScriptedRecognizer(self, tag)


class ScriptedSpeaker:
    """Speaks every language but Vietnamese."""

    def can_speak(self, tag: str) -> bool:
        return tag != "vi"

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        return Audio(b"\0\0" * 100, 16_000)

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        return self.synthesize(segments[0].text, segments[0].language, speed=speed)

    def cancel(self) -> None: ...

    def close(self) -> None: ...
