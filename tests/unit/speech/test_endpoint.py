"""When an utterance begins and ends."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speech.endpoint import Endpoint, EndpointRules, EndpointState

CHUNK = 0.032
SPEECH, SILENCE, BETWEEN = 0.95, 0.02, 0.42


def chunks(seconds: float, probability: float) -> list[float]:
    return [probability] * round(seconds / CHUNK)


def follow(endpoint: Endpoint, probabilities: Iterable[float]) -> tuple[EndpointState, float]:
    """Return the last state and the time at which it was reached."""
    elapsed, state = 0.0, endpoint.advance(0.0, 0.0)
    for probability in probabilities:
        elapsed += CHUNK
        state = endpoint.advance(probability, CHUNK)
        if state not in ("waiting", "speaking"):
            break
    return state, elapsed


def test_speech_then_a_second_of_silence_ends_the_utterance() -> None:
    state, elapsed = follow(Endpoint(EndpointRules()), chunks(2, SPEECH) + chunks(5, SILENCE))
    assert state == "ended"
    assert elapsed == pytest.approx(3.0, abs=0.1)


def test_a_pause_for_thought_does_not_end_it() -> None:
    pause = chunks(1, SPEECH) + chunks(0.9, SILENCE)
    assert follow(Endpoint(EndpointRules()), pause * 3)[0] == "speaking"


def test_how_long_a_pause_may_be_is_a_rule() -> None:
    state, elapsed = follow(Endpoint(EndpointRules(trailing_silence=0.4)), chunks(1, SPEECH) + chunks(2, SILENCE))
    assert state == "ended"
    assert elapsed == pytest.approx(1.4, abs=0.1)


def test_the_fading_end_of_a_word_is_not_silence() -> None:
    assert follow(Endpoint(EndpointRules()), chunks(1, SPEECH) + chunks(3, BETWEEN))[0] == "speaking"


def test_nobody_speaks() -> None:
    endpoint = Endpoint(EndpointRules())
    state, elapsed = follow(endpoint, chunks(60, SILENCE))
    assert (state, endpoint.found) == ("silent", False)
    assert elapsed == pytest.approx(8.0, abs=0.1)


def test_a_speaker_who_hesitates_still_has_the_whole_time() -> None:
    state, elapsed = follow(Endpoint(EndpointRules()), chunks(7, SILENCE) + chunks(60, SPEECH))
    assert state == "too-long"
    assert elapsed == pytest.approx(27.0, abs=0.3)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ([SPEECH] * 4, False),
        ([SPEECH] * 5, True),
        ([SPEECH, SILENCE] * 20, False),
        ([SPEECH, SPEECH, SILENCE] * 3, True),
        ([BETWEEN] * 200, False),
    ],
    ids=["a click", "a short word", "a rattle", "a stammer", "a hum"],
)
def test_what_counts_as_speech(pattern: list[float], found: bool) -> None:
    endpoint = Endpoint(EndpointRules())
    follow(endpoint, pattern)
    assert endpoint.found is found


@given(st.lists(st.floats(0, 1), max_size=2_000))
def test_it_always_ends_and_never_turns_back(probabilities: list[float]) -> None:
    rules = EndpointRules(patience=2, longest=5)
    endpoint = Endpoint(rules)
    found = False
    for number, probability in enumerate(probabilities, 1):
        state = endpoint.advance(probability, CHUNK)
        assert endpoint.found or not found
        found = endpoint.found
        if state not in ("waiting", "speaking"):
            return
        assert number * CHUNK <= rules.patience + rules.longest + CHUNK
