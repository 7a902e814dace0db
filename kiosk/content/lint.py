"""Findings that need no answer model: missing and stale texts, sentences too long to follow, overdue reviews."""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from kiosk.domain.lint import Finding

MOST_WORDS = 25
"""In one sentence of a short answer; plain-language guides advise 15 to 20 on average."""
MOST_CHARACTERS = 110
"""In one sentence of a script without spaces between words (or with syllables as words)."""
GOOD_PHRASINGS = 16
"""From which most unseen questions are found (docs/benchmarks.md)."""

_SENTENCE_END = re.compile(r"(?<=[.!?。！？।॥។။۔])\s+|(?<=[。！？])")


def findings(library: Library, today: date, tags: frozenset[str]) -> Iterator[Finding]:
    """Yield what is to be looked at in these languages, document by document."""
    for faq in library.faqs.values():
        if faq.is_overdue(today):
            yield Finding("review-due", faq.id, "", "", f"The facts were to be checked again by {faq.review_by}.")
        for tag in sorted(tags):
            yield from _text_findings(faq, tag, spaced=library.languages[tag].word_boundaries)


def _text_findings(faq: Faq, tag: str, *, spaced: bool) -> Iterator[Finding]:
    text = faq.texts.get(tag)
    if text is None:
        yield Finding("missing-language", faq.id, tag, "", "There is no text in this language.")
        return
    if faq.is_stale(tag):
        message = f"The text belongs to revision {text.review.of_revision}, the document is at {faq.revision}."
        yield Finding("stale", faq.id, tag, "", message)
    if len(text.phrasings) < GOOD_PHRASINGS:
        yield Finding("few-phrasings", faq.id, tag, "", f"{len(text.phrasings)} phrasings; {GOOD_PHRASINGS} find more.")
    for sentence in _SENTENCE_END.split(text.short):
        if is_long(sentence, spaced=spaced):
            yield Finding("hard-to-follow", faq.id, tag, sentence, "The sentence is long to listen to. Divide it.")


def is_long(sentence: str, *, spaced: bool) -> bool:
    """Tell whether a sentence is too long to follow by ear."""
    return len(sentence.split()) > MOST_WORDS if spaced else len(sentence) > MOST_CHARACTERS
