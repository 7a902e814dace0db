"""The answer model of one language, from the installed content alone."""

from collections.abc import Collection, Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property

import numpy as np

from kiosk.domain.decision import Candidate, Match, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from kiosk.domain.lint import Finding
from offline_models.faq_model.calibration import calibration
from offline_models.faq_model.complement_bayes import ComplementBayes
from offline_models.faq_model.features import is_undivided
from offline_models.faq_model.folding import fold
from offline_models.faq_model.local_ridge import LocalRidge, Share
from offline_models.faq_model.reading import MOST_CANDIDATES, Reading, Trial
from offline_models.faq_model.sample_index import SampleIndex, SentenceEncoder
from offline_models.faq_model.samples import BACKGROUND, CONFUSABLE, Samples, samples_of, samples_of_faq
from offline_models.faq_model.scripts import (
    SYLLABLES,
    VOWELS_OPEN,
    is_foreign,
    latin,
    usual_scripts,
    with_skeletons,
)
from offline_models.faq_model.second_look import DAMAGED, MOST_SAMPLES, SecondLook
from offline_models.faq_model.self_review import review

NOTHING = 0.15
"""Likeness below which a text is like no sample at all. Development questions with 30 % of their characters damaged
keep 0.15, and most of them still find their document; 0.135 (e to the power of -STEEPNESS) shares no piece."""
FAINT = 0.17
"""Likeness below which a text is no emergency; the lowest of a development question is 0.16, most are 0.2."""
BAYES = 0.06
"""How much the document as a whole counts beside its single phrasings, chosen on the development questions."""
BAYES_BESIDE_MEANING = 0.02
"""The same with a sentence encoder, which knows much of that; chosen on CLINC150's validation set, the same on ours."""
OTHER_SCRIPT = 0.44
"""How much an emergency is believed that was written in another script. Spelled by ear, 39 calm questions in Urdu,
Bengali, Nepali and Sinhala looked like one with up to 0.87, 15 emergencies with 0.91 and more."""
BY_SOUND = 0.5
"""How much the sound of what was heard counts beside its writing, where syllables are written (decision 20)."""
LATER_GUESS = 0.95
"""How much each later guess of the recogniser is believed, compared with the one before it."""


