"""kiosk.ports.AnswerIndex for every language that has content."""

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Generic, TypeVar

from kiosk.domain.decision import Match, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from kiosk.domain.lint import Finding
from offline_models.faq_model.completion import Completion
from offline_models.faq_model.language_guess import LanguageGuess, texts_of
from offline_models.faq_model.language_model import LanguageModel
from offline_models.faq_model.sample_index import SentenceEncoder

Value = TypeVar("Value")


class _Kept(Generic[Value]):
    """Makes what belongs to a language when it is first asked for. Safe to use from several threads."""

    def __init__(self, make: Callable[[str], Value]) -> None:
        self._make = make
        self._made: dict[str, Value] = {}
        self._lock = threading.Lock()

    def get(self, tag: str) -> Value:
        with self._lock:
            if tag not in self._made:
                self._made[tag] = self._make(tag)
            return self._made[tag]

    def fill(self, made: dict[str, Value]) -> None:
        with self._lock:
            self._made.update(made)

    def items(self) -> list[tuple[str, Value]]:
        with self._lock:
            return list(self._made.items())


def no_encoder(tag: str) -> SentenceEncoder | None:
    """Return no encoder for any language."""
    return None


class ContentAnswerIndex:
    """Learns a language when it is first asked for, and keeps it. Safe to use from several threads."""

    def __init__(self, library: Library, encoder_for: Callable[[str], SentenceEncoder | None] = no_encoder) -> None:
        """Take the content, and what gives the sentence encoder of a language that has one installed."""
        self._library = library
        self._encoder_for = encoder_for
        # Each its own lock: completing while somebody types must not wait for a model that is being learned.
        self._models = _Kept(self._learned)
        self._completions = _Kept(lambda tag: Completion(library, tag))
        self._guess = _Kept(lambda _: LanguageGuess(texts_of(library)))

    def updated(self, library: Library, changed: Collection[str]) -> "ContentAnswerIndex":
        """Return the index of a library in which some FAQ documents are changed, new or gone, in a moment."""
        other = ContentAnswerIndex(library, self._encoder_for)
        other._models.fill({tag: model.updated(library, changed) for tag, model in self._models.items()})
        return other

    def warm(self, tag: str) -> None:
        """Prepare everything for a language now; it takes a second, and meanwhile what is prepared can be used."""
        self._completions.get(tag)
        self._models.get(tag)
        self._guess.get("")

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question."""
        return self._models.get(tag).rank(hypotheses)

    def matches(self, tag: str, text: str, limit: int = 10) -> Sequence[Match]:
        """Return the phrasings that decide about a text, the weightiest first."""
        return self._models.get(tag).matches(text, limit)

    def complete(self, tag: str, typed: str, limit: int = 5) -> Sequence[str]:
        """Return documents whose question or phrasings hold what was typed so far, misspelt or not, the best first."""
        return self._completions.get(tag).complete(typed, limit)

    def review(self, tag: str) -> Iterator[Finding]:
        """Yield what looks wrong in a language's content, as seen by its model; seconds."""
        return self._models.get(tag).review()

    def other_language(self, tag: str, text: str) -> str | None:
        """Return the language that a text surely is in when it is not `tag`, else None."""
        return self._guess.get("").other_than(tag, text)

    def _learned(self, tag: str) -> LanguageModel:
        return LanguageModel(self._library, tag, self._encoder_for(tag))
