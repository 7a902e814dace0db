"""A translator and a judge of the tests' own: kiosk.ports.Translator, and a guard that refuses what it is told."""

from collections.abc import Collection, Sequence

from kiosk.domain.translation import Fault, SentenceTranslation, Translation, Verdict
from kiosk.errors import TranslationError

REFUSED = Verdict((Fault("figure", "figure-lost", "15", "source"),))


class MarkingTranslator:
    """Marks a text with its target language; refuses texts with the word `refuse`. Remembers what it was asked."""

    def __init__(self, pairs: Collection[tuple[str, str]]) -> None:
        self._pairs = frozenset(pairs)
        self.asked: list[str] = []

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether the pair was given."""
        return (source_tag, target_tag) in self._pairs

    def edition(self, source_tag: str, target_tag: str) -> str:
        """Return the same for every pair."""
        del source_tag, target_tag
        return "marking"

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Return `[target] text` for each."""
        if not self.can_translate(source_tag, target_tag):
            raise TranslationError("No such pair.")
        self.asked += texts
        return [self._one(text, source_tag, target_tag) for text in texts]

    def _one(self, text: str, source_tag: str, target_tag: str) -> Translation:
        verdict = REFUSED if "refuse" in text else Verdict()
        made = f"[{target_tag}] {text}"
        return Translation(
            source=text,
            source_tag=source_tag,
            target_tag=target_tag,
            text=made if verdict.accepted else "",
            origin="machine",
            verdict=verdict,
            path=(source_tag, target_tag),
            log_probability=-0.1,
            sentences=(SentenceTranslation(text, made, verdict, -0.1),),
        )


class WordJudge:
    """Refuses sentences with one of its words. Remembers what it judged."""

    def __init__(self, *words: str) -> None:
        self._words = words
        self.judged: list[tuple[str, str]] = []
        self.bounds: list[float | None] = []

    def check(
        self,
        source: str,
        source_tag: str,
        target: str,
        target_tag: str,
        *,
        log_probability: float | None = None,
        least_log_probability: float | None = None,
    ) -> Verdict:
        """Return a fault where the source has one of the words."""
        del source_tag, target_tag, log_probability
        self.judged.append((source, target))
        self.bounds.append(least_log_probability)
        return REFUSED if any(word in source for word in self._words) else Verdict()
