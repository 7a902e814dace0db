"""The answer model of one language, trained from the installed content alone, in well under a second."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.special import softmax

from kiosk.domain.decision import Candidate, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from offline_models.faq_model.calibration import Evidence, Matrix, ScopeModel, Vector, fit_temperature
from offline_models.faq_model.features import Vectorizer, View, characters, fold, letters, plain_words, words
from offline_models.faq_model.ridge import KernelRidge

MOST_CANDIDATES = 10
LATER_GUESS = 0.95
"""How much each later guess of the recogniser is believed, compared with the one before it."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """Numbers chosen on the development questions (docs/benchmarks.md), never on the phrasings."""

    views: tuple[tuple[View, float], ...] = ((words, 0.5), (letters, 1.5), (characters, 1.5), (plain_words, 0.5))
    """Views of the text with their weight in the kernel."""
    ridge: float = 0.1
    """Smoothing: larger trusts single samples less."""


@dataclass(frozen=True, slots=True)
class Samples:
    """What a language's model learns from: folded texts and the document each belongs to."""

    texts: tuple[str, ...]
    owners: tuple[str, ...]
    """FAQ or emergency ids, or BACKGROUND, or CONFUSABLE."""


BACKGROUND = "-"
CONFUSABLE = "~"


def samples_of(library: Library, tag: str) -> Samples:
    """Return the samples of a language: questions, phrasings, and what is none of them."""
    pairs: list[tuple[str, str]] = []
    for faq in library.faqs.values():
        if text := faq.texts.get(tag):
            pairs += [(phrase, faq.id) for phrase in (text.question, *text.phrasings)]
    for emergency in library.emergencies.values():
        if advice := emergency.texts.get(tag):
            pairs += [(phrase, emergency.id) for phrase in (advice.title, *advice.phrasings)]
            pairs += [(phrase, CONFUSABLE) for phrase in advice.confusables]
    if background := library.background.get(tag):
        pairs += [(phrase, BACKGROUND) for phrase in background.utterances]
    known = [(folded, owner) for phrase, owner in pairs if (folded := fold(phrase))]
    return Samples(tuple(text for text, _ in known), tuple(owner for _, owner in known))


class _Head:
    """One of the two questions asked of an utterance: which answer, and which emergency."""

    def __init__(self, kernel: Matrix, owners: Sequence[str], classes: Sequence[str], ridge: float) -> None:
        owner = np.array(owners)
        self._classes = tuple(classes)
        self._inside = np.isin(owner, self._classes)
        background = (owner == BACKGROUND) | (owner == CONFUSABLE)
        targets = np.column_stack([*(owner == name for name in self._classes), background]).astype(np.float64)
        self._ridge = KernelRidge(kernel, targets, ridge)
        self._calibrate(kernel, owner)

    def _calibrate(self, kernel: Matrix, owner: np.ndarray[tuple[int], np.dtype[np.str_]]) -> None:
        others = kernel.copy()
        np.fill_diagonal(others, -1.0)
        scores = self._ridge.left_out
        evidence = self._evidence(scores, others)
        winner = np.array(self._classes)[scores[:, :-1].argmax(axis=1)]
        kinds = np.where(self._inside, 0, np.where((owner == BACKGROUND) | (owner == CONFUSABLE), 1, 2))
        self._scope = ScopeModel(evidence, winner == owner, kinds)
        truth = np.array([self._classes.index(name) for name in owner[self._inside]], dtype=np.intp)
        self._temperature = fit_temperature(scores[self._inside, :-1], truth)

    def _evidence(self, scores: Matrix, likeness: Matrix) -> Evidence:
        documents = np.sort(scores[:, :-1], axis=1)
        best = documents[:, -1]
        second = documents[:, -2] if documents.shape[1] > 1 else np.zeros_like(best)
        nearest = likeness[:, self._inside].max(axis=1)
        return Evidence(best, best - second, scores[:, -1], nearest)

    def rank(self, likeness: Vector) -> tuple[Candidate, ...]:
        """Return the candidates of one query, given its likeness to every sample."""
        row = likeness[None, :]
        scores = self._ridge.scores(row)
        certain = float(self._scope.probability(self._evidence(scores, row))[0])
        shares = softmax(scores[0, :-1] / self._temperature)
        order = np.argsort(-shares, kind="stable")[:MOST_CANDIDATES]
        # The scope model speaks of the winner; the others share what the winner leaves, in their proportion.
        rest = float(1 - shares[order[0]]) or 1.0
        return tuple(
            Candidate(
                self._classes[i], certain if i == order[0] else float(shares[i] / rest * min(certain, 1 - certain))
            )
            for i in order
        )


class LanguageModel:
    """Ranks the documents of one language."""

    def __init__(self, library: Library, tag: str, tuning: Tuning | None = None) -> None:
        """Train. The same content gives the same model."""
        tuning = tuning or Tuning()
        samples = samples_of(library, tag)
        present = set(samples.owners)
        faqs = [name for name in library.faqs if name in present]
        emergencies = [name for name in library.emergencies if name in present]
        views = [(Vectorizer(view, samples.texts), weight) for view, weight in tuning.views]
        # Turned round once: a query then reads only the rows of its own pieces.
        self._rows = [(v, weight, v.samples.T.tocsr()) for v, weight in views]
        kernel = self._fused([v.samples for v, _ in views])
        asks = np.array([owner != CONFUSABLE for owner in samples.owners])
        self._asks = asks
        owners = samples.owners
        self._answers = (
            _Head(kernel[np.ix_(asks, asks)], [o for o in owners if o != CONFUSABLE], faqs, tuning.ridge)
            if faqs
            else None
        )
        self._emergencies = _Head(kernel, owners, emergencies, tuning.ridge) if emergencies else None

    def rank(self, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return what several guesses of one utterance may mean: the meaning of that guess which fits the content best.

        A later guess must fit better than an earlier one to be believed. Guesses are not mixed: a wild one would drown
        the right one.
        """
        folded = [text for guess in hypotheses if (text := fold(guess.text))]
        if not folded:
            return Ranking((), ())
        rankings = [self._rank_one(row) for row in self._likeness(folded)]
        believed = [_fit(ranking) * LATER_GUESS**place for place, ranking in enumerate(rankings)]
        return rankings[believed.index(max(believed))]

    def _rank_one(self, likeness: Vector) -> Ranking:
        answers = self._answers.rank(likeness[self._asks]) if self._answers else ()
        return Ranking(answers, self._emergencies.rank(likeness) if self._emergencies else ())

    def _likeness(self, folded: Sequence[str]) -> Matrix:
        """Return the fused likeness of texts to the samples, shape (texts, samples), 0 to 1."""
        return self._fused([vectorizer.matrix(folded) for vectorizer, _, _ in self._rows])

    def _fused(self, queries: Sequence[csr_matrix[np.float64]]) -> Matrix:
        """Return the weighted mean of the views' likenesses; a view that sees nothing of a text does not count."""
        total = np.zeros((queries[0].shape[0], self._rows[0][2].shape[1]))
        weights = np.zeros(queries[0].shape[0])
        for own, (_, weight, rows) in zip(queries, self._rows, strict=True):
            total += weight * (own @ rows).toarray()
            weights += weight * (np.diff(own.indptr) > 0)
        return np.asarray(total / np.maximum(weights, 1e-9)[:, None], dtype=np.float64)


def _fit(ranking: Ranking) -> float:
    """Return how well a guess fits the content: the score of the best thing it may mean."""
    return max((found[0].score for found in (ranking.candidates, ranking.emergencies) if found), default=0.0)
