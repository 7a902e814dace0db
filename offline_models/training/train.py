"""Trains the starter model on a CPU or a GPU; may be stopped at any time and goes on where it was.

python -m offline_models.training.train DATA RUN [--steps N] [--threads N]
DATA holds corpus.npz; RUN gets checkpoint.pt (the last state) and log.tsv (step, tokens, seconds, loss, dev loss).
"""

import argparse
import math
import signal
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from offline_models.training.batches import Drawing, batches
from offline_models.training.network import Network, Shape
from offline_models.training.vocabulary import ARRAYS, PAD, Encoded

SEED = 1
CHECKPOINT, LOG = "checkpoint.pt", "log.tsv"
_RATE, _WARM_UP, _LEAST = 1.2e-3, 500, 0.02
"""Learning rate at its height, the steps until then, and the share of it that is left at the last step."""
_TOKENS = 8000
"""Tokens in a batch, both sides and padding."""
_SMOOTHING = 0.1
_OTHERS = 2000
"""Pieces of the vocabulary that a batch does not hold and that its own are scored against."""
_CLIP = 1.0
_AVERAGED, _AVERAGED_EVERY = 0.995, 5
"""How much of the averaged weights stays at each renewal, and the steps between two."""
_EVERY = 100
"""Steps between two dev losses and checkpoints."""
_DEV_TOKENS, _DEV_BATCHES = 8000, 4
_OWN_FIRST, _OWN_LAST = 0.4, 0.9
"""Share of our own texts at the first step and at the last: general language first, the domain last."""
_PARALLEL = 0.05


def shares(done: float) -> Any:
    """Return the shares of own texts, ready parallel texts and catalogues when a part of all steps is done, 0 to 1."""
    own = _OWN_FIRST + (_OWN_LAST - _OWN_FIRST) * min(1.0, done)
    return np.array([own, _PARALLEL, 1.0 - own - _PARALLEL])


def rate(step: int, steps: int) -> float:
    """Return the learning rate: rising, then falling in a straight line to the last step."""
    rises, falls = (step + 1) / _WARM_UP, max(_LEAST, 1 - step / steps)
    return _RATE * min(rises, falls)


