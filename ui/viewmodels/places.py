"""Where to go: the kinds of place, the places of a kind, and one of them."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.place import FoundPlace, PlaceChanges, PlaceSheet
from kiosk.services.answers import named
from kiosk.services.geography import LocalMap, local_map
from kiosk.services.places import PlaceQuery, Places
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows

MOST_SHOWN = 40
KIND_ROLES = ("kindId", "icon", "name")
CITY_ROLES = ("cityId", "name")
PLACE_ROLES = ("placeId", "name", "koreanName", "city", "openState", "until", "distance", "number")


class PlacesViewModel(QObject):
    """What a visitor looks for, what was found, and the place that was touched; empty between visits."""

    changed = Signal()
    opened = Signal(str)
    """The page to show: `places`, `placeList` or `place`."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._service = places
        self._tag = ""
        self._query = PlaceQuery()
        self._found: tuple[FoundPlace, ...] = ()
        self._map = LocalMap((), 0.0, 0.0)
        self._speaks = False
        self.sheet: PlaceSheet | None = None
        self._kinds, self._cities, self._rows = Rows(KIND_ROLES), Rows(CITY_ROLES), Rows(PLACE_ROLES)
        self._hotlines, self._offered = Rows(HOTLINE_ROLES), Rows(KIND_ROLES)

    def open(self, tag: str) -> None:
        """Serve a visitor's language."""
        self.clear()
        self._tag = tag
        self._kinds.fill(self._kind_rows())

    def clear(self) -> None:
        """Forget what was looked for."""
        self._tag, self._query, self._found, self.sheet = "", PlaceQuery(), (), None
        for rows in (self._kinds, self._cities, self._rows, self._hotlines, self._offered):
            rows.fill([])
        self.changed.emit()

    def offer(self, kind_ids: Sequence[str]) -> None:
        """Offer the kinds that an answer sends to, as far as there are places of them."""
        self._offered.fill([row for row in self._kind_rows() if row["kindId"] in kind_ids])

    @Slot()
    def openKinds(self) -> None:
        """Show the kinds of place."""
        self.opened.emit("places")

    @Slot(str)
    def openKind(self, kind_id: str) -> None:
        """Show the places of a kind; of every kind for an empty one. One that does not exist is ignored."""
        if kind_id and kind_id not in {kind.id for kind, _number in self._service.kinds()}:
            return
        cities = self._service.cities(kind_id)
        self._cities.fill([{"cityId": city.id, "name": named(city.names, self._tag)} for city in cities])
        self._search(PlaceQuery(kind=kind_id))
        self.opened.emit("placeList")

    @Slot(str)
    def setCity(self, city_id: str) -> None:
        """Show the places in a city, or in all for an empty one."""
        self._search(replace(self._query, city=city_id))

    @Slot(bool)
    def setOpenNow(self, on: bool) -> None:
        """Show only what is open now."""
        self._search(replace(self._query, open_now=on))

    @Slot(bool)
    def setMyLanguage(self, on: bool) -> None:
        """Show only where the visitor's language is spoken."""
        self._search(replace(self._query, language=self._tag if on else ""))

    @Slot(str)
    def openPlace(self, place_id: str) -> None:
        """Show one of the places found. One that was not found is ignored."""
        found = tuple(each for each in self._found if each.place.id == place_id)
        if not found:
            return
        self.sheet = self._service.sheet(place_id, self._tag)
        self._hotlines.fill(hotline_rows(self.sheet.hotlines))
        self._map = local_map(self._service.here, found)
        self.changed.emit()
        self.opened.emit("place")

    @Slot(str)
    def openNamed(self, place_id: str) -> None:
        """Show a place that something else names, such as an event. One that does not exist is ignored."""
        self._search(PlaceQuery())
        self.openPlace(place_id)

    def _kind_rows(self) -> list[dict[str, Any]]:
        kinds = (kind for kind, _number in self._service.kinds())
        return [{"kindId": kind.id, "icon": kind.icon, "name": named(kind.names, self._tag)} for kind in kinds]

    def _search(self, query: PlaceQuery) -> None:
        self._query, self.sheet = query, None
        self._found = self._service.search(query)
        everywhere = self._service.search(PlaceQuery(kind=query.kind, language=self._tag))
        self._speaks = bool(everywhere)
        shown = self._found[:MOST_SHOWN]
        self._map = local_map(self._service.here, shown)
        numbers = {point.id: number for number, point in enumerate(self._map.points, 1)}
        self._rows.fill([self._row(each, numbers.get(each.place.id, 0)) for each in shown])
        self.changed.emit()

    def _row(self, found: FoundPlace, number: int) -> dict[str, Any]:
        place, service, tag = found.place, self._service, self._tag
        name, korean = named(place.names, tag), place.names.get("ko", "")
        return {
            "placeId": place.id,
            "name": name,
            "koreanName": "" if korean == name else korean,
            "city": service.city_name(place.city, tag),
            "openState": found.now.state,
            "until": service.until(found.now.until, tag),
            "distance": service.distance(found.metres, tag),
            "number": number,
        }

    def _points(self) -> list[dict[str, Any]]:
        """Return the points of the map, from -1 (west, north) to 1 (east, south) around the kiosk."""
        names = {each.place.id: named(each.place.names, self._tag) for each in self._found}
        radius = self._map.radius
        return [
            {"number": number, "name": names.get(each.id, ""), "x": each.east / radius, "y": -each.north / radius}
            for number, each in enumerate(self._map.points, 1)
        ]

    def _kind_name(self) -> str:
        return self._service.kind_name(self._query.kind, self._tag) if self._query.kind else ""

    def _text(self, field: str) -> str:
        return str(getattr(self.sheet, field)) if self.sheet else ""

    def _list(self, field: str) -> list[Any]:
        return list(getattr(self.sheet, field)) if self.sheet else []

    def _week(self) -> list[dict[str, str]]:
        return [asdict(line) for line in self.sheet.week.lines] if self.sheet and self.sheet.week else []

    def _of_week(self, field: str) -> bool:
        return bool(self.sheet and self.sheet.week and getattr(self.sheet.week, field))

    @property
    def _changes(self) -> PlaceChanges | None:
        return self.sheet.changed if self.sheet else None

    def _changed_parts(self) -> list[str]:
        changes = self._changes
        parts = (("hours", changes.hours), ("phone", changes.phone)) if changes else ()
        return [part for part, is_changed in parts if is_changed]

    def _source(self) -> str:
        source = self.sheet.source if self.sheet else None
        return " · ".join(filter(None, (source.agency, source.title, source.address))) if source else ""

    kinds = Property(QObject, lambda self: self._kinds, constant=True)
    offered = Property(QObject, lambda self: self._offered, constant=True)
    cities = Property(QObject, lambda self: self._cities, constant=True)
    found = Property(QObject, lambda self: self._rows, constant=True)
    kindName = Property(str, lambda self: self._kind_name(), notify=changed)
    cityId = Property(str, lambda self: self._query.city, notify=changed)
    cityName = Property(str, lambda self: self._service.city_name(self._query.city, self._tag), notify=changed)
    openNow = Property(bool, lambda self: self._query.open_now, notify=changed)
    myLanguage = Property(bool, lambda self: bool(self._query.language), notify=changed)
    canMyLanguage = Property(bool, lambda self: self._speaks, notify=changed)
    count = Property(int, lambda self: len(self._found), notify=changed)
    shownCount = Property(int, lambda self: min(MOST_SHOWN, len(self._found)), notify=changed)
    points = Property(list, lambda self: self._points(), notify=changed)
    scaleBar = Property(str, lambda self: self._service.distance(self._map.bar or None, self._tag), notify=changed)
    scaleBarPart = Property(float, lambda self: self._map.bar / (self._map.radius or 1), notify=changed)

    name = Property(str, lambda self: self._text("name"), notify=changed)
    koreanName = Property(str, lambda self: self._text("korean_name"), notify=changed)
    kind = Property(str, lambda self: self._text("kind"), notify=changed)
    address = Property(str, lambda self: self._text("address"), notify=changed)
    exactAddress = Property(bool, lambda self: bool(self.sheet and self.sheet.exact_address), notify=changed)
    phones = Property(list, lambda self: self._list("phones"), notify=changed)
    hotlines = Property(QObject, lambda self: self._hotlines, constant=True)
    spoken = Property(list, lambda self: self._list("languages"), notify=changed)
    week = Property(list, lambda self: self._week(), notify=changed)
    alwaysOpen = Property(bool, lambda self: self._of_week("always_open"), notify=changed)
    closedOnHolidays = Property(bool, lambda self: self._of_week("closed_on_holidays"), notify=changed)
    holiday = Property(str, lambda self: self._text("holiday"), notify=changed)
    openState = Property(str, lambda self: self.sheet.now.state if self.sheet else "", notify=changed)
    until = Property(str, lambda self: self._text("until"), notify=changed)
    distance = Property(str, lambda self: self._text("distance"), notify=changed)
    bearing = Property(str, lambda self: self._text("bearing"), notify=changed)
    directions = Property(str, lambda self: self._text("directions"), notify=changed)
    note = Property(str, lambda self: self._text("note"), notify=changed)
    changedOn = Property(str, lambda self: str(self._changes.on) if self._changes else "", notify=changed)
    changedNote = Property(str, lambda self: self._changes.note if self._changes else "", notify=changed)
    changedParts = Property(list, lambda self: self._changed_parts(), notify=changed)
    confidence = Property(str, lambda self: self._text("confidence"), notify=changed)
    source = Property(str, lambda self: self._source(), notify=changed)
    checkedOn = Property(str, lambda self: str(self.sheet.checked_on) if self.sheet else "", notify=changed)
