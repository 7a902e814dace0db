"""Directions in which documents differ."""

import numpy as np
import pytest

from offline_models.faq_model.discriminant import FEWEST_GROUPS, MOST, Discriminant, Vectors

EACH, DIMENSIONS = 8, 40


def noisy(groups: int, seed: int = 1) -> tuple[Vectors, Vectors, "np.ndarray[tuple[int], np.dtype[np.intp]]"]:
    """Return vectors of known groups, vectors to be told apart, and the group of each, in a space with loud noise.

    The first half of the dimensions tells the groups apart; the second half says nothing, three times as loudly.
    """
    chance = np.random.default_rng(seed)
    meaning = chance.normal(size=(groups, DIMENSIONS // 2))
    member = np.repeat(np.arange(groups), EACH)

    def drawn() -> Vectors:
        told = meaning[member] + 0.3 * chance.normal(size=(len(member), DIMENSIONS // 2))
        noise = 3 * chance.normal(size=(len(member), DIMENSIONS // 2))
        return np.concatenate([told, noise], axis=1).astype(np.float32)

    return drawn(), drawn(), member


def nearest(known: Vectors, asked: Vectors) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
    unit = known / np.linalg.norm(known, axis=1, keepdims=True)
    return np.asarray((asked @ unit.T).argmax(axis=1))


def test_what_varies_within_documents_no_longer_hides_what_sets_them_apart() -> None:
    known, asked, member = noisy(FEWEST_GROUPS)
    plain = np.mean(member[nearest(known, asked)] == member)
    learned = Discriminant(known, member)
    told = np.mean(member[nearest(learned.project(known), learned.project(asked))] == member)
    assert plain < 0.3
    assert told > 0.8


def test_vectors_that_were_not_learned_are_told_apart_too() -> None:
    known, asked, member = noisy(2 * FEWEST_GROUPS)
    early = member < FEWEST_GROUPS
    learned = Discriminant(known[early], member[early])
    late = nearest(learned.project(known[~early]), learned.project(asked[~early]))
    assert np.mean(member[~early][late] == member[~early]) > 0.8


def test_projected_vectors_have_unit_length_and_one_direction_less_than_documents() -> None:
    known, asked, member = noisy(FEWEST_GROUPS)
    wide = np.concatenate([known, known**2], axis=1)
    projected = Discriminant(wide, member).project(wide[:3])
    assert projected.shape == (3, min(MOST, FEWEST_GROUPS - 1))
    np.testing.assert_allclose(np.linalg.norm(projected, axis=1), 1, atol=1e-5)
    assert Discriminant(known, member).project(asked[:0]).shape == (0, DIMENSIONS)


def test_fewer_samples_than_dimensions_are_enough() -> None:
    known, asked, member = noisy(FEWEST_GROUPS)
    one_in_two = slice(None, None, EACH // 2)
    scarce, silent = known[one_in_two], np.zeros((len(known), 2 * len(member[one_in_two])), np.float32)
    learned = Discriminant(np.concatenate([scarce, silent[one_in_two]], axis=1), member[one_in_two])
    there = learned.project(np.concatenate([scarce, silent[one_in_two]], axis=1))
    told = member[one_in_two][nearest(there, learned.project(np.concatenate([asked, silent], axis=1)))]
    assert np.mean(told == member) > 0.5


@pytest.mark.parametrize("groups", [0, 1, FEWEST_GROUPS - 1])
def test_few_documents_leave_vectors_as_the_encoder_made_them(groups: int) -> None:
    known, _, member = noisy(max(groups, 1))
    learned = Discriminant(known[: groups * EACH], member[: groups * EACH])
    np.testing.assert_allclose(learned.project(known), known / np.linalg.norm(known, axis=1, keepdims=True), atol=1e-6)


def test_the_same_vectors_give_the_same_projection_to_the_last_bit() -> None:
    known, asked, member = noisy(FEWEST_GROUPS)
    np.testing.assert_array_equal(
        Discriminant(known, member).project(asked), Discriminant(known, member).project(asked)
    )
