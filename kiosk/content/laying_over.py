"""A centre's own documents, laid over those of a release."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from kiosk.content.documents import Fault
from kiosk.content.notice_rules import broken_notices, notice_weaknesses
from kiosk.content.place_rules import broken_places
from kiosk.content.rules import broken_references, weaknesses
from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from kiosk.domain.local import FOLDERS, LOCAL_PREFIX, Addition, LocalDocument, Overlay, PlaceChange
from kiosk.domain.notice import Notice
from kiosk.domain.place import Phone, Place

Document = TypeVar("Document")
FIELDS: dict[type, str] = {
    Notice: "notices",
    Faq: "faqs",
    Addition: "additions",
    PlaceChange: "place_changes",
}
"""Where the documents stand in the overlay."""


def laid_over(release: Library, overlay: Overlay) -> Library:
    """Return the library in which visitors find both; local documents that do not fit the release are left out."""
    faulty = {fault.file for fault in local_faults(release, overlay)}
    faqs = _without(faulty, "faq", overlay.faqs)
    notices = _without(faulty, "notices", overlay.notices)
    additions = {key: each for key, each in overlay.additions.items() if key in release.faqs}
    changes = _without(faulty, "places", _applicable(release, overlay))
    return replace(
        release,
        faqs={**release.faqs, **faqs},
        notices={**release.notices, **notices},
        places={**release.places, **{key: changed(release.places[key], each) for key, each in changes.items()}},
        local=Overlay(faqs, notices, additions, changes),
    )


def local_faults(release: Library, overlay: Overlay) -> list[Fault]:
    """Return what keeps local documents from being shown with a release; files are named as in a content folder."""
    places = {key: changed(release.places[key], each) for key, each in _applicable(release, overlay).items()}
    alone = replace(release, faqs=overlay.faqs, notices=overlay.notices, places=places, emergencies={}, local=Overlay())
    with_all = replace(alone, faqs={**release.faqs, **overlay.faqs}, places={**release.places, **places})
    faults = [*broken_references(alone), *broken_places(alone)]
    faults += [fault for fault in broken_notices(with_all) if fault.file.startswith("notices/")]
    for folder, documents in (("faq", overlay.faqs), ("notices", overlay.notices)):
        faults += _foreign_ids(folder, documents)
    return faults


def local_problems(release: Library, overlay: Overlay) -> dict[str, str]:
    """Return why local documents are not shown with a release, by their paths."""
    problems: dict[str, str] = {}
    for fault in local_faults(release, overlay):
        problems.setdefault(_path(fault), str(fault))
    return problems


def writing_problems(release: Library, document: LocalDocument) -> list[str]:
    """Return what is wrong with a local document that somebody wants to keep."""
    overlay = Overlay(**{FIELDS[type(document)]: {document.id: document}})  # type: ignore[arg-type]
    alone = replace(release, faqs=overlay.faqs, notices={}, emergencies={}, glossary={}, phrases={})
    weak = (fault for fault in weaknesses(alone) if not fault.pointer.endswith("/phrasings"))
    of_notices = (fault for fault in notice_weaknesses(replace(release, notices=overlay.notices)))
    return [str(fault) for fault in (*local_faults(release, overlay), *weak, *of_notices)]


def changed(place: Place, change: PlaceChange) -> Place:
    """Return a place as the centre knows it; its notes stay apart."""
    phones = (Phone(change.phone, confirmed=True),) if change.phone else place.phones
    return replace(place, opening_hours=change.opening_hours or place.opening_hours, phones=phones)


def _applicable(release: Library, overlay: Overlay) -> dict[str, PlaceChange]:
    return {key: each for key, each in overlay.place_changes.items() if key in release.places}


def _foreign_ids(folder: str, ids: Iterable[str]) -> Iterable[Fault]:
    for each in ids:
        if not each.startswith(LOCAL_PREFIX):
            problem = f"a document of a centre's own is called {LOCAL_PREFIX}…, so that it never hides an official one"
            yield Fault(f"{folder}/{each}.json", "/id", problem, "Give it another id.")


def _path(fault: Fault) -> str:
    return fault.file.removesuffix(".json").replace("places/", f"{FOLDERS[PlaceChange]}/", 1)


def _without(faulty: set[str], folder: str, documents: Mapping[str, Document]) -> dict[str, Document]:
    return {key: each for key, each in documents.items() if f"{folder}/{key}.json" not in faulty}
