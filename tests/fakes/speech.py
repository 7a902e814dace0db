"""Hearing and speaking without engines, with queues of answers. For the microphone and the loudspeaker see sound.py."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ, Audio
from kiosk.domain.hearing import Hypothesis, Utterance, Word
from kiosk.domain.spoken import Segment
from kiosk.errors import HearingError, MadangError, SpeakingError
from kiosk.ports import HearingProgress

VOICE_RATE_HZ = 22_050


def utterance(*texts: str, seconds: float = 2.0) -> Utterance:
    """Return an utterance with these hypotheses, the best first; none for silence."""
    hypotheses = tuple(Hypothesis(text, "fake", 1.0 / rank) for rank, text in enumerate(texts, 1))
    words = texts[0].split() if texts else []
    step = seconds / max(1, len(words))
    times = tuple(Word(word, i * step, (i + 1) * step, 1.0) for i, word in enumerate(words))
    return Utterance(hypotheses, seconds, "endpoint", times)


class FakeListener:
    """Shows one more word with each piece of sound, and ends when all were shown."""

    def __init__(self, heard: Utterance) -> None:
        self._heard = heard
        self._words = deque(heard.text.split())
        self._shown: list[str] = []
        self.pcm = b""

    def accept(self, pcm: bytes) -> HearingProgress:
        self.pcm += pcm
        if self._words:
            self._shown.append(self._words.popleft())
        return HearingProgress(" ".join(self._shown), self._heard.heard, not self._words)

    def finish(self) -> Utterance:
        return self._heard


class FakeRecognizer:
    """Hears what `will_hear` was told, in that order; then silence."""

    def __init__(self, language: str, *heard: Utterance) -> None:
        self.language = language
        self._next = deque(heard)
        self.listeners: list[FakeListener] = []
        self.files: list[Path] = []

    def will_hear(self, *texts: str) -> None:
        """Add one utterance with these hypotheses."""
        self._next.append(utterance(*texts))

    def listen(self) -> FakeListener:
        self.listeners.append(FakeListener(self._take()))
        return self.listeners[-1]

    def transcribe_file(self, path: Path) -> Utterance:
        if not path.is_file():
            raise HearingError(f"There is no audio file {path.name!r}.", code="audio-unreadable")
        self.files.append(path)
        return self._take()

    def _take(self) -> Utterance:
        return self._next.popleft() if self._next else utterance()


class FakeRecognizers:
    """Recognisers of some languages. troubles: the error which `get` raises, by tag."""

    def __init__(self, tags: Collection[str] = ("en", "ko"), troubles: Mapping[str, MadangError] | None = None) -> None:
        self.by_tag = {tag: FakeRecognizer(tag) for tag in tags}
        self.troubles = dict(troubles or {})

    def can_hear(self, tag: str) -> bool:
        return tag in self.by_tag

    def get(self, tag: str) -> FakeRecognizer:
        if tag in self.troubles:
            raise self.troubles[tag]
        if tag not in self.by_tag:
            raise HearingError(f"No recogniser is installed for `{tag}`.", code="recognizer-missing")
        return self.by_tag[tag]


class FakeSpeaker:
    """Speaks silence, 0.05 s a character at normal speed, and remembers what. broken: the engine dies each time."""

    def __init__(self, tags: Collection[str] = ("en", "ko")) -> None:
        self.tags = set(tags)
        self.broken = False
        self.spoken: list[tuple[str, str, float]] = []
        self.cancelled = 0
        self.closed = False

    def can_speak(self, tag: str) -> bool:
        return tag in self.tags

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        if tag not in self.tags:
            raise SpeakingError(f"There is no voice for `{tag}`.", code="voice-missing")
        if self.broken:
            raise SpeakingError("The text-to-speech engine stopped.")
        self.spoken.append((text, tag, speed))
        return Audio(bytes(SAMPLE_BYTES * int(VOICE_RATE_HZ * 0.05 * len(text) / speed)), VOICE_RATE_HZ)

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        sounds = [
            self.synthesize(each.text, each.language, speed=speed) for each in segments if each.language in self.tags
        ]
        if not sounds:
            raise SpeakingError("There is no voice.", code="voice-missing")
        return Audio(b"".join(sound.pcm for sound in sounds), VOICE_RATE_HZ)

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None:
        self.closed = True


def silence(seconds: float) -> bytes:
    """Return what a microphone delivers in a quiet room."""
    return bytes(SAMPLE_BYTES * int(seconds * SPEECH_RATE_HZ))
