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

    def ready(self, tag: str) -> Value | None:
        """Return what is made already, without waiting for what is being made."""
        return self._made.get(tag)

    def drop(self, tag: str) -> None:
        with self._lock:
            self._made.pop(tag, None)

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
        self._quick = _Kept(lambda tag: LanguageModel(library, tag))  # until the encoder has read all sentences
        self._completions = _Kept(lambda tag: Completion(library, tag))
        self._guess = _Kept(lambda _: LanguageGuess(texts_of(library)))

    def updated(self, library: Library, changed: Collection[str]) -> "ContentAnswerIndex":
        """Return the index of a library in which some FAQ documents are changed, new or gone, in a moment."""
        other = ContentAnswerIndex(library, self._encoder_for)
        for models, updated in ((self._models, other._models), (self._quick, other._quick)):
            for tag, model in models.items():
                learned = self._learned_from(library, changed, tag)
                updated.fill({tag: model.updated(library, learned) if learned else model})
        for tag, completion in self._completions.items():
            if not self._learned_from(library, changed, tag):
                other._completions.fill({tag: completion})
        if library.tags() == self._library.tags():  # a few texts more or less tell nothing new of a language
            other._guess.fill(dict(self._guess.items()))
        return other

    def _learned_from(self, library: Library, changed: Collection[str], tag: str) -> set[str]:
        """Return those of the changed documents in which a language finds other questions than before."""
        return {each for each in changed if _asked(self._library, each, tag) != _asked(library, each, tag)}

    def warm(self, tag: str) -> None:
        """Prepare a language before its first question: a second. The sentence encoder is left to `sharpen`."""
        self._completions.get(tag)
        if self._models.ready(tag) is None:
            self._quick.get(tag)
        self._guess.get("")

    def sharpen(self, tag: str) -> None:
        """Let the sentence encoder read the content: the first time a minute. Meanwhile questions are answered."""
        self._models.get(tag)
        self._quick.drop(tag)

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question."""
        model = self._models.ready(tag) or self._quick.ready(tag) or self._models.get(tag)
        return model.rank(hypotheses)

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
        encoder = self._encoder_for(tag)
        quick = self._quick.ready(tag)
        return quick if encoder is None and quick is not None else LanguageModel(self._library, tag, encoder)


def _asked(library: Library, faq: str, tag: str) -> tuple[str, ...]:
    text = library.faqs[faq].texts.get(tag) if faq in library.faqs else None
    return (text.question, *text.phrasings) if text else ()
