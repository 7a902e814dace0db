"""kiosk.ports.AnswerIndex for every language that has content."""

import threading
from collections.abc import Callable, Collection, Iterator, Sequence

from kiosk.domain.decision import Match, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from kiosk.domain.lint import Finding
from offline_models.faq_model.completion import Completion
from offline_models.faq_model.language_guess import LanguageGuess, texts_of
from offline_models.faq_model.language_model import LanguageModel
from offline_models.faq_model.sample_index import SentenceEncoder


def no_encoder(tag: str) -> SentenceEncoder | None:
    """Return no encoder for any language."""
    return None


class ContentAnswerIndex:
    """Learns a language when it is first asked for, and keeps it. Safe to use from several threads."""

    def __init__(self, library: Library, encoder_for: Callable[[str], SentenceEncoder | None] = no_encoder) -> None:
        """Take the content, and what gives the sentence encoder of a language that has one installed."""
        self._library = library
        self._encoder_for = encoder_for
        self._models: dict[str, LanguageModel] = {}
        self._completions: dict[str, Completion] = {}
        self._guess: LanguageGuess | None = None
        self._lock = threading.Lock()

    def updated(self, library: Library, changed: Collection[str]) -> "ContentAnswerIndex":
        """Return the index of a library in which some FAQ documents are changed, new or gone, in a moment."""
        other = ContentAnswerIndex(library, self._encoder_for)
        with self._lock:
            other._models = {tag: model.updated(library, changed) for tag, model in self._models.items()}
        return other

    def warm(self, tag: str) -> None:
        """Learn the language now."""
        self._model(tag)

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question."""
        return self._model(tag).rank(hypotheses)

    def matches(self, tag: str, text: str, limit: int = 10) -> Sequence[Match]:
        """Return the phrasings that decide about a text, the weightiest first."""
        return self._model(tag).matches(text, limit)

    def complete(self, tag: str, typed: str, limit: int = 5) -> Sequence[str]:
        """Return documents whose question or phrasings hold what was typed so far, misspelt or not, the best first."""
        with self._lock:
            if tag not in self._completions:
                self._completions[tag] = Completion(self._library, tag)
            completion = self._completions[tag]
        return completion.complete(typed, limit)

    def review(self, tag: str) -> Iterator[Finding]:
        """Yield what looks wrong in a language's content, as seen by its model; seconds."""
        return self._model(tag).review()

    def other_language(self, tag: str, text: str) -> str | None:
        """Return the language that a text surely is in when it is not `tag`, else None."""
        with self._lock:
            if self._guess is None:
                self._guess = LanguageGuess(texts_of(self._library))
        return self._guess.other_than(tag, text)

    def _model(self, tag: str) -> LanguageModel:
        with self._lock:
            if tag not in self._models:
                self._models[tag] = LanguageModel(self._library, tag, self._encoder_for(tag))
            return self._models[tag]
