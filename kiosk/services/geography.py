"""Distances and directions between two points near each other on the earth."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, atan2, cos, degrees, floor, log10, radians, sin, sqrt

from kiosk.domain.place import Coordinates, FoundPlace

EARTH_RADIUS_METRES = 6_371_008.8
"""Mean radius (IUGG)."""
COMPASS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
MOST_POINTS = 9
BAR_PART = 0.6
"""Longest scale bar as a part of the map's radius."""


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the map, in metres from the kiosk."""

    id: str
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class LocalMap:
    """What is drawn around the kiosk: nothing where no place has coordinates."""

    points: tuple[MapPoint, ...]
    radius: float
    """Metres from the kiosk to the farthest point."""
    bar: float
    """Metres of the scale bar, a round number."""


def distance_metres(one: Coordinates, other: Coordinates) -> float:
    """Return the distance as the crow flies, by the haversine formula."""
    north, east = radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)
    parts = cos(radians(one.latitude)) * cos(radians(other.latitude))
    return 2 * EARTH_RADIUS_METRES * asin(sqrt(sin(north / 2) ** 2 + parts * sin(east / 2) ** 2))


def offset_metres(here: Coordinates, there: Coordinates) -> tuple[float, float]:
    """Return how many metres a point is east and north of here, on a plane (good to 1 % within 100 km)."""
    metres_per_degree = radians(1) * EARTH_RADIUS_METRES
    narrowed = cos(radians((here.latitude + there.latitude) / 2))
    east = (there.longitude - here.longitude) * metres_per_degree * narrowed
    return east, (there.latitude - here.latitude) * metres_per_degree


def compass_point(here: Coordinates, there: Coordinates) -> str:
    """Return the direction from here to there as one of eight points."""
    east, north = offset_metres(here, there)
    return COMPASS[round(degrees(atan2(east, north)) / 45) % 8]


def local_map(here: Coordinates | None, found: Sequence[FoundPlace]) -> LocalMap:
    """Return the map of the nearest of the places which have coordinates."""
    known = [(each.place.id, each.place.coordinates) for each in found if each.place.coordinates is not None]
    if here is None or not known:
        return LocalMap((), 0.0, 0.0)
    points = tuple(MapPoint(id_, *offset_metres(here, there)) for id_, there in known[:MOST_POINTS])
    radius = max(100.0, *(sqrt(point.east**2 + point.north**2) for point in points))
    return LocalMap(points, radius, round_length(radius * BAR_PART))


def round_length(longest: float) -> float:
    """Return the longest of 1, 2, 5, 10, 20, 50 … which is not longer."""
    ten = 10.0 ** floor(log10(longest))
    return max(step * ten for step in (1, 2, 5) if step * ten <= longest)
