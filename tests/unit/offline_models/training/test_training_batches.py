"""What the network is shown: pairs of languages, placeholders numbered by the source, batches that come back alike."""

import numpy as np
import pytest

from offline_models.training.batches import Drawing, batches, padded, renumbered
from offline_models.training.groups import TAGS
from offline_models.training.vocabulary import END, FIRST_PLACEHOLDER, FIRST_TARGET, PAD, START, Encoded

_KO, _EN = TAGS.index("ko"), TAGS.index("en")
_OWN = np.array([1.0, 0.0, 0.0])
_A, _B = FIRST_PLACEHOLDER, FIRST_PLACEHOLDER + 1


def _corpus() -> Encoded:
    """Two groups of training, Korean and English, and a held-out one; the second has two pieces, crosswise."""
    tokens = [100, 101, 200, 201, 300, _A, _B, 400, _A, 401, _B, 999, 998]
    rows = [
        (0, _KO, 0, 2, 0, 0, 0),
        (0, _EN, 2, 2, 0, 0, 0),
        (1, _KO, 4, 3, 0, 0, 2),
        (1, _EN, 7, 4, 0, 2, 2),
        (2, _KO, 11, 1, 0, 4, 0),
        (2, _EN, 12, 1, 0, 4, 0),
    ]
    parts = [(0, 0), (0, 0), (2, 0)]
    return Encoded(
        np.array(tokens, np.uint16),
        np.array([0, 1, 1, 0], np.uint8),
        np.array(rows, np.int32),
        np.array(parts, np.int8),
    )


def test_the_target_language_leads_the_source_and_placeholders_follow_the_source() -> None:
    pair = Drawing(_corpus(), "train").of(2, 3, templates=True)
    assert pair is not None
    assert pair.source.tolist() == [FIRST_TARGET + _EN, 300, _A, _B, END]
    assert pair.target.tolist() == [START, 400, _B, 401, _A, END]


def test_a_pair_without_the_same_pieces_is_not_shown() -> None:
    corpus = _corpus()
    corpus.slots[3] = 7
    assert Drawing(corpus, "train").of(2, 3, templates=True) is None


def test_nothing_held_out_is_drawn_for_training_and_nothing_else_for_testing() -> None:
    chance = np.random.default_rng(0)
    trained = [Drawing(_corpus(), "train").pair(chance, _OWN) for _ in range(50)]
    tested = [Drawing(_corpus(), "test").pair(chance, _OWN) for _ in range(50)]
    assert not {998, 999} & {token for pair in trained for token in (*pair.source, *pair.target)}
    assert {token for pair in tested for token in pair.target} == {START, 998, 999, END}


def test_a_pool_is_the_same_each_time_and_another_pool_another() -> None:
    drawing = Drawing(_corpus(), "train")
    one, again, other = (
        [target.tolist() for _, target in batches(drawing, 1, pool, _OWN, tokens=60)] for pool in (1, 1, 2)
    )
    assert one == again
    assert one != other


@pytest.mark.parametrize("tokens", [30, 200])
def test_batches_stay_within_their_tokens(tokens: int) -> None:
    for source, target in batches(Drawing(_corpus(), "train"), 1, 1, _OWN, tokens):
        assert source.size + target.size <= tokens
        assert (target[:, 0] == START).all()


def test_rows_are_padded_at_their_end() -> None:
    assert padded([np.array([7]), np.array([8, 9])]).tolist() == [[7, PAD], [8, 9]]


def test_a_target_without_pieces_stays_as_it_is() -> None:
    assert renumbered(np.array([5, 6]), np.array([]), np.array([])).tolist() == [5, 6]
