"""What a language's model learns from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from offline_models.faq_model.folding import fold

BACKGROUND = "-"
"""Owner of utterances that no document answers: small talk, other subjects."""
CONFUSABLE = "~"
"""Owner of utterances that sound like an emergency and are none."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Utterances with the document that each belongs to."""

    texts: tuple[str, ...]
    """As they were written."""
    folded: tuple[str, ...]
    owners: tuple[str, ...]
    """FAQ or emergency ids, BACKGROUND or CONFUSABLE."""

    def plus(self, more: "Samples") -> "Samples":
        """Return these and more."""
        return Samples(self.texts + more.texts, self.folded + more.folded, self.owners + more.owners)


def samples_of(library: Library, tag: str) -> Samples:
    """Return the samples of a language: questions, phrasings, and what is none of them."""
    return _samples(_utterances(library, tag))


def samples_of_faq(faq: Faq, tag: str) -> Samples:
    """Return the samples of one document in a language, which it may lack."""
    return _samples(_of_faq(faq, tag))


def _samples(utterances: Iterable[tuple[str, str]]) -> Samples:
    known = [(text, folded, owner) for text, owner in utterances if (folded := fold(text))]
    return Samples(tuple(t for t, _, _ in known), tuple(f for _, f, _ in known), tuple(o for _, _, o in known))


def _utterances(library: Library, tag: str) -> Iterator[tuple[str, str]]:
    for faq in library.faqs.values():
        yield from _of_faq(faq, tag)
    for emergency in library.emergencies.values():
        if advice := emergency.texts.get(tag):
            yield from ((phrase, emergency.id) for phrase in (advice.title, *advice.phrasings))
            yield from ((phrase, CONFUSABLE) for phrase in advice.confusables)
    if background := library.background.get(tag):
        yield from ((phrase, BACKGROUND) for phrase in background.utterances)


def _of_faq(faq: Faq, tag: str) -> Iterator[tuple[str, str]]:
    if text := faq.texts.get(tag):
        yield from ((phrase, faq.id) for phrase in (text.question, *text.phrasings))
