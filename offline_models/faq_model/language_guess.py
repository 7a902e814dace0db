"""Which of the content's languages a text seems to be in.

A naive Bayes classifier over letter trigrams, learned from the installed questions and short answers. Source of the
method: Dunning, Statistical identification of language, 1994.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.library import Library
from offline_models.faq_model.folding import fold

SIZE = 3
SMOOTHING = 0.5
FEWEST_LETTERS = 6
SURE = 0.7
"""Mean difference of log-likelihood per trigram from which another language is surely meant rather than a loan word."""


class LanguageGuess:
    """Compares a text with every language."""

    def __init__(self, texts: Mapping[str, Sequence[str]]) -> None:
        """Learn from texts of each language."""
        self._tags = tuple(sorted(texts))
        counts = [Counter(piece for text in texts[tag] for piece in _pieces(fold(text))) for tag in self._tags]
        known = sorted({piece for count in counts for piece in count})
        self._row = {piece: row for row, piece in enumerate(known)}
        table = np.array([[count[piece] for count in counts] for piece in known], dtype=np.float64).reshape(
            -1, len(counts)
        )
        total = table.sum(axis=0) + SMOOTHING * (len(known) + 1)
        self._logs: NDArray[np.float64] = np.log((table + SMOOTHING) / total)
        self._unseen: NDArray[np.float64] = np.log(SMOOTHING / total)

    def other_than(self, tag: str, text: str) -> str | None:
        """Return the language that a text surely is in when it is not `tag`, else None."""
        folded = fold(text)
        if tag not in self._tags or sum(letter.isalpha() for letter in folded) < FEWEST_LETTERS:
            return None
        pieces = _pieces(folded)
        rows = [self._row[piece] for piece in pieces if piece in self._row]
        scores = self._logs[rows].sum(axis=0) + self._unseen * (len(pieces) - len(rows))
        best = int(scores.argmax())
        sure = (scores[best] - scores[self._tags.index(tag)]) / len(pieces) >= SURE
        return self._tags[best] if sure else None


def texts_of(library: Library) -> dict[str, list[str]]:
    """Return what each language can be learned from."""
    texts: dict[str, list[str]] = {tag: [] for tag in library.tags()}
    for faq in library.faqs.values():
        for tag, text in faq.texts.items():
            if tag in texts:
                texts[tag] += [text.question, text.short, *text.phrasings[:8]]
    return texts


def _pieces(folded: str) -> list[str]:
    edged = f" {folded} "
    return [edged[i : i + SIZE] for i in range(len(edged) - SIZE + 1)]
