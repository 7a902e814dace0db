"""Speaking beforehand without a model: a tone for each sentence."""

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError

RATE_HZ = 24_000
PITCH_HZ = 200.0


def tone(seconds: float, *, rate_hz: int = RATE_HZ, pitch_hz: float = PITCH_HZ) -> Audio:
    """Return a voiced sound: a tone with its overtones."""
    time = np.arange(int(seconds * rate_hz)) / rate_hz
    samples = sum(np.sin(2 * np.pi * pitch_hz * k * time) / k for k in range(1, 6))
    return Audio((np.asarray(samples) * 6_000).astype("<i2").tobytes(), rate_hz)


def pitch_of(audio: Audio) -> float:
    """Return the frequency of the strongest tone."""
    samples = np.frombuffer(audio.pcm, "<i2").astype(np.float64)
    strength = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(strength)) * audio.rate_hz / len(samples)


class FakeRenderer:
    """Says each sentence as half a second of a tone. most: sentences until it breaks, as if it were killed."""

    def __init__(self, most: int | None = None) -> None:
        self.said: list[tuple[Segment, ...]] = []
        self._most = most

    def render(self, sentence: Sequence[Segment]) -> Audio:
        if len(self.said) == self._most:
            raise SpeakingError("The renderer was ended.", code="rendering-failed")
        self.said.append(tuple(sentence))
        return tone(0.5)


class FakeSlowVoice:
    """Says texts in some languages by the voice of Chinese, each as half a second of a tone."""

    def __init__(self, says: Collection[str] = ("zh", "ko")) -> None:
        self.said: list[tuple[str, str, str]] = []
        self._says = says

    def can_say(self, tag: str, *, by: str) -> bool:
        return by == "zh" and tag in self._says

    def say(self, text: str, tag: str, *, by: str) -> list[Audio]:
        self.said.append((text, tag, by))
        return [tone(0.5)]


class FakeRenderedSpeech:
    """Has what was kept in it, and what says one of some texts, as half a second of a tone."""

    def __init__(self, *texts: str) -> None:
        self._texts = set(texts)
        self._kept: dict[tuple[Segment, ...], Audio] = {}

    def has(self, sentence: Sequence[Segment]) -> bool:
        return tuple(sentence) in self._kept or "".join(each.text for each in sentence) in self._texts

    def load(self, sentence: Sequence[Segment]) -> Audio | None:
        return self._kept.get(tuple(sentence)) or (tone(0.5) if self.has(sentence) else None)

    def keep(self, sentence: Sequence[Segment], sound: Audio) -> None:
        self._kept[tuple(sentence)] = sound

    def forget_others(self, tag: str, sentences: Iterable[Sequence[Segment]]) -> None:
        """Keep all."""
