"""What finds answers and translates."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from kiosk.domain.decision import Match, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.lint import Finding
from kiosk.domain.translation import Translation


class AnswerIndex(Protocol):
    """Finds the documents which a question may mean."""

    def warm(self, tag: str) -> None:
        """Prepare a language before its first question (a second)."""

    def sharpen(self, tag: str) -> None:
        """Add what makes answers better and takes longer (up to a minute); questions are answered meanwhile."""

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question. No match gives empty tuples."""

    def complete(self, tag: str, typed: str, limit: int = 5) -> Sequence[str]:
        """Return ids of the documents whose question a person may be typing, best first."""

    def matches(self, tag: str, text: str, limit: int = 10) -> Sequence[Match]:
        """Return the phrasings that decide about a text, the weightiest first."""

    def other_language(self, tag: str, text: str) -> str | None:
        """Return the language that a text surely is in when it is not `tag`, else None."""

    def review(self, tag: str) -> Iterable[Finding]:
        """Yield what looks wrong in a language's content: nearly equal phrasings, phrasings that lead astray."""


class Translator(Protocol):
    """Text from one language into another, every sentence of it guarded. Keeps nothing on disk."""

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether a direct model or two through English are installed, without loading them."""

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Return one translation for each text, in order; one that the guard refuses has an empty text and the faults.

        Raises TranslationError pair-unsupported, same-language, text-empty or text-too-long, or ModelError.
        """


class KeptTranslations(Protocol):
    """Machine translations of content, kept on disk. Never of what a visitor said."""

    def find(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        """Return an accepted translation made by the models that are installed now. Raises MachineError disk-full."""

    def keep(self, translation: Translation) -> None:
        """Keep an accepted translation. Raises MachineError disk-full."""
