"""Validating a content folder in which a few files have changed since it was found without fault.

Answers and places are nearly all of a large folder, and the rules look at each of them alone, but for what is named
here: references to answers, phrasings that two documents share, recordings, and the names which pack and languages
offer. So what is left out below cannot have got a fault; everything else is read and checked by the usual rules.
"""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from kiosk.content.documents import FAQ, PLACE, Fault
from kiosk.content.folder_store import in_order, library_faults, read_part, with_faqs
from kiosk.content.recordings import is_touched, recording_faults
from kiosk.domain.library import Library

Phrasing = tuple[str, str]
"""BCP-47 tag and a way of saying something in that language."""


class KnownGood(Protocol):
    """What is remembered of the folder as it was without fault."""

    offered: frozenset[str]
    """What `offered_by` returned for it."""

    def sharing(self, phrasings: Iterable[Phrasing]) -> set[str]:
        """Return the ids of the answers that had one of these phrasings, perhaps a few more."""


def recheck(root: Path, changed: Collection[str], known: KnownGood) -> tuple[Library | None, list[Fault]] | None:
    """Return a part of the library, with all that changed, and every fault of the whole folder, in order.

    changed: paths below the folder of the files that are new, different or gone. None: so much depends on what changed
    that the whole folder has to be read.
    """
    touched = {kind: {Path(path).stem for path in changed if _is(path, kind.folder)} for kind in (FAQ, PLACE)}
    library, faults = read_part(root, touched)
    if library is None:
        return None, in_order(faults)
    if not known.offered <= offered_by(library):
        return None
    others = {*_named(library, changed), *known.sharing(_phrasings(library, changed))} - touched[FAQ]
    library, wrong = with_faqs(root, library, others)
    found = [*faults, *wrong, *library_faults(library), *recording_faults(root, library, changed)]
    return library, in_order(found)


def offered_by(library: Library) -> frozenset[str]:
    """Return every name of the pack and every language that an answer or a place may rest on."""
    pack = library.pack
    names = {f"hotline {each.id}" for each in pack.hotlines} | {f"topic {each.id}" for each in pack.topics}
    names |= {f"kind {each.id}" for each in pack.place_kinds} | {f"city {each.id}" for each in pack.cities}
    return frozenset(names | {f"language {tag}" for tag in library.languages})


def phrasings_of(library: Library, faq: str) -> Iterator[Phrasing]:
    """Yield the phrasings of an answer."""
    for tag, text in library.faqs[faq].texts.items():
        yield from ((tag, phrase) for phrase in text.phrasings)


def _is(path: str, folder: str) -> bool:
    return path.startswith(f"{folder}/") and path.endswith(".json")


def _named(library: Library, changed: Collection[str]) -> Iterator[str]:
    """Yield the answers that other documents name."""
    for benefit in library.benefits.values():
        yield from benefit.related
    for deadline in library.deadlines.values():
        yield from deadline.related
    for tag, row in library.recordings.items():
        yield from (each.document for each in row.recordings if is_touched(tag, each, changed))


def _phrasings(library: Library, changed: Collection[str]) -> Iterator[Phrasing]:
    """Yield the phrasings of the documents that changed."""
    for faq in library.faqs:
        yield from phrasings_of(library, faq)
    for emergency in library.emergencies.values():
        if f"emergencies/{emergency.id}.json" in changed:
            for tag, advice in emergency.texts.items():
                yield from ((tag, phrase) for phrase in advice.phrasings)