class LanguageModel:
    """Ranks the documents of one language. The same content gives the same model."""

    def __init__(self, library: Library, tag: str, encoder: SentenceEncoder | None = None) -> None:
        """Index the samples."""
        self._tag = tag
        samples = samples_of(library, tag)
        self._names = sorted(set(samples.owners))
        self._index = SampleIndex(samples, encoder)
        self._has_encoder = encoder is not None
        self._scripts = usual_scripts(samples.folded)
        sorts = ("answers", "emergencies")
        self._calibrations = [calibration(sort + ("-encoder" if encoder else ""), tag) for sort in sorts]
        self._number_owners(library)
        self._bayes = ComplementBayes(self._index.rows, self._owners, len(self._names))
        self._bayes_weight = bayes_weight(encoder)
        self._changed: list[int] = []

    def updated(self, library: Library, changed: Collection[str]) -> "LanguageModel":
        """Return the model of a library in which some FAQ documents are changed, new or gone, in a moment.

        How frequent pieces are is not learned anew: after many changes, or others, make a new model.
        """
        other = copy(self)
        for learned in ("_latin", "_second_look"):
            other.__dict__.pop(learned, None)
        for name in changed:
            faq = library.faqs.get(name)
            added = samples_of_faq(faq, self._tag) if faq else Samples((), (), ())
            other._index = other._index.updated([name], added)
        other._names = [*self._names, *sorted(set(changed) - set(self._names))]
        other._number_owners(library)
        other._changed = [*self._changed, *(place for place, name in enumerate(other._names) if name in changed)]
        return other

    def _number_owners(self, library: Library) -> None:
        number = {name: place for place, name in enumerate(self._names)}
        self._owners = np.array([number[owner] for owner in self._index.samples.owners], dtype=np.intp)
        self._ridge = LocalRidge(self._index, self._owners)
        answers, emergencies = self._calibrations
        self._answers = Reading(self._names, library.faqs, [BACKGROUND], answers)
        self._emergencies = Reading(self._names, library.emergencies, [BACKGROUND, CONFUSABLE], emergencies)

    def rank(self, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return what several guesses of one utterance may mean: the meaning of that guess which fits the content best.

        A later guess must fit better than an earlier one to be believed. Scores of guesses are not mixed: a wild one
        would drown the right one. What the other guesses may mean comes behind the winner, as what else was meant.
        """
        rankings = [
            self._ranking(share, guess) for guess in hypotheses if (share := self._share(guess.text)) is not None
        ]
        if not rankings:
            return Ranking((), ())
        believed = [_fit(ranking) * LATER_GUESS**place for place, ranking in enumerate(rankings)]
        best = rankings[believed.index(max(believed))]
        return replace(best, candidates=_also_meant(best, rankings))

    def _ranking(self, share: Share, guess: Hypothesis) -> Ranking:
        folded = fold(guess.text)
        emergencies = () if _is_faint(share) else self._emergencies.rank(share)
        if is_foreign(folded, self._scripts):
            emergencies = tuple(replace(each, score=each.score * OTHER_SCRIPT) for each in emergencies)
            return Ranking(self._answers.rank(share), emergencies)
        if guess.heard and self._compares_sounds:
            return Ranking(self._answers.rank(self._by_sound(guess.text, folded)), emergencies)
        return Ranking(self._answers.rank(self._again(share, folded), share), emergencies)

    @property
    def _compares_sounds(self) -> bool:
        """Not with an encoder, where it was not measured, and not for much content, which takes long to be spelled."""
        few = len(self._index.samples.folded) <= MOST_SAMPLES
        return bool(self._scripts & SYLLABLES) and few and not self._has_encoder

    def _by_sound(self, text: str, folded: str) -> Share:
        """Return what the neighbours in sound and writing say of a text that a recogniser may have written wrong."""
        written = self._index.likeness(text, folded)
        sounding = self._latin.likeness(text, self._in_latin(folded))
        mixed = np.where(written < 0, written, (1 - BY_SOUND) * written + BY_SOUND * sounding)
        return self._beside_bayes(self._ridge.share(mixed), folded)

    def _again(self, share: Share, folded: str) -> Share:
        """Return what a second look says of a text that is like nothing; of others what the first one says."""
        # Learned when the first such text comes, not before.
        if share.likeness.max() >= DAMAGED or is_undivided(folded) or (look := self._second_look) is None:
            return share
        likeness = look.likeness(folded, self._index.likeness(folded, folded))
        return self._beside_bayes(self._ridge.share(likeness), folded)

    def matches(self, text: str, limit: int) -> Sequence[Match]:
        """Return the samples that decide about a text, the weightiest first, with what each of them says."""
        share = self._share(text)
        if share is None:
            return []
        order = np.argsort(-np.abs(share.weights), kind="stable")[:limit]
        samples = self._index.samples
        return [
            Match(samples.owners[i], samples.texts[i], float(share.likeness[n]), float(share.weights[n]))
            for n, i in ((n, share.samples[n]) for n in order)
        ]

    def review(self) -> Iterator[Finding]:
        """Yield what looks wrong in the content that this was learned from."""
        return review(self._tag, self._index, self._ridge, self._owners)

    def trial(self, text: str) -> tuple[Trial | None, Trial | None]:
        """Return what is known of a text as a question, and as an emergency, before it is calibrated."""
        share = self._share(text)
        if share is None:
            return None, None
        return self._answers.trial(share), None if _is_faint(share) else self._emergencies.trial(share)

    def _share(self, text: str) -> Share | None:
        """Return what the neighbours of a text say, or None when it has none.

        A text in another script than the usual ones is compared by its Latin spelling, and by its neighbours alone.
        """
        folded = fold(text)
        if not folded or not self._owners.size:
            return None
        foreign = is_foreign(folded, self._scripts)
        likeness = self._latin.likeness(text, self._in_latin(folded)) if foreign else self._index.likeness(text, folded)
        if likeness.max() < NOTHING:
            return None
        share = self._ridge.share(likeness)
        if foreign:
            return share
        return self._beside_bayes(share, folded)

    def _beside_bayes(self, share: Share, folded: str) -> Share:
        behind = self._bayes.behind(self._index.vector(folded), share.owners)
        behind[np.isin(share.owners, self._changed)] = 0.0
        return replace(share, scores=share.scores + self._bayes_weight * behind)

    def _in_latin(self, folded: str) -> str:
        spelled = latin(folded)
        return with_skeletons(spelled) if self._scripts & VOWELS_OPEN else spelled

    @cached_property
    def _second_look(self) -> SecondLook | None:
        """None with an encoder, which sees through damage by itself, and for much content."""
        samples = self._index.samples
        if self._has_encoder or len(samples.folded) > MOST_SAMPLES:
            return None
        return SecondLook(samples.folded)

    @cached_property
    def _latin(self) -> SampleIndex:
        samples = self._index.samples
        return SampleIndex(replace(samples, folded=tuple(map(self._in_latin, samples.folded))), gone=self._index.gone)


def bayes_weight(encoder: SentenceEncoder | None) -> float:
    """Return how much the document as a whole counts beside its single phrasings."""
    return BAYES if encoder is None else BAYES_BESIDE_MEANING


def _is_faint(share: Share) -> bool:
    return bool(share.likeness.max() < FAINT)


def _also_meant(best: Ranking, rankings: Sequence[Ranking]) -> tuple[Candidate, ...]:
    """Return the best guess's candidates with those of the other guesses behind its winner, by what they score there.

    A document keeps its highest score, but none passes the winner: which guess is believed is decided already.
    """
    if len(rankings) == 1 or not best.candidates:
        return best.candidates
    winner = best.candidates[0]
    scores: dict[str, float] = {}
    for place, ranking in enumerate(rankings):
        for each in ranking.candidates:
            score = each.score * (1.0 if ranking is best else LATER_GUESS**place)
            scores[each.id] = max(scores.get(each.id, 0.0), min(score, winner.score))
    others = sorted(scores.keys() - {winner.id}, key=lambda name: (-scores[name], name))
    return (winner, *(Candidate(name, scores[name]) for name in others[: MOST_CANDIDATES - 1]))


def _fit(ranking: Ranking) -> float:
    """Return how well a guess fits the content: the score of the best thing it may mean."""
    return max((found[0].score for found in (ranking.candidates, ranking.emergencies) if found), default=0.0)
