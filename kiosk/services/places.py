"""Where to go: finding places by kind, city, language, opening hours, distance and words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.library import Library
from kiosk.domain.pack import City, PlaceKind
from kiosk.domain.place import Coordinates, FoundPlace, OpenNow, Place, PlaceChanges, PlaceSheet, Week
from kiosk.errors import UsageError
from kiosk.ports import Clock, LocalWords, OpeningTimes
from kiosk.services.answers import Answers, named
from kiosk.services.geography import compass_point, distance_metres


@dataclass(frozen=True, slots=True)
class PlaceQuery:
    """What is looked for; what is empty does not matter."""

    kind: str = ""
    city: str = ""
    language: str = ""
    """BCP-47 tag of a language which must be spoken there."""
    open_now: bool = False
    text: str = ""
    """Words of the name, the address, the city or the kind, in any language."""


@dataclass(frozen=True, slots=True)
class _Entry:
    place: Place
    kinds: frozenset[str]
    cities: frozenset[str]
    metres: float | None
    words: str


class Places:
    """The places of the library, in the order of their distance from the kiosk, else by city and name."""

    def __init__(
        self,
        library: Library,
        answers: Answers,
        hours: OpeningTimes,
        words: LocalWords,
        clock: Clock,
        *,
        here: Coordinates | None = None,
    ) -> None:
        """here: where the kiosk stands; None gives no distances."""
        self._library, self._answers, self._hours, self._words, self._clock = library, answers, hours, words, clock
        self.here = here
        self._kinds = {kind.id: kind for kind in library.pack.place_kinds}
        self._cities = {city.id: city for city in library.pack.cities}
        self._results: dict[str, FoundPlace] = {}
        self._entries = sorted(map(self._entry, library.places.values()), key=self._order)

    def warm(self) -> None:
        """Read the hours and the holidays before the first search (up to a second)."""
        self.search(PlaceQuery())

    def search(self, query: PlaceQuery) -> tuple[FoundPlace, ...]:
        """Return the places, the nearest first. Raises UsageError place-kind-, city- or language-unknown."""
        self._check(query)
        at, wanted = self._clock.now(), _folded(query.text).split()
        return tuple(self._found(query, wanted, at))

    def sheet(self, place_id: str, tag: str) -> PlaceSheet:
        """Return all that a visitor sees of a place. Raises UsageError place-unknown."""
        entry = next((entry for entry in self._entries if entry.place.id == place_id), None)
        if entry is None:
            raise UsageError(f"There is no place `{place_id}`.", code="place-unknown")
        place, metres, at = entry.place, entry.metres, self._clock.now()
        now = self._hours.now(place.opening_hours, at)
        numbers = place.shown_phones
        hotlines = self._answers.hotlines(self._kinds[place.kind].hotlines, tag)
        return PlaceSheet(
            id=place.id,
            name=named(place.names, tag),
            korean_name=place.names.get("ko", ""),
            kind=self.kind_name(place.kind, tag),
            city=self.city_name(place.city, tag),
            address=place.address,
            exact_address=place.exact_address,
            coordinates=place.coordinates,
            phones=numbers,
            hotlines=tuple(line for line in hotlines if line.number not in numbers),
            languages=tuple(self._words.language(spoken, tag) for spoken in place.languages),
            week=self._hours.week(place.opening_hours, tag, at),
            now=now,
            until=self.until(now.until, tag),
            holiday=self._hours.holiday(place.opening_hours, tag, at),
            distance=self.distance(metres, tag),
            bearing=self._bearing(place),
            directions=named(place.directions, tag),
            note=named(place.notes, tag),
            confidence=place.confidence,
            source=place.source,
            checked_on=place.checked_on,
            changed=self._changed(place.id, tag),
        )

    def responsible(self, kinds: Sequence[str], address: str) -> str | None:
        """Return the id of the place of the first of these kinds that serves the city of an address.

        None where the address names no city of the pack, or nothing is known of its offices.
        """
        words = set(re.findall(r"\w+", _folded(address)))
        cities = {city.id for city in self._cities.values() if words & {_folded(name) for name in city.names.values()}}
        for kind in kinds:
            places = [
                entry.place for entry in self._entries if kind in entry.kinds and cities & set(entry.place.cities)
            ]
            if places:
                return min(places, key=lambda place: (not cities & set(place.serves), not place.exact_address)).id
        return None

    def kinds(self) -> tuple[tuple[PlaceKind, int], ...]:
        """Return the kinds of which there are places, with their number, in the pack's order."""
        count = Counter(kind for entry in self._entries for kind in entry.kinds)
        return tuple((kind, count[kind.id]) for kind in self._library.pack.place_kinds if count[kind.id])

    def cities(self, kind: str) -> tuple[City, ...]:
        """Return the cities that places of a kind stand in or serve; an empty kind means all."""
        used = {city for entry in self._entries if not kind or kind in entry.kinds for city in entry.cities}
        return tuple(city for city in self._library.pack.cities if city.id in used)

    def kind_name(self, kind: str, tag: str) -> str:
        """Return the name of a kind. Raises KeyError."""
        return named(self._kinds[kind].names, tag)

    def city_name(self, city: str, tag: str) -> str:
        """Return the name of a city, empty for none."""
        return named(self._cities[city].names, tag) if city else ""

    def distance(self, metres: float | None, tag: str) -> str:
        """Return a distance in words, empty where it is unknown."""
        return "" if metres is None else self._words.distance(metres, tag)

    def until(self, moment: datetime | None, tag: str) -> str:
        """Return when something changes, in words; empty where it does not."""
        return "" if moment is None else self._words.moment(moment, self._clock.now(), tag)

    def week(self, hours: str, tag: str) -> Week | None:
        """Return what opening hours say of this week, None where they are empty. Raises ContentError."""
        return self._hours.week(hours, tag, self._clock.now())

    def _check(self, query: PlaceQuery) -> None:
        if query.kind and query.kind not in self._kinds:
            known = ", ".join(self._kinds)
            raise UsageError(f"There is no kind of place `{query.kind}`. Known: {known}.", code="place-kind-unknown")
        if query.city and query.city not in self._cities:
            known = ", ".join(self._cities)
            raise UsageError(f"There is no city `{query.city}`. Known: {known}.", code="city-unknown")
        if query.language and query.language not in self._library.languages and not self._is_spoken(query.language):
            raise UsageError(f"Nobody here speaks `{query.language}`.", code="language-unknown")

    def _is_spoken(self, tag: str) -> bool:
        return any(tag in entry.place.languages for entry in self._entries)

    def _found(self, query: PlaceQuery, wanted: Sequence[str], at: datetime) -> Iterator[FoundPlace]:
        states: dict[str, OpenNow] = {}  # many places have the same hours
        for entry in self._entries:
            place = entry.place
            if query.kind and query.kind not in entry.kinds:
                continue
            if query.city and query.city not in entry.cities:
                continue
            if query.language and query.language not in place.languages:
                continue
            if wanted and not all(word in entry.words for word in wanted):
                continue
            if (now := states.get(place.opening_hours)) is None:
                now = states[place.opening_hours] = self._hours.now(place.opening_hours, at)
            if not query.open_now or now.state == "open":
                yield self._result(entry, now)

    def _result(self, entry: _Entry, now: OpenNow) -> FoundPlace:
        """Return the result of before, as long as it is true: thousands of new objects cost more than the search."""
        result = self._results.get(entry.place.id)
        if result is None or result.now is not now:
            result = self._results[entry.place.id] = FoundPlace(entry.place, now, entry.metres)
        return result

    def _entry(self, place: Place) -> _Entry:
        cities = (name for city in place.cities for name in self._cities[city].names.values())
        kinds = (name for kind in place.kinds for name in self._kinds[kind].names.values())
        words = " ".join((*place.names.values(), place.address, *cities, *kinds))
        known = self.here is not None and place.coordinates is not None
        metres = distance_metres(self.here, place.coordinates) if known else None  # type: ignore[arg-type]  # both known
        return _Entry(place, frozenset(place.kinds), frozenset(place.cities), metres, _folded(words))

    def _order(self, entry: _Entry) -> tuple[float, bool, str, str]:
        city = self.city_name(entry.place.city, "en")
        return entry.metres if entry.metres is not None else float("inf"), not city, city, entry.place.id

    def _changed(self, place_id: str, tag: str) -> PlaceChanges | None:
        change = self._library.local.place_changes.get(place_id)
        if change is None:
            return None
        return PlaceChanges(change.made_on, bool(change.opening_hours), bool(change.phone), named(change.notes, tag))

    def _bearing(self, place: Place) -> str:
        if self.here is None or place.coordinates is None:
            return ""
        return compass_point(self.here, place.coordinates)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
