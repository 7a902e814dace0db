"""Hypotheses of an utterance out of vosk's segments."""

import json

import pytest

from speech.alternatives import Segment, combine, parse_segment, spell


def segment(*readings: tuple[str, float]) -> Segment:
    """Return a segment as vosk reports it, each word lasting a second."""
    alternatives = [
        {
            "text": text,
            "confidence": weight,
            "result": [{"word": word, "start": i, "end": i + 1} for i, word in enumerate(text.split())],
        }
        for text, weight in readings
    ]
    return parse_segment(json.dumps({"alternatives": alternatives}))


def test_segments_become_one_sentence_and_the_likeliest_is_first() -> None:
    first = segment(("where can", 200.0), ("we can", 199.0))
    second = segment(("i register", 100.0), ("i regress her", 97.0))
    hypotheses, words = combine([first, second], "vosk", spaced=True)
    assert [each.text for each in hypotheses] == [
        "where can i register",
        "we can i register",
        "where can i regress her",
        "we can i regress her",
    ]
    scores = [each.score for each in hypotheses]
    assert scores == sorted(scores, reverse=True)
    assert sum(scores) == pytest.approx(1.0)
    assert scores[0] / scores[1] == pytest.approx(2.718, abs=0.01)
    assert [word.text for word in words] == ["where", "can", "i", "register"]


def test_a_word_is_as_sure_as_the_readings_that_have_it() -> None:
    _, words = combine([segment(("my visa", 10.0), ("my pizza", 10.0))], "vosk", spaced=True)
    assert [(word.text, word.confidence) for word in words] == [("my", 1.0), ("visa", 0.5)]


def test_at_most_five_and_no_two_alike() -> None:
    many = segment(*((f"word {letter}", 10.0 - rank) for rank, letter in enumerate("abcdef")))
    hypotheses, _ = combine([many, many], "vosk", spaced=True)
    assert len(hypotheses) == 5
    assert len({each.text for each in hypotheses}) == 5


def test_readings_spelled_alike_are_one() -> None:
    hypotheses, _ = combine([segment(("你 好", 10.0), ("你好", 10.0), ("您 好", 9.0))], "vosk", spaced=False)
    assert [each.text for each in hypotheses] == ["你好", "您好"]
    assert hypotheses[0].score > 0.8


@pytest.mark.parametrize("segments", [[], [segment(("", 10.0), ("the", 2.0))], [segment(("[1]", 3.0))]])
def test_no_words_no_hypotheses(segments: list[Segment]) -> None:
    assert combine(segments, "vosk", spaced=True) == ((), ())


def test_a_single_reading_keeps_vosks_own_confidence() -> None:
    result = {"text": "hello there", "result": [{"word": "hello", "start": 0, "end": 1, "conf": 0.6}]}
    hypotheses, words = combine([parse_segment(json.dumps(result))], "vosk", spaced=True)
    assert (hypotheses[0].text, hypotheses[0].score, words[0].confidence) == ("hello there", 0.6, 0.6)


@pytest.mark.parametrize(
    ("heard", "spaced", "written"),
    [
        ("接 二 连 三", False, "接二连三"),
        ("我 的 wi fi 密码", False, "我的wi fi密码"),
        ("편 [1] 실 - 하는데", True, "편 실 하는데"),
        ("<unk> don't  stop", True, "don't stop"),
        ("가", True, "가"),
    ],
)
def test_words_are_written_as_people_write(heard: str, spaced: bool, written: str) -> None:
    assert spell(heard, spaced=spaced) == written
