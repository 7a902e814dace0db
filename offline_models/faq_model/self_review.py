"""What the answer model thinks of the content that it learned from."""

from collections.abc import Iterator

import numpy as np

from kiosk.domain.lint import Finding
from offline_models.faq_model.local_ridge import LocalRidge
from offline_models.faq_model.sample_index import NOT_ASKED, SampleIndex
from offline_models.faq_model.samples import BACKGROUND, CONFUSABLE

SAME = 0.85
"""Likeness (n-grams or meaning) from which two phrasings of different documents are nearly the same."""
NEAR_THE_TOP = 3
CLEARLY = 0.3
"""Score from which another document would win without doubt."""


def review(
    tag: str, index: SampleIndex, ridge: LocalRidge, owners: "np.ndarray[tuple[int], np.dtype[np.intp]]"
) -> Iterator[Finding]:
    """Yield near-duplicates of another document, and phrasings that do not lead home when they are left out."""
    samples = index.samples
    for sample, (text, owner) in enumerate(zip(samples.texts, samples.owners, strict=True)):
        if owner in (BACKGROUND, CONFUSABLE):
            continue
        likeness = index.likeness_of(sample)
        others = np.where(owners != owners[sample], likeness, NOT_ASKED)
        nearest = int(others.argmax())
        if others[nearest] >= SAME and sample < nearest:
            message = f"Nearly the same as “{samples.texts[nearest]}” of {samples.owners[nearest]}."
            yield Finding("near-duplicate", owner, tag, text, message)
        likeness[sample] = NOT_ASKED
        share = ridge.share(likeness)
        ranked = np.argsort(-share.scores, kind="stable")
        winner = share.owners[ranked[0]]
        home = owners[sample] in share.owners[ranked[:NEAR_THE_TOP]]
        if not home and share.scores[ranked[0]] >= CLEARLY:
            message = _astray(samples.owners[int(np.flatnonzero(owners == winner)[0])])
            yield Finding("astray", owner, tag, text, message)


def _astray(winner: str) -> str:
    if winner == BACKGROUND:
        return "Looks like small talk, which nothing answers. Say more of the matter in it."
    if winner == CONFUSABLE:
        return "Looks like one of the sentences that only resemble an emergency."
    return f"Leads to {winner} instead."
