"""Texts in another language, in the order of trust: a person's reviewed text, then a draft, the memory, a machine."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence

from kiosk.domain.bidi import bare
from kiosk.domain.library import Library
from kiosk.domain.translation import Suggestion, Translation, Verdict, content_hash
from kiosk.errors import MachineError, TranslationError
from kiosk.ports import KeptTranslations, Translator
from kiosk.services.translation_memory import TranslationMemory

log = logging.getLogger(__name__)

MOST_CACHED = 500
"""Texts of each cache in memory."""

Find = Callable[[str, str, str], Translation | None]
Keep = Callable[[Translation], None]


class Translations:
    """kiosk.ports.Translator for what visitors and staff say, which never touches the disk; content is kept there."""

    def __init__(self, library: Library, translator: Translator, kept: KeptTranslations) -> None:
        self._memory = TranslationMemory(library)
        self._translator = translator
        self._kept = kept
        self._words = _Cache()
        self._content = _Cache()

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether a machine can, without loading it."""
        return self._translator.can_translate(source_tag, target_tag)

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Translate what somebody said or typed; it is forgotten at the end of the visit.

        Raises TranslationError pair-unsupported, same-language, text-empty or text-too-long, or ModelError.
        """
        return self._translate(texts, source_tag, target_tag, self._words.find, self._words.keep)

    def translate_content(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Translate texts of the installed content; what the guard accepts is kept on disk. Raises as `translate`."""
        texts = list(map(bare, texts))
        return self._translate(texts, source_tag, target_tag, self._find_content, self._keep_content)

    def warm(self, source_tag: str, target_tag: str) -> None:
        """Load what a pair needs before its first sentence (seconds). Raises as `translate`."""
        self._translator.translate(["1345 ok"], source_tag, target_tag)

    def suggestions(self, text: str, source_tag: str, target_tag: str, limit: int = 3) -> Sequence[Suggestion]:
        """Return people's translations of sentences like a text, for staff: each says something else."""
        return self._memory.like(text, source_tag, target_tag, limit)

    def forget(self) -> None:
        """Forget what was said."""
        self._words.clear()

    def _translate(
        self, texts: Sequence[str], source_tag: str, target_tag: str, find: Find, keep: Keep
    ) -> Sequence[Translation]:
        if source_tag == target_tag:
            raise TranslationError(f"`{source_tag}` is the language of both sides.", code="same-language")
        found = [self._human(text, source_tag, target_tag) or find(text, source_tag, target_tag) for text in texts]
        missing = list(dict.fromkeys(text for text, known in zip(texts, found, strict=True) if known is None))
        made = self._translator.translate(missing, source_tag, target_tag) if missing else ()
        for each in made:
            keep(each)
        by_text = {each.source: each for each in made}
        return [known or by_text[text] for text, known in zip(texts, found, strict=True)]

    def _human(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        path = (source_tag, target_tag)
        if field := self._memory.field(text, source_tag, target_tag):
            return Translation(text, source_tag, target_tag, field[0], field[1], Verdict(), path)
        if remembered := self._memory.exact(text, source_tag, target_tag):
            return Translation(text, source_tag, target_tag, remembered, "memory", Verdict(), path)
        return None

    def _find_content(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        if cached := self._content.find(text, source_tag, target_tag):
            return cached
        try:
            return self._kept.find(text, source_tag, target_tag)
        except MachineError as error:
            log.warning("%s: %s", error.code, error.message)
            return None

    def _keep_content(self, translation: Translation) -> None:
        self._content.keep(translation)
        if translation.verdict.accepted:
            try:
                self._kept.keep(translation)
            except MachineError as error:
                # A full disk must not take an answer away.
                log.warning("%s: %s", error.code, error.message)


class _Cache:
    """The latest translations in memory, refused ones too, by content hash."""

    def __init__(self) -> None:
        self._made: OrderedDict[str, Translation] = OrderedDict()

    def find(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        return self._made.get(content_hash(text, source_tag, target_tag))

    def keep(self, made: Translation) -> None:
        self._made[content_hash(made.source, made.source_tag, made.target_tag)] = made
        if len(self._made) > MOST_CACHED:
            self._made.popitem(last=False)

    def clear(self) -> None:
        self._made.clear()
