"""The answer index over n-grams: kiosk.ports.AnswerIndex for every language that has content."""

import threading
from collections.abc import Sequence

from kiosk.domain.decision import Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from offline_models.faq_model.folding import fold, plain
from offline_models.faq_model.language_model import LanguageModel


class NgramAnswerIndex:
    """Trains a language's model when it is first asked for, and keeps it. Safe to use from several threads."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._models: dict[str, LanguageModel] = {}
        self._lock = threading.Lock()

    def warm(self, tag: str) -> None:
        """Train the language's model now."""
        self._model(tag)

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question."""
        return self._model(tag).rank(hypotheses)

    def complete(self, tag: str, typed: str, limit: int = 5) -> Sequence[str]:
        """Return documents whose question or phrasings hold what was typed so far, the best match first."""
        wanted = plain(fold(typed))
        if not wanted:
            return []
        ranked = sorted((found, faq_id) for faq_id in self._library.faqs if (found := self._place(faq_id, tag, wanted)))
        return [faq_id for _place, faq_id in ranked[:limit]]

    def _place(self, faq_id: str, tag: str, wanted: str) -> tuple[int, int] | None:
        """Return where the typed text stands: 1 at a start, 2 at a word's start, 3 inside; then the length."""
        text = self._library.faqs[faq_id].texts.get(tag)
        if text is None:
            return None
        found = [
            (1 if phrase.startswith(wanted) else 2 if f" {wanted}" in phrase else 3, len(phrase))
            for phrase in (plain(fold(p)) for p in (text.question, *text.phrasings))
            if wanted in phrase
        ]
        return min(found, default=None)

    def _model(self, tag: str) -> LanguageModel:
        with self._lock:
            if tag not in self._models:
                self._models[tag] = LanguageModel(self._library, tag)
            return self._models[tag]
