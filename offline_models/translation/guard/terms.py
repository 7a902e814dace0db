"""Whether the terms of the glossary are rendered as it says.

People who translate freely do not always use the glossary. The guard insists on the terms which the content's
translators always render by it (`bounds`), or on those which the caller names.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from kiosk.domain.glossary import Term
from kiosk.domain.translation import Fault
from offline_models.faq_model.folding import fold
from offline_models.translation.guard.pair import Pair

SOURCE_TAG = "ko"
"""The language of the terms themselves."""
_UNSPACED = frozenset({"ko", "zh", "ja", "th", "km", "my"})
_ENDINGS = {"ru": 3, "mn": 3, "uz": 3, "en": 0, "vi": 0, "id": 0, "fil": 0}
"""Letters of a word's end that declension may change; two where nothing is said."""
_SHORTEST_STEM = 4
_SHORTEST = {"zh": 2, "ja": 2, "ko": 2}
"""Characters from which a rendering can be told in running text; four where nothing is said."""


def variants(written: str) -> tuple[str, ...]:
    """Return the ways of saying a term: `비자 / 사증` is two, remarks in brackets are none of it."""
    bare = re.sub(r"\s*[(（].*?[)）]", "", written)
    return tuple(part for part in map(str.strip, re.split(r"\s*/\s*|,\s", bare)) if part)


class _Written(NamedTuple):
    """One way of writing a term in one language."""

    length: int
    term: str
    beginning: str
    """What a text must contain before the pattern is worth a try."""
    pattern: re.Pattern[str]


class Terms:
    """The glossary, ready for looking terms up in every language."""

    def __init__(self, glossary: Mapping[str, Term]) -> None:
        """Prepare the renderings of all languages."""
        self.glossary = glossary
        self._written: dict[str, list[_Written]] = {}
        for term in glossary.values():
            for tag, rendering in {SOURCE_TAG: term.korean, **term.texts}.items():
                for variant in variants(rendering):
                    folded = fold(variant)
                    if len(folded) >= _SHORTEST.get(tag, _SHORTEST_STEM):
                        pattern = re.compile(_pattern(folded, tag))
                        entry = _Written(len(folded), term.id, _beginning(folded, tag), pattern)
                        self._written.setdefault(tag, []).append(entry)
        for entries in self._written.values():
            entries.sort(key=lambda entry: -entry.length)

    def named(self, text: str, tag: str) -> set[str]:
        """Return the ids of the terms of a text; of those which stand inside each other the longest only."""
        folded = _folded(text, tag)
        found: set[str] = set()
        taken: set[int] = set()
        for entry in self._written.get(tag, ()):
            for match in entry.pattern.finditer(folded) if entry.beginning in folded else ():
                places = range(*match.span())
                if taken.isdisjoint(places):
                    taken.update(places)
                    found.add(entry.term)
        return found

    def has(self, tag: str, term: str) -> bool:
        """Tell whether a term has a rendering in a language."""
        return any(entry.term == term for entry in self._written.get(tag, ()))

    def anywhere(self, text: str, tag: str, term: str) -> bool:
        """Tell whether a text has a term's rendering, also inside a longer one."""
        folded = _folded(text, tag)
        return any(entry.pattern.search(folded) for entry in self._written.get(tag, ()) if entry.term == term)


def _folded(text: str, tag: str) -> str:
    folded = fold(text)
    return folded.replace(" ", "") if tag in _UNSPACED else folded


def _pattern(folded: str, tag: str) -> str:
    if tag in _UNSPACED:
        return re.escape(folded.replace(" ", ""))
    cut = _ENDINGS.get(tag, 2)
    return r"(?<!\S)" + r"\s+".join(_word(word, cut) for word in folded.split())


def _beginning(folded: str, tag: str) -> str:
    return folded.replace(" ", "") if tag in _UNSPACED else _stem(folded.split(maxsplit=1)[0], _ENDINGS.get(tag, 2))


def _stem(word: str, cut: int) -> str:
    return word[: max(min(len(word), _SHORTEST_STEM), len(word) - cut)] if cut else word


def _word(word: str, cut: int) -> str:
    return re.escape(_stem(word, cut)) + (rf"\S{{0,{cut + 4}}}" if cut > 1 else r"(?:s|es|ng|nya)?(?!\S)")


def rendering(term: Term, tag: str) -> str:
    """Return a term in a language."""
    return term.korean if tag == SOURCE_TAG else term.texts[tag]


def term_faults(
    pairs: list[Pair], source_tag: str, target_tag: str, terms: Terms, locked: Collection[str]
) -> Iterator[Fault]:
    """Yield a fault for each locked term (`id/tag`) of a sentence whose rendering the translated one lacks."""
    for pair in pairs:
        for term in sorted(terms.named(pair.source, source_tag)):
            if f"{term}/{target_tag}" in locked and not terms.anywhere(pair.target, target_tag, term):
                yield Fault("term", "term-lost", rendering(terms.glossary[term], source_tag), "source")
