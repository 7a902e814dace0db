"""What a share of the neighbours means for one sort of document: the answers, or the emergencies."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from kiosk.domain.decision import Candidate
from offline_models.faq_model.calibration import Evidence, ScopeModel, Vector, fit_temperature
from offline_models.faq_model.local_ridge import Share

MOST_CANDIDATES = 10


@dataclass
class Trials:
    """Samples that were left out in turn, and what the others then said of them."""

    evidence: list[Evidence] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    """Why the best document may be wrong: 0 neighbouring, 1 background, 2 the other sort, 3 nothing answers it."""
    scores: list[Vector] = field(default_factory=list)
    truth: list[int] = field(default_factory=list)


class Reading:
    """Reads one sort of document out of a share."""

    def __init__(self, *, any_right: bool = False) -> None:
        """any_right: whether any document of this sort is right when one is meant (an emergency is an emergency)."""
        self._any = any_right
        self._scope: ScopeModel | None = None
        self._temperature = 1.0
        self._trials = Trials()

    def name(self, names: Sequence[str], sort: Collection[str], background: Collection[str]) -> None:
        """Take the names of all owners by number, the names of this sort, and the names that mean none."""
        self._names = names
        self._mine = np.isin(names, list(sort))
        self._background = np.isin(names, list(background))

    def rank(self, share: Share) -> tuple[Candidate, ...]:
        """Return the candidates, best first, with their probabilities; none when no neighbour is of this sort."""
        mine = self._mine[share.owners]
        if self._scope is None or not mine.any():
            return ()
        owners, scores = share.owners[mine], share.scores[mine]
        certain = self._scope.probability(self._evidence(share))
        shares = softmax(scores / self._temperature)
        order = np.argsort(-shares, kind="stable")[:MOST_CANDIDATES]
        # The scope model speaks of the winner; the others share what the winner leaves, in their proportion.
        rest = float(1 - shares[order[0]]) or 1.0
        left = min(certain, 1 - certain)
        return tuple(
            Candidate(self._names[owners[i]], certain if i == order[0] else float(shares[i] / rest * left))
            for i in order
        )

    def try_on(self, share: Share, owner: int, *, answerable: bool = True) -> None:
        """Remember what was said of a sample left out. answerable: whether its document's other samples were asked."""
        mine = self._mine[share.owners]
        if not mine.any():
            return
        owners, scores = share.owners[mine], share.scores[mine]
        trials = self._trials
        trials.evidence.append(self._evidence(share))
        trials.right.append(bool(self._mine[owner]) if self._any else bool(owners[scores.argmax()] == owner))
        trials.kinds.append(3 if not answerable else 0 if self._mine[owner] else 1 if self._background[owner] else 2)
        if answerable and owner in owners:
            trials.scores.append(scores)
            trials.truth.append(int(np.flatnonzero(owners == owner)[0]))

    def learn(self, expected: float) -> None:
        """Learn from what was remembered what scores are worth, and forget it. See ScopeModel for `expected`."""
        trials, self._trials = self._trials, Trials()
        if any(trials.right):
            self._scope = ScopeModel(trials.evidence, np.array(trials.right), np.array(trials.kinds), expected)
            self._temperature = fit_temperature(trials.scores, trials.truth)

    def _evidence(self, share: Share) -> Evidence:
        mine, background = self._mine[share.owners], self._background[share.owners]
        ordered = np.sort(share.scores[mine])
        nearest = share.likeness[self._mine[share.owner_of_sample]]
        return Evidence(
            best=float(ordered[-1]),
            margin=float(ordered[-1] - ordered[-2]) if len(ordered) > 1 else float(ordered[-1]),
            background=_most(share.scores[background]),
            rival=_most(share.scores[~mine & ~background]),
            total=float(np.maximum(ordered, 0).sum()),
            likeness=_most(nearest),
        )


def _most(values: NDArray[np.float64]) -> float:
    return float(values.max(initial=0.0))
