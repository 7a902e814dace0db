"""First drafts of a translation: what people have translated already, then the machine's, always for a person to mend.

The translator is optional: without its libraries (`madang[translation]`) or a package the memory drafts alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal

from kiosk.domain.layout import take_apart
from kiosk.domain.library import Library
from kiosk.domain.translation import Fault, Suggestion
from kiosk.errors import MadangError
from kiosk.services.translation_memory import TranslationMemory

if TYPE_CHECKING:
    from offline_models.translation.guard.guard import Guard
    from offline_models.translation.offline_translator import OfflineTranslator

ENGINE = ("ctranslate2", "sentencepiece")
MOST_SUGGESTIONS = 3

FindPackages = Callable[[], Mapping[str, Path]]


@dataclass(frozen=True, slots=True)
class Draft:
    """What can be said of one text."""

    text: str
    """To begin with; empty where there is nothing that may be used."""
    origin: Literal["memory", "machine", "none"]
    refused: str = ""
    """What the machine made and the guard refuses: to be seen, not to be taken over."""
    faults: tuple[Fault, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    """People's translations of sentences that are like those of the text."""


def installed_packages(models: Path) -> FindPackages:
    """Return what finds the translators of a model folder; none where their libraries are missing."""

    def find() -> Mapping[str, Path]:
        if not all(find_spec(name) for name in ENGINE):
            return {}
        from offline_models.catalogue import load_catalogue
        from offline_models.store import ModelStore

        return ModelStore(models, load_catalogue()).installed("translator")

    return find


class Drafter:
    """Drafts texts in the languages of a library. Safe with threads."""

    def __init__(self, find_packages: FindPackages) -> None:
        self._find_packages = find_packages
        self._lock = Lock()
        self._memory: TranslationMemory | None = None
        self._library: Library | None = None
        self._guard: Guard | None = None

    def has_translator(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether a translator of the pair is installed, without loading it."""
        return self._translator.can_translate(source_tag, target_tag)

    def draft(self, library: Library, texts: Sequence[str], source_tag: str, target_tag: str) -> list[Draft]:
        """Return a draft of each text. A translator that fails leaves its texts empty."""
        with self._lock:
            memory = self._known(library)
            drafts = [_remembered(memory, text, source_tag, target_tag) for text in texts]
            missing = [text for text, draft in zip(texts, drafts, strict=True) if draft.origin == "none"]
            made = self._made(missing, source_tag, target_tag)
            return [
                replace(made[text], suggestions=draft.suggestions) if text in made and draft.origin == "none" else draft
                for text, draft in zip(texts, drafts, strict=True)
            ]

    def _made(self, texts: Sequence[str], source_tag: str, target_tag: str) -> dict[str, Draft]:
        worded = [text for text in dict.fromkeys(texts) if any(map(str.isalnum, text))]
        if not worded or not self.has_translator(source_tag, target_tag):
            return {}
        try:
            translated = self._translator.translate(worded, source_tag, target_tag)
        except MadangError:
            return {}
        return {
            each.source: Draft(
                each.text,
                "machine",
                "" if each.verdict.accepted else " ".join(sentence.text for sentence in each.sentences),
                each.verdict.faults,
            )
            for each in translated
        }

    def _known(self, library: Library) -> TranslationMemory:
        if self._memory is None or library is not self._library:
            self._memory, self._library, self._guard = TranslationMemory(library), library, None
        return self._memory

    def _judge(self) -> "Guard":
        from offline_models.translation.guard.guard import Guard

        if self._guard is None and self._library is not None:
            self._guard = Guard(self._library)
        assert self._guard is not None  # noqa: S101 (for the type checker: translating follows `_known`)
        return self._guard

    @cached_property
    def _translator(self) -> "OfflineTranslator":
        from offline_models.translation.offline_translator import OfflineTranslator

        return OfflineTranslator(self._find_packages, self._judge)


def _remembered(memory: TranslationMemory, text: str, source_tag: str, target_tag: str) -> Draft:
    if field := memory.field(text, source_tag, target_tag):
        return Draft(field[0], "memory")
    if exact := memory.exact(text, source_tag, target_tag):
        return Draft(exact, "memory")
    sentences = dict.fromkeys(take_apart(text, source_tag).sentences)
    like = [each for sentence in sentences for each in memory.like(sentence, source_tag, target_tag, 1)]
    likest = sorted(like, key=lambda each: -each.likeness)[:MOST_SUGGESTIONS]
    return Draft("", "none", suggestions=tuple(likest))
