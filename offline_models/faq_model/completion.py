"""What a person may be typing."""

from collections.abc import Sequence

import numpy as np

from kiosk.domain.library import Library
from offline_models.faq_model.features import Vectorizer, View
from offline_models.faq_model.folding import fold, plain

FEWEST_FOR_SPELLING = 4
"""Characters from which a misspelling can be told from a beginning."""
LIKE_ENOUGH = 0.25


def _pieces(text: str) -> list[str]:
    """Return pairs of letters, word beginnings marked: a word may still lack its end."""
    edged = f" {text}"
    return [edged[i : i + 2] for i in range(len(edged) - 1)]


VIEWS: tuple[tuple[View, float], ...] = ((_pieces, 1.0),)


class Completion:
    """Finds documents by the beginning, a part, or a misspelling of their question or phrasings."""

    def __init__(self, library: Library, tag: str) -> None:
        """Take the texts of one language."""
        texts = [(faq.id, faq.texts[tag]) for faq in library.faqs.values() if tag in faq.texts]
        pairs = [(plain(fold(p)), faq_id) for faq_id, text in texts for p in (text.question, *text.phrasings)]
        self._phrases = [phrase for phrase, _ in pairs]
        self._owners = [owner for _, owner in pairs]
        self._spelling = Vectorizer(self._phrases, VIEWS)

    def complete(self, typed: str, limit: int) -> Sequence[str]:
        """Return document ids, the best first: those that hold what was typed, then those that look like it."""
        wanted = plain(fold(typed))
        if not wanted:
            return []
        held = sorted(
            (_place(phrase, wanted), len(phrase), owner)
            for phrase, owner in zip(self._phrases, self._owners, strict=True)
            if wanted in phrase
        )
        found = list(dict.fromkeys(owner for _, _, owner in held))
        if len(found) < limit and len(wanted) >= FEWEST_FOR_SPELLING:
            found = list(dict.fromkeys([*found, *self._alike(wanted)]))
        return found[:limit]

    def _alike(self, wanted: str) -> list[str]:
        likeness = (self._spelling.samples @ self._spelling.matrix([wanted]).T).toarray()[:, 0]
        order = np.argsort(-likeness, kind="stable")
        return [self._owners[i] for i in order[: np.count_nonzero(likeness >= LIKE_ENOUGH)]]


def _place(phrase: str, wanted: str) -> int:
    """Return where the typed text stands: 1 at the start, 2 at a word's start, 3 inside."""
    return 1 if phrase.startswith(wanted) else 2 if f" {wanted}" in phrase else 3
