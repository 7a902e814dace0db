"""What the network is taught by; needs torch, which only the environment for training has."""

import pytest

torch = pytest.importorskip("torch")

from offline_models.training.network import Network, Shape  # noqa: E402 -- it needs torch
from offline_models.training.train import full_loss, rate, sampled_loss, shares  # noqa: E402
from offline_models.training.vocabulary import PAD, START  # noqa: E402

SHAPE = Shape(vocabulary=60, width=16, heads=2, inner=32, encoder_layers=1, decoder_layers=1, longest=12)


def test_scored_against_all_others_the_sampled_loss_is_the_whole_one() -> None:
    torch.manual_seed(1)
    network = Network(SHAPE, dropout=0.0)
    source, target = torch.randint(4, 60, (3, 7)), torch.randint(4, 60, (3, 6))
    target[:, 0], target[1, 4:] = START, PAD
    whole = full_loss(network, source, target)
    torch.testing.assert_close(sampled_loss(network, source, target, 60, 0.0), whole)


def test_a_sampled_loss_is_near_the_whole_one_on_average() -> None:
    torch.manual_seed(1)
    network = Network(SHAPE, dropout=0.0)
    source, target = torch.randint(4, 60, (3, 7)), torch.randint(4, 60, (3, 6))
    whole = full_loss(network, source, target).item()
    drawn = [sampled_loss(network, source, target, 10, 0.0).item() for _ in range(50)]
    assert abs(sum(drawn) / len(drawn) - whole) < 0.05 * whole


def test_the_rate_rises_and_falls_to_nearly_nothing() -> None:
    rates = [rate(step, 2000) for step in range(2000)]
    assert max(rates) == rates[rates.index(max(rates))] > 20 * rates[-1]
    assert rates[0] < rates[100] < rates[400]


def test_our_own_texts_become_more_of_what_is_seen() -> None:
    assert shares(0.0)[0] < shares(0.5)[0] < shares(1.0)[0]
    assert all(abs(shares(done).sum() - 1) < 1e-9 for done in (0.0, 0.3, 1.0))
