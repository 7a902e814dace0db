"""The interface's own sentences in each language."""

from pathlib import Path

from PySide6.QtCore import QTranslator

TRANSLATIONS = Path(__file__).parent / "i18n"
SOURCE_LANGUAGE = "en"


def offered_languages() -> list[str]:
    """Return the languages into which the interface is translated and compiled."""
    return [SOURCE_LANGUAGE, *sorted(f.stem.removeprefix("madang_") for f in TRANSLATIONS.glob("madang_*.qm"))]


class Sentences:
    """Sentences in any language, whatever the pages are shown in: two people can read one screen."""

    def __init__(self) -> None:
        self._translators: dict[str, QTranslator] = {}

    def say(self, tag: str, context: str, sentence: str) -> str:
        """Return a sentence of the pages in a language; itself where it has no translation."""
        if tag == SOURCE_LANGUAGE or not tag:
            return sentence
        if tag not in self._translators:
            self._translators[tag] = QTranslator()
            self._translators[tag].load(f"madang_{tag}", str(TRANSLATIONS))
        return self._translators[tag].translate(context, sentence) or sentence
