"""The linear echo canceller takes our voice away and leaves everybody else's."""

import numpy as np

from kiosk.domain.audio import SPEECH_RATE_HZ
from speech.echo import BLOCK, Floats, LinearEchoCanceller

SECONDS = 6
DELAY = 1_600
LOST = 3_200


def noise(seed: int, power: float = 3_000.0) -> Floats:
    return np.random.default_rng(seed).standard_normal(SECONDS * SPEECH_RATE_HZ) * power


def echo_of(far: Floats) -> Floats:
    heard = np.zeros(len(far))
    heard[DELAY:] += 0.4 * far[:-DELAY]
    heard[DELAY + 500 :] += 0.15 * far[: -DELAY - 500]
    return heard


def cancelled(near: Floats, far: Floats) -> Floats:
    """Return what is no echo at the place at which it was heard: it comes a block later."""
    clean, _ = LinearEchoCanceller().process(near, far)
    return clean[BLOCK:]


def decibels(one: Floats, other: Floats) -> float:
    return float(10 * np.log10(np.square(one).mean() / np.square(other).mean()))


def test_an_echo_is_learnt_and_taken_away() -> None:
    far = noise(1)
    near = echo_of(far)
    clean = cancelled(near, far)
    assert decibels(clean[-SPEECH_RATE_HZ:], near[-SPEECH_RATE_HZ:]) < -25


def test_a_visitor_softer_than_the_echo_remains() -> None:
    far, visitor = noise(1), noise(2, 600.0)
    visitor[: 3 * SPEECH_RATE_HZ] = 0
    clean = cancelled(echo_of(far) + visitor, far)
    heard, said = clean[-SPEECH_RATE_HZ:], visitor[: len(clean)][-SPEECH_RATE_HZ:]
    assert np.corrcoef(heard, said)[0, 1] > 0.7
    assert abs(decibels(heard, said)) < 6


def test_it_learns_anew_after_samples_were_lost() -> None:
    far = noise(1)
    near = np.delete(echo_of(far), np.arange(LOST) + 2 * SPEECH_RATE_HZ)
    far = np.delete(far, np.arange(LOST) + 2 * SPEECH_RATE_HZ + SPEECH_RATE_HZ // 4)
    clean = cancelled(near, far)
    begin = 2 * SPEECH_RATE_HZ + BLOCK
    assert decibels(clean[begin : begin + LOST], near[begin : begin + LOST]) > -10
    assert decibels(clean[-SPEECH_RATE_HZ:], near[-SPEECH_RATE_HZ:]) < -20


def test_silence_remains_silence() -> None:
    nothing = np.zeros(SPEECH_RATE_HZ)
    assert not cancelled(nothing, nothing).any()


def test_pieces_of_any_length_give_the_same() -> None:
    far = noise(1)[:SPEECH_RATE_HZ]
    near = echo_of(far)
    whole, _ = LinearEchoCanceller().process(near, far)
    canceller = LinearEchoCanceller()
    pieces = [canceller.process(near[i : i + 100], far[i : i + 100])[0] for i in range(0, len(near), 100)]
    np.testing.assert_allclose(np.concatenate(pieces), whole)
