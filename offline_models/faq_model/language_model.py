"""The answer model of one language, from the installed content alone."""

from collections.abc import Sequence

import numpy as np

from kiosk.domain.decision import Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from offline_models.faq_model.calibration import Vector
from offline_models.faq_model.folding import fold
from offline_models.faq_model.local_ridge import LocalRidge
from offline_models.faq_model.reading import Reading
from offline_models.faq_model.sample_index import SampleIndex, SentenceEncoder
from offline_models.faq_model.samples import BACKGROUND, CONFUSABLE, samples_of

LATER_GUESS = 0.95
"""How much each later guess of the recogniser is believed, compared with the one before it."""
CALIBRATED_ON = 150
"""Samples of answers, evenly spread, that are left out in turn to learn how far scores can be trusted."""
QUESTIONS_ANSWERED = 0.7
"""Share of the visitors' questions that are expected to have their answer among the documents and to find it."""
EMERGENCIES_WEIGHED = 0.5
"""Far more than are expected: missing one is worse than a false alarm."""
NOT_ASKED = -1.0


class LanguageModel:
    """Ranks the documents of one language. The same content gives the same model."""

    def __init__(self, library: Library, tag: str, encoder: SentenceEncoder | None = None) -> None:
        """Index the samples and learn what their scores are worth."""
        samples = samples_of(library, tag)
        names = sorted(set(samples.owners))
        number = {name: place for place, name in enumerate(names)}
        self._owners = np.array([number[owner] for owner in samples.owners], dtype=np.intp)
        self._index = SampleIndex(samples, encoder)
        self._ridge = LocalRidge(self._index, self._owners)
        answers = [name for name in names if name in library.faqs]
        emergencies = [name for name in names if name in library.emergencies]
        self._answers = Reading(names, answers, [BACKGROUND])
        self._emergencies = Reading(names, emergencies, [BACKGROUND, CONFUSABLE])
        self._calibrate(np.isin(samples.owners, answers))

    def rank(self, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return what several guesses of one utterance may mean: the meaning of that guess which fits the content best.

        A later guess must fit better than an earlier one to be believed. Guesses are not mixed: a wild one would drown
        the right one.
        """
        guesses = [(guess.text, folded) for guess in hypotheses if (folded := fold(guess.text))]
        rankings = [self._rank_one(self._index.likeness(text, folded)) for text, folded in guesses]
        if not rankings:
            return Ranking((), ())
        believed = [_fit(ranking) * LATER_GUESS**place for place, ranking in enumerate(rankings)]
        return rankings[believed.index(max(believed))]

    def _rank_one(self, likeness: Vector) -> Ranking:
        share = self._ridge.share(likeness)
        return Ranking(self._answers.rank(share), self._emergencies.rank(share))

    def _calibrate(self, answers: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> None:
        """Leave samples out in turn; each answer's sample also with its whole document: then nothing answers it."""
        spread = np.flatnonzero(answers)
        step = max(1, len(spread) // CALIBRATED_ON)
        for sample in [*spread[::step], *np.flatnonzero(~answers)]:
            owner = int(self._owners[sample])
            likeness = self._index.likeness_of(sample)
            likeness[sample] = NOT_ASKED
            share = self._ridge.share(likeness)
            self._answers.try_on(share, owner)
            self._emergencies.try_on(share, owner)
            if answers[sample]:
                likeness[self._owners == owner] = NOT_ASKED
                self._answers.try_on(self._ridge.share(likeness), owner, answerable=False)
        self._answers.learn(QUESTIONS_ANSWERED)
        self._emergencies.learn(EMERGENCIES_WEIGHED)


def _fit(ranking: Ranking) -> float:
    """Return how well a guess fits the content: the score of the best thing it may mean."""
    return max((found[0].score for found in (ranking.candidates, ranking.emergencies) if found), default=0.0)