class Training:
    """The state of a training run."""

    def __init__(self, data: Path, run: Path, *, halved: bool = False) -> None:
        """`halved`: compute with numbers of half the precision (bfloat16), where the processor does so faster."""
        corpus = Encoded.load(data / ARRAYS)
        self.run = run
        self.drawing = Drawing(corpus, "train")
        self.dev_drawing = Drawing(corpus, "dev")
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(SEED)
        self.network = Network(Shape()).to(self.device)
        self.averaged = {name: value.detach().clone() for name, value in self.network.named_parameters()}
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(), lr=_RATE, betas=(0.9, 0.98), weight_decay=0.01, fused=True
        )
        self.step = self.pool = self.tokens = 0
        self.seconds = 0.0
        self.stopped = False
        self._halved = halved
        if (run / CHECKPOINT).is_file():
            self._restore(torch.load(run / CHECKPOINT, map_location=self.device, weights_only=True))

    def _restore(self, state: dict[str, Any]) -> None:
        self.network.load_state_dict(state["network"])
        self.averaged = state["averaged"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.pool, self.tokens = state["step"], state["pool"], state["tokens"]
        self.seconds = state["seconds"]

    def save(self) -> None:
        """Write the checkpoint, whole or not at all."""
        state = {
            "shape": asdict(self.network.shape),
            "network": self.network.state_dict(),
            "averaged": self.averaged,
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "pool": self.pool,
            "tokens": self.tokens,
            "seconds": self.seconds,
        }
        torch.save(state, self.run / f"{CHECKPOINT}.part")
        (self.run / f"{CHECKPOINT}.part").replace(self.run / CHECKPOINT)

    def train(self, steps: int) -> None:
        """Train up to a step."""
        losses: list[float] = []
        begun = time.monotonic()
        for source, target in self._batches(steps):
            losses.append(self._learn(source, target, rate(self.step, steps)))
            self.step += 1
            self.tokens += int((target != PAD).sum())
            ends = self.stopped or self.step >= steps
            if self.step % _EVERY == 0 or ends:
                self.seconds += time.monotonic() - begun
                begun = time.monotonic()
                self._report(losses)
                self.save()
                losses = []
            if ends:
                return

    def stop(self) -> None:
        """Have `train` save and return after this step."""
        self.stopped = True

    def _batches(self, steps: int) -> Iterator[tuple[Tensor, Tensor]]:
        while True:
            # A run that goes on begins a new pool: nothing of the interrupted one is seen twice.
            self.pool += 1
            for source, target in batches(self.drawing, SEED, self.pool, shares(self.step / steps), _TOKENS):
                yield torch.from_numpy(source).to(self.device), torch.from_numpy(target).to(self.device)

    def _learn(self, source: Tensor, target: Tensor, learning_rate: float) -> float:
        self.network.train()
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate
        with torch.autocast(self.device, dtype=torch.bfloat16, enabled=self._halved):
            loss = sampled_loss(self.network, source, target, _OTHERS, _SMOOTHING)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call, unused-ignore]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), _CLIP)
        self.optimizer.step()
        if self.step % _AVERAGED_EVERY == 0:
            self._average()
        return float(loss.item())

    @torch.no_grad()
    def _average(self) -> None:
        renewals = self.step // _AVERAGED_EVERY
        kept = min(_AVERAGED, (1 + renewals) / (10 + renewals))
        torch._foreach_lerp_(list(self.averaged.values()), list(self.network.parameters()), 1 - kept)

    def _report(self, losses: list[float]) -> None:
        line = f"{self.step}\t{self.tokens}\t{self.seconds:.0f}\t{np.mean(losses):.3f}\t{self.dev_loss():.3f}"
        with (self.run / LOG).open("a") as log:
            log.write(line + "\n")
        print(line, flush=True)

    @torch.no_grad()
    def dev_loss(self) -> float:
        """Return the averaged weights' loss in nats for a token of held-out documents, always the same pairs."""
        network = Network(self.network.shape, dropout=0.0).to(self.device)
        network.load_state_dict(self.averaged)
        network.eval()
        total = tokens = 0.0
        drawn = batches(self.dev_drawing, SEED, 0, np.array([1.0, 0.0, 0.0]), _DEV_TOKENS)
        for _, (source, target) in zip(range(_DEV_BATCHES), drawn, strict=False):
            matrices = torch.from_numpy(source).to(self.device), torch.from_numpy(target).to(self.device)
            size = int((matrices[1][:, 1:] != PAD).sum())
            total += full_loss(network, *matrices).item() * size
            tokens += size
        return total / tokens


def full_loss(network: Network, source: Tensor, target: Tensor) -> Tensor:
    """Return the mean loss of a target's tokens, in nats, over the whole vocabulary."""
    states, wanted = _states(network, source, target)
    return functional.cross_entropy(network.scores(states), wanted)


def sampled_loss(network: Network, source: Tensor, target: Tensor, others: int, smoothing: float) -> Tensor:
    """Return the loss over the batch's own tokens and some others drawn evenly, which stand for all the rest.

    It costs a fifth of the whole vocabulary's. Source: Jean et al., On using very large target vocabulary for neural
    machine translation, 2015.
    """
    states, wanted = _states(network, source, target)
    present, places = wanted.unique(return_inverse=True)
    absent = torch.ones(network.shape.vocabulary, dtype=torch.bool, device=wanted.device)
    absent[present] = False
    rest = absent.nonzero()[:, 0]
    drawn = rest[torch.randperm(len(rest), device=rest.device)[:others]]
    scores = network.scores(states, torch.cat((present, drawn)))
    # Each one drawn counts for as many as were not.
    weight = torch.zeros_like(scores[0])
    weight[len(present) :] = math.log(max(len(rest), 1) / max(len(drawn), 1))
    return functional.cross_entropy(scores + weight, places, label_smoothing=smoothing)


def _states(network: Network, source: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    """Return the decoder's states, tokens × width, and the token that each should tell."""
    memory, mask = network.encode(source)
    states = network.decode(target[:, :-1], memory, mask)
    wanted = target[:, 1:]
    real = wanted != PAD
    return states[real], wanted[real]


def main() -> None:
    """Train, or go on training."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--steps", type=int, default=16_000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--halved", action="store_true", help="compute in bfloat16; faster where the processor has it")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    arguments.run.mkdir(parents=True, exist_ok=True)
    training = Training(arguments.data, arguments.run, halved=arguments.halved)
    signal.signal(signal.SIGTERM, lambda *_: training.stop())
    training.train(arguments.steps)


if __name__ == "__main__":
    main()
