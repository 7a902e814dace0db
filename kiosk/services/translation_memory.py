"""What people have translated already: the installed content's texts and sentences, in every pair of languages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from kiosk.domain.faq import Review
from kiosk.domain.figures import figures
from kiosk.domain.layout import take_apart
from kiosk.domain.library import Library
from kiosk.domain.translation import Change, Origin, Suggestion

LEAST_LIKENESS = 0.6


@dataclass(frozen=True, slots=True)
class Remembered:
    """A person's translation."""

    text: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    """What people wrote in one language and another."""

    fields: Mapping[str, Remembered]
    """Whole texts of documents."""
    sentences: Mapping[str, Remembered]


class TranslationMemory:
    """Texts that people wrote or checked; what a machine made is left out, and what was made for an older revision."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pair = cache(self._learn)

    def field(self, text: str, source_tag: str, target_tag: str) -> tuple[str, Origin] | None:
        """Return a document's own text in another language, and whether a native reader has reviewed it."""
        found = self._pair(source_tag, target_tag).fields.get(_key(text))
        return None if found is None else (found.text, "reviewed" if found.reviewed else "drafted")

    def exact(self, text: str, source_tag: str, target_tag: str) -> str | None:
        """Return a text all of whose sentences stand in documents; None when one does not."""
        layout = take_apart(text, source_tag)
        known = self._pair(source_tag, target_tag).sentences
        found = [known.get(_key(sentence)) for sentence in layout.sentences]
        if not found or None in found:
            return None
        return layout.filled([each.text for each in found if each], target_tag)

    def like(self, text: str, source_tag: str, target_tag: str, limit: int) -> Sequence[Suggestion]:
        """Return translations of sentences like a text, the likest first, each with the difference."""
        asked = _key(text)
        matcher = SequenceMatcher(None, b=asked, autojunk=False)
        found: list[tuple[float, str]] = []
        for source in self._pair(source_tag, target_tag).sentences:
            matcher.set_seq1(source)
            if matcher.real_quick_ratio() >= LEAST_LIKENESS and matcher.quick_ratio() >= LEAST_LIKENESS:
                found.append((matcher.ratio(), source))
        known = self._pair(source_tag, target_tag).sentences
        return [
            Suggestion(source, known[source].text, likeness, tuple(_changes(source, asked)))
            for likeness, source in sorted(found, reverse=True)[:limit]
            if likeness >= LEAST_LIKENESS
        ]

    def _learn(self, source_tag: str, target_tag: str) -> _Pair:
        fields: dict[str, Remembered] = {}
        sentences: dict[str, Remembered] = {}
        for source, target, reviewed in _parallel(self._library, source_tag, target_tag):
            _remember(fields, source, Remembered(target, reviewed))
            left, right = take_apart(source, source_tag).sentences, take_apart(target, target_tag).sentences
            if len(left) == len(right) and all(map(_agree, left, right)):
                for one, other in zip(left, right, strict=True):
                    _remember(sentences, one, Remembered(other, reviewed))
        return _Pair(fields, sentences)


def _remember(known: dict[str, Remembered], source: str, made: Remembered) -> None:
    """Remember the first translation of a text, unless a reviewed one comes."""
    before = known.get(_key(source))
    if before is None or (made.reviewed and not before.reviewed):
        known[_key(source)] = made


def _parallel(library: Library, source_tag: str, target_tag: str) -> Iterator[tuple[str, str, bool]]:
    """Yield a text, its translation by a person, and whether that was reviewed."""
    for faq in library.faqs.values():
        one, other = faq.texts.get(source_tag), faq.texts.get(target_tag)
        if one and other and _human(one.review, faq.revision) and _human(other.review, faq.revision):
            reviewed = other.review.state == "reviewed"
            bring = zip(one.bring, other.bring, strict=True) if len(one.bring) == len(other.bring) else ()
            texts = ((one.question, other.question), (one.short, other.short), (one.details, other.details), *bring)
            yield from ((left, right, reviewed) for left, right in texts if left and right)
    for emergency in library.emergencies.values():
        here, there = emergency.texts.get(source_tag), emergency.texts.get(target_tag)
        if here and there and _human(here.review, emergency.revision) and _human(there.review, emergency.revision):
            reviewed = there.review.state == "reviewed"
            yield from ((here.title, there.title, reviewed), (here.advice, there.advice, reviewed))
    for term in library.glossary.values():
        texts_of = {**term.texts, "ko": term.korean}
        if source_tag in texts_of and target_tag in texts_of and term.review.state != "machine":
            yield texts_of[source_tag], texts_of[target_tag], term.review.state == "reviewed"


def _human(review: Review, revision: int) -> bool:
    return review.state != "machine" and review.of_revision >= revision


def _agree(left: str, right: str) -> bool:
    """Tell whether two sentences may be each other's translation: those that say other figures are not."""
    return figures(left) == figures(right)


def _key(text: str) -> str:
    return " ".join(text.split())


def _changes(remembered: str, asked: str) -> Iterator[Change]:
    for kind, a, b, c, d in SequenceMatcher(None, remembered, asked, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Change("same", remembered[a:b])
            continue
        if b > a:
            yield Change("remembered", remembered[a:b])
        if d > c:
            yield Change("asked", asked[c:d])
