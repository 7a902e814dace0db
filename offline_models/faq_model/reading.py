"""What a share of the neighbours means for one sort of document: the answers, or the emergencies."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from kiosk.domain.decision import Candidate
from offline_models.faq_model.calibration import Calibration, Evidence
from offline_models.faq_model.local_ridge import Share

MOST_CANDIDATES = 10


@dataclass(frozen=True, slots=True)
class Trial:
    """The evidence of a question, and the score of each document among its neighbours."""

    evidence: Evidence
    scores: dict[str, float]


class Reading:
    """Reads one sort of document out of a share."""

    def __init__(
        self, names: Sequence[str], sort: Collection[str], background: Collection[str], calibration: Calibration
    ) -> None:
        """Take the names of all owners by number, the names of this sort, and the names that mean none."""
        self._names = names
        self._mine = np.isin(names, list(sort))
        self._background = np.isin(names, list(background))
        self._calibration = calibration

    def rank(self, share: Share, believed: Share | None = None) -> tuple[Candidate, ...]:
        """Return the candidates, best first, with their probabilities; none when no neighbour is of this sort.

        believed: says how likely the winner is, where that is another share than the one that orders the candidates.
        """
        mine = self._mine[share.owners]
        evidence = self.evidence(believed or share) if mine.any() else None
        if evidence is None:
            return ()
        owners, scores = share.owners[mine], share.scores[mine]
        certain = self._calibration.probability(evidence)
        shares = softmax(scores / self._calibration.temperature)
        order = np.argsort(-shares, kind="stable")[:MOST_CANDIDATES]
        # The calibration speaks of the winner; the others share what the winner leaves, in their proportion.
        rest = float(1 - shares[order[0]]) or 1.0
        left = min(certain, 1 - certain)
        return tuple(
            Candidate(self._names[owners[i]], certain if i == order[0] else float(shares[i] / rest * left))
            for i in order
        )

    def trial(self, share: Share) -> Trial | None:
        """Return what a calibration can be learned from."""
        evidence = self.evidence(share)
        if evidence is None:
            return None
        mine = self._mine[share.owners]
        scores = {self._names[o]: float(s) for o, s in zip(share.owners[mine], share.scores[mine], strict=True)}
        return Trial(evidence, scores)

    def evidence(self, share: Share) -> Evidence | None:
        """Return what is known of a query, or None when no neighbour is of this sort."""
        mine, background = self._mine[share.owners], self._background[share.owners]
        if not mine.any():
            return None
        ordered = np.sort(share.scores[mine])
        return Evidence(
            best=float(ordered[-1]),
            margin=float(ordered[-1] - ordered[-2]) if len(ordered) > 1 else float(ordered[-1]),
            background=float(share.scores[background].max(initial=0.0)),
            rival=float(share.scores[~mine & ~background].max(initial=0.0)),
            total=float(np.maximum(ordered, 0).sum()),
            everything=float(share.scores.sum()),
            likeness=float(share.likeness[self._mine[share.owner_of_sample]].max()),
        )
