"""What a document's form cannot say: references that exist, texts that can be spoken, figures that survive."""

import re
from collections import defaultdict
from collections.abc import Iterator

from kiosk.content.documents import Fault
from kiosk.domain.emergency import Emergency
from kiosk.domain.faq import Faq, FaqText
from kiosk.domain.figures import figures
from kiosk.domain.library import Library
from kiosk.domain.normalized import normalized
from kiosk.domain.phrase import Phrase

FEWEST_PHRASINGS = 8
FEWEST_EMERGENCY_PHRASINGS = 12
FEWEST_CONFUSABLES = 6
LONGEST_SHORT = 400
SOURCE_LANGUAGES = ("en", "ko")
LOST_FIGURES = "Write them in Western digits. If the source has changed its meaning, say so there."
"""The remedy."""

_FORBIDDEN_MARKDOWN = re.compile(r"^#|^\||\]\(|<[a-zA-Z/]|^\d+\. |^>|```", re.MULTILINE)


def broken_references(library: Library) -> list[Fault]:
    """Return the faults which would break a page: a document that has one must not be shown."""
    hotlines = {hotline.id for hotline in library.pack.hotlines}
    topics = {topic.id for topic in library.pack.topics}
    faults = list(_unknown_hotlines("pack.json", library.pack.help_hotlines, hotlines))
    for faq in library.faqs.values():
        file = f"faq/{faq.id}.json"
        if faq.topic not in topics:
            faults.append(Fault(file, "/topic", f"no topic `{faq.topic}` in the pack", "Use a topic of pack.json."))
        if not set(faq.texts) & set(SOURCE_LANGUAGES):
            faults.append(Fault(file, "/texts", "no text in Korean or English", "Write the source text first."))
        faults += _unknown_hotlines(file, faq.hotlines, hotlines)
    for emergency in library.emergencies.values():
        file = f"emergencies/{emergency.id}.json"
        faults += _unknown_hotlines(file, emergency.hotlines, hotlines)
        if not emergency.hotlines:
            faults.append(Fault(file, "/hotlines", "an emergency without a hotline", "Name at least one."))
    return faults


def _unknown_hotlines(file: str, named: tuple[str, ...], known: set[str]) -> Iterator[Fault]:
    for index, hotline in enumerate(named):
        if hotline not in known:
            yield Fault(file, f"/hotlines/{index}", f"no hotline `{hotline}` in the pack", "Add it to pack.json.")


def weaknesses(library: Library) -> list[Fault]:
    """Return the faults which make an answer worse but break nothing."""
    faults: list[Fault] = []
    for faq in library.faqs.values():
        faults += _faq_weaknesses(faq, library)
    for emergency in library.emergencies.values():
        faults += _emergency_weaknesses(emergency, library)
    faults += _shared_phrasings(library)
    faults += _glossary_weaknesses(library)
    for phrase in library.phrases.values():
        faults += _phrase_weaknesses(phrase, library)
    return faults


def _phrase_weaknesses(phrase: Phrase, library: Library) -> Iterator[Fault]:
    file = f"phrases/{phrase.id}.json"
    source = next((phrase.texts[tag] for tag in SOURCE_LANGUAGES if tag in phrase.texts), None)
    if source is None:
        yield Fault(file, "/texts", "no text in Korean or English", "Write the source text first.")
    for tag, text in phrase.texts.items():
        at = f"/texts/{tag}"
        yield from _language_known(file, at, tag, library)
        if not text:
            yield Fault(file, at, "the text is empty", "Write it or remove the language.")
        if source is not None and figures(source) != figures(text):
            yield Fault(file, at, "the figures differ from the source text", "Write them in Western digits.")


def _glossary_weaknesses(library: Library) -> Iterator[Fault]:
    owner: dict[str, str] = {}
    for term in library.glossary.values():
        file = f"glossary/{term.id}.json"
        if "en" not in term.texts:
            yield Fault(file, "/texts", "no English rendering", "Write it: it explains the term to every translator.")
        for tag in term.texts:
            yield from _language_known(file, f"/texts/{tag}", tag, library)
        if (first := owner.setdefault(term.korean, term.id)) != term.id:
            yield Fault(file, "/korean", f"the same term as {first}", "Keep one of them.")


