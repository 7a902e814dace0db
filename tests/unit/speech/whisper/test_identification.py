"""Which language is spoken, over an engine that says what it is told to."""

from collections.abc import Mapping, Sequence

import pytest

from speech.whisper.features import Floats
from speech.whisper.identification import LanguageDecoder
from tests.unit.speech.whisper.test_recognizer import tone


class FakeEngine:
    """Is sure of what it was given, and keeps what it was asked."""

    name = "whisper-fake"

    def __init__(self, **shares: float) -> None:
        self._shares = shares
        self.asked: list[Sequence[str]] = []

    def identify(self, samples: Floats, tags: Sequence[str]) -> Mapping[str, float]:
        self.asked.append(tags)
        return self._shares


def test_the_likely_languages_come_first_and_the_unlikely_not_at_all() -> None:
    engine = FakeEngine(vi=0.6, th=0.2, zh=0.1, ko=0.06, en=0.04)
    decoder = LanguageDecoder(engine, ("vi", "th", "zh", "ko", "en"))
    decoder.accept(tone(2.0), speech=True)
    heard = decoder.finish(2.0, "endpoint", speech=True)
    assert [each.text for each in heard.hypotheses] == ["vi", "th", "zh"]
    assert engine.asked == [("vi", "th", "zh", "ko", "en")]


@pytest.mark.parametrize(("sound", "speech"), [(tone(2.0), False), (bytes(64_000), True), (tone(0.1), True)])
def test_without_speech_nothing_is_guessed(sound: bytes, *, speech: bool) -> None:
    engine = FakeEngine(ko=1.0)
    decoder = LanguageDecoder(engine, ("ko",))
    decoder.accept(sound, speech=speech)
    assert not decoder.finish(2.0, "endpoint", speech=speech).heard
    assert engine.asked == []
