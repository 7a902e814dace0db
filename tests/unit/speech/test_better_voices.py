"""Several engines as one voice."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from speech.better_voices import BetterVoices

RUSSIAN, KOREAN, KHMER = Segment("Идите в", "ru"), Segment("주민센터", "ko"), Segment("ទៅ", "km")


@dataclass
class _Engine:
    """Says a tone of a second for each segment, and remembers what it was asked."""

    tags: tuple[str, ...]
    level: int
    fails: bool = False
    unsayable: tuple[str, ...] = ()
    asked: list[tuple[tuple[str, ...], float]] = field(default_factory=list)
    cancelled: int = 0
    closed: int = 0

    def can_speak(self, tag: str) -> bool:
        return tag in self.tags

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        return self.say((Segment(text, tag),), speed=speed)

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        self.asked.append((tuple(each.text for each in segments), speed))
        if self.fails or all(each.text in self.unsayable for each in segments):
            raise SpeakingError("It failed.")
        if not any(self.can_speak(each.language) for each in segments):
            raise SpeakingError("There is no voice.", code="voice-missing")
        return Audio(self.level.to_bytes(2, "little") * 16_000 * len(segments), 16_000)

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None:
        self.closed += 1


def _engines() -> tuple[_Engine, _Engine, BetterVoices]:
    own, common = _Engine(("ru",), 1000), _Engine(("ru", "ko"), 2000)
    return own, common, BetterVoices({"ru": own}, common)


def test_a_language_is_spoken_by_its_own_engine() -> None:
    own, common, voices = _engines()
    assert voices.synthesize("Да.", "ru").seconds == pytest.approx(1, abs=0.2)
    assert own.asked == [(("Да.",), 1.0)]
    assert not common.asked


def test_another_language_in_the_sentence_keeps_the_common_engine() -> None:
    own, common, voices = _engines()
    assert voices.say((RUSSIAN, KOREAN, RUSSIAN)).seconds == pytest.approx(3, abs=0.4)
    assert own.asked == [(("Идите в",), 1.0)] * 2
    assert common.asked == [(("주민센터",), 1.0)]


def test_other_sentences_are_the_common_engine_s() -> None:
    own, common, voices = _engines()
    voices.say((KOREAN,), speed=1.5)
    assert not own.asked
    assert common.asked == [(("주민센터",), 1.5)]


def test_an_engine_of_one_speed_is_made_quicker() -> None:
    own, _, voices = _engines()
    assert voices.synthesize("Да.", "ru", speed=1.5).seconds == pytest.approx(1 / 1.5, abs=0.25)
    assert own.asked == [(("Да.",), 1.0)]


def test_where_the_own_engine_fails_the_common_one_speaks() -> None:
    own, common, voices = _engines()
    own.fails = True
    voices.synthesize("Да.", "ru", speed=1.2)
    assert common.asked == [(("Да.",), 1.2)]


def test_a_stretch_that_nobody_can_say_is_left_out() -> None:
    own, common, voices = _engines()
    own.fails = common.fails = True
    with pytest.raises(SpeakingError):
        voices.say((RUSSIAN, KOREAN))
    common.fails = False
    common.tags = ("ko",)
    common.unsayable = (".",)
    sound = voices.say((Segment(".", "ru"), KOREAN))
    assert sound.seconds == pytest.approx(1, abs=0.2)


def test_where_the_own_engine_is_missing_the_common_one_speaks() -> None:
    own, common, voices = _engines()
    own.tags = ()
    assert voices.can_speak("ru")
    voices.synthesize("Да.", "ru")
    assert not own.asked
    assert common.asked


def test_after_cancelling_nobody_else_speaks() -> None:
    own, common, voices = _engines()

    def fail_when_cancelled(_segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        voices.cancel()
        raise SpeakingError("The speech was interrupted.")

    own.say = fail_when_cancelled  # type: ignore[method-assign, assignment]
    with pytest.raises(SpeakingError):
        voices.synthesize("Да.", "ru")
    assert not common.asked
    assert (own.cancelled, common.cancelled) == (1, 1)


def test_what_has_no_voice_is_left_out_unless_nothing_has_one() -> None:
    _, _, voices = _engines()
    assert voices.say((RUSSIAN, KHMER)).seconds == pytest.approx(1, abs=0.2)
    assert not voices.can_speak("km")
    with pytest.raises(SpeakingError) as caught:
        voices.say((KHMER,))
    assert caught.value.code == "voice-missing"


def test_all_engines_are_closed() -> None:
    own, common, voices = _engines()
    voices.close()
    assert (own.closed, common.closed) == (1, 1)