def _faq_weaknesses(faq: Faq, library: Library) -> Iterator[Fault]:
    file = f"faq/{faq.id}.json"
    for tag, text in faq.texts.items():
        at = f"/texts/{tag}"
        yield from _language_known(file, at, tag, library)
        yield from _too_few(file, f"{at}/phrasings", text.phrasings, FEWEST_PHRASINGS)
        if text.review.of_revision > faq.revision:
            yield Fault(
                file,
                f"{at}/review/of_revision",
                "newer than the document",
                "Use its revision or an older one.",
            )
        if not text.question or not text.short:
            yield Fault(file, at, "the question or the short answer is empty", "Write both.")
        if len(text.short) > LONGEST_SHORT:
            problem = f"{len(text.short)} characters are too long to listen to"
            yield Fault(file, f"{at}/short", problem, f"Say it in {LONGEST_SHORT}.")
        if _FORBIDDEN_MARKDOWN.search(text.details):
            problem = "only paragraphs, `- ` lists and **bold** are allowed"
            yield Fault(file, f"{at}/details", problem, "Remove headings, links, tables, numbered lists and HTML.")
    yield from _lost_numbers(faq)


def _lost_numbers(faq: Faq) -> Iterator[Fault]:
    # A text that is older than its document follows another source: it is marked as outdated, and a changed answer
    # does not wait for sixteen translations.
    current = {tag: text for tag, text in faq.texts.items() if not faq.is_stale(tag)}
    source = next((current[tag] for tag in SOURCE_LANGUAGES if tag in current), None)
    if source is None:
        return
    for tag, text in current.items():
        # A first translation has no details yet: then the short answers are compared.
        wanted = figures(_body(source) if text.details else source.short)
        if lost := wanted - figures(_body(text)):
            problem = f"figures of the source text are missing: {', '.join(sorted(lost))}"
            yield Fault(f"faq/{faq.id}.json", f"/texts/{tag}", problem, LOST_FIGURES)


def _body(text: FaqText) -> str:
    return "\n".join((text.short, text.details, *text.bring))


def _emergency_weaknesses(emergency: Emergency, library: Library) -> Iterator[Fault]:
    file = f"emergencies/{emergency.id}.json"
    for tag, text in emergency.texts.items():
        at = f"/texts/{tag}"
        yield from _language_known(file, at, tag, library)
        yield from _too_few(file, f"{at}/phrasings", text.phrasings, FEWEST_EMERGENCY_PHRASINGS)
        yield from _too_few(file, f"{at}/confusables", text.confusables, FEWEST_CONFUSABLES)


def _language_known(file: str, at: str, tag: str, library: Library) -> Iterator[Fault]:
    if tag not in library.languages:
        yield Fault(file, at, f"no language `{tag}` in the pack", f"Add languages/{tag}.json.")


def _too_few(file: str, at: str, phrases: tuple[str, ...], fewest: int) -> Iterator[Fault]:
    different = {normalized(phrase) for phrase in phrases} - {""}
    if len(different) < fewest:
        yield Fault(file, at, f"{len(different)} different ones, {fewest} are needed", "Write more ways of saying it.")


def _shared_phrasings(library: Library) -> Iterator[Fault]:
    owners: dict[tuple[str, str], list[str]] = defaultdict(list)
    for file, tag, phrase in _phrasings(library):
        owners[tag, normalized(phrase)].append(file)
    for (tag, _phrase), files in owners.items():
        for other in sorted(set(files))[1:]:
            problem = f"has a phrasing of {sorted(set(files))[0]} too"
            yield Fault(other, f"/texts/{tag}/phrasings", problem, "Keep it in the document it fits best.")


def _phrasings(library: Library) -> Iterator[tuple[str, str, str]]:
    for faq in library.faqs.values():
        for tag, text in faq.texts.items():
            for phrase in text.phrasings:
                yield f"faq/{faq.id}.json", tag, phrase
    for emergency in library.emergencies.values():
        for tag, advice in emergency.texts.items():
            for phrase in advice.phrasings:
                yield f"emergencies/{emergency.id}.json", tag, phrase
