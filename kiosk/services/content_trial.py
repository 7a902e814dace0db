"""The trial of new content on this machine: known questions must still find their answers, emergencies their help."""

from collections.abc import Collection, Iterator, Sequence

from kiosk.domain.library import Library
from kiosk.services.ask import AskService

MOST_TRIED = 40
"""Documents asked for; learning ten thousand would take a kiosk minutes, and the centre has done it."""
LEAST_RIGHT = 0.9


def sample(changed: Collection[str], others: Collection[str]) -> list[str]:
    """Return ids of documents to try: half of them from those that changed, spread evenly."""
    new = spread(sorted(changed), MOST_TRIED // 2 if others else MOST_TRIED)
    return new + spread(sorted(others), MOST_TRIED - len(new))


def failures(library: Library, ask: AskService, tags: Sequence[str]) -> Iterator[str]:
    """Yield a sentence for each language in which the content does not work."""
    for tag in tags:
        asked = [faq.id for faq in library.faqs.values() if tag in faq.texts]
        lost = lost_answers(library, ask, tag, asked)
        if len(lost) > (1 - LEAST_RIGHT) * len(asked):
            yield f"{len(lost)} of {len(asked)} questions in {tag} do not find their answers: {', '.join(lost[:5])}"
        for emergency in lost_emergencies(library, ask, tag):
            yield f"the emergency {emergency} is not recognised in {tag}"


def lost_answers(library: Library, ask: AskService, tag: str, documents: Collection[str]) -> list[str]:
    """Return those of the FAQ documents whose own question does not find them first."""
    texts = ((faq_id, library.faqs[faq_id].texts.get(tag)) for faq_id in documents)
    return [faq_id for faq_id, text in texts if text and not _finds(ask, tag, text.question, faq_id)]


def lost_emergencies(library: Library, ask: AskService, tag: str) -> list[str]:
    """Return the emergencies whose first cry for help is not recognised as one."""
    cries = ((each.id, each.texts[tag].phrasings[0]) for each in library.emergencies.values() if tag in each.texts)
    return [emergency for emergency, cry in cries if ask.decide_text(tag, cry).kind != "emergency"]


def _finds(ask: AskService, tag: str, question: str, faq_id: str) -> bool:
    return faq_id in [candidate.id for candidate in ask.decide_text(tag, question).candidates[:1]]


def spread(ids: Sequence[str], most: int) -> list[str]:
    """Return at most so many of these, evenly spread."""
    step = max(1, -(-len(ids) // most)) if most else len(ids) + 1
    return list(ids[::step])
