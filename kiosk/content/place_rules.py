"""What a place's form cannot say: kinds and cities that exist, hours that can be read, a way to get there."""

from collections.abc import Iterator

from kiosk.content.documents import Fault
from kiosk.domain.library import Library
from kiosk.domain.place import Place

SOURCE_LANGUAGES = ("ko", "en")


def broken_places(library: Library) -> Iterator[Fault]:
    """Yield the faults for which a place must not be shown: it would be found wrongly, or open wrongly."""
    kinds = {kind.id for kind in library.pack.place_kinds}
    cities = {city.id for city in library.pack.cities}
    for place in library.places.values():
        file = _file(place)
        for at, kind in _numbered("/also", place.also, first=("/kind", place.kind)):
            if kind not in kinds:
                yield Fault(file, at, f"no kind of place `{kind}` in the pack", "Use one of pack.json's place_kinds.")
        for at, city in _numbered("/serves", place.serves, first=("/city", place.city)):
            if city and city not in cities:
                yield Fault(file, at, f"no city `{city}` in the pack", "Use one of pack.json's cities.")
        if place.opening_hours and (problem := hours_problem(place.opening_hours)):
            yield Fault(file, "/opening_hours", problem, "Write them as OpenStreetMap does, e.g. Mo-Fr 09:00-18:00.")


def place_weaknesses(library: Library) -> Iterator[Fault]:
    """Yield the faults which make a place or the way to places worse but break nothing."""
    for place in library.places.values():
        file = _file(place)
        for tag in SOURCE_LANGUAGES:
            if not place.names.get(tag):
                yield Fault(file, f"/names/{tag}", "the name is missing", "Write it.")
        for field in ("names", "directions", "notes"):
            for tag in getattr(place, field):
                if tag not in library.languages:
                    yield Fault(file, f"/{field}/{tag}", f"no language `{tag}` in the pack", "Add it or remove this.")
        if place.exact_address and not place.address:
            yield Fault(file, "/exact_address", "there is no address", "Write the address or `false`.")
    yield from _kind_weaknesses(library)


def hours_problem(hours: str) -> str:
    """Return what is wrong with opening hours, empty where nothing is."""
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # not in its stub

    try:
        OpeningHours(hours, auto_country=False, auto_timezone=False)
    except ParserError as error:
        place = str(error).strip().splitlines()[0]
        return f"the opening hours cannot be read ({place.removeprefix('Failed to parse expression:').strip()})"
    return ""


def _kind_weaknesses(library: Library) -> Iterator[Fault]:
    kinds = {kind.id for kind in library.pack.place_kinds}
    hotlines = {hotline.id for hotline in library.pack.hotlines}
    for index, kind in enumerate(library.pack.place_kinds):
        for at, hotline in _numbered(f"/place_kinds/{index}/hotlines", kind.hotlines):
            if hotline not in hotlines:
                yield Fault("pack.json", at, f"no hotline `{hotline}` in the pack", "Add it.")
    for faq in library.faqs.values():
        for at, named in _numbered("/places", faq.places):
            if named not in kinds:
                problem = f"no kind of place `{named}` in the pack"
                yield Fault(f"faq/{faq.id}.json", at, problem, "Use one of pack.json's place_kinds.")


def _numbered(
    pointer: str, values: tuple[str, ...], *, first: tuple[str, str] | None = None
) -> Iterator[tuple[str, str]]:
    if first is not None:
        yield first
    for index, value in enumerate(values):
        yield f"{pointer}/{index}", value


def _file(place: Place) -> str:
    return f"places/{place.id}.json"
