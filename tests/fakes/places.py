"""Places for tests: a clock that stands still, and the starter's places with points that only the tests know."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.library import Library
from kiosk.domain.place import Coordinates
from kiosk.opening.osm_hours import OsmHours
from kiosk.opening.wording import CldrWords
from kiosk.services.answers import Answers
from kiosk.services.places import Places
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library

SEOUL = ZoneInfo("Asia/Seoul")
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=SEOUL)
HERE = Coordinates(37.32, 126.83)
POINTS = {
    "ansan-foreign-residents-support": Coordinates(37.33, 126.79),
    "siheung-foreigner-welfare": Coordinates(37.345, 126.74, approximate=True),
    "hwaseong-foreigner-welfare": Coordinates(37.132, 126.91),
    "bigger-neighbour-asia": Coordinates(37.205, 127.03),
    "suwon-foreigner-welfare": Coordinates(37.275, 127.03),
    "gimpo-foreign-residents": Coordinates(37.66, 126.62),
}


def library_with_points() -> Library:
    """Return the starter content; some of its places have points."""
    library = whole_library()
    placed = {id_: replace(library.places[id_], coordinates=at) for id_, at in POINTS.items()}
    return replace(library, places={**library.places, **placed})


def make_places(
    library: Library | None = None, *, here: Coordinates | None = None, moment: datetime = TUESDAY
) -> Places:
    """Return the service over a library (the starter's) at a moment."""
    library = library or whole_library()
    hours = OsmHours(library.pack.country, library.pack.time_zone)
    return Places(library, Answers(library), hours, CldrWords(), StillClock(moment), here=here)
