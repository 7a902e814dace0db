"""Two engines' hypotheses, the more trusted first."""

import json
from pathlib import Path

import pytest

from kiosk.domain.hearing import EndReason, Hypothesis, Utterance, Word
from speech.trust import EngineTrust, Trust, load_trust
from speech.two_pass import TwoPassDecoder, merge

TRUST = Trust(
    {
        "vosk": EngineTrust(certainty=1.0, length=0.0, bias={"zh": 3.0, "ko": 0.0, "*": 1.0}),
        "whisper": EngineTrust(certainty=1.0, length=1.0, bias={"zh": 0.0, "ko": 1.5, "*": 1.0}),
        "*": EngineTrust(certainty=1.0, length=0.0, bias={"*": -5.0}),
    }
)
NOTHING = Utterance((), 2.0, "endpoint")


def heard(engine: str, *texts: str, score: float = 0.8, words: bool = False) -> Utterance:
    hypotheses = tuple(Hypothesis(text, engine, score * 0.9**rank) for rank, text in enumerate(texts))
    spoken = tuple(Word(text, 0.0, 1.0, score) for text in texts[0].split()) if words else ()
    return Utterance(hypotheses, 2.0, "endpoint", spoken)


def test_the_more_trusted_engine_comes_first_and_the_other_second() -> None:
    vosk, whisper = heard("vosk", "a", "b", "c", "d", "e", words=True), heard("whisper", "x", "y", "z")
    chinese = merge(vosk, whisper, "zh", TRUST)
    korean = merge(vosk, whisper, "ko", TRUST)
    assert [each.text for each in chinese.hypotheses[:2]] == ["a", "x"]
    assert [each.text for each in korean.hypotheses[:2]] == ["x", "a"]
    assert chinese.words == vosk.words
    assert korean.words == ()
    for merged in (chinese, korean):
        scores = [each.score for each in merged.hypotheses]
        assert len(scores) == 5
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)
        assert (merged.seconds, merged.ended_by) == (2.0, "endpoint")


def test_an_uncertain_engine_loses_its_place() -> None:
    sure, unsure = heard("whisper", "x"), heard("whisper", "x", score=0.05)
    vosk = heard("vosk", "a")
    assert merge(vosk, sure, "ko", TRUST).text == "x"
    assert merge(vosk, unsure, "ko", TRUST).text == "a"


def test_what_one_engine_did_not_hear_is_the_others() -> None:
    vosk, whisper = heard("vosk", "a", "b", words=True), heard("whisper", "x")
    assert merge(vosk, NOTHING, "ko", TRUST) == vosk
    assert merge(NOTHING, whisper, "zh", TRUST) == whisper
    assert not merge(NOTHING, NOTHING, "ko", TRUST).heard


def test_what_both_heard_stands_once() -> None:
    merged = merge(heard("vosk", "a", "b"), heard("whisper", "a", "c"), "ko", TRUST)
    assert [each.text for each in merged.hypotheses] == ["a", "c", "b"]


def test_an_engine_that_nobody_measured_is_trusted_least() -> None:
    assert merge(heard("parrot", "a"), heard("vosk", "x"), "ko", TRUST).text == "x"


class FakeDecoder:
    """Hears what it is told, and keeps what it is given."""

    def __init__(self, result: Utterance) -> None:
        self.result = result
        self.given: list[tuple[bytes, bool]] = []

    def accept(self, pcm: bytes, *, speech: bool) -> None:
        self.given.append((pcm, speech))

    def partial(self) -> str:
        return self.result.text[:1]

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        return Utterance(self.result.hypotheses, seconds, ended, self.result.words) if speech else NOTHING


def test_both_engines_get_the_sound_and_the_streaming_one_shows_its_words() -> None:
    streaming, second = FakeDecoder(heard("vosk", "ab")), FakeDecoder(heard("whisper", "xy"))
    decoder = TwoPassDecoder("ko", streaming, second, TRUST)
    decoder.accept(b"12", speech=False)
    decoder.accept(b"34", speech=True)
    assert streaming.given == second.given == [(b"12", False), (b"34", True)]
    assert decoder.partial() == "a"
    result = decoder.finish(3.0, "too-long", speech=True)
    assert (result.text, result.seconds, result.ended_by) == ("xy", 3.0, "too-long")


def test_what_was_learned_covers_every_engine_and_language(tmp_path: Path) -> None:
    trust = load_trust()
    for engine in ("vosk", "whisper-tiny", "whisper-base", "whisper-small", "faster-whisper-base"):
        for tag in ("ko", "en", "zh", "vi", "ru", "ja"):
            assert 0 < trust.expected(tag, heard(engine, "a")) < 1
    assert trust.expected("ko", NOTHING) == 0
    learned = {"*": {"certainty": 0.0, "length": 0.0, "bias": {"*": 0.0}}}
    (tmp_path / "trust.json").write_text(json.dumps(learned), "utf-8")
    assert load_trust(tmp_path / "trust.json").expected("ko", heard("vosk", "a")) == pytest.approx(0.5)
