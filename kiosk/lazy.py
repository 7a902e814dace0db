"""Ports whose adapter is made at the first call: heavy libraries must not delay the first picture."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from kiosk.domain.decision import Match, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.lint import Finding
from kiosk.domain.translation import Translation
from kiosk.ports import AnswerIndex, Counters, KeptTranslations, Translator


class LazyIndex:
    """kiosk.ports.AnswerIndex."""

    def __init__(self, make: Callable[[], AnswerIndex]) -> None:
        """make: returns the same index at every call."""
        self._make = make

    def warm(self, tag: str) -> None:
        """Prepare a language before its first question."""
        self._make().warm(tag)

    def sharpen(self, tag: str) -> None:
        """Add what makes answers better and takes longer."""
        self._make().sharpen(tag)

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question."""
        return self._make().rank(tag, hypotheses)

    def complete(self, tag: str, typed: str, limit: int = 5) -> Sequence[str]:
        """Return ids of the documents whose question a person may be typing, best first."""
        return self._make().complete(tag, typed, limit)

    def matches(self, tag: str, text: str, limit: int = 10) -> Sequence[Match]:
        """Return the phrasings that decide about a text, the weightiest first."""
        return self._make().matches(tag, text, limit)

    def other_language(self, tag: str, text: str) -> str | None:
        """Return the language that a text surely is in when it is not `tag`, else None."""
        return self._make().other_language(tag, text)

    def review(self, tag: str) -> Iterable[Finding]:
        """Yield what looks wrong in a language's content."""
        return self._make().review(tag)


class LazyCounters:
    """kiosk.ports.Counters."""

    def __init__(self, make: Callable[[], Counters]) -> None:
        """make: returns the same counters at every call."""
        self._make = make

    def count(self, *, day: date, language: str, topic: str, outcome: str) -> None:
        """Add one. Raises MachineError."""
        self._make().count(day=day, language=language, topic=topic, outcome=outcome)

    def totals(self, *, since: date) -> Sequence[tuple[date, str, str, str, int]]:
        """Return (day, language, topic, outcome, number) rows, oldest first. Raises MachineError."""
        return self._make().totals(since=since)


class LazyTranslator:
    """kiosk.ports.Translator."""

    def __init__(self, make: Callable[[], Translator]) -> None:
        """make: returns the same translator at every call."""
        self._make = make

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether a direct model or two through English are installed, without loading them."""
        return self._make().can_translate(source_tag, target_tag)

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Return one translation for each text, in order."""
        return self._make().translate(texts, source_tag, target_tag)


class LazyKeptTranslations:
    """kiosk.ports.KeptTranslations."""

    def __init__(self, make: Callable[[], KeptTranslations]) -> None:
        """make: returns the same store at every call."""
        self._make = make

    def find(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        """Return an accepted translation made by the models that are installed now. Raises MachineError disk-full."""
        return self._make().find(text, source_tag, target_tag)

    def keep(self, translation: Translation) -> None:
        """Keep an accepted translation. Raises MachineError disk-full."""
        self._make().keep(translation)
